import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/browsers.mjs';
import { page, startPageServer, type OnTheWay } from '../support/page-server.js';
import { siteFor } from '../support/site.js';

const FALLBACK = '<p>Fallback <a href="/services">All services</a></p>';
const CARRIERS: Record<string, string> = {
  'service-finder': `<mecc-service-finder>${FALLBACK}</mecc-service-finder>`,
  'mecc-signpost': `<mecc-service-finder heading-level="3">${FALLBACK}</mecc-service-finder>`,
  autoloader: `<mecc-service-finder>${FALLBACK}</mecc-service-finder>`,
  mount: `<div data-mecc="service-finder">${FALLBACK}</div>`,
};

/** Elements as pages use them. */
const ELEMENTS = [
  '<mecc-service-finder>',
  '<mecc-topic-card topic="menopause">',
  '<mecc-topic-list>',
  '<mecc-conversation-checklist>',
  '<mecc-conversation-checklist variant="easy-read">',
  '<mecc-quality-checklist>',
  '<mecc-elearning-links>',
  '<mecc-resource-library>',
  '<mecc-pledge>',
  '<mecc-service-card service-id="samaritans">',
  '<mecc-urgent-help>',
  '<mecc-urgent-help nation="england">',
  '<mecc-urgent-help compact>',
  '<mecc-place-picker>',
  '<mecc-quick-exit>',
  '<mecc-shortlist>',
];

/** Sums up how far things moved, without a person having pressed anything. */
function watchShifts(): void {
  const shift = { total: 0, moved: [] as string[] };
  Reflect.set(globalThis, 'shift', shift);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      shift.total += entry.value;
      shift.moved.push(...entry.sources.map(({ node }) => node?.nodeName ?? '?'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const options = { timeout: 120_000, concurrency: 4 };

describe('layout shift in Chromium, with the script two seconds late', options, () => {
  const site = siteFor(startPageServer, launchChromium);

  let visits = 0;

  /**
   * Opens a page with a script and gives it to the check. Where only a width is given, the window is
   * high: what stands below the finder is in sight.
   */
  async function visit(
    size: number | { width: number; height: number },
    [script, onTheWay, data = {}]: readonly [name: string, onTheWay: OnTheWay, data?: OnTheWay],
    head: string,
    body: string,
    check: (page: Page) => Promise<void>,
  ): Promise<void> {
    // A folder of its own: the tests run side by side.
    const number = String((visits += 1));
    const folder = `/cdn${number}`;
    site.server.onTheWay.set(`${folder}/${script}.min.js`, onTheWay);
    site.server.onTheWay.set(`${folder}/chunks`, data);
    const tag = `<script type="module" async src="${folder}/${script}.min.js"></script>`;
    site.server.pages.set(`/${number}`, page(tag + head, body));
    const viewport = typeof size === 'number' ? { width: size, height: 3_000 } : size;
    const context = await site.browser.newContext({ viewport });
    const opened = await context.newPage();
    await opened.addInitScript(watchShifts);
    await opened.goto(`${site.origin}/${number}`, { waitUntil: 'commit' });
    await check(opened);
    await context.close();
  }

  const styles = '<link rel="stylesheet" href="/cdn/mecc-signpost.css">';

  const below = `<p>${'Text of the page that must stay where it is. '.repeat(40)}</p>`.repeat(4);
  const shiftOf = (opened: Page) =>
    opened.evaluate(() => Reflect.get(globalThis, 'shift') as { total: number; moved: string[] });

  for (const [script, carrier] of Object.entries(CARRIERS)) {
    for (const width of script === 'service-finder' ? [320, 375, 768, 1280] : [320, 1280]) {
      test(`${script} at ${String(width)} pixels moves nothing`, async () => {
        const late = [script, { delay: 2_000 }] as const;
        await visit(width, late, styles, `<h1>Help</h1>${carrier}${below}`, async (opened) => {
          const fallback = opened.locator('text=All services');
          await fallback.waitFor({ state: 'visible' });
          await opened.waitForFunction(
            () =>
              document
                .querySelector('mecc-service-finder')
                ?.shadowRoot?.querySelectorAll('.topics button').length,
          );
          await opened.waitForTimeout(200);
          assert.ok(!(await fallback.isVisible()), 'the fallback makes room');
          const { total, moved } = await shiftOf(opened);
          assert.ok(total <= 0.02, `${String(total)}: ${moved.join(', ')}`);
        });
      });
    }
  }

  const late = { delay: 2_000 };
  for (const start of ELEMENTS) {
    const [, tag = ''] = /<([\w-]+)/.exec(start) ?? [];
    for (const [width, height] of [
      [320, 640],
      [390, 780],
      [768, 1_024],
      [1_280, 800],
    ] as const) {
      test(`${start} at ${String(width)} pixels, with its data late too, moves nothing`, async () => {
        const html = `<h1>Help</h1><p>About this page.</p>${start}${FALLBACK}</${tag}>${below}`;
        const scripts = ['mecc-signpost', late, late] as const;
        await visit({ width, height }, scripts, styles, html, async (opened) => {
          await opened.locator('text=All services').waitFor({ state: 'visible' });
          // Until it takes the place of what stands inside it, and nothing more is on its way.
          await opened.waitForFunction(
            (name) =>
              document
                .querySelector(name)
                ?.shadowRoot?.querySelector('slot:not([name])')
                ?.matches('[hidden]'),
            tag,
          );
          await opened.waitForLoadState('networkidle');
          await opened.waitForTimeout(300);
          const { total, moved } = await shiftOf(opened);
          assert.ok(total <= 0.02, `${String(total)}: ${moved.join(', ')}`);
        });
      });
    }
  }

  const finder = CARRIERS['service-finder'] ?? '';

  test('without the style sheet things do move: the measurement works', async () => {
    await visit(320, ['service-finder', { delay: 300 }], '', finder + below, async (opened) => {
      await opened.waitForFunction(() =>
        document.querySelector('mecc-service-finder')?.shadowRoot?.querySelector('.topics'),
      );
      await opened.waitForTimeout(200);
      const { total } = await shiftOf(opened);
      assert.ok(total > 0.1, String(total));
    });
  });

  test('the space is given back when the script never comes', async () => {
    const missing = ['service-finder', { status: 404 }] as const;
    await visit(320, missing, styles, finder + below, async (opened) => {
      await opened.waitForLoadState('load');
      const height = () =>
        opened.evaluate(() => document.querySelector('mecc-service-finder')!.clientHeight);
      assert.ok((await height()) > 1_000);
      // Not ten seconds of waiting: the animation is taken to its end.
      await opened.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      assert.ok((await height()) < 100, String(await height()));
    });
  });

  test('without scripts no space is kept', async () => {
    const body = `${finder}<mecc-pledge>${FALLBACK}</mecc-pledge>`;
    site.server.pages.set('/plain', page(styles, body));
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    await opened.goto(`${site.origin}/plain`);
    for (const tag of ['mecc-service-finder', 'mecc-pledge']) {
      const box = await opened.locator(tag).boundingBox();
      assert.ok(box!.height > 0 && box!.height < 100, JSON.stringify(box));
    }
    await context.close();
  });
});
