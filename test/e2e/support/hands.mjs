/**
 * A person's hands on a phone of 320 px: keys and touch, in each of the three engines. Presses are
 * counted; what is typed, and scrolling, is not.
 */
import { launchChromium, launchFirefox } from '../../support/browsers.mjs';
import { openSession } from '../../support/webdriver.mjs';
import { SLOW_4G } from './journey-server.mjs';

const WIDTH = 320;
const HEIGHT = 640;

/** What makes a phone slow in this engine, for those who read the figures. */
export const SLOWED = {
  chromium: 'processor 4 times slower; slow 4G by DevTools',
  firefox: 'processor not slowed; slow 4G by the server',
  webkit: 'processor not slowed; slow 4G by the server',
};

async function chromium({ slow }) {
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    hasTouch: true,
  });
  const page = await context.newPage();
  if (slow) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW_4G.roundTrip,
      downloadThroughput: SLOW_4G.bytesPerSecond,
      uploadThroughput: SLOW_4G.bytesPerSecond / 2,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  return {
    goto: (url) => page.goto(url, { waitUntil: 'commit' }),
    evaluate: (expression) => page.evaluate(expression),
    key: (key) => page.keyboard.press(key),
    write: (text) => page.keyboard.type(text),
    touch: (x, y) => page.touchscreen.tap(x, y),
    print: async (isPaper) => page.emulateMedia({ media: isPaper ? 'print' : 'screen' }),
    close: () => browser.close(),
  };
}

async function firefox() {
  const browser = await launchFirefox();
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT, hasTouch: false });
  return {
    goto: (url) => page.goto(url, { timeout: 90_000 }),
    evaluate: (expression) => page.evaluate(expression),
    key: (key) => page.keyboard.press(key),
    write: (text) => page.keyboard.type(text),
    touch: (x, y) => page.touchscreen.tap(x, y),
    close: () => browser.close(),
  };
}

/** Keys of WebDriver that are no characters. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ', ArrowDown: '\uE015', Shift: '\uE008' };

async function webkit() {
  const { call, evaluate, close } = await openSession();
  const act = (actions) => call('POST', '/actions', { actions });
  const keys = (list) =>
    act([
      {
        type: 'key',
        id: 'keys',
        actions: list.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ]);
  let pages = 0;
  await call('POST', '/window/rect', { width: 640, height: 760 });
  return {
    // Its window is wider than a phone: the page stands in a frame of 320 px.
    async goto(url) {
      const { origin, pathname, search, hash } = new URL(url);
      await call('POST', '/frame', { id: null });
      pages += 1;
      const shown = encodeURIComponent(pathname + search + hash);
      const phone = `${origin}/phone?${pages}#${shown}`;
      await call('POST', '/url', { url: phone });
      await call('POST', '/frame', { id: 0 });
    },
    evaluate,
    key: (key) => keys([KEYS[key] ?? key]),
    write: (text) => keys([...text]),
    touch: (x, y) =>
      act([
        {
          type: 'pointer',
          id: 'finger',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    close,
  };
}

const OPEN = { chromium, firefox, webkit };

/** In the page: an element through shadow roots, by one selector a root. */
const element = (...selectors) =>
  `[${selectors.map((one) => JSON.stringify(one)).join(', ')}]
    .reduce((root, selector) => (root?.shadowRoot ?? root)?.querySelector(selector), document)`;

/** In the page: what has focus, through shadow roots. */
const FOCUSED = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
})()`;

/** Opens an engine with one page, and hands to use it. */
export async function openHands(engine, { slow = false } = {}) {
  const device = await OPEN[engine]({ slow });
  let presses = 0;

  /** Waits for an expression. Not the engine's own way: that needs eval, which a policy refuses. */
  async function until(expression, what = expression) {
    for (const end = Date.now() + 180_000; ;) {
      const value = await device.evaluate(expression).catch(() => undefined);
      if (value) return value;
      if (Date.now() > end) throw new Error(`It does not come: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  const hands = {
    engine,
    evaluate: device.evaluate,
    until,
    goto: device.goto,
    print: device.print,
    write: device.write,
    close: device.close,
    presses: () => presses,
    element,
    async press(key) {
      presses += 1;
      await device.key(key);
    },
    /** Presses a key until what is meant has focus. Says where focus has been. */
    async pressTo(key, ...selectors) {
      const look = `(() => {
        const at = ${FOCUSED};
        const part = at?.getAttribute('part') ?? '';
        return [at !== null && at === ${element(...selectors)}, (at?.localName ?? '') + ' ' + part];
      })()`;
      const visited = [];
      for (;;) {
        const [isThere, where] = await device.evaluate(look);
        if (isThere) return visited;
        if (visited.length > 0) visited[visited.length - 1] = where;
        if (visited.length > 150) throw new Error(`Never at ${selectors}: ${visited.join(' > ')}`);
        visited.push('');
        await hands.press(key);
      }
    },
    /** Brings a thing into sight and touches the middle of it. */
    async touch(...selectors) {
      const target = element(...selectors);
      await until(`${target}?.checkVisibility() === true`, selectors.join(' '));
      const [x, y] = await device.evaluate(`(async () => {
        const target = ${target};
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const { left, top, width, height } = target.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      })()`);
      presses += 1;
      await device.touch(x, y);
    },
  };
  return hands;
}
