/** What comes out of the printer, from a page in dark colours. Chromium alone can be asked for that. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { engines, launchChromium } from '../support/browsers.mjs';
import { page as pageOf, startPageServer, type PageServer } from '../support/page-server.js';

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

describe(
  'Print',
  { skip: engines.includes('chromium') ? false : 'chromium is not in this run' },
  () => {
    let server: PageServer;
    let browser: Browser;
    let page: Page;

    before(async () => {
      server = await startPageServer();
      server.pages.set('/directory.json', DIRECTORY);
      server.pages.set(
        '/page.html',
        pageOf(
          '<style>:root { color-scheme: light dark }</style><script type="module" src="/cdn/mecc-signpost.min.js"></script>',
          `<main><h1>Test page</h1>
        <mecc-urgent-help></mecc-urgent-help>
        <mecc-service-finder directory="/directory.json" place="Halton" nation="england" query="money worries" without-national></mecc-service-finder>
        <mecc-topic-card topic="money-debt"></mecc-topic-card>
        <mecc-shortlist></mecc-shortlist></main>`,
        ),
      );
      browser = await launchChromium();
      page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 718, height: 1000 } });
      await page.goto(`${server.origin}/page.html`);
      await page.locator('mecc-service-finder [part=list-button]').first().click();
      await page.locator('mecc-topic-card [part=heading]').first().waitFor();
      await page.locator('mecc-shortlist [part=sheet]').waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    test('is dark on white and whole, with numbers in digits and without controls', async () => {
      assert.deepEqual(await page.evaluate(FAULTS), []);
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
