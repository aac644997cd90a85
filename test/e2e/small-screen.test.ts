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

  // Text spacing of WCAG 1.4.12, as a person's own style sheet sets it.
  const SPACED = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
  for (const width of [288, 248]) {
    for (const sheet of ['', SPACED]) {
      test(`urgent help ${String(width)} px wide, ${sheet ? 'spaced: no word breaks' : 'stands in tidy rows'}`, async () => {
        const opened = await open(
          '/tidy',
          `<div style="width: ${String(width)}px; font: 17px/1.5 sans-serif">
            <mecc-urgent-help compact nation="england"></mecc-urgent-help></div>`,
        );
        await opened.getByRole('link', { name: /999/ }).first().waitFor();
        await opened.locator('mecc-urgent-help').evaluate((element, rules) => {
          const added = new CSSStyleSheet();
          added.replaceSync(rules);
          element.shadowRoot?.adoptedStyleSheets.push(added);
        }, sheet);
        const links = opened.locator('mecc-urgent-help .numbers a');
        const boxes = await links.evaluateAll((all) =>
          all.map((link) => {
            const { top, width } = link.getBoundingClientRect();
            return { top, width };
          }),
        );
        const [emergency, health, talk, text] = boxes;
        assert.ok(emergency && health && talk && text);
        assert.equal(boxes.length, 4);
        if (sheet === '') {
          assert.equal(health.top, emergency.top, '999 and 111 stand together');
          // Both in one row or each in its own, and as wide as each other.
          assert.equal(talk.top === text.top, width === 288, JSON.stringify(boxes));
          assert.ok(Math.abs(talk.width - text.width) < 1, JSON.stringify(boxes));
        }
        const broken = await links.evaluateAll((all) =>
          all.flatMap((link) => {
            const words: string[] = [];
            const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const node = texts.currentNode;
              for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                const lines = new Set([...range.getClientRects()].map(({ top }) => top));
                if (lines.size > 1) words.push(word);
              }
            }
            return words;
          }),
        );
        assert.deepEqual(broken, []);
        await opened.close();
      });
    }
  }
});
