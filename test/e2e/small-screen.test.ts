import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/browsers.mjs';
import { page, startPageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';

/** What 400 % zoom leaves of a window of 1280 by 1024. */
const SMALL = { width: 320, height: 256 };

const SCRIPT = '<script type="module" src="/cdn/mecc-signpost.min.js"></script>';
const LINES = Array.from(
  { length: 40 },
  (_, index) => `<p style="text-align: end"><a href="#${String(index)}">Test link</a></p>`,
).join('');

describe('a window of 320 by 256 pixels, in Chromium', { timeout: 120_000 }, () => {
  const site = siteFor(startPageServer, launchChromium);

  async function open(path: string, body: string, viewport = SMALL): Promise<Page> {
    site.server.pages.set(path, page(SCRIPT, body));
    const opened = await site.browser.newPage({ viewport });
    await opened.goto(site.origin + path);
    return opened;
  }

  test('a quick exit that floats is small, can be hit, and covers nothing that has focus', async () => {
    const opened = await open('/exit', `<mecc-quick-exit></mecc-quick-exit>${LINES}`);
    await opened.evaluate(() => {
      scrollTo(0, 600);
    });
    const floating = opened.locator('mecc-quick-exit .float a');
    await floating.waitFor();
    const box = await floating.boundingBox();
    assert.ok(box && box.height >= 44 && box.width >= 44, JSON.stringify(box));
    assert.ok(box.width <= 110 && box.height <= 48, JSON.stringify(box));
    for (let index = 0; index < 40; index += 1) {
      const covered = await opened.evaluate(async (at) => {
        const link = document.querySelectorAll<HTMLElement>('p a')[at]!;
        link.focus();
        for (let frames = 3; frames > 0; frames -= 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const points = [left + 1, right - 1].flatMap((x) =>
          [top + 1, bottom - 1].map((y) => [x, y]),
        );
        return points.filter(([x = 0, y = 0]) => document.elementFromPoint(x, y) !== link).length;
      }, index);
      assert.equal(covered, 0, `link ${String(index)}`);
    }
    await opened.close();
  });

  for (const nation of ['england', 'wales', 'scotland', 'northern-ireland', '']) {
    test(`urgent help leaves room for the rest, ${nation || 'all nations'}`, async () => {
      const opened = await open(
        '/urgent',
        `<mecc-urgent-help compact nation="${nation}"></mecc-urgent-help>`,
      );
      const element = opened.locator('mecc-urgent-help');
      await opened.getByRole('link', { name: /999/ }).first().waitFor();
      const { height = Infinity } = (await element.boundingBox()) ?? {};
      assert.ok(height <= (/england|wales|scotland/.test(nation) ? 160 : 260), String(height));
      const links = await element.locator('.numbers a').all();
      assert.ok(links.length >= 4);
      for (const link of links) {
        const box = await link.boundingBox();
        assert.ok(box && box.height >= 44 && box.width >= 44, JSON.stringify(box));
        assert.ok(box.x >= 0 && box.x + box.width <= SMALL.width, JSON.stringify(box));
      }
      await opened.close();
    });
  }
});
