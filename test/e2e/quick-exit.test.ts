import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { engines, launchChromium, openBrowser } from '../support/browsers.mjs';
import type { TestPage } from '../support/browsers.mjs';
import { SETTLED, startDemo } from '../support/demo-pages.js';
import { page, startPageServer } from '../support/page-server.js';
import { problemsOf } from '../support/problems.js';
import { siteFor } from '../support/site.js';

const SAFE = 'https://www.bbc.co.uk/weather';
const SAFE_PAGE = '<!doctype html><title>Test weather</title><p>Test weather</p>';

/** What the page shows: the element in the middle, and the height of what stands on it. */
const SEEN = `[document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName,
  document.body.getBoundingClientRect().height]`;
const BLANK = ['dialog', 0];

/** Waits for what an expression says. The page's policy forbids Playwright's own way. */
async function until(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await page.evaluate(expression)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`It does not come: ${expression}`);
}

/**
 * Lets the other site hang, then answer with no page: the browser stays. Chromium takes no command
 * for a page while another site hangs.
 */
async function stays(asked: readonly Route[]): Promise<void> {
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await asked[0]?.fulfill({ status: 204 });
}

describe('quick exit in Chromium', { timeout: 120_000 }, () => {
  const site = siteFor(startDemo, () =>
    launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  );

  interface Visit {
    readonly page: Page;
    readonly context: BrowserContext;
    /** Requests to the other site. */
    readonly asked: Route[];
  }

  /** Opens the page after another one, with another site that answers, or does not. */
  async function visit(
    check: (visited: Visit) => Promise<void>,
    { answers = true, ...options }: BrowserContextOptions & { answers?: boolean } = {},
  ): Promise<void> {
    const context = await site.browser.newContext(options);
    const asked: Route[] = [];
    await context.route(/^https:/, async (route) => {
      asked.push(route);
      if (answers) await route.fulfill({ contentType: 'text/html', body: SAFE_PAGE });
    });
    const page = await context.newPage();
    const problems = problemsOf(page);
    await page.goto(`${site.origin}/index.html`);
    await page.goto(`${site.origin}/quick-exit.html`);
    if (options.javaScriptEnabled !== false) await until(page, SETTLED);
    await check({ page, context, asked });
    await context.close();
    assert.deepEqual(problems, []);
  }

  const main = 'mecc-quick-exit:not([secondary])';
  const exit = (page: Page) => page.locator(`${main} [part=link]`);

  test('opens the other site in the same tab, tells it nothing, and Back skips the page', async () => {
    await visit(async ({ page, context, asked }) => {
      const length = await page.evaluate(() => history.length);
      await exit(page).click();
      await page.waitForURL(SAFE, { timeout: 10_000 });
      assert.equal(asked[0]?.request().headers()['referer'], undefined);
      assert.equal(context.pages().length, 1);
      assert.equal(await page.evaluate(() => history.length), length);
      await page.goBack({ waitUntil: 'commit' });
      assert.equal(new URL(page.url()).pathname, '/index.html');
    });
  });

  test('shows a blank page at once, while the other site hangs', async () => {
    await visit(
      async ({ page, asked }) => {
        const time = await page.evaluate(
          `new Promise((resolve) => {
            const begun = performance.now();
            window.samples = [];
            setInterval(() => samples.push(JSON.stringify(${SEEN})), 50);
            document.querySelector('${main}').exit();
            const seen = JSON.stringify(${SEEN});
            requestAnimationFrame(() => setTimeout(() =>
              resolve([performance.now() - begun, seen, document.title])));
          })`,
        );
        const [passed, seen, title] = time as [number, string, string];
        assert.deepEqual(JSON.parse(seen), BLANK);
        assert.equal(title, 'Loading');
        // The aim is 100 ms. A busy machine may be late with a frame; it is not to be ten times late.
        assert.ok(passed < 1_000, `${String(passed)} ms`);
        await stays(asked);
        assert.equal(page.url(), `${site.origin}/quick-exit.html`);
        const samples = await page.evaluate<string[]>('samples');
        assert.ok(samples.length > 2);
        assert.deepEqual([...new Set(samples)], [JSON.stringify(BLANK)]);
        // Escape stops a browser on its way. It does not bring the page back.
        for (let count = 0; count < 3; count += 1) await page.keyboard.press('Escape');
        assert.deepEqual(await page.evaluate(SEEN), BLANK);
        assert.equal(await page.evaluate('document.activeElement.localName'), 'dialog');
      },
      { answers: false },
    );
  });

  test('is not held up by requests of the page that hang', async () => {
    await visit(async ({ page }) => {
      await page.route(/hang/, () => undefined);
      await page.evaluate(() => {
        void fetch('/hang').catch(() => undefined);
        document.body.append(Object.assign(new Image(), { src: '/hang.png' }));
        const request = new XMLHttpRequest();
        request.open('GET', '/hang-too');
        request.send();
      });
      await exit(page).click();
      await page.waitForURL(SAFE, { timeout: 10_000 });
    });
  });

  test('goes by the keyboard: Shift three times from a field, or the second link', async () => {
    await visit(async ({ page }) => {
      await page.locator('mecc-pledge input').first().focus();
      for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift');
      await page.waitForURL(SAFE, { timeout: 10_000 });
    });
    await visit(async ({ page }) => {
      // The skip link, what it leads to, and the first stop there.
      for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
      assert.equal(
        await page.evaluate('document.activeElement.matches("mecc-quick-exit[secondary]")'),
        true,
      );
      await page.keyboard.press('Enter');
      await page.waitForURL(SAFE, { timeout: 10_000 });
    });
  });

  test('is a plain link without a script', async () => {
    await visit(
      async ({ page }) => {
        const links = page.locator('mecc-quick-exit a[href^="https:"]');
        assert.equal(await links.count(), 2);
        await links.last().click();
        await page.waitForURL(SAFE, { timeout: 10_000 });
      },
      { javaScriptEnabled: false },
    );
  });

  test('leaves all of the window from within a frame', async () => {
    await visit(async ({ page }) => {
      // The policy of the demo allows no frames.
      const body = '<!doctype html><title>Test</title><iframe src="/quick-exit.html"></iframe>';
      await page.route(/framing/, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(`${site.origin}/framing.html`);
      const frame = page.frameLocator('iframe');
      await frame.locator(`${main} [part=link]`).click();
      await page.waitForURL(SAFE, { timeout: 10_000 });
    });
  });

  const words = (page: Page) =>
    page.evaluate<string[]>(
      `[...document.querySelector('mecc-pledge').shadowRoot.querySelectorAll('input[type=checkbox]')]
        .filter(({ checked }) => checked).map(({ value }) => value)`,
    );

  test('comes back from the browser’s cache in sight, and without what was entered', async () => {
    await visit(
      async ({ page, asked }) => {
        const box = page.locator('mecc-pledge input[type=checkbox]').first();
        await box.check();
        assert.equal((await words(page)).length, 1);
        await page.evaluate(() => Reflect.set(window, 'kept', true));
        await page.evaluate(`document.querySelector('${main}').exit()`);
        // The other site never comes, and somebody goes elsewhere, then back.
        await stays(asked);
        assert.equal(await page.evaluate('document.title'), 'Loading');
        await page.goto(`${site.origin}/index.html`);
        await page.goBack({ waitUntil: 'commit' });
        await until(page, SETTLED);
        await until(page, '!document.querySelector(":root > dialog")');
        assert.equal(await page.evaluate(() => Reflect.get(window, 'kept')), true, 'it was kept');
        assert.match(await page.evaluate<string>('document.title'), /^Quick exit/);
        assert.deepEqual(await words(page), []);
        await box.waitFor({ state: 'visible' });
      },
      { answers: false },
    );
  });
});

for (const engine of engines) {
  describe(`quick exit, ${engine}`, { timeout: 120_000 }, () => {
    const site = siteFor(
      startPageServer,
      () => openBrowser(engine),
      ({ server }) => {
        const script = '<script type="module" src="/cdn/mecc-signpost.min.js"></script>';
        server.pages.set('/before', page('', '<p>Test page before</p>'));
        server.pages.set(
          '/exit',
          page(script, `<mecc-quick-exit href="${server.origin}/safe"></mecc-quick-exit>`),
        );
        server.pages.set('/safe', page('', '<p>Test weather</p>'));
        server.pages.set('/hang', () => undefined);
      },
    );

    async function opened(path: string): Promise<TestPage> {
      const tab = await site.browser.newPage();
      await tab.goto(`${site.origin}/before`);
      await tab.goto(site.origin + path);
      await shows(tab, `document.querySelector('mecc-quick-exit')?.shadowRoot !== null`);
      return tab;
    }

    /** Waits; a page that goes away as it is asked has no answer yet. */
    async function shows(tab: TestPage, expression: string): Promise<void> {
      for (const end = Date.now() + 20_000; Date.now() < end;) {
        if (await tab.evaluate<boolean>(expression).catch(() => false)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.fail(`${engine}: it does not come: ${expression}`);
    }

    test('goes although a request hangs, tells no origin, and Back skips the page', async () => {
      const tab = await opened('/exit');
      await tab.evaluate(`(() => {
        fetch('/hang').catch(() => undefined);
        setTimeout(() => document.querySelector('mecc-quick-exit').exit());
      })()`);
      await shows(tab, `location.pathname === '/safe'`);
      assert.equal(await tab.evaluate('document.referrer'), '');
      await tab.evaluate('void setTimeout(() => history.back())');
      await shows(tab, `location.pathname === '/before'`);
      await tab.close();
    });

    test('is blank in the same turn', async () => {
      const tab = await opened('/exit');
      const seen = await tab.evaluate(`(() => {
        document.querySelector('mecc-quick-exit').exit();
        return [${SEEN}, document.title];
      })()`);
      assert.deepEqual(seen, [BLANK, 'Loading']);
      await shows(tab, `location.pathname === '/safe'`);
      await tab.close();
    });
  });
}
