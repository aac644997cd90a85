import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildReport } from '../../src/cli/check/build-report.js';
import type { CheckReport } from '../../src/cli/check/report.js';
import { reportAsHtml } from '../../src/cli/check/to-html.js';
import { reportAsJUnit } from '../../src/cli/check/to-junit.js';
import { readValue } from '../../src/cli/read/read-value.js';
import { launchChromium } from '../support/browsers.mjs';
import { seededFeed } from '../unit/cli/support/seeded-feed.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const NOW = new Date('2026-11-22T12:00:00Z');

/** A source with everything wrong, under a name that would like to be markup. */
async function badReport(): Promise<CheckReport> {
  const { rows } = seededFeed();
  const hostile = {
    id: 'h&"1',
    name: 'Test <script>window.ran = 1</script>',
    service_taxonomys: [{ name: '</style></table> & "Test" ]]> \u0001 term' }],
  };
  const none = () => Promise.reject(new Error('There are no parts.'));
  const feed = await readValue([...rows, hostile], '<b>feed</b>.json', { now: NOW }, none);
  return buildReport(feed, NOW);
}

describe('the reports of a check', () => {
  let browser: Browser;
  let report: CheckReport;

  before(async () => {
    browser = await launchChromium();
    report = await badReport();
  });
  after(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the page is accessible in ${colorScheme}, fits 320 px and runs nothing`, async () => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
      await page.setContent(reportAsHtml(report));
      for (const details of await page.locator('summary').all()) await details.click();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.equal(await page.locator('script, b, [style]').count(), 0);
      assert.equal(await page.evaluate(() => 'ran' in window), false);
      const text = await page.locator('body').innerText();
      for (const { title, advice } of report.rules) {
        assert.ok(text.includes(title) && text.includes(advice), title);
      }
      // The bars say what the figures beside them say.
      const bars = await page
        .locator('tbody .bar rect')
        .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
      const { fresh, due, overdue, unknown } = report.freshness;
      const all = fresh + due + overdue + unknown;
      assert.deepEqual(
        bars,
        [fresh, due, overdue, unknown].map((value) => Number(((value / all) * 100).toFixed(1))),
      );
      await page.addScriptTag({ content: await readFile(AXE, 'utf8') });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const found = await axe.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      assert.deepEqual(violations, []);
      await page.close();
    });
  }

  test('the page names every record on paper, also where its list is closed', async () => {
    const page = await browser.newPage();
    await page.setContent(reportAsHtml(report));
    await page.emulateMedia({ media: 'print' });
    const items = page.locator('details:not([open]) li');
    assert.ok((await items.count()) > 0);
    const hidden = await items.evaluateAll((all) =>
      all.filter((item) => !item.checkVisibility()).map((item) => item.outerHTML),
    );
    assert.deepEqual(hidden, []);
    await page.close();
  });

  test('the XML is well-formed, and fails what is to fail', async () => {
    const page = await browser.newPage();
    const read = (xml: string) =>
      page.evaluate((text) => {
        const tree = new DOMParser().parseFromString(text, 'application/xml');
        const suite = tree.querySelector('testsuite');
        return {
          error: tree.querySelector('parsererror')?.textContent ?? null,
          name: suite?.getAttribute('name'),
          tests: Number(suite?.getAttribute('tests')),
          failures: Number(suite?.getAttribute('failures')),
          cases: tree.querySelectorAll('testcase').length,
          failed: [...tree.querySelectorAll('failure')].map((each) => each.getAttribute('type')),
          terms: tree.querySelector('testcase[name^="unknown-terms"]')?.textContent ?? '',
        };
      }, xml);
    const xml = await read(reportAsJUnit(report, 'warning'));
    assert.equal(xml.error, null);
    assert.equal(xml.name, '<b>feed</b>.json');
    assert.equal(xml.cases, xml.tests);
    assert.equal(xml.failures, xml.failed.length);
    const failing = report.rules.filter(({ severity }) => /skipped|warning/.test(severity));
    assert.deepEqual(xml.failed.toSorted(), failing.map(({ code }) => code).toSorted());
    assert.match(xml.terms, /"Test" \]\]> .*term/);
    assert.equal((await read(reportAsJUnit(report, 'never'))).failures, 0);
    await page.close();
  });
});
