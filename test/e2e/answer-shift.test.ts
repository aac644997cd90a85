import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/browsers.mjs';
import { page, startPageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';
import { CATALOGUE } from '../support/small-directory.js';

const CHUNKS = path.resolve(import.meta.dirname, '../../dist/cdn/chunks');
/** Scripts that bring a part of the cards. */
const LATE = readdirSync(CHUNKS).filter((name) => /^card-(actions|hours)-/.test(name));

const DIRECTORY = JSON.stringify({
  ...CATALOGUE,
  services: [1, 2, 3].map((number) => ({
    id: `test-${String(number)}`,
    name: `Test advice ${String(number)}`,
    summary: 'Test help with many things.',
    contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
    schedule: { periods: [{ days: ['MO', 'TU'], opens: '09:00', closes: '17:00' }] },
    coverage: { nations: ['england'] },
  })),
});

/** Notes in every frame how far down the page the number of the last card is. */
function watchNumber(): void {
  const seen: number[] = [];
  Reflect.set(globalThis, 'seen', seen);
  void (async () => {
    for (;;) {
      const cards = document
        .querySelector('mecc-service-finder')
        ?.shadowRoot?.querySelectorAll('mecc-service-card');
      const link = cards?.[cards.length - 1]?.shadowRoot?.querySelector('a[href^="tel:"]');
      if (link?.checkVisibility())
        seen.push(Math.round(link.getBoundingClientRect().top + scrollY));
      await new Promise(requestAnimationFrame);
    }
  })();
}

const isSeen = () => (Reflect.get(globalThis, 'seen') as number[]).length > 0;

/** Everything that comes later is in the last card. */
const isWhole = () => {
  const cards = document
    .querySelector('mecc-service-finder')!
    .shadowRoot!.querySelectorAll('mecc-service-card');
  const root = cards[cards.length - 1]?.shadowRoot;
  const hasButtons = root?.querySelector('[part=list-button]') && root.querySelector('summary');
  return Boolean(hasButtons) && /now/i.test(root?.querySelector('dl')?.textContent ?? '');
};

describe('numbers of an answer, in Chromium', { timeout: 120_000 }, () => {
  const site = siteFor(startPageServer, launchChromium);

  /** How many pixels the number has moved, where parts of the cards come when the test says so. */
  async function moved(
    folder: string,
    width: number,
    ready: (opened: Page, served: Promise<void>) => Promise<unknown>,
  ): Promise<number> {
    const waiting: (() => void)[] = [];
    let isOpen = false;
    for (const name of LATE) {
      site.server.pages.set(`/${folder}/chunks/${name}`, (response: ServerResponse) => {
        const send = () => {
          response.writeHead(200, { 'content-type': 'text/javascript' });
          response.end(readFileSync(path.join(CHUNKS, name)));
        };
        if (isOpen) send();
        else waiting.push(send);
      });
    }
    const served = new Promise<void>((resolve) => {
      site.server.pages.set(`/${folder}.json`, (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(DIRECTORY);
        resolve();
      });
    });
    site.server.pages.set(
      `/${folder}-page`,
      page(
        `<link rel="stylesheet" href="/${folder}/mecc-signpost.css">
        <script type="module" src="/${folder}/mecc-signpost.min.js"></script>`,
        `<h1>Help</h1>
        <mecc-service-finder directory="/${folder}.json" nation="england"></mecc-service-finder>
        <mecc-shortlist></mecc-shortlist>`,
      ),
    );
    const context = await site.browser.newContext({ viewport: { width, height: 3_000 } });
    const opened = await context.newPage();
    await opened.goto(`${site.origin}/${folder}-page`);
    await opened.locator('#text').fill('test');
    await opened.evaluate(watchNumber);
    await opened.locator('#text').press('Enter');
    await ready(opened, served);
    isOpen = true;
    for (const send of waiting.splice(0)) send();
    await opened.waitForFunction(isSeen);
    await opened.waitForFunction(isWhole);
    const tops = await opened.evaluate(async () => {
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      return Reflect.get(globalThis, 'seen') as number[];
    });
    await context.close();
    return Math.max(...tops) - Math.min(...tops);
  }

  for (const width of [320, 1280]) {
    test(`do not move at ${String(width)} pixels when the rest of the cards is late`, async () => {
      const pixels = await moved(`cdn${String(width)}`, width, async (opened, served) => {
        await served;
        await opened.waitForTimeout(300);
      });
      assert.equal(pixels, 0);
    });
  }

  test('are there without the rest when that is very late, and move: the measurement works', async () => {
    const pixels = await moved('cdn7', 320, (opened) => opened.waitForFunction(isSeen));
    assert.ok(pixels > 20, String(pixels));
  });
});
