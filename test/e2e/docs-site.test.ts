/** The documentation as a site: links, policy, search, and use without a script. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { shownElements } from '../../docs/tools/conformance.mjs';
import { buildSite } from '../../docs/tools/site/build.mjs';
import { launchChromium } from '../support/browsers.mjs';
import { AXE, SETTLED, startDemo } from '../support/demo-pages.js';
import { problemsOf } from '../support/problems.js';
import { siteFor } from '../support/site.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'mecc-site-'));
let pages: string[] = [];
const site = siteFor(async () => {
  pages = await buildSite({ out: folder });
  return startDemo({ site: folder });
}, launchChromium);
after(() => rmSync(folder, { recursive: true }));

type Element = DefaultTreeAdapterTypes.Element;
const tree = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...tree(child)] : []));
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;

const documents = () =>
  new Map(
    pages.map((page) => {
      const elements = tree(parse(readFileSync(path.join(folder, page), 'utf8')));
      const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
      return [page, { elements, ids }];
    }),
  );

/** Opens a page, and gives what went wrong and whom it asked. */
async function open(
  address: string,
  check: (page: Page) => Promise<void>,
  { width = 320, script = true, dark = false } = {},
): Promise<{ problems: string[]; others: string[] }> {
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const problems = problemsOf(page);
  const others: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) others.push(request.url());
  });
  try {
    await page.goto(`${site.origin}/docs/${address}`);
    await page.waitForLoadState('networkidle');
    await check(page);
    assert.deepEqual(await context.cookies(), []);
  } finally {
    await context.close();
  }
  return { problems, others };
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('documentation site', () => {
  test('every link leads to a page and a place on it, and nothing has a style or a script in it', () => {
    const all = documents();
    const broken: string[] = [];
    let links = 0;
    for (const [page, { elements, ids }] of all) {
      assert.equal(new Set(ids).size, ids.length, `${page} has an id twice`);
      for (const element of elements) {
        if (element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')))
          broken.push(`${page}: ${element.tagName} with a style or a handler`);
        if (element.tagName === 'script' && attribute(element, 'src') === undefined)
          broken.push(`${page}: a script without an address`);
        const link = attribute(element, 'href') ?? attribute(element, 'src');
        if (link === undefined || /^(?:https?|mailto|tel|sms):/.test(link)) continue;
        links += 1;
        const [target = '', anchor] = link.split('#');
        const to = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
        // Pages of the demo stand beside the site.
        const isThere = to.startsWith('../')
          ? existsSync(path.join(root, 'demo', to.slice('../'.length)))
          : existsSync(path.join(folder, to));
        const isNamed = anchor === undefined || all.get(to)?.ids.includes(anchor);
        if (!isThere || (!to.startsWith('../') && !isNamed)) broken.push(`${page}: ${link}`);
      }
    }
    assert.deepEqual(broken, []);
    assert.ok(links > 1000, `only ${String(links)} links were found`);
  });

  test('every page has one main heading, a title and a description of its own', () => {
    const titles = new Map<string, string>();
    for (const [page, { elements }] of documents()) {
      if (page.startsWith('try/')) continue;
      assert.equal(elements.filter(({ tagName }) => tagName === 'h1').length, 1, page);
      const meta = elements.find((one) => attribute(one, 'name') === 'description');
      assert.notEqual(meta && attribute(meta, 'content')?.trim(), '', page);
      const title = /<title>([^<]+)<\/title>/.exec(
        readFileSync(path.join(folder, page), 'utf8'),
      )?.[1];
      assert.equal(titles.get(title ?? ''), undefined, `${page} has the title of another`);
      titles.set(title ?? '', page);
    }
  });

  test('the page of every element has it to try', () => {
    for (const name of [...shownElements(), 'provider']) {
      const html = readFileSync(path.join(folder, 'elements', `${name}.html`), 'utf8');
      assert.match(
        html,
        new RegExp(`id="try-it"[^]*(?:<mecc-${name}|src="\\.\\./try/${name})`),
        name,
      );
    }
  });

  for (const [address, dark] of [
    ['index.html', false],
    ['start.html', true],
    ['elements/service-finder.html', false],
    ['elements/quick-exit.html', false],
    // Code inside lists.
    ['embedding.html', false],
    ['accessibility/conformance.html', true],
    ['search.html', false],
  ] as const) {
    test(`${address} is accessible and fits, under the strict policy, ${dark ? 'dark' : 'light'}`, async () => {
      const { problems, others } = await open(
        address,
        async (page) => {
          for (const end = Date.now() + 15_000; !(await page.evaluate(SETTLED));) {
            assert.ok(Date.now() < end, `${address} does not settle`);
            await page.waitForTimeout(50);
          }
          assert.equal(await sideways(page), 0);
          assert.deepEqual(await page.evaluate(AXE), []);
          await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
          await page.setViewportSize({ width: 1280, height: 800 });
          assert.equal(await sideways(page), 0);
        },
        { dark },
      );
      assert.deepEqual([problems, others], [[], []]);
    });
  }

  test('the element on a page finds services', async () => {
    await open('elements/service-finder.html', async (page) => {
      await page.locator('mecc-service-finder #text').fill('debt');
      await page.keyboard.press('Enter');
      await page.locator('mecc-service-finder mecc-service-card').first().waitFor();
    });
  });

  test('the search finds pages, leaves nothing in the address, and says when there is none', async () => {
    const { problems, others } = await open('search.html', async (page) => {
      const status = page.locator('.search-status');
      await page.fill('#words', 'offline pack');
      await page.keyboard.press('Enter');
      await status.getByText(/\d+ pages? found/).waitFor();
      const first = page.locator('.found a').first();
      assert.match(await first.innerText(), /offline/i);
      assert.doesNotMatch(page.url(), /[?#]/);
      assert.deepEqual(await page.evaluate(AXE), []);
      await page.fill('#words', '日本語');
      await page.keyboard.press('Enter');
      await status.getByText('No page has these words').waitFor();
      assert.equal(await page.locator('.all-pages').isVisible(), true);
      await page.fill('#words', 'offline pack');
      await page.keyboard.press('Enter');
      await status.getByText(/found/).waitFor();
      await first.click();
      await page.locator('h1', { hasText: /offline/i }).waitFor();
    });
    assert.deepEqual([problems, others], [[], []]);
  });

  test('"Show more", pressed twice, shows each page once, and a search that fails leaves none', async () => {
    await open('search.html', async (page) => {
      const links = page.locator('.found h2 a');
      await page.fill('#words', 'element');
      await page.keyboard.press('Enter');
      await links.nth(9).waitFor();
      const more = page.locator('.search-more button');
      await more.evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
      await links.nth(29).waitFor();
      const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      assert.equal(shown.length, 30);
      assert.equal(new Set(shown).size, 30);
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.fill('#words', 'quick exit');
      await page.keyboard.press('Enter');
      await page.locator('.search-status').getByText('does not work now').waitFor();
      assert.equal(await links.count(), 0);
      assert.equal(await more.isVisible(), false);
    });
  });

  test('the search page lists all pages when the index cannot be had', async () => {
    await open('search.html', async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.fill('#words', 'pack');
      await page.keyboard.press('Enter');
      await page.locator('.search-status').getByText('does not work now').waitFor();
      assert.equal(await page.locator('.all-pages a').first().isVisible(), true);
    });
  });

  test('without a script there is everything to read, and no field that does nothing', async () => {
    await open(
      'search.html',
      async (page) => {
        assert.equal(await page.locator('form').isVisible(), false);
        assert.ok((await page.locator('.all-pages a:visible').count()) > 40);
        await page.goto(`${site.origin}/docs/elements/service-finder.html`);
        assert.equal(await page.locator('mecc-service-finder a').first().isVisible(), true);
        assert.equal(await page.locator('table').first().isVisible(), true);
      },
      { script: false },
    );
  });
});
