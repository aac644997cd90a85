import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/browsers.mjs';
import { oneLine, published, sheets, startDemo, visitor } from '../support/demo-pages.js';
import { siteFor } from '../support/site.js';

const site = siteFor(startDemo, launchChromium);
const visit = visitor(site);

interface Listed {
  readonly name: string;
  readonly topics?: readonly string[];
  readonly coverage: { readonly places?: readonly string[] };
}

describe('what the rebuilt pages promise', () => {
  const trace = (page: Page) =>
    page.evaluate(() => ({
      url: location.pathname + location.search + location.hash,
      history: history.length,
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
    }));

  test('moments: a place that is chosen changes local help everywhere', async () => {
    await visit('moments', async (page) => {
      const before = await trace(page);
      assert.equal(await page.locator('#place-links').isVisible(), false);
      await page.getByLabel('Place', { exact: true }).selectOption('Halton');
      await page.getByText('Local help on this page is for Halton.').waitFor();
      const council = page
        .locator('.council')
        .getByRole('link', { name: 'Halton Borough Council' });
      assert.equal(await council.filter({ visible: true }).count(), 2);

      const list = page.locator('mecc-topic-list');
      await list.getByRole('button', { name: 'Home, money and community' }).click();
      await list.getByRole('button', { name: 'Unpaid carers' }).click();
      const card = list.locator('mecc-topic-card');
      await card.getByRole('heading', { name: 'Help in Halton' }).waitFor();
      const carers = published<{ services: Listed[] }>('local-sample').services.filter(
        ({ topics = [], coverage }) =>
          topics.includes('carers') && coverage.places?.includes('halton'),
      );
      assert.notEqual(carers.length, 0);
      await card.getByText(carers[0]!.name, { exact: true }).first().waitFor();

      const finder = page.locator('mecc-service-finder');
      await finder.locator('input[name=text]').fill('carers');
      await finder.locator('[part=search-button]').click();
      await finder.locator('[part=status]', { hasText: /found.* in Halton/ }).waitFor();
      const first = await finder.locator('[part=heading]').allInnerTexts();
      const local = new Set(carers.map(({ name }) => name));
      assert.ok(
        first.some((name) => local.has(name)),
        first.join(', '),
      );
      assert.deepEqual(await trace(page), before);
    });
  });

  test('library: a search finds, and says how much', async () => {
    await visit('library', async (page) => {
      const library = page.locator('mecc-resource-library');
      await library.getByRole('searchbox').or(library.getByRole('textbox')).fill('evaluation');
      await library.getByRole('button', { name: 'Search', exact: true }).click();
      const found = library.locator('[part=entries]').getByText('MECC evaluation guide 2020');
      await found.first().waitFor();
      const all = published<unknown[]>('resources').length;
      const said = await library.locator('[part=status]').innerText();
      const count = Number(/(\d+) items?$/.exec(said)?.[1]);
      assert.ok(count > 0 && count < all, said);
    });
  });

  test('quality: a score is counted and saved, and is called no mark', async () => {
    await visit('quality', async (page) => {
      const checklist = page.locator('mecc-quality-checklist');
      await checklist.getByRole('radio', { name: 'Fully met' }).first().check();
      const progress = checklist.locator('[part=progress]');
      await progress.getByText(/1 of \d+ scored/).waitFor();
      const saved = page.waitForEvent('download');
      await checklist.locator('[part=csv]').click();
      assert.match((await saved).suggestedFilename(), /\.csv$/);
      const text = oneLine(await page.locator('main').innerText());
      assert.match(text, /It is not a quality mark, and nobody awards it\./);
      assert.doesNotMatch(text, /PHE quality mark\b(?!er)/);
    });
  });

  test('quality: the pledge is printed alone, on one sheet', async () => {
    await visit(
      'quality',
      async (page) => {
        // A window that prints would take away at once what was added for it.
        await page.evaluate(() => {
          globalThis.print = () => undefined;
        });
        const pledge = page.locator('mecc-pledge');
        const promise = pledge.locator('[part=promise]').first();
        await promise.getByRole('checkbox').check();
        await pledge.locator('[part=print]').click();
        await page.emulateMedia({ media: 'print' });
        assert.equal(await pledge.locator('[part=chosen]').isVisible(), true);
        assert.equal(await page.locator('h1').isVisible(), false);
        // Last: a page that has been printed is as it was.
        assert.equal(sheets(await page.pdf({ format: 'A4' })), 1);
      },
      { width: 1280 },
    );
  });

  test('easy: easy read is shown with how it was made', async () => {
    await visit('easy', async (page) => {
      const checklist = page.locator('mecc-conversation-checklist');
      const draft = /[Dd]raft\. Not made with people with a learning disability yet\./;
      await checklist.getByText(draft).filter({ visible: true }).waitFor();
      const list = page.locator('mecc-topic-list');
      await list.getByRole('button').first().click();
      await list.locator('mecc-topic-card [part=variant-status]').getByText(draft).waitFor();
    });
  });

  test('learning: a course that is chosen is in the plan', async () => {
    await visit('learning', async (page) => {
      const links = page.locator('mecc-elearning-links');
      await links.getByRole('checkbox', { name: 'Put in my plan' }).first().check();
      await links.locator('.plan').getByText('Making Every Contact Count (MECC)').waitFor();
    });
  });
});
