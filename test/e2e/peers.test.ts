/**
 * What was measured to go wrong in other directories, as tests that this one passes, with the built
 * files in a browser and real servers. docs/peers.md tells it in words.
 *
 * | What went wrong elsewhere | Test |
 * | --- | --- |
 * | A widget for postcodes and topics | |
 * | menus without a name, low contrast, broken lists, small targets | axe finds nothing … |
 * | links at 2.6 to 1, buttons at 2.2 to 1 | text of links and buttons has a contrast of 4.5 to 1 |
 * | a placeholder in place of a label, a button without words | every field has a label … |
 * | focus on the body after a search | focus goes to the answer |
 * | no live region | a live region is there from the start and says what was found |
 * | no number that can be tapped | every number in the list can be called |
 * | no address to link to | (below) |
 * | status 500 told as a wrong postcode | status/500 is never told as a wrong postcode … |
 * | a slow answer told as a wrong postcode | an answer after 2.5 seconds shows no error meanwhile |
 * | (good) nothing found, and a button that looks further | nothing found offers to look further |
 * | the next page after a filter is the first again | more after a filter is the next page |
 * | no end to waiting | a server that never answers is given up |
 * | a request goes on when nobody waits | a finder that is taken off ends its request |
 * | the same lists fetched again and again | what was fetched is not fetched again |
 * | nothing at all under `default-src 'self'` | works under default-src self |
 * | of two widgets the second stays empty | two finders on a page both show services |
 * | typed markup becomes elements | markup in a field, or in a record, stays text |
 * | dates of checks are known and not shown | every service says when it was last checked … |
 * | what is out of date is not put behind | what is overdue comes after what is not |
 * | no package, version, hash or test | the package has a version, a licence and hashes |
 * | one server only, five settings | the directory may be on any server |
 * | Three finders | |
 * | pictures without words; a name that is not the one seen | axe …; what is read on a button … |
 * | an outage told as "0 services found" | status/503 is never told as … |
 * | an outage that ends in an error and grey boxes | status/503 … (it ends, with a quiet console) |
 * | (good) three problems, three messages | an outage, an unknown place and no result … |
 * | one search fetches 25 pages and shows 500 rows | a search for everything fetches a page or two … |
 * | five other hosts before a search | no other host is asked, before or after a search |
 * | "Outage vs no results": six of six | each fault of a server: … is never told as … |
 *
 * No test for the address of a search: it is not in the address unless a page asks for that.
 * Bytes and builds (2.1 and 2.2 of that list) are held by test/package.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/browsers.mjs';
import { startFaultServer, type FaultServer } from '../support/fault-server.js';
import { envelope1 } from '../support/feed-server.js';
import { page, startPageServer, type PageServer } from '../support/page-server.js';

const root = path.resolve(import.meta.dirname, '../..');

const record = (number: number, fields: object = {}) => ({
  id: `test-${String(number)}`,
  name: `Test service ${String(number)}`,
  summary: 'Test help with debt.',
  contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
  assurance: { assuredDate: '2026-11-01' },
  ...fields,
});
const many = (count: number, fields: (number: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => record(index + 1, fields(index + 1)));

/** No national services: what a page shows is what its directory said. */
const finderOf = (directory: string, attributes = '') =>
  `<mecc-service-finder directory="${directory}" filters="local-only" ${attributes}><p>Fallback</p></mecc-service-finder>`;

/** What a page has asked for and complained of. */
interface Watched {
  readonly opened: Page;
  readonly hosts: Set<string>;
  readonly problems: string[];
}

const status = (opened: Page, nth = 0) =>
  opened.locator('mecc-service-finder').nth(nth).locator('[part=status]').first();
const cards = (opened: Page) => opened.locator('mecc-service-card');
const names = (opened: Page) => opened.locator('mecc-service-card [part=heading]').allInnerTexts();

async function search(opened: Page, words = 'debt'): Promise<void> {
  await opened.locator('#text').first().fill(words);
  await opened.locator('[part=search-button]').first().click();
}
const answered = (opened: Page) =>
  opened.waitForFunction(() => {
    const results = document
      .querySelector('mecc-service-finder')
      ?.shadowRoot?.querySelector('.results');
    return (
      results?.ariaBusy === 'false' &&
      !/^(Search, or|$)/.test(results.querySelector('[part=status]')!.textContent.trim())
    );
  });

describe('what went wrong elsewhere', { timeout: 300_000, concurrency: 3 }, () => {
  let server: PageServer;
  /** On another origin than the pages. */
  let far: FaultServer;
  let browser: Browser;
  let visits = 0;

  before(async () => {
    server = await startPageServer();
    far = await startFaultServer();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await far.close();
    await server.close();
  });

  /** Opens a page with a body. Each has an address of its own: tests run side by side. */
  async function visit(body: string, prepare?: (opened: Page) => Promise<void>): Promise<Watched> {
    visits += 1;
    const at = `/visit-${String(visits)}`;
    const head = '<script type="module" src="/cdn/service-finder.min.js"></script>';
    server.pages.set(at, page(head, `<main><h1>Test</h1>${body}</main>`));
    const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const opened = await context.newPage();
    const hosts = new Set<string>();
    const problems: string[] = [];
    opened.on('request', (request) => hosts.add(new URL(request.url()).host));
    opened.on('pageerror', (error) => problems.push(error.message));
    opened.on('console', (message) => {
      // The browser itself tells of each request that failed.
      if (message.type() === 'error' && !/^Failed to load|by CORS policy/.test(message.text()))
        problems.push(message.text());
    });
    await prepare?.(opened);
    await opened.goto(server.origin + at);
    await opened.locator('mecc-service-finder #text').first().waitFor();
    return { opened, hosts, problems };
  }

  /** The address of a directory with these services. */
  function directoryOf(services: readonly object[], delay = 0): string {
    visits += 1;
    const at = `/directory-${String(visits)}.json`;
    far.serve(at, (_, response) => {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ services }));
      }, delay);
    });
    return far.origin + at;
  }

  const close = async ({ opened }: Watched) => opened.context().close();

  /* ------------------------------------------------------- a widget: section 2.3 */

  test('axe finds nothing at the start, with answers, with filters and after an outage', async () => {
    for (const directory of [directoryOf(many(12)), `${far.origin}/status/503`]) {
      const seen = await visit(finderOf(directory));
      const { opened } = seen;
      await opened.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
      const check = () =>
        opened.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: tags });
          return violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`);
        });
      assert.deepEqual(await check(), [], 'at the start');
      await search(opened);
      await answered(opened);
      await opened.locator('[part=filters] summary').click();
      await opened.locator('.filters').waitFor();
      assert.deepEqual(await check(), [], 'with an answer');
      await close(seen);
    }
  });

  test('text of links and buttons has a contrast of 4.5 to 1', async () => {
    const seen = await visit(finderOf(directoryOf(many(12))));
    await search(seen.opened);
    await cards(seen.opened).first().waitFor();
    const ratios = await seen.opened
      .locator('mecc-service-finder :is(a, button, summary)')
      .evaluateAll((all) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 1;
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        const tools = {
          /** Lets the browser work out a colour on top of those below it. */
          mix(colours: readonly string[]) {
            context.fillStyle = '#fff';
            context.fillRect(0, 0, 1, 1);
            for (const colour of colours) {
              context.fillStyle = colour;
              context.fillRect(0, 0, 1, 1);
            }
            const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
            const part = [r, g, b].map((value) => {
              const share = value / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * part[0]! + 0.7152 * part[1]! + 0.0722 * part[2]!;
          },
        };
        return all
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const behind: string[] = [];
            for (let node: Node | null = one; node;) {
              if (node instanceof Element) behind.unshift(getComputedStyle(node).backgroundColor);
              node = node instanceof ShadowRoot ? node.host : node.parentNode;
            }
            const [back, front] = [
              tools.mix(behind),
              tools.mix([...behind, getComputedStyle(one).color]),
            ];
            const ratio = (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
            return { text: one.textContent.trim().slice(0, 30), ratio };
          });
      });
    assert.ok(ratios.length > 20, 'links and buttons are there');
    assert.deepEqual(
      ratios.filter(({ ratio }) => ratio < 4.5),
      [],
    );
    await close(seen);
  });

  test('every field has a label that stays, and the button has words', async () => {
    const seen = await visit(finderOf(directoryOf(many(1))));
    const { opened } = seen;
    await opened.getByRole('searchbox', { name: 'What do you need help with?' }).waitFor();
    await opened.getByRole('combobox', { name: 'Topic' }).waitFor();
    await opened.getByRole('button', { name: 'Search', exact: true }).waitFor();
    const labels = await opened.locator('mecc-service-finder #place').evaluate((field) => {
      const input = field as HTMLInputElement;
      return [...input.labels!].map((label) => label.checkVisibility() && label.innerText.trim());
    });
    assert.equal(labels.length, 1);
    assert.ok(labels[0], 'its label can be seen');
    assert.equal(await opened.locator('[placeholder]').count(), 0);
    await close(seen);
  });

  test('focus goes to the answer', async () => {
    const seen = await visit(finderOf(directoryOf(many(3))));
    await search(seen.opened);
    await answered(seen.opened);
    const heading = seen.opened.locator('[part=results-heading]');
    await seen.opened.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.localName.startsWith('h'),
      undefined,
    );
    assert.ok(await heading.evaluate((one) => one.matches(':focus')));
    await close(seen);
  });

  test('a live region is there from the start and says what was found', async () => {
    const seen = await visit(finderOf(directoryOf(many(3))));
    const region = await status(seen.opened).elementHandle();
    assert.equal(await region.getAttribute('aria-live'), 'polite');
    await search(seen.opened);
    await answered(seen.opened);
    // Another node in its place would be heard by nobody.
    assert.match((await region.textContent()) ?? '', /^\s*3 services found/);
    await close(seen);
  });

  test('every number in the list can be called', async () => {
    const seen = await visit(finderOf(directoryOf(many(3))));
    await search(seen.opened);
    await answered(seen.opened);
    const links = cards(seen.opened).locator('a[href^="tel:"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(hrefs, Array(3).fill('tel:01514960000'));
    await close(seen);
  });

  /** What a broken server does, and how it was told elsewhere: as these words, or for ever. */
  for (const fault of [
    'status/500',
    'status/503',
    'status/404',
    'reset',
    'truncated',
    'html',
    'no-cors',
  ]) {
    test(`${fault} is never told as a wrong postcode, or as no services, or not at all`, async () => {
      const seen = await visit(finderOf(`${far.origin}/${fault}`));
      const { opened, problems } = seen;
      await opened.locator('#place').fill('WA8 7QB');
      await search(opened);
      await answered(opened);
      assert.equal((await status(opened).innerText()).trim(), 'We could not reach the directory');
      const text = await opened.locator('[part=results]').innerText();
      assert.match(text, /This does not mean that there is no help/);
      assert.doesNotMatch(text, /No services found|\b0 services/);
      assert.equal(await opened.locator('#place').getAttribute('aria-invalid'), null);
      assert.equal((await opened.locator('#place-error').innerText()).trim(), '');
      assert.ok(await opened.getByRole('button', { name: 'Try again' }).isVisible());
      assert.ok(await opened.getByText('Fallback').isVisible());
      assert.deepEqual(problems, []);
      await close(seen);
    });
  }

  test('an outage brings national services and urgent numbers, not an empty list', async () => {
    const body = `<mecc-service-finder directory="${far.origin}/status/503" topic="money-debt"></mecc-service-finder>`;
    const seen = await visit(body);
    await answered(seen.opened);
    assert.match(await status(seen.opened).innerText(), /^We could not reach the directory\./);
    assert.ok((await cards(seen.opened).count()) > 0);
    assert.ok((await seen.opened.locator('a[href="tel:999"]').count()) > 0);
    await close(seen);
  });

  test('an answer after 2.5 seconds shows no error meanwhile', async () => {
    const seen = await visit(finderOf(directoryOf(many(3), 2_500)));
    const { opened } = seen;
    await opened.evaluate(() => {
      const { shadowRoot } = document.querySelector('mecc-service-finder')!;
      const said = new Set<string>();
      Reflect.set(globalThis, 'said', said);
      new MutationObserver(() => {
        for (const one of shadowRoot!.querySelectorAll('.results p, [role=alert]'))
          if (one.checkVisibility()) said.add(one.textContent.trim());
      }).observe(shadowRoot!, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await search(opened);
    await cards(opened).first().waitFor();
    const said = await opened.evaluate(() => [...(Reflect.get(globalThis, 'said') as Set<string>)]);
    assert.ok(said.includes('Searching'), said.join('; '));
    assert.doesNotMatch(said.join('; '), /could not|No services|error|valid/i);
    await close(seen);
  });

  test('a server that never answers is given up, and that is told as an outage', async () => {
    const seen = await visit(finderOf(`${far.origin}/hang`), (opened) => opened.clock.install());
    const { opened } = seen;
    await search(opened);
    await opened.waitForRequest(/hang/).catch(() => undefined);
    for (let tries = 0; tries < 20; tries += 1) {
      await opened.clock.runFor(5_000);
      if ((await status(opened).innerText()).includes('could not reach')) break;
    }
    assert.equal((await status(opened).innerText()).trim(), 'We could not reach the directory');
    await close(seen);
  });

  test('nothing found offers to look further, and finds it there', async () => {
    const away = { name: 'Test far away', locations: [{ point: { lat: 51.5, lon: -0.1 } }] };
    const seen = await visit(finderOf(directoryOf([record(1, away)])));
    const { opened } = seen;
    await opened.locator('#place').fill('Halton');
    await search(opened);
    await answered(opened);
    assert.match(await status(opened).innerText(), /^No services found/);
    await opened.getByRole('button', { name: /^Search (at any distance|further away)/ }).click();
    await cards(opened).first().waitFor();
    assert.deepEqual(await names(opened), ['Test far away']);
    await close(seen);
  });

  test('more after a filter is the next page, not the first again', async () => {
    const free = (number: number) => (number % 2 === 0 ? { costOptions: [{ amount: 0 }] } : {});
    const seen = await visit(finderOf(directoryOf(many(50, free))));
    const { opened } = seen;
    await search(opened);
    await answered(opened);
    await opened.locator('[part=filters] summary').click();
    await opened.locator('.filters [value=free]').check();
    await opened.waitForFunction(() =>
      document
        .querySelector('mecc-service-finder')!
        .shadowRoot!.querySelector('[part=status]')!
        .textContent.includes('25 services'),
    );
    for (const count of [20, 25]) {
      await opened.locator('[part=more-button]').click();
      await cards(opened)
        .nth(count - 1)
        .waitFor();
    }
    const found = await names(opened);
    const even = many(50).filter((_, index) => index % 2 === 1);
    assert.deepEqual(found.toSorted(), even.map(({ name }) => name).toSorted());
    await close(seen);
  });

  test('a finder that is taken off the page ends its request', async () => {
    let isOpen: boolean | undefined;
    far.serve('/waits.json', (_, response) => {
      isOpen = true;
      response.on('close', () => (isOpen = false));
    });
    const seen = await visit(finderOf(`${far.origin}/waits.json`));
    await search(seen.opened);
    const until = async (value: boolean) => {
      for (const end = Date.now() + 30_000; isOpen !== value && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal(isOpen, value);
    };
    await until(true);
    await seen.opened.evaluate(() => {
      document.querySelector('mecc-service-finder')!.remove();
    });
    await until(false);
    await close(seen);
  });

  test('what was fetched is not fetched again', async () => {
    const directory = directoryOf(many(3));
    const asked: string[] = [];
    const seen = await visit(finderOf(directory), async (opened) => {
      opened.on('request', (request) => asked.push(request.url()));
      return Promise.resolve();
    });
    for (const words of ['debt', 'help', 'test']) {
      await search(seen.opened, words);
      await answered(seen.opened);
    }
    assert.ok(asked.includes(directory));
    assert.deepEqual(
      asked.filter((url, index) => asked.indexOf(url) !== index),
      [],
    );
    await close(seen);
  });

  test('works under default-src self, with the markup that people paste', async () => {
    const strict = await startPageServer();
    strict.headers = { 'content-security-policy': "default-src 'self'" };
    strict.pages.set('/services.json', JSON.stringify({ services: many(3) }));
    const head = '<script type="module" src="/cdn/service-finder.min.js"></script>';
    strict.pages.set('/', page(head, finderOf('/services.json', 'query="debt"')));
    const opened = await browser.newPage();
    const problems: string[] = [];
    opened.on('console', (message) => problems.push(message.text()));
    await opened.goto(strict.origin);
    await cards(opened).nth(2).waitFor();
    assert.deepEqual(
      problems.filter((problem) => /Content.Security.Policy/i.test(problem)),
      [],
    );
    const isStyled = await opened
      .locator('[part=form]')
      .evaluate((form) => getComputedStyle(form).display === 'grid');
    assert.ok(isStyled);
    await opened.close();
    await strict.close();
  });

  test('two finders on a page both show services, each its own', async () => {
    const one = directoryOf([record(1, { name: 'Test one' })]);
    const two = directoryOf([record(2, { name: 'Test two' })]);
    const seen = await visit(finderOf(one, 'query="debt"') + finderOf(two, 'query="debt"'));
    await cards(seen.opened).nth(1).waitFor();
    const found = await seen.opened
      .locator('mecc-service-finder')
      .evaluateAll((finders) =>
        finders.map((finder) =>
          [...finder.shadowRoot!.querySelectorAll('mecc-service-card')].map((card) =>
            card.shadowRoot!.querySelector('[part=heading]')!.textContent.trim(),
          ),
        ),
      );
    assert.deepEqual(found, [['Test one'], ['Test two']]);
    await close(seen);
  });

  test('markup in a field, or in a record, stays text', async () => {
    const markup = '<img src=x onerror="globalThis.hit=1"><b>Test</b>';
    const fields = { name: markup, summary: markup, alert: markup };
    const seen = await visit(finderOf(directoryOf([record(1, fields)])));
    const { opened } = seen;
    await search(opened, 'test');
    await cards(opened).first().waitFor();
    assert.equal(await opened.locator('mecc-service-finder :is(img, b)').count(), 0);
    await opened.locator('#place').fill(markup);
    await search(opened, markup);
    await answered(opened);
    assert.equal(await opened.locator('#place').inputValue(), markup);
    assert.equal(await opened.locator('mecc-service-finder :is(img, b)').count(), 0);
    assert.equal(await opened.evaluate(() => Reflect.get(globalThis, 'hit')), undefined);
    await close(seen);
  });

  test('every service says when it was last checked, or that nobody recorded it', async () => {
    const seen = await visit(
      finderOf(directoryOf([record(1), record(2, { assurance: {} })]), 'query="debt"'),
    );
    await cards(seen.opened).nth(1).waitFor();
    const texts = await cards(seen.opened).locator('[part=assurance]').allInnerTexts();
    assert.equal(texts.length, 2);
    assert.equal(texts.filter((text) => text.includes('1 November 2026')).length, 1);
    assert.equal(
      texts.filter((text) => /^Nobody recorded when/.test(text)).length,
      1,
      texts.join('; '),
    );
    await close(seen);
  });

  test('what is overdue comes after what is not, and is still there', async () => {
    const services = [record(1, { assurance: { assuredDate: '2020-01-01' } }), record(2)];
    const seen = await visit(finderOf(directoryOf(services), 'query="debt"'));
    await cards(seen.opened).nth(1).waitFor();
    assert.deepEqual(await names(seen.opened), ['Test service 2', 'Test service 1']);
    await close(seen);
  });

  test('the package has a version, a licence and hashes, and may be published', () => {
    const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
    const about = JSON.parse(read('package.json')) as Record<string, unknown>;
    assert.match(String(about.version), /^\d+\.\d+\.\d+/);
    assert.equal(about.license, 'MIT');
    assert.equal(about.private, undefined);
    assert.ok(existsSync(path.join(root, 'LICENSE')));
    const hashes = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
    for (const name of ['service-finder', 'mecc-signpost', 'autoloader', 'mount']) {
      const hash = createHash('sha384')
        .update(read(`dist/cdn/${name}.min.js`))
        .digest('base64');
      assert.equal(hashes[`${name}.min.js`], `sha384-${hash}`, name);
    }
  });

  test('the directory may be on any server', async () => {
    const other = await startFaultServer({ '/services.json': { services: many(2) } });
    const seen = await visit(finderOf(`${other.origin}/services.json`, 'query="debt"'));
    await cards(seen.opened).nth(1).waitFor();
    assert.ok(seen.hosts.has(new URL(other.origin).host));
    await close(seen);
    await other.close();
  });

  /* ------------------------------------------------------- three finders: section 2.4 */

  test('what is read on a button is in the name that is heard, and pictures have words', async () => {
    const seen = await visit(
      finderOf(directoryOf(many(12)), 'query="debt" place="Halton" heading-level="3"'),
    );
    await answered(seen.opened);
    const wrong = await seen.opened
      .locator('mecc-service-finder :is(a, button)')
      .evaluateAll((all) =>
        all
          .map((one) => [one.getAttribute('aria-label'), (one as HTMLElement).innerText] as const)
          .filter(([label]) => label !== null)
          .filter(([label, text]) => !label!.includes(text.replaceAll(/\s+/g, ' ').trim())),
      );
    assert.deepEqual(wrong, []);
    const wordless = 'mecc-service-finder :is(img:not([alt]), svg:not([aria-hidden], [role=img]))';
    assert.equal(await seen.opened.locator(wordless).count(), 0);
    await close(seen);
  });

  test('an outage, an unknown place and no result are three messages', async () => {
    const said: string[] = [];
    for (const [directory, place] of [
      [`${far.origin}/status/500`, ''],
      [directoryOf(many(3)), 'xyzzy'],
      [directoryOf([]), ''],
    ] as const) {
      const seen = await visit(finderOf(directory));
      await seen.opened.locator('#place').fill(place);
      await search(seen.opened);
      await answered(seen.opened);
      said.push((await status(seen.opened).innerText()).trim());
      await close(seen);
    }
    assert.deepEqual(said, [
      'We could not reach the directory',
      'Check the place above, or clear it to search everywhere.',
      'No services found',
    ]);
  });

  test('a search for everything fetches a page or two of a feed, and shows one page', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      id: `test-${String(index)}`,
      name: `Test service ${String(index)}`,
      description: 'Test help with debt.',
      status: 'active',
    }));
    const pages: string[] = [];
    far.serve('/feed/services', (request, response) => {
      const { searchParams } = new URL(request.url!, far.origin);
      const number = Number(searchParams.get('page') ?? 1);
      const perPage = Math.min(20, Number(searchParams.get('per_page') ?? 20));
      pages.push(searchParams.toString());
      const slice = rows.slice((number - 1) * perPage, number * perPage);
      const totalPages = Math.ceil(rows.length / perPage);
      const found = { rows: slice, total: rows.length, totalPages, page: number, perPage };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(envelope1(found)));
    });
    // Words and filters are another thing: feeds ignore them, so all of it is read, once.
    const body = `<mecc-service-finder feed="${far.origin}/feed"></mecc-service-finder>`;
    const seen = await visit(body);
    await search(seen.opened, '');
    await cards(seen.opened).first().waitFor();
    await answered(seen.opened);
    assert.equal(await cards(seen.opened).count(), 10);
    assert.ok(pages.length <= 3, pages.join(' '));
    await close(seen);
  });

  test('no other host is asked, before or after a search', async () => {
    const seen = await visit(finderOf(directoryOf(many(12))));
    await seen.opened.waitForLoadState('networkidle');
    assert.deepEqual([...seen.hosts], [new URL(server.origin).host]);
    await seen.opened.locator('#place').fill('WA8 7QB');
    await search(seen.opened);
    await answered(seen.opened);
    await seen.opened.waitForLoadState('networkidle');
    assert.deepEqual(
      [...seen.hosts].sort(),
      [far.origin, server.origin].map((one) => new URL(one).host).sort(),
    );
    assert.deepEqual(seen.problems, []);
    await close(seen);
  });
});
