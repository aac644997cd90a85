/**
 * One small interface over the three engines for end-to-end tests: Playwright drives Chromium,
 * Puppeteer drives Firefox, plain WebDriver drives WebKitGTK.
 */
import { CHROMIUM_ARGS, ENGINES, findBrowser } from '../tools/browsers.mjs';
import { openSession } from './webdriver.mjs';

/** The engines this run may use: those chosen by `test/run.mjs`, or all that are installed. */
export const engines = (process.env.MECC_ENGINES ?? ENGINES.join(','))
  .split(',')
  .filter((engine) => engine !== '' && findBrowser(engine));

const asExpression = (script, args) =>
  typeof script === 'function'
    ? `(${script})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`
    : script;

/** Keys that WebDriver knows by a number; every other stands for itself. */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  '\n': '\uE007',
};

/** How long a button of a mouse is down, in milliseconds: what a page does meanwhile counts. */
const HELD = 60;

/** What a person does with keys and a mouse; `Control+v` is pressed together. */
const handsOf = ({ keyboard, mouse }) => ({
  async press(keys) {
    const all = keys.split('+');
    for (const key of all) await keyboard.down(key);
    for (const key of all.reverse()) await keyboard.up(key);
  },
  type: (text) => keyboard.type(text),
  click: (x, y) => mouse.click(x, y, { delay: HELD }),
});

/** Chromium with all of Playwright's abilities. */
export async function launchChromium(options = {}) {
  const { chromium } = await import('playwright-core');
  const found = findBrowser('chromium');
  if (!found) throw new Error('Chromium is not installed.');
  return chromium.launch({ executablePath: found.executable, args: CHROMIUM_ARGS, ...options });
}

async function openChromium() {
  const browser = await launchChromium();
  return {
    async newPage() {
      const context = await browser.newContext();
      const page = await context.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        evaluate: (script, ...args) => page.evaluate(asExpression(script, args)),
        resize: (width, height) => page.setViewportSize({ width, height }),
        screenshot: () => page.screenshot(),
        ...handsOf(page),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Firefox with all of Puppeteer's abilities. */
export async function launchFirefox() {
  const { launch } = await import('puppeteer-core');
  return launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').executable,
    headless: true,
    timeout: 90_000,
  });
}

async function openFirefox() {
  const browser = await launchFirefox();
  return {
    async newPage() {
      const page = await browser.newPage();
      return {
        goto: async (url) => void (await page.goto(url)),
        evaluate: (script, ...args) => page.evaluate(asExpression(script, args)),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: async () => Buffer.from(await page.screenshot()),
        ...handsOf(page),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function openWebKit() {
  const { call, evaluate, close } = await openSession();
  const act = (id, type, actions) => call('POST', '/actions', { actions: [{ id, type, actions }] });
  const down = (key) => ({ type: 'keyDown', value: WEBDRIVER_KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: WEBDRIVER_KEYS[key] ?? key });
  return {
    async newPage() {
      await call('POST', '/url', { url: 'about:blank' });
      return {
        goto: (url) => call('POST', '/url', { url }),
        evaluate: (script, ...args) => evaluate(asExpression(script, args)),
        resize: (width, height) => call('POST', '/window/rect', { width, height }),
        screenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
        press(keys) {
          const all = keys.split('+');
          return act('keys', 'key', [...all.map(down), ...all.toReversed().map(up)]);
        },
        type: (text) =>
          act(
            'keys',
            'key',
            [...text].flatMap((key) => [down(key), up(key)]),
          ),
        click: (x, y) =>
          act('mouse', 'pointer', [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pause', duration: HELD },
            { type: 'pointerUp', button: 0 },
          ]),
        close: async () => {},
      };
    },
    close,
  };
}

/** Opens an engine. WebKit has one page at a time. */
export function openBrowser(engine) {
  if (engine === 'chromium') return openChromium();
  return engine === 'firefox' ? openFirefox() : openWebKit();
}
