import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { engines, openBrowser } from '../support/browsers.mjs';
import type { TestPage } from '../support/browsers.mjs';
import { page, startPageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';

const cdn = path.resolve(import.meta.dirname, '../../dist/cdn');
const hashOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path.join(cdn, file)))
    .digest('base64')}`;

const FALLBACK = '<p id="fallback">Call <a href="tel:03001234567">0300 123 4567</a></p>';
const FINDER = `<mecc-service-finder>${FALLBACK}</mecc-service-finder>`;
const MOUNT = `<div data-mecc="service-finder">${FALLBACK}</div>`;
const STYLES = '<link rel="stylesheet" href="/cdn/mecc-signpost.css">';
const script = (file: string, attributes = '') =>
  `${STYLES}<script type="module" src="/cdn/${file}" ${attributes}></script>`;

for (const engine of engines) {
  describe(`when a script does not come, ${engine}`, { timeout: 120_000 }, () => {
    const site = siteFor(startPageServer, () => openBrowser(engine));

    async function visit(html: string, check: (opened: TestPage) => Promise<void>): Promise<void> {
      site.server.pages.set('/', html);
      const opened = await site.browser.newPage();
      await opened.goto(`${site.origin}/`);
      await check(opened);
      await opened.close();
      site.server.onTheWay.clear();
      site.server.headers = {};
    }

    const look = (opened: TestPage) =>
      opened.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        const fallback = document.querySelector('#fallback')!;
        return {
          isFallbackVisible: fallback.getBoundingClientRect().height > 0,
          isDefined: customElements.get('mecc-service-finder') !== undefined,
        };
      });
    const stays = { isFallbackVisible: true, isDefined: false };

    test('the fallback stays when the script is not there', async () => {
      site.server.onTheWay.set('/cdn/service-finder.min.js', { status: 404 });
      await visit(page(script('service-finder.min.js'), FINDER), async (opened) => {
        assert.deepEqual(await look(opened), stays);
      });
    });

    test('the fallback stays when the script is not what its hash says', async () => {
      const file = 'service-finder.min.js';
      const head = script(file, `integrity="${hashOf(file)}" crossorigin`);
      await visit(page(head, FINDER), async (opened) => {
        assert.deepEqual(await look(opened), { isFallbackVisible: false, isDefined: true });
      });
      site.server.onTheWay.set(`/cdn/${file}`, { edit: (text) => `${text} ` });
      await visit(page(head, FINDER), async (opened) => {
        assert.deepEqual(await look(opened), stays);
      });
    });

    test('the fallback stays when a policy blocks the script', async () => {
      site.server.headers = { 'content-security-policy': "script-src 'none'" };
      await visit(page(script('service-finder.min.js'), FINDER), async (opened) => {
        assert.deepEqual(await look(opened), stays);
      });
    });

    test('the fallback stays when the script is broken', async () => {
      site.server.onTheWay.set('/cdn/service-finder.min.js', { edit: () => 'const = ;' });
      await visit(page(script('service-finder.min.js'), FINDER), async (opened) => {
        assert.deepEqual(await look(opened), stays);
      });
    });

    for (const [loader, body] of [
      ['autoloader.min.js', FINDER],
      ['mount.min.js', MOUNT],
    ] as const) {
      test(`the fallback stays when ${loader} cannot get the element`, async () => {
        const text = readFileSync(path.join(cdn, loader), 'utf8');
        const chunk = /chunks\/service-finder-[^"'`]+\.js/.exec(text)?.[0];
        assert.ok(chunk, 'the loader names the file of the finder');
        site.server.onTheWay.set(`/cdn/${chunk}`, { status: 404 });
        const errors = `<script>
          window.unhandled = 0;
          addEventListener('unhandledrejection', () => (window.unhandled += 1));
        </script>`;
        await visit(page(errors + script(loader), body), async (opened) => {
          assert.deepEqual(await look(opened), stays);
          assert.equal(await opened.evaluate(() => Reflect.get(window, 'unhandled')), 0);
        });
        await visit(page(script(loader), body), async (opened) => {
          assert.deepEqual(await look(opened), { isFallbackVisible: false, isDefined: true });
        });
      });
    }

    test('the urgent numbers and the fallback are there when the data cannot be loaded', async () => {
      // The finder is there, its data is not: every further file of the package is missing.
      site.server.pages.set(
        '/cdn/alone/service-finder.min.js',
        readFileSync(path.join(cdn, 'service-finder.min.js'), 'utf8'),
      );
      const head = '<script type="module" src="/cdn/alone/service-finder.min.js"></script>';
      const body = `<mecc-service-finder query="debt">${FALLBACK}</mecc-service-finder>`;
      await visit(page(head, body), async (opened) => {
        assert.deepEqual(await look(opened), { isFallbackVisible: true, isDefined: true });
        const said = await opened.evaluate(() => {
          const root = document.querySelector('mecc-service-finder')!.shadowRoot!;
          const urgent = root.querySelector('mecc-urgent-help')!.shadowRoot!;
          return [
            root.querySelector('[part=status]')!.textContent.trim(),
            /116\s123/.test(urgent.textContent),
          ];
        });
        assert.deepEqual(said, ['We could not reach the directory', true]);
      });
    });

    for (const [what, missing] of [
      ['script', '/cdn/mecc-signpost.min.js'],
      ['data', '/cdn/chunks'],
    ] as const) {
      test(`room is kept for an element, and given back when its ${what} does not come`, async () => {
        site.server.onTheWay.set(missing, { status: 404 });
        const body = `<mecc-topic-card topic="smoking">${FALLBACK}</mecc-topic-card>`;
        await visit(page(script('mecc-signpost.min.js'), body), async (opened) => {
          assert.deepEqual((await look(opened)).isFallbackVisible, true);
          const heights = await opened.evaluate(async () => {
            const card = document.querySelector('mecc-topic-card')!;
            const before = card.clientHeight;
            // Not ten seconds of waiting: the animation is taken to its end.
            for (const animation of card.getAnimations()) animation.finish();
            await new Promise((resolve) => requestAnimationFrame(resolve));
            return { window: innerHeight, before, after: card.clientHeight };
          });
          assert.ok(heights.before > 0.9 * heights.window, JSON.stringify(heights));
          assert.ok(heights.after < 0.6 * heights.window, JSON.stringify(heights));
        });
      });
    }

    test('what did not come is there after another try, for answers and for cards', async () => {
      const parts = readdirSync(path.join(cdn, 'chunks'))
        .filter((name) => /^(client|finder-answer|card-actions|card-hours)-/.test(name))
        .map((name) => `/cdn/chunks/${name}`);
      assert.equal(parts.length, 4);
      for (const part of parts) site.server.onTheWay.set(part, { status: 503 });
      const head = '<script type="module" src="/cdn/mecc-signpost.min.js"></script>';
      const body = '<mecc-service-finder></mecc-service-finder><mecc-shortlist></mecc-shortlist>';
      await visit(page(head, body), async (opened) => {
        const find = (selector: string) =>
          opened.evaluate(async (wanted: string) => {
            const root = document.querySelector('mecc-service-finder')!.shadowRoot!;
            root.querySelector<HTMLInputElement>('#text')!.value = 'debt';
            root.querySelector('form')!.dispatchEvent(new InputEvent('input'));
            for (let tries = 0; tries < 300; tries += 1) {
              // Pressed again now and then, as a person would: what failed is asked for anew only
              // after some seconds.
              if (tries % 50 === 0) root.querySelector('form')!.requestSubmit();
              const card = root.querySelector('mecc-service-card')?.shadowRoot;
              if (root.querySelector(wanted) ?? card?.querySelector(wanted)) return true;
              await new Promise((resolve) => setTimeout(resolve, 100));
            }
            return false;
          }, selector);
        assert.ok(await find('[part=notice] button'), 'it says that nothing could be reached');
        site.server.onTheWay.clear();
        assert.ok(await find('[part=list-button]'), 'cards with their buttons');
      });
    });

    test('a page that comes in slowly keeps its fallback whole, and inside the element', async () => {
      const html = page('<script type="module" async src="/cdn/mount.min.js"></script>', '@');
      const [start = '', end = ''] = html.split('@');
      site.server.pages.set('/slow', (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        // Enough for a browser to begin to show it.
        response.write(
          `${start}<!--${' '.repeat(4_000)}--><div data-mecc="service-finder"><p>One</p>`,
        );
        setTimeout(() => response.end(`<p>Two</p></div><p>After</p>${end}`), 1_500);
      });
      const opened = await site.browser.newPage();
      await opened.goto(`${site.origin}/slow`);
      const children = await opened.evaluate(async () => {
        for (let tries = 0; tries < 100; tries += 1) {
          if (document.querySelector('mecc-service-finder')) break;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
        const carrier = document.querySelector('[data-mecc]')!;
        const element = carrier.querySelector('mecc-service-finder');
        return [
          carrier.children.length,
          [...(element?.children ?? [])].map((child) => child.textContent),
        ];
      });
      assert.deepEqual(children, [1, ['One', 'Two']]);
      await opened.close();
    });
  });
}
