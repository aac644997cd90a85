/** What comes out of the printer, from a page in dark colours. Chromium alone can be asked for that. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { engines, launchChromium } from '../support/browsers.mjs';
import { page as pageOf, startPageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';

const DIRECTORY = JSON.stringify({
  services: [
    {
      id: 'test-advice',
      name: 'Test money advice',
      organization: { name: 'Test organisation' },
      status: 'active',
      topics: ['money-debt'],
      coverage: { nations: ['england'], places: ['halton'] },
      contacts: [
        { kind: 'phone', value: '0151 496 0000', dial: '01514960000' },
        { kind: 'web', value: 'https://example.org/money' },
      ],
    },
  ],
});

/** In each root: controls that show, words that are pale, and numbers without their digits. */
const FAULTS = `(() => {
  const faults = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const name = root.host.localName + ': ' + element.outerHTML.slice(0, 80);
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches('button, input, select, textarea')) faults.push('control ' + name);
      const said = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const [red, green, blue] = getComputedStyle(element).color.match(/[\\d.]+/g).map(Number);
      // 117 is the lightest grey that has 4.5 to 1 on white.
      if (said && (red * 299 + green * 587 + blue * 114) / 1000 > 117) faults.push('pale ' + name);
      const box = element.getBoundingClientRect();
      if (box.right > innerWidth + 1 && said) faults.push('cut off ' + name);
      const number = /^tel:\\+?(\\d+)/.exec(element.getAttribute('href') ?? '')?.[1];
      const printed = element.innerText?.replaceAll(/\\s/g, '') ?? '';
      if (number && !printed.includes(number.replace(/^44(?=\\d{9})/, '0'))) faults.push('number ' + name);
    }
  };
  for (const host of document.querySelectorAll('main > *')) if (host.shadowRoot) visit(host.shadowRoot);
  return faults;
})()`;

/** Whether something that can be called is seen in what is folded, and how often it is. */
const FOLDED = `[
  ['mecc-service-finder', '[part=urgent-lines]'],
  ['mecc-urgent-help[compact]', '[part=more]'],
].map(([host, part]) => {
  const folded = document.querySelector(host).shadowRoot.querySelector(part);
  const links = [...folded.querySelectorAll('a[href^="tel:"]')];
  const seen = links.filter((one) => one.checkVisibility() && one.offsetHeight > 0);
  return [folded.open, links.length > 0 && seen.length === links.length, seen.length];
})`;

describe(
  'Print',
  { skip: engines.includes('chromium') ? false : 'chromium is not in this run' },
  () => {
    let page: Page;
    const site = siteFor(startPageServer, launchChromium, async ({ server, browser }) => {
      server.pages.set('/directory.json', DIRECTORY);
      server.pages.set(
        '/page.html',
        pageOf(
          '<style>:root { color-scheme: light dark }</style><script type="module" src="/cdn/mecc-signpost.min.js"></script>',
          `<main><h1>Test page</h1>
        <mecc-urgent-help></mecc-urgent-help>
        <mecc-urgent-help compact nation="england"></mecc-urgent-help>
        <mecc-service-finder directory="/directory.json" place="Halton" nation="england" query="money worries" without-national></mecc-service-finder>
        <mecc-topic-card topic="money-debt"></mecc-topic-card>
        <mecc-shortlist></mecc-shortlist></main>`,
        ),
      );
      page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 718, height: 1000 } });
      await page.goto(`${server.origin}/page.html`);
      await page.locator('mecc-service-finder [part=list-button]').first().click();
      await page.locator('mecc-topic-card [part=heading]').first().waitFor();
      await page.locator('mecc-shortlist [part=sheet]').waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    });

    test('is dark on white and whole, with numbers in digits and without controls', async () => {
      assert.deepEqual(await page.evaluate(FAULTS), []);
    });

    test('shows urgent help that is folded on a screen', async () => {
      type Folded = [isOpen: boolean, areAllSeen: boolean, seen: number][];
      for (const [isOpen, areAllSeen] of await page.evaluate<Folded>(FOLDED)) {
        assert.deepEqual([isOpen, areAllSeen], [false, true]);
      }
      await page.emulateMedia({ media: 'screen' });
      for (const [isOpen, , seen] of await page.evaluate<Folded>(FOLDED)) {
        assert.deepEqual([isOpen, seen], [false, 0]);
      }
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    });

    test('opens it for print in a browser whose style sheets cannot, and closes it again', async () => {
      const old = await site.browser.newPage();
      await old.addInitScript(() => {
        const { supports } = CSS;
        CSS.supports = (...asked: string[]) =>
          !asked[0]?.includes('details-content') && supports.apply(CSS, asked as [string]);
      });
      await old.goto(`${site.origin}/page.html`);
      const folded = old.locator('mecc-service-finder [part=urgent-lines]');
      await folded.waitFor();
      await old.evaluate(() => {
        Object.assign(globalThis, { printed: [] });
        window.addEventListener('beforeprint', () => {
          const { shadowRoot } = document.querySelector('mecc-service-finder')!;
          const { open } = shadowRoot!.querySelector<HTMLDetailsElement>('[part=urgent-lines]')!;
          (globalThis as unknown as { printed: boolean[] }).printed.push(open);
        });
      });
      await old.pdf();
      assert.deepEqual(await old.evaluate('printed'), [true]);
      assert.equal(await folded.evaluate((one: HTMLDetailsElement) => one.open), false);
      await old.close();
    });

    test('shows the addresses of links that somebody cannot press on paper', async () => {
      const link = page.locator('mecc-service-finder mecc-service-card a[href^="http"]').first();
      const after = await link.evaluate((one) => getComputedStyle(one, '::after').content);
      const text = (await link.innerText()) + after;
      assert.match(text, /https:\/\/example\.org\/money|attr\(href\)/);
      const sheet = await page.locator('mecc-shortlist [part=sheet]').innerText();
      assert.match(
        sheet,
        /Test money advice[\s\S]*0151 496 0000[\s\S]*https:\/\/example\.org\/money/,
      );
    });
  },
);
