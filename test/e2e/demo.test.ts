import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { cardMessages } from '../../src/i18n/en-gb/card.js';
import { finderFormMessages } from '../../src/i18n/en-gb/finder-form.js';
import { finderMessages } from '../../src/i18n/en-gb/finder.js';
import { placeMessages } from '../../src/i18n/en-gb/place.js';
import { launchChromium } from '../support/browsers.mjs';
import { AXE, startDemo } from '../support/demo-pages.js';
import { problemsOf } from '../support/problems.js';
import { requestsOf } from '../support/quiet.js';
import { siteFor } from '../support/site.js';

const root = path.resolve(import.meta.dirname, '../..');
const pages = readdirSync(path.join(root, 'demo')).filter((file) => file.endsWith('.html'));

/** Pages that are about something going wrong, and what the console then has to say. */
const EXPECTED: Record<string, RegExp[]> = {
  'check-page.html': [/there is no topic "smokin"/],
  'hazard-no-script.html': [/404/],
  'hazard-two-versions.html': [/is already defined by version/],
  'states.html': [/404/],
  'theming.html': [/404/, /there is no topic "no-such-topic"/],
};

const site = siteFor(startDemo, launchChromium);

interface Visit {
  readonly page: Page;
  readonly status: number;
  /** Errors and warnings of the console, exceptions and broken rules of the policy. */
  readonly problems: string[];
}

/** Opens a page at 320 px, runs the check once everything on it has settled, and closes it. */
async function visit(name: string, check: (visited: Visit) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const quiet = requestsOf(page);
  const problems = problemsOf(page);
  await page.exposeFunction('reportViolation', (text: string) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation');
      if (typeof report === 'function')
        report(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  try {
    const response = await page.goto(`${site.origin}/${name}`);
    await quiet();
    await settled(page);
    await check({ page, status: response?.status() ?? 0, problems });
  } finally {
    await context.close();
  }
}

/** Waits until no element is loading. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('mecc-'),
    );
    return all.every((element) => !element.shadowRoot?.querySelector('[aria-busy=true]'));
  });
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What stands below the form of the finder in a section. */
const results = (page: Page, section: string) =>
  page.locator(`section[aria-labelledby="${section}"] [part=results]`);

const statusIn = (page: Page, section: string) =>
  page.locator(`section[aria-labelledby="${section}"] [part=status]`).innerText();

const file = (name: string) => readFileSync(path.join(root, 'demo', name), 'utf8');

/** What a page says about itself, by its name. */
const PROMISES: Record<string, Record<string, (page: Page) => Promise<void>>> = {
  'states.html': {
    'shows each state in its own words': async (page) => {
      const shows = async (section: string, text: string, yes = true) => {
        const shown = await results(page, section).innerText();
        assert.equal(shown.includes(text), yes, `${section}: “${text}” in “${shown}”`);
      };
      await shows('initial', finderFormMessages.start);
      assert.match(await statusIn(page, 'results'), /^\d+ services? found in Halton$/);
      await shows('national', finderMessages.noLocal('Halton'));
      await shows('none', finderMessages.none);
      await shows('partial', finderMessages.partial);
      const notice = results(page, 'stale').locator('[part=notice]');
      await notice.getByText('This is the last copy we have').waitFor();
      for (const section of ['unavailable', 'not-data']) {
        await shows(section, finderMessages.unavailable);
        await shows(section, finderMessages.none, false);
      }
      const place = page.locator('section[aria-labelledby="unknown-place"] #place-error');
      assert.match(await place.innerText(), new RegExp(placeMessages.invalid));
    },
    'shows what the page put inside the tag when the directory is gone': async (page) => {
      for (const section of ['unavailable', 'not-data']) {
        const link = page.locator(`section[aria-labelledby="${section}"] mecc-service-finder > a`);
        assert.equal(await link.isVisible(), true, section);
      }
    },
    'offers 999 in every state': async (page) => {
      for (const finder of await page.locator('mecc-service-finder').all()) {
        assert.notEqual(await finder.locator('a[href="tel:999"]:visible').count(), 0);
      }
    },
  },
  'theming.html': {
    'shows each look in light and dark, on one screen of a phone': async (page) => {
      const stage = page.locator('#stage');
      const looks = await page.locator('[name=look]').all();
      const seen = new Set<string>();
      for (const look of looks) {
        for (const scheme of ['light', 'dark']) {
          const name = await look.getAttribute('value');
          await look.check();
          await page.locator(`[name=scheme][value=${scheme}]`).check();
          await page.waitForFunction(
            ([wanted, dark]) => {
              const { look: shown, scheme: now } = document.documentElement.dataset;
              return shown === wanted && now === dark;
            },
            [name, scheme],
          );
          seen.add(await stage.locator('#swatches').innerText());
        }
      }
      assert.equal(seen.size, looks.length * 2);
      await page.locator('[name=room][value=compact]').check();
      await page.locator('html[data-look$=compact]').waitFor();
      assert.equal(await sideways(page), 0);
      const { width = 0, height = 0 } =
        (await stage.locator('[part=search-button]').first().boundingBox()) ?? {};
      assert.ok(height >= 24 && height < 44 && width >= 24, `${String(width)} x ${String(height)}`);
    },
  },
  'finder.html': {
    'offers a resident of Halton no helpline of another nation': async (page) => {
      await page.locator('mecc-service-finder input[name=text]').fill('money worries');
      await page.keyboard.press('Enter');
      await results(page, 'host')
        .locator('[part=status]', { hasText: /found.* in Halton/ })
        .waitFor();
      const headings = page.locator('mecc-service-card [part=heading]');
      assert.notEqual(await headings.count(), 0);
      for (const name of await headings.allInnerTexts()) {
        assert.doesNotMatch(name, /Scotland|Wales|\bNI\b/);
      }
    },
  },
  'hazard-no-script.html': {
    'keeps what stands inside the tags': async (page) => {
      const links = await page.locator('.live a').all();
      assert.equal(links.length > 4, true);
      for (const link of links) assert.equal(await link.isVisible(), true);
    },
  },
  'hazard-two-versions.html': {
    'warns once for each extra copy, and finds services': async (page) => {
      assert.equal(await page.locator('#warnings > li').count(), 2);
      assert.match(await statusIn(page, 'works'), /^\d+ services? found/);
    },
  },
  'hazard-many.html': {
    'never says that there is nothing local where there is': async (page) => {
      const directory = JSON.parse(
        readFileSync(path.join(root, 'dist/data/local-sample.json'), 'utf8'),
      ) as { services: { topics?: string[]; coverage?: { places?: string[] } }[] };
      for (const place of ['Halton', 'Warrington', 'Oxfordshire']) {
        const local = directory.services.filter(
          ({ topics, coverage }) =>
            topics?.includes('carers') && coverage?.places?.includes(place.toLowerCase()),
        );
        assert.notEqual(local.length, 0, place);
        const claim = page.getByText(finderMessages.noLocal(place));
        assert.equal(await claim.count(), 0, `${place} has ${String(local.length)} services`);
      }
    },
  },
  'hazard-late.html': {
    'keeps early properties, and elements survive being moved': async (page) => {
      await page.click('#add');
      await page.click('#define');
      await page.locator('#early').getByText('Widnes Library').first().waitFor();
      await page.click('#add');
      await page.click('#move');
      await page.click('#detach');
      await page.locator('#log').getByText('Put back.').waitFor();
      const found = page.locator('#stage mecc-service-finder [part=status]');
      await found
        .filter({ hasText: / found.* in / })
        .nth(1)
        .waitFor();
      assert.equal(await found.count(), 2);
    },
  },
  'autoloader.html': {
    'fetches an element when it appears, not before': async (page) => {
      const isDefined = () =>
        page.evaluate(() => customElements.get('mecc-topic-card') !== undefined);
      assert.equal(await isDefined(), false);
      await page.click('#add');
      await page.locator('#stage').getByText('Loneliness').first().waitFor();
      assert.equal(await isDefined(), true);
    },
  },
  'mount.html': {
    'turns each carrier into an element': async (page) => {
      assert.doesNotMatch(file('mount.html'), /<mecc-/);
      assert.equal(await page.locator('[data-mecc] > :defined[heading-level]').count(), 2);
    },
  },
  'embed.html': {
    'is as tall as what is in the frame': async (page) => {
      const frame = page.frameLocator('iframe');
      await frame.locator('mecc-service-finder [part=search-button]').waitFor();
      await page.waitForFunction(() => document.querySelector('iframe')?.height !== '900');
      await frame.locator('#text').fill('debt');
      await frame.locator('[part=search-button]').click();
      await frame.locator('mecc-service-card').first().waitFor();
      await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 1500);
    },
  },
  'place-picker.html': {
    'hears the place and never the postcode': async (page) => {
      const input = page.locator('mecc-place-picker input');
      const set = page.locator('mecc-place-picker button.primary');
      await input.fill('widnes');
      await set.click();
      await page.locator('#heard').getByText('halton').waitFor();
      await input.fill('W.A.8-7QF');
      await set.click();
      await page.locator('mecc-place-picker [part=status]').getByText('WA8').waitFor();
      assert.doesNotMatch(await page.locator('#heard').innerText(), /7QF/i);
    },
  },
  'service-card.html': {
    'says that a service is not listed, and keeps the link of the page': async (page) => {
      const gone = page.locator('section[aria-labelledby=gone]');
      await gone.getByText(cardMessages.notFound).waitFor();
      assert.equal(await gone.getByRole('link', { name: 'find a service' }).isVisible(), true);
    },
  },
};

describe('demo', { concurrency: 2 }, () => {
  for (const name of pages) {
    test(`${name} works under the strict policy`, async (t) => {
      await visit(name, async ({ page, status, problems }) => {
        assert.equal(status, 200);
        await t.test('axe finds nothing, and nothing scrolls sideways at 320 px', async () => {
          assert.equal(await sideways(page), 0);
          assert.deepEqual(await page.evaluate(AXE), []);
          assert.equal(await page.locator('h1').count(), 1);
        });
        await t.test('the skip link leads to the main part', async () => {
          await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
        });
        for (const [promise, check] of Object.entries(PROMISES[name] ?? {})) {
          await t.test(promise, () => check(page));
        }
        await t.test('nothing scrolls sideways at 1280 px', async () => {
          await page.setViewportSize({ width: 1280, height: 800 });
          assert.equal(await sideways(page), 0);
        });
        const expected = EXPECTED[name] ?? [];
        assert.deepEqual(
          problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
          [],
        );
        for (const pattern of expected) {
          const happened = problems.some((problem) => pattern.test(problem));
          assert.equal(happened, true, `The page is about ${String(pattern)}.`);
        }
      });
    });
  }

  test('links lead to pages and headings that are there', async () => {
    const hasId = (name: string, id: string) => file(name).includes(` id="${id}"`);
    for (const name of pages) {
      for (const [, href = ''] of file(name).matchAll(/<(?:a|link)\s[^>]*href="([^"]+)"/g)) {
        if (/^(?:https?|tel|sms|mailto):/.test(href)) continue;
        const [target = '', fragment] = href.split('#');
        const { status, body } = await fetch(new URL(target || name, `${site.origin}/`));
        await body?.cancel();
        assert.equal(status, 200, `${name} links to ${href}`);
        // A shortlist's link holds ids, not a place on the page.
        if (fragment && !fragment.includes('='))
          assert.equal(hasId(target || name, fragment), true, `${name}: ${href}`);
      }
    }
  });

  test('the index leads to every page', () => {
    for (const name of pages)
      assert.equal(file('index.html').includes(`href="${name}"`), true, name);
  });

  test('every element has something inside it for a page without scripts', () => {
    for (const name of pages)
      for (const [empty] of file(name).matchAll(/<(mecc-[a-z-]+)(?:\s[^<>]*)?>\s*<\/\1\s*>/g))
        assert.fail(`${name}: nothing is inside ${empty}`);
  });
});
