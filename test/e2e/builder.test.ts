/**
 * The snippet builder: what it gives to copy works where it is pasted, and what can be asked of
 * Chromium alone. How the page is used in each engine is in `builder-page.test.ts`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../demo/builder/elements.js';
import { type Carrier, type Choice, snippets } from '../../demo/builder/snippets.js';
import { engines, launchChromium, openBrowser } from '../support/browsers.mjs';
import { AXE, startDemo } from '../support/demo-pages.js';
import { page as pageOf, startPageServer, type PageServer } from '../support/page-server.js';
import { problemsOf } from '../support/problems.js';
import { siteFor } from '../support/site.js';
import { smallDirectory } from '../support/small-directory.js';
import { until } from '../support/until.js';

const root = path.resolve(import.meta.dirname, '../..');
const integrity = JSON.parse(
  readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'),
) as Record<string, string>;
const COMMON: Choice = {
  elements: ['service-finder'],
  topics: [{ id: 'smoking', title: 'Stopping smoking' }],
  place: 'Halton',
  nation: 'england',
  directory: '/directory.json',
  folder: '/cdn/',
  version: '0.1.0',
  integrity,
  services: [{ name: 'Test helpline', phones: [{ value: '0300 123 4567' }], checkedOn: '2026-08' }],
  fallback: { text: 'Test "directory" & more', url: '/all', phone: '0300 123 4567' },
};

/** Choices that a page is made of, each by all four carriers. */
const CHOICES: Record<string, Choice> = {
  'one finder': COMMON,
  'every element, with a theme and colours': {
    ...COMMON,
    elements: ELEMENTS.map(({ name }) => name),
    preset: 'gov-like',
    isCompact: true,
    colours: { accent: '#005ea5', 'on-accent': '#ffffff' },
    headingLevel: 3,
    lang: 'cy',
  },
  'a frame in a sandbox': { ...COMMON, elements: ['topic-card', 'urgent-help'], isSandboxed: true },
};

/** The page that a snippet is pasted into, with the policy that was given with it. */
function paste(server: PageServer, choice: Choice, carrier: Carrier): void {
  const made = snippets(choice);
  const once = carrier === 'html' ? made.once.html : carrier === 'frame' ? made.once.frame : '';
  server.pages.set('/directory.json', smallDirectory());
  server.pages.set('/', pageOf(once, `<main><h1>Test</h1>${made[carrier]}</main>`));
  const strict = `default-src 'none'; require-trusted-types-for 'script'; ${made.csp[carrier]}`;
  server.headers = { 'content-security-policy': strict.replaceAll('\n', ' ') };
  const embed = readFileSync(path.join(root, 'dist/cdn/embed.html'), 'utf8');
  server.pages.set('/cdn/embed.html', (response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': made.csp.embed.replaceAll('\n', ' '),
    });
    response.end(embed.replace('</head>', `${made.once.embed}</head>`));
  });
}

/** An expression: what is on the page and in its frames, through shadow roots. */
const SEEN = `(() => {
  const roots = [document, ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument)];
  const seen = { elements: [], names: '', tels: [] };
  for (const root of roots) {
    for (const node of root?.querySelectorAll('*') ?? []) {
      if (node.shadowRoot) {
        roots.push(node.shadowRoot);
        if (root.nodeType === 9) seen.elements.push(node.localName);
      }
      if (node.getAttribute('part') === 'heading') seen.names += node.textContent + ' | ';
      const href = node.getAttribute?.('href') ?? '';
      if (href.startsWith('tel:')) seen.tels.push(href);
    }
  }
  return seen;
})()`;

interface Seen {
  elements: string[];
  names: string;
  tels: string[];
}

/** Every element of a choice is there, and shows what only its own data can tell. */
const isWhole = (choice: Choice, carrier: Carrier) => (seen: Seen) => {
  if (carrier === 'links') return seen.tels.includes('tel:03001234567');
  const expected = choice.elements.filter((name) => carrier !== 'frame' || name !== 'quick-exit');
  return (
    expected.every((name) => seen.elements.includes(`mecc-${name}`)) &&
    (!choice.elements.includes('service-finder') || seen.names.includes('Test smoking advice')) &&
    (!choice.elements.includes('topic-card') || seen.names.includes('Stopping smoking'))
  );
};

for (const engine of engines) {
  describe(`snippets as they are copied, ${engine}`, { timeout: 180_000 }, () => {
    let server: PageServer;
    before(async () => {
      server = await startPageServer();
    });
    after(() => server.close());

    const names = engine === 'chromium' ? Object.keys(CHOICES) : ['one finder'];
    test(`work in all four carriers: ${names.join('; ')}`, async () => {
      const browser = await openBrowser(engine);
      try {
        for (const name of names) {
          const choice = CHOICES[name]!;
          const carriers = choice.isSandboxed
            ? (['frame'] as const)
            : (['script', 'html', 'frame', 'links'] as const);
          for (const carrier of carriers) {
            paste(server, choice, carrier);
            const page = await browser.newPage();
            await page.goto(`${server.origin}/`);
            // What is far down in a frame is loaded when it comes into sight.
            await page.evaluate(() => {
              for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
            });
            await until(() => page.evaluate<Seen>(SEEN), isWhole(choice, carrier));
            // The page has no style sheet of its own that would make a frame wider.
            const narrow = await page.evaluate(
              () =>
                [...document.querySelectorAll('iframe')].filter(
                  ({ offsetWidth, parentElement }) => offsetWidth < parentElement!.clientWidth,
                ).length,
            );
            assert.equal(narrow, 0, `${name}, ${carrier}`);
            await page.close();
          }
        }
      } finally {
        await browser.close();
      }
    });
  });
}

describe('snippet builder, what Chromium alone tells', { timeout: 180_000 }, () => {
  const site = siteFor(startDemo, launchChromium);

  async function open(check: (page: Page) => Promise<void>, { dark = false } = {}): Promise<void> {
    const context = await site.browser.newContext({
      viewport: { width: 320, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    const asked: string[] = [];
    const problems = problemsOf(page);
    page.on('request', (request) => asked.push(request.url()));
    try {
      await page.goto(`${site.origin}/builder.html`);
      await page.locator('#panel pre').first().waitFor();
      await page.frameLocator('.preview iframe').locator('[part=search-button]').waitFor();
      await check(page);
      assert.deepEqual(problems, []);
      const elsewhere = asked.filter((url) => !url.startsWith(`${site.origin}/`));
      assert.deepEqual(elsewhere, []);
      // What was chosen is in no address.
      assert.deepEqual(
        asked.filter((url) => /[?#]/.test(url)),
        [],
      );
      const kept = await page.evaluate(() => [
        localStorage.length + sessionStorage.length + document.cookie.length,
        history.length,
        location.search + location.hash,
      ]);
      assert.deepEqual(kept, [0, 2, '']);
    } finally {
      await context.close();
    }
  }

  const shown = (page: Page) => page.locator('#panel pre').first().innerText();

  test('names the themes as the page of looks does, and says of embed.html what is true', async () => {
    await open(async (page) => {
      const looks = readFileSync(path.join(root, 'demo/theming.html'), 'utf8');
      const named = [...looks.matchAll(/name="look" value="([^"]*)"[^>]*>([^<]+)</g)].map(
        ([, value, name]) => [value, name!.replace(/\s+/g, ' ').trim()] as const,
      );
      assert.ok(named.length > 3);
      const offered = await page
        .getByLabel('Theme')
        .locator('option')
        .evaluateAll((options) =>
          options.map((one) => [one.getAttribute('value'), one.textContent.trim()]),
        );
      assert.deepEqual(offered.sort(), [...named].sort());
      await page.getByLabel('Theme').selectOption('gov-like');
      await page.getByLabel(/I can only add an iframe/).check();
      const part = page.locator('#panel .copy', { hasText: 'In the head of embed.html' });
      assert.doesNotMatch(await part.locator('.note').innerText(), /height|directories/);
      await page.getByLabel('Where the files are').fill('https://help.example.org/');
      await page.getByLabel('Address of your page').fill('https://www.example.org/');
      await until(
        () => part.innerText(),
        (text) => text.includes('mecc-pages') && text.includes('may know the height'),
      );
    });
  });

  test('marks the officer’s words with the language they say, there and in the preview', async () => {
    await open(async (page) => {
      const language = page.getByLabel('Language', { exact: true });
      assert.equal(await language.getAttribute('aria-describedby'), null);
      await language.selectOption('ar');
      await page.getByText('a translation that no speaker has checked').waitFor();
      assert.equal(await language.getAttribute('aria-describedby'), 'lang-note');
      assert.match(await shown(page), /<p lang="en-GB" dir="ltr">If someone/);
      await page.getByLabel('Address of your own list of services').fill('/services');
      await page.getByLabel('Words of the link to it').fill('كل الخدمات');
      await page.getByLabel('Language of these words').selectOption('ar');
      await until(
        () => shown(page),
        (text) => /lang="ar"\s+dir="rtl"\s*>\s*<p><a href="[^"]+">كل الخدمات<\/a><\/p>/.test(text),
      );
      const words = page
        .frameLocator('.preview iframe')
        .locator('mecc-service-finder > p:not([part])');
      await until(
        () =>
          words.evaluate(({ lang, dir, textContent }: HTMLElement) =>
            [lang, dir, textContent].join(),
          ),
        (said) => said === 'ar,rtl,كل الخدمات',
      );
      await page.getByLabel('Language', { exact: true }).selectOption('en-GB');
      await until(
        () => shown(page),
        (text) => /<p lang="ar" dir="rtl">/.test(text),
      );
      assert.ok(await page.locator('#lang-note').isHidden());
      assert.equal(await language.getAttribute('aria-describedby'), null);
    });
  });

  test('is axe-clean and fits 320 pixels in dark colours, from right to left', async () => {
    await open(
      async (page) => {
        await page.evaluate(() => (document.documentElement.dir = 'rtl'));
        await page.getByLabel('Your brand colours').fill('#ffd400\nnonsense');
        await page.getByLabel('Your brand colours').press('Tab');
        await page
          .locator('#contrast .no', { hasText: / on the background of /i })
          .first()
          .waitFor();
        await page.locator('#colours-problem').waitFor();
        await page.locator('[name=way][value=frame]').check();
        assert.deepEqual(await page.evaluate(AXE), []);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(sideways, 0);
      },
      { dark: true },
    );
  });
});
