import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AbortError } from '../../../src/errors/index.js';
import { parseService } from '../../../src/models/index.js';
import type { ServiceMatch } from '../../../src/search/service-query.js';
import { pageOf } from '../../../src/sources/page-of.js';

function matchesOf(count: number): ServiceMatch[] {
  return Array.from({ length: count }, (_, index) => {
    const { value } = parseService({ id: String(index), name: `Service ${index}` });
    return { service: value ?? assert.fail(), score: 0 };
  });
}

const answer = { sources: [{ id: 'test', state: 'ok' as const }] };

async function idsFrom(page: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of page) ids.push(id);
  return ids;
}

test('pages in turn hold every service once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 25 }),
      async (count, perPage) => {
        const all = matchesOf(count);
        const first = pageOf(all, { perPage }, answer);
        assert.equal(first.total, count);
        assert.equal(first.hasNext, count > perPage);
        assert.deepEqual(
          await idsFrom(first),
          all.map(({ service }) => service.id),
        );
        for (let page = first; page.hasNext;) {
          page = (await page.next()) ?? assert.fail();
          assert.ok(page.services.length > 0 && page.services.length <= perPage);
          assert.equal(page.total, count);
        }
      },
    ),
  );
});

test('without a query it is the first page of twenty', () => {
  const page = pageOf(matchesOf(30), {}, answer);
  assert.equal(page.page, 1);
  assert.equal(page.services.length, 20);
});

test('a page that is asked for by number begins where it should', () => {
  const page = pageOf(matchesOf(30), { page: 3, perPage: 10 }, answer);
  assert.equal(page.services[0]?.id, '20');
  assert.equal(page.hasNext, false);
});

test('a page after the last is empty and knows how many there are', () => {
  const page = pageOf(matchesOf(3), { page: 9 }, answer);
  assert.deepEqual(page.services, []);
  assert.equal(page.total, 3);
  assert.equal(page.hasNext, false);
});

test('a number that makes no sense never gives an empty page', () => {
  for (const number of [0, -4, 0.5, Number.NaN]) {
    const page = pageOf(matchesOf(3), { page: number, perPage: number }, answer);
    assert.equal(page.services[0]?.id, '0', String(number));
  }
});

test('the report counts once: it goes with the page that was asked for', async () => {
  const report = { accepted: 30, repaired: 1, skipped: 2, issues: [] };
  const first = pageOf(matchesOf(30), {}, { ...answer, report });
  assert.equal(first.report, report);
  assert.equal((await first.next())?.report.accepted, 0);
});

test('state and sources go with every page', async () => {
  const stale = { state: 'stale' as const, sources: [{ id: 'a', state: 'stale' as const }] };
  const next = await pageOf(matchesOf(30), {}, stale).next();
  assert.equal(next?.state, 'stale');
  assert.deepEqual(next?.sources, stale.sources);
});

test('the next page is not given to somebody who gave up', async () => {
  const page = pageOf(matchesOf(30), {}, answer);
  await assert.rejects(page.next({ signal: AbortSignal.abort() }), AbortError);
});
