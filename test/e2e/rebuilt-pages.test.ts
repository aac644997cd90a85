import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { engines, launchChromium, openBrowser } from '../support/browsers.mjs';
import { AXE, oneLine, SETTLED, sheets, startDemo, visitor } from '../support/demo-pages.js';
import { siteFor } from '../support/site.js';
import { FACTS, PAGES, phonesOf } from './rebuilt-pages.facts.js';

const site = siteFor(startDemo, launchChromium);
const visit = visitor(site);

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What a person may set in their browser: WCAG 2.2, 1.4.12. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** What is cut off at an edge of the window: boxes, and text that runs out of its box. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const range = document.createRange();
    return [...document.querySelectorAll('main *')]
      .filter((element) => {
        const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const lines = texts.flatMap((text) => {
          range.selectNodeContents(text);
          return [...range.getClientRects()];
        });
        return [element.getBoundingClientRect(), ...lines].some(
          ({ left, right, width }) => width > 1 && (left < -1 || right > clientWidth + 1),
        );
      })
      .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 80)}`);
  });

for (const name of PAGES) {
  describe(`${name}.html without a script`, () => {
    test('says all that it has to say, as plain HTML', async () => {
      await visit(
        name,
        async (page) => {
          await unfold(page);
          const text = oneLine(await page.locator('main').innerText());
          const facts = FACTS[name]();
          assert.ok(facts.length > 10, 'too few facts to tell anything');
          assert.deepEqual(
            facts.filter((fact) => !text.includes(oneLine(fact))),
            [],
          );
          assert.match(text, /Last checked: (\d{1,2} )?(\w+ )?20\d\d/);
        },
        { script: false },
      );
    });

    test('shows no control that does nothing, and links that lead somewhere', async () => {
      await visit(
        name,
        async (page) => {
          await unfold(page);
          const controls = page.locator('button, input, select, textarea, form, [role=status]');
          for (const control of await controls.all()) {
            assert.equal(await control.isVisible(), false, await control.innerHTML());
          }
          const links = await page.locator('a:visible').evaluateAll((all) =>
            all.map((link) => {
              const { href, hash, textContent } = link as HTMLAnchorElement;
              const target = hash === '' ? null : document.querySelector(hash);
              const isHere = href.split('#')[0] === location.href.split('#')[0];
              return { href, text: textContent.trim(), isLost: isHere && hash !== '' && !target };
            }),
          );
          assert.deepEqual(
            links.filter(({ href, text, isLost }) => isLost || text === '' || !/^\w+:/.test(href)),
            [],
          );
          const dialled = new Set(links.map(({ href }) => href));
          assert.deepEqual(
            phonesOf(name).filter((phone) => !dialled.has(phone)),
            [],
          );
        },
        { script: false },
      );
    });

    test('axe finds nothing, folded and unfolded', async () => {
      await visit(
        name,
        async (page) => {
          assert.deepEqual(await page.evaluate(AXE), []);
          await unfold(page);
          assert.deepEqual(await page.evaluate(AXE), []);
        },
        { script: 'lost' },
      );
    });

    test('nothing is cut off, folded and unfolded, and with wider text', async () => {
      await visit(
        name,
        async (page) => {
          assert.deepEqual(await cutOff(page), [], 'folded');
          await unfold(page);
          for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 640 });
            assert.deepEqual(await cutOff(page), [], String(width));
          }
          // A style element would be refused by the page's own policy.
          await page.evaluate((rules) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets = [sheet];
          }, TEXT_SPACING);
          assert.deepEqual(await cutOff(page), [], 'wider text');
        },
        { script: 'lost' },
      );
    });

    for (const script of [false, true]) {
      test(`prints on a few sheets ${script ? 'with' : 'without'} a script`, async () => {
        await visit(
          name,
          async (page) => {
            const count = sheets(await page.pdf({ format: 'A4' }));
            assert.ok(count >= 1 && count <= 20, `${String(count)} sheets`);
            await page.emulateMedia({ media: 'print' });
            // With a script the element has a heading of its own in place of its fallback's.
            const headings = `main :is(h1, h2)${script ? ':not(mecc-urgent-help *)' : ''}`;
            for (const heading of await page.locator(headings).all()) {
              assert.equal(await heading.isVisible(), true);
            }
            assert.equal(await page.locator('nav:visible, select:visible').count(), 0);
            const shown = oneLine(await page.locator('main').innerText());
            assert.ok(shown.length > 2000, 'the text is not there');
            // What is folded is printed where it is an answer.
            for (const details of await page.locator('.unfold > details').all()) {
              assert.equal(await details.locator(':scope > p').first().isVisible(), true);
            }
          },
          { script, width: 1280 },
        );
      });
    }
  });
}

for (const engine of engines) {
  test(
    `axe finds nothing in ${engine}, with all elements there`,
    { timeout: 240_000 },
    async () => {
      const opened = await openBrowser(engine);
      try {
        const page = await opened.newPage();
        await page.resize(320, 800);
        for (const name of PAGES) {
          await page.goto(`${site.origin}/${name}.html`);
          for (let tries = 0; !(await page.evaluate(SETTLED)); tries += 1) {
            assert.ok(tries < 200, `${name} does not settle`);
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          assert.deepEqual(await page.evaluate(AXE), [], name);
        }
        await page.close();
      } finally {
        await opened.close();
      }
    },
  );
}
