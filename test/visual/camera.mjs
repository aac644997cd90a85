/** Takes the pictures, and says on what machine: what a picture shows depends on fonts as well. */
import { execFileSync } from 'node:child_process';
import { PNG } from 'pngjs';
import { launchChromium } from '../support/browsers.mjs';
import { LOOKS, NOW, SCENES, startScenes, WIDTHS } from './scenes.mjs';

/** No taller than this: the first screens are what people see, and pictures stay small. */
const TALLEST = 1_400;

const fontOf = (family) => {
  try {
    const format = '%{family}|%{style}|%{fontversion}';
    return execFileSync('fc-match', ['-f', format, family], { encoding: 'utf8' });
  } catch {
    return 'unknown';
  }
};

/** What pictures of two machines have to share to be comparable. */
export function machine(browser) {
  return {
    chromium: browser.version().split('.')[0],
    fonts: Object.fromEntries(
      ['sans-serif', 'monospace'].map((family) => [family, fontOf(family)]),
    ),
  };
}

/** Which pictures there are: every scene in light, and the one that has most in it in each look. */
export const PICTURES = Object.keys(LOOKS).flatMap((look) =>
  Object.keys(SCENES)
    .filter((scene) => look === 'light' || scene === 'finder' || scene === 'urgent')
    .flatMap((scene) =>
      WIDTHS.map((width) => ({ look, scene, width, name: `${scene}-${look}-${width}.png` })),
    ),
);

async function shoot(page, origin, { look, scene, width }) {
  const { ready, press, then } = SCENES[scene];
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${origin}/${look}/${scene}`);
  await page.locator(ready).first().waitFor();
  if (press) {
    await page.locator(press).first().click();
    await page.locator(then).first().waitFor();
    await page.evaluate(() => {
      document.activeElement?.blur();
    });
    await page.mouse.move(0, 0);
  }
  await page.waitForLoadState('networkidle');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  return PNG.sync.read(await page.screenshot({ fullPage: true, clip, animations: 'disabled' }));
}

/** Opens a browser, hands over its machine, then each picture as it is taken. */
export async function takePictures({ begin, picture }) {
  const scenes = await startScenes();
  const browser = await launchChromium();
  try {
    if ((await begin?.(machine(browser))) === false) return;
    const context = await browser.newContext({ deviceScaleFactor: 1, timezoneId: 'Europe/London' });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    for (const one of PICTURES) await picture(one, await shoot(page, scenes.origin, one));
  } finally {
    await browser.close();
    scenes.close();
  }
}
