/** What the script for whoever builds a page finds on it, and that it finds nothing where nothing is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { VERSION } from '../../src/version.js';
import { engines, openBrowser } from '../support/browsers.mjs';
import type { TestBrowser, TestPage } from '../support/browsers.mjs';
import { AXE } from '../support/demo-pages.js';
import { startPageServer, type PageServer } from '../support/page-server.js';
import { CATALOGUE, smallDirectory } from '../support/small-directory.js';
import { until } from '../support/until.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

/** Written by an older version. */
const REGIONS = JSON.stringify({ ...CATALOGUE, regions: { version: 2 } });

const CHECK = '<script type="module" src="/cdn/check-page.min.js"></script>';
const FALLBACK = '<p><a href="/directory">Test directory</a></p>';

const built = (file: string) =>
  readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');

const html = (lang: string, head: string, body: string) =>
  `<!doctype html><html${lang}><head><meta charset="utf-8"><title>Test</title>${head}</head>
   <body>${body}</body></html>`;

const CLEAN = (script: string, more = '') =>
  html(
    ' lang="en-GB"',
    `${script}${CHECK}`,
    `<main><h1>Test</h1>
      <mecc-service-finder directory="/dir/" place="Test Town" nation="england" class="x">${FALLBACK}</mecc-service-finder>
      <h2>Test</h2>
      <mecc-topic-card topic="smoking" place="Halton" heading-level="3" lang="en-GB" id="y">${FALLBACK}</mecc-topic-card>
      <div data-mecc="topic-list" data-topics="smoking, alcohol" data-heading-level="3" data-id="7">${FALLBACK}</div>
      <iframe title="Test" src="/cdn/embed.html?element=pledge" width="100%" height="200"></iframe>
    ${more}</main>`,
  );

/** Every mistake that one page can have. `away` is another site. */
const WRONG = (away: string) =>
  html(
    '',
    `<link rel="stylesheet" href="/bad.css">
     <script type="module" src="/cdn/service-finder.min.js"></script>
     <script type="module" src="/cdn2/mecc-signpost.min.js"></script>
     <script src="/cdn/frame.min.js"></script>${CHECK}`,
    `<main><h1>Test</h1>
      <mecc-service-finder directory="/old.json" place="Haltn" nation="englnd" heading-level="4" per-pag="3"></mecc-service-finder>
      <mecc-service-finder><p class="pale">Test</p></mecc-service-finder>
      <mecc-topic-card topic="smokin" directory="/page.json">${FALLBACK}</mecc-topic-card>
      <mecc-topic-card feed="/gone" heading-level="6">${FALLBACK}</mecc-topic-card>
      <mecc-topic-list directory="/empty.json">${FALLBACK}</mecc-topic-list>
      <mecc-topic-list directory="/nameless.json">${FALLBACK}</mecc-topic-list>
      <mecc-topic-list directory="/regions.json">${FALLBACK}</mecc-topic-list>
      <mecc-topic-list directory="${away}/directory.json">${FALLBACK}</mecc-topic-list>
      <mecc-topic-list><a href="https://www.example.org/directory">Test</a></mecc-topic-list>
      <mecc-sevice-finder></mecc-sevice-finder>
      <div data-mecc=""></div>
      <div data-mecc="topic-list">${FALLBACK}</div>
      <iframe src="/cdn/embed.html?element=pledge" sandbox="allow-scripts"></iframe>
    </main>`,
  );

for (const engine of engines) {
  describe(`check of a page, ${engine}`, { timeout: 120_000 }, () => {
    let server: PageServer;
    let other: PageServer;
    let browser: TestBrowser;
    let page: TestPage;

    before(async () => {
      server = await startPageServer();
      other = await startPageServer();
      browser = await openBrowser(engine);
      server.headers = { 'content-security-policy': POLICY };
      server.pages.set('/dir/', smallDirectory('test-town'));
      server.pages.set('/old.json', '{"schemaVersion":"2.0","services":[]}');
      server.pages.set('/empty.json', '{"services":[]}');
      server.pages.set('/nameless.json', '{"schemaVersion":"1.0","services":[]}');
      server.pages.set('/regions.json', REGIONS);
      server.pages.set('/page.json', '<!doctype html><title>Sorry</title>');
      server.pages.set(
        '/bad.css',
        ':root{--mecc-accent:#ffff00;color-scheme:only light}body{background:#fff}.pale{color:#bbb}',
      );
    });
    after(async () => {
      await browser.close();
      await server.close();
      await other.close();
    });

    interface Found {
      status: string;
      codes: string[];
      text: string;
    }
    const look = () =>
      page.evaluate<Found>(() => {
        const root = document.querySelector('[data-mecc-check-page]')?.shadowRoot;
        return {
          status: root?.querySelector('[role=status]')?.textContent ?? '',
          codes: [...(root?.querySelectorAll('li code') ?? [])].map((one) => one.textContent),
          text: root?.querySelector('ol')?.textContent ?? '',
        };
      });
    const found = () => until(look, ({ status }) => /found/i.test(status));

    async function visit(path: string, text: string): Promise<void> {
      server.pages.set(path.replace(/\?.*/, ''), text);
      page = await browser.newPage();
      await page.goto(server.origin + path);
    }

    test('a page that is right: nothing found', async () => {
      // What differs between these is our own code, not the engine's.
      for (const script of engine === 'chromium'
        ? ['mecc-signpost', 'autoloader']
        : ['mecc-signpost']) {
        const one = (name: string) => `<script type="module" src="/cdn/${name}.min.js"></script>`;
        await visit('/', CLEAN(one(script) + one('mount')));
        const { status, codes, text } = await found();
        assert.deepEqual(codes, [], text);
        assert.match(status, /^Nothing found/);
        await page.close();
      }
    });

    test('a page with every mistake: each is found, with what was meant', async () => {
      server.onTheWay.set('/cdn/service-finder.min.js', {
        edit: (text) => text.replaceAll(VERSION, '0.0.9'),
      });
      await visit('/', WRONG(other.origin));
      const { codes, text } = await found();
      assert.deepEqual(
        [...new Set(codes)].sort(),
        [
          'contrast',
          'contrast-fallback',
          'data-empty',
          'data-layout',
          'data-unreachable',
          'data-wrong',
          'example-link',
          'frame-sandbox',
          'frame-size',
          'frame-title',
          'heading-order',
          'no-directory',
          'no-fallback',
          'no-lang',
          'not-a-module',
          'not-mounted',
          'policy',
          'stripped-attribute',
          'two-copies',
          'two-versions',
          'unknown-attribute',
          'unknown-element',
          'unknown-nation',
          'unknown-place',
          'unknown-topic',
        ],
        text,
      );
      for (const right of [
        'Did you mean “smoking”?',
        'Did you mean “Halton”?',
        'Did you mean “england”?',
        'Did you mean “per-page”?',
        'Did you mean <mecc-service-finder>?',
        `Add ${other.origin} to connect-src`,
        'heading-level="2"',
        '--mecc-accent is #ffff00',
        'status 404',
        '/nameless.json has no proper id, title, publisher.name, licence.name, generatedAt.',
        `one version for all of these: ${server.origin}/cdn/service-finder.min.js, ${server.origin}/cdn2/mecc-signpost.min.js`,
        '/regions.json has layout 2 of regions; this version reads 5.',
      ]) {
        assert.ok(text.includes(right), `${right}: ${text}`);
      }
      assert.ok(
        !text.includes(`${other.origin}/directory.json cannot`),
        `blamed on its server: ${text}`,
      );
      await page.close();
      server.onTheWay.clear();
    });

    test('tags without their script, a script that is not there, and no tag at all', async () => {
      const finder = `<mecc-topic-list>${FALLBACK}</mecc-topic-list>`;
      const cases: [head: string, body: string, code: string, advice: RegExp][] = [
        ['', finder, 'not-defined', /no script of MECC Signpost/],
        [
          '<script type="module" src="/cdn/service-finder.min.js"></script>',
          finder,
          'not-defined',
          /Use autoloader/,
        ],
        [
          '<script type="module" src="/cdn9/none/autoloader.min.js"></script>',
          finder,
          'not-defined',
          /autoloader\.min\.js is on the page, but it has not run.*your connection is slow: press “Check again”/,
        ],
        ['', '<p>Test</p>', 'no-element', /your editor has removed it/],
      ];
      for (const [head, body, code, advice] of cases) {
        await visit('/', html(' lang="en"', head + CHECK, `<main><h1>Test</h1>${body}</main>`));
        const { codes, text } = await found();
        assert.deepEqual(codes, [code], text);
        assert.match(text, advice);
        await page.close();
      }
    });

    test('a folder of which the chunks were forgotten', async () => {
      // As left by a media library that takes no folders.
      for (const script of engine === 'chromium'
        ? ['service-finder', 'autoloader']
        : ['service-finder']) {
        const head = `<script type="module" src="/flat/${script}.min.js"></script>`;
        const flat = [script, 'check-page'];
        for (const file of flat) {
          server.pages.set(`/flat/${file}.min.js`, built(`${file}.min.js`));
        }
        await visit('/', CLEAN(head).replace('/cdn/check-page', '/flat/check-page'));
        const { codes, text } = await found();
        assert.ok(codes.includes('files-missing'), text);
        assert.match(text, engine === 'webkit' ? /flat\/chunks\// : /flat\/chunks\/[\w-]+\.js/);
        assert.match(text, /with its chunks folder/);
        assert.ok(!/but has not run/.test(text), text);
        await page.close();
      }
    });

    test('frames: what has not come, what is too small, and what cannot be looked into', async () => {
      server.headers = {};
      server.pages.set('/stripped/embed.html', html(' lang="en"', '', `<main>${FALLBACK}</main>`));
      const frame = (src: string, more = 'width="100%" height="300"') =>
        `<iframe title="Test" src="${src}" ${more}></iframe>`;
      const far = '<p>Test</p>'.repeat(500);
      const body = [
        frame('/cdn/embed.html?element=pledge'),
        frame('/stripped/embed.html'),
        frame('/none/embed.html'),
        frame('/cdn/embed.html?element=sevice-finder'),
        frame(`${other.origin}/cdn/embed.html`),
        frame('/cdn/embed.html?element=urgent-help', ''),
        far,
        frame('/cdn/embed.html?element=urgent-help', 'width="100%" height="300" loading="lazy"'),
      ].join('');
      await visit('/', html(' lang="en"', CHECK, `<main><h1>Test</h1>${body}</main>`));
      const { codes, text } = await found();
      assert.deepEqual(
        codes,
        ['frame-failed', 'frame-failed', 'frame-failed', 'frame-other-site', 'frame-size'],
        text,
      );
      const { origin } = server;
      for (const right of [
        `no embed.min.js in it.Open it by itself: ${origin}/stripped/embed.html.`,
        `no embed.min.js in it.Open it by itself: ${origin}/none/embed.html.`,
        `No element has come into a frame.Open it by itself: ${origin}/cdn/embed.html?element=sevice-finder.`,
        `cannot be looked into.Open it by itself: ${other.origin}/cdn/embed.html.`,
        'only 300 by 150 pixels',
      ]) {
        assert.ok(text.includes(right), `${right}: ${text}`);
      }
      await page.close();
      server.headers = { 'content-security-policy': POLICY };
    });

    test('somebody who writes a div reads of a div', async () => {
      const head = '<script type="module" src="/cdn/mount.min.js"></script>' + CHECK;
      const divs = `<div data-mecc="topic-card" data-topics="smoking">${FALLBACK}</div>
        <div data-mecc="service-finder" data-heading-level="5">${FALLBACK}</div>`;
      await visit('/', html(' lang="en"', head, `<main><h1>Test</h1>${divs}</main>`));
      const { text } = await found();
      for (const right of [
        'data-mecc="topic-card" has no data-topic, ',
        'Add data-topic="…".',
        'data-mecc="topic-card" does not know “data-topics”.Did you mean “data-topic”?',
        'data-mecc="service-finder" has no directory',
        'Add data-directory="…" or data-feed="…"',
        'Write data-heading-level="2"',
      ]) {
        assert.ok(text.includes(right), `${right}: ${text}`);
      }
      assert.ok(!text.includes('<mecc-'), text);
      await page.close();
    });

    test('a script of another site that the policy has stopped: known where reports are kept', async () => {
      const away = `<script type="module" src="${other.origin}/cdn/mecc-signpost.min.js"></script>`;
      const list = `<main><h1>Test</h1><mecc-topic-list>${FALLBACK}</mecc-topic-list></main>`;
      for (const head of [away + CHECK, CHECK + away]) {
        await visit('/', html(' lang="en"', head, list));
        const { codes, text } = await found();
        const isKept = engine === 'chromium';
        assert.deepEqual(codes, isKept ? ['not-defined', 'policy'] : ['not-defined'], text);
        assert.match(text, /a policy of the site that blocks it/);
        assert.equal(text.includes(`Add ${other.origin} to script-src`), isKept, text);
        await page.close();
      }
    });

    test('an address that is none, and a check that fails: said, and nothing left waiting', async () => {
      server.pages.set(
        '/throws.js',
        `customElements.define('mecc-topic-list', class extends HTMLElement {
          get topics() { throw new Error('Test of a failure'); }
        });`,
      );
      const bad = '<script type="module" src="http://[/mecc-signpost.min.js"></script>';
      const list = `<mecc-topic-list>${FALLBACK}</mecc-topic-list>`;
      await visit('/', html(' lang="en"', bad + CHECK, `<main><h1>Test</h1>${list}</main>`));
      assert.deepEqual((await found()).codes, ['not-defined']);
      await page.close();
      const own = '<script src="/throws.js"></script>';
      await visit('/', html(' lang="en"', own + CHECK, `<main><h1>Test</h1>${list}</main>`));
      const { codes, text } = await found();
      assert.deepEqual(codes, ['check-failed']);
      assert.match(text, /Test of a failure/);
      await page.close();
    });

    test('on request it stays away until the address asks for it', async () => {
      const script = '<script type="module" src="/cdn/mecc-signpost.min.js"></script>';
      const mount = '<script type="module" src="/cdn/mount.min.js"></script>';
      const text = CLEAN(script + mount).replace(
        'check-page.min.js',
        'check-page.min.js?on-request',
      );
      await visit('/asked', text);
      await until(
        () => page.evaluate(() => document.querySelector('mecc-topic-list') !== null),
        Boolean,
      );
      assert.equal((await look()).status, '');
      await page.close();
      await visit('/asked?mecc-check', text);
      assert.match((await found()).status, /^Nothing found/);
      await page.close();
    });

    test('the panel is readable on any page, axe-clean, and gives focus back', async () => {
      server.pages.set('/unset.css', '*{all:unset !important;letter-spacing:1em !important}');
      const script =
        '<link rel="stylesheet" href="/unset.css"><script type="module" src="/cdn/mecc-signpost.min.js"></script>';
      await visit('/', CLEAN(script, '<mecc-topic-card id="no"></mecc-topic-card>'));
      const { codes } = await found();
      assert.ok(codes.includes('stripped-attribute'));
      const panel = await page.evaluate(() => {
        const host = document.querySelector('[data-mecc-check-page]')!;
        const text = getComputedStyle(host.shadowRoot!.querySelector('li p')!);
        const section = host.shadowRoot!.querySelector('section')!;
        const { width, bottom } = section.getBoundingClientRect();
        return {
          position: getComputedStyle(section).position,
          spacing: text.letterSpacing,
          size: text.fontSize,
          isInside: width > 200 && bottom <= innerHeight + 1,
        };
      });
      assert.deepEqual(panel, {
        position: 'fixed',
        spacing: 'normal',
        size: '16px',
        isInside: true,
      });
      const violations = await page.evaluate<string[]>(AXE);
      assert.deepEqual(
        violations.filter((one) => one.includes('data-mecc-check-page')),
        [],
      );
      const closed = await page.evaluate(() => {
        const root = document.querySelector('[data-mecc-check-page]')!.shadowRoot!;
        const buttons = [...root.querySelectorAll('button')];
        buttons.find((one) => one.textContent === 'Show it on the page')?.click();
        const isMarked = root.querySelector('i')?.hidden === false;
        buttons.find((one) => one.textContent === 'Close')?.click();
        return {
          isMarked,
          isGone: !document.querySelector('[data-mecc-check-page]'),
          focus: document.activeElement?.localName,
        };
      });
      assert.deepEqual(closed, { isMarked: true, isGone: true, focus: 'main' });
      await page.close();
    });

    test('the panel lets the page be seen: what has focus, what it points to, and Escape', async () => {
      const script = '<script type="module" src="/cdn/mecc-signpost.min.js"></script>';
      const links = (name: string) =>
        Array.from({ length: 20 }, (_, index) => `<p><a href="/${index}">${name}</a></p>`).join('');
      const card = `<mecc-topic-card topic="smokin">${FALLBACK}</mecc-topic-card>`;
      await visit(
        '/',
        html(
          ' lang="en"',
          `<meta name="viewport" content="width=device-width">${script}${CHECK}`,
          `<main><h1>Test</h1>${links('Before')}${card}${links('After')}</main>`,
        ),
      );
      await page.resize(320, 640);
      await found();
      const seen = await until(
        () =>
          page.evaluate(() => {
            const root = document.querySelector('[data-mecc-check-page]')!.shadowRoot!;
            const panel = root.querySelector('section')!.getBoundingClientRect();
            const hidden = [...document.querySelectorAll<HTMLElement>('main a')].filter((link) => {
              link.focus();
              return link.getBoundingClientRect().bottom > panel.top + 1;
            });
            root.querySelector<HTMLElement>('li button')!.click();
            const element = document.querySelector('mecc-topic-card')!;
            const mark = root.querySelector('i')!;
            const isAbove = element.getBoundingClientRect().top < panel.top;
            const [far, later] = [0, 100].map((top) => {
              scrollBy({ top, behavior: 'instant' });
              return Math.round(
                mark.getBoundingClientRect().top - element.getBoundingClientRect().top,
              );
            });
            return {
              isSmall: panel.height <= innerHeight * 0.4 + 1,
              hidden: hidden.length,
              isAbove,
              marked: [far, later],
              said: [...root.querySelectorAll('[role=status]')].at(-1)!.textContent,
            };
          }),
        ({ hidden }) => hidden === 0,
        5_000,
      );
      assert.deepEqual(seen, {
        isSmall: true,
        hidden: 0,
        isAbove: true,
        marked: [-6, -6],
        said: 'Marked: mecc-topic-card',
      });
      const closed = await page.evaluate(() => {
        const link = document.querySelector<HTMLElement>('main a')!;
        link.focus();
        const before = getComputedStyle(document.body).paddingBottom;
        link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        return {
          isGone: !document.querySelector('[data-mecc-check-page]'),
          isLeft: document.activeElement === link,
          hadRoom: before !== getComputedStyle(document.body).paddingBottom,
          sheets: document.adoptedStyleSheets.length,
        };
      });
      assert.deepEqual(closed, { isGone: true, isLeft: true, hadRoom: true, sheets: 0 });
      await page.close();
    });
  });
}
