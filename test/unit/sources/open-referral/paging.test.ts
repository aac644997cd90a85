import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMeccError } from '../../../../src/errors/index.js';
import { openReferral } from '../../../../src/sources/open-referral/open-referral.js';
import {
  envelope1,
  envelope3,
  envelopeOutpost,
  startFeedServer,
  type FeedPageSlice,
} from '../../../support/feed-server.js';
import { collect, serve } from './support.js';

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `Service ${index}` }));

/** Envelopes as they are found, with totals that may be wrong, text, moving or absent. */
const envelopes: Record<string, (page: FeedPageSlice, error: number) => unknown> = {
  '1.0': (page) => envelope1(page),
  '1.0 with the website’s spelling': ({ rows, total, totalPages }) => ({
    contents: rows,
    totalElements: total,
    totalPages,
  }),
  '3.x': (page) => envelope3(page),
  Outpost: (page) => envelopeOutpost(page),
  'wrong total': (page, error) => envelope1({ ...page, total: Math.max(0, page.total + error) }),
  'wrong total of pages': ({ rows, totalPages }, error) => ({
    contents: rows,
    total_pages: Math.max(0, totalPages + error),
  }),
  'moving total': (page, error) => envelope3({ ...page, total: page.total + page.page * error }),
  'total of the page': (page) => envelope3({ ...page, total: page.rows.length }),
  'total as text': ({ rows, total }) => ({ items: rows, total_items: `${total}` }),
  'nested totals': ({ rows, total, totalPages }) => ({
    Data: rows,
    Pagination: { TotalItems: total, TotalPages: totalPages },
  }),
  'lower case': ({ rows, total, totalPages }) => ({
    content: rows,
    totalelements: total,
    totalpages: totalPages,
  }),
  'only the last flag': ({ rows, page, totalPages }) => ({
    results: rows,
    meta: { last_page: page === totalPages },
  }),
  'absurd totals': ({ rows }) => ({ contents: rows, total_items: 1e9, total_pages: 1e9 }),
  'negative totals': ({ rows }) => ({ contents: rows, total_items: -1, total_pages: -1 }),
};

test('every record comes once and the pages end, whatever the totals say', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        name: fc.constantFrom(...Object.keys(envelopes)),
        count: fc.integer({ min: 0, max: 60 }),
        perPage: fc.integer({ min: 2, max: 25 }),
        maxPerPage: fc.integer({ min: 2, max: 25 }),
        error: fc.integer({ min: -40, max: 40 }),
      }),
      async ({ name, count, perPage, maxPerPage, error }) => {
        const envelope = envelopes[name];
        assert.ok(envelope);
        // With a total that happens to be that of a short page, nothing tells that there is more.
        fc.pre(!/total of the page|last flag/.test(name) || maxPerPage >= perPage);
        fc.pre(!/^(wrong|moving)/.test(name) || maxPerPage >= perPage);
        const server = await startFeedServer({
          rows: rowsOf(count),
          maxPerPage,
          envelope: (page) => envelope(page, error),
        });
        try {
          const source = openReferral(server.base, { maxPages: 500 });
          const services = await collect(await source.search({ perPage }));
          assert.deepEqual(
            services.map(({ id }) => id),
            rowsOf(count).map(({ id }) => id),
          );
          const size = Math.min(perPage, maxPerPage);
          assert.ok(
            server.lists.length <= Math.ceil(count / size) + 1,
            'one request too many at most',
          );
        } finally {
          await server.close();
        }
      },
    ),
    { numRuns: 120 },
  );
});

test('a bare list is the whole feed, or a page of it when it is as long as asked for', async (t) => {
  for (const [count, ignoresPage] of [
    [30, true],
    [30, false],
    [7, false],
    [0, false],
    [20, false],
  ] as const) {
    const { source, server } = await serve(t, {
      rows: rowsOf(count),
      ignoresPage,
      maxPerPage: ignoresPage ? 1_000 : 10,
      envelope: ({ rows }) => rows,
    });
    const perPage = 10;
    const services = await collect(await source.search({ perPage }));
    assert.equal(services.length, ignoresPage ? perPage : count);
    assert.ok(server.lists.length <= Math.ceil(count / perPage) + 1);
  }
});

test('a list longer than was asked for, without figures, is the whole feed', async (t) => {
  const rows = rowsOf(80);
  const { source, server } = await serve(t, { rows, envelope: () => ({ content: rows }) });
  const page = await source.search({ perPage: 50 });
  assert.equal(page.services.length, 80);
  assert.equal(page.total, 80);
  assert.equal(page.hasNext, false);
  assert.equal(server.lists.length, 1);
});

test('a feed that sends its first page for ever ends', async (t) => {
  for (const envelope of [envelope1, envelope3, ({ rows }: FeedPageSlice) => rows]) {
    const { source, server } = await serve(t, { rows: rowsOf(100), ignoresPage: true, envelope });
    const services = await collect(await source.search({ perPage: 50 }));
    assert.equal(services.length, 50);
    assert.equal(server.lists.length, 2);
    assert.equal((await source.search({ text: 'service', perPage: 100 })).services.length, 50);
  }
});

test('records without an id repeat like all others, so that the pages end', async (t) => {
  const { source, server } = await serve(t, {
    rows: [{ name: 'A' }, { name: 'B' }, 7],
    ignoresPage: true,
  });
  const page = await source.search({ perPage: 3 });
  assert.equal(page.report.skipped, 3);
  assert.equal(await page.next(), undefined);
  assert.equal(server.lists.length, 2);
});

test('a record that slips to the next page while the feed changes comes once', async (t) => {
  let first = true;
  const { source } = await serve(t, {
    rows: rowsOf(30),
    envelope: (page) => {
      if (!first)
        return envelope1({ ...page, rows: [{ id: 's9', name: 'Service 9' }, ...page.rows] });
      first = false;
      return envelope1(page);
    },
  });
  const page = await source.search({ perPage: 10 });
  const next = await page.next();
  assert.equal(next?.services.length, 10);
  assert.deepEqual(
    next.report.issues.map(({ code, record, severity }) => [code, record, severity]),
    [['duplicate-id', 's9', 'skipped']],
  );
});

test('maxPages ends an endless feed, and the answer is partial', async (t) => {
  let count = 0;
  const { source, server } = await serve(
    t,
    {
      rows: [],
      envelope: () => ({
        content: [1, 2, 3].map(() => ({ id: `s${(count += 1)}`, name: 'Endless' })),
        totalElements: 1e9,
      }),
    },
    { maxPages: 12 },
  );
  const states: string[] = [];
  const errors: unknown[] = [];
  let pages = 0;
  for (let page = await source.search({ perPage: 3 }); ;) {
    states.push(page.state);
    errors.push(page.sources[0]?.error);
    pages += 1;
    const next = await page.next();
    if (!next) break;
    page = next;
  }
  assert.equal(pages, 12);
  assert.deepEqual(new Set(states.slice(0, -1)), new Set(['ok']));
  assert.equal(states.at(-1), 'partial');
  assert.ok(isMeccError(errors.at(-1)));
  assert.equal(server.lists.length, 12);

  const found = await source.search({ sort: 'name' });
  assert.equal(found.state, 'partial');
});

test('the total is told when it agrees with the pages, and only then', async (t) => {
  const total = async (envelope: (page: FeedPageSlice) => unknown, count = 95) => {
    const { source } = await serve(t, { rows: rowsOf(count), envelope, maxPerPage: 50 });
    return (await source.search({ perPage: 50 })).total;
  };
  assert.equal(await total(envelope1), 95);
  assert.equal(await total(envelope3), 95);
  assert.equal(await total((page) => envelope1({ ...page, totalPages: 9 })), undefined);
  assert.equal(await total((page) => envelope1({ ...page, total: 12 })), undefined);
  assert.equal(await total((page) => envelope1({ ...page, total: 94.5 })), undefined);
  assert.equal(await total(({ rows }) => ({ content: rows })), undefined);
  assert.equal(await total(envelope3, 0), 0);
});

test('next asked for twice gives the same page twice', async (t) => {
  const { source } = await serve(t, { rows: rowsOf(30) });
  const page = await source.search({ perPage: 10 });
  const [one, other] = [await page.next(), await page.next()];
  assert.deepEqual(
    one?.services.map(({ id }) => id),
    other?.services.map(({ id }) => id),
  );
  assert.equal(one?.services[0]?.id, 's10');
});

test('a search may begin at a later page', async (t) => {
  const { source } = await serve(t, { rows: rowsOf(30) });
  const page = await source.search({ perPage: 10, page: 3 });
  assert.equal(page.page, 3);
  assert.equal(page.total, 30);
  assert.equal((await collect(page)).length, 10);
});

test('a bare list that the server cuts short is read on, and is no total', async (t) => {
  const rows = rowsOf(120);
  const { source, server } = await serve(t, {
    rows,
    maxPerPage: 50,
    envelope: (page) => page.rows,
  });
  const page = await source.search({ perPage: 100 });
  assert.equal(page.total, undefined);
  assert.equal((await collect(page)).length, 120);
  assert.equal(server.lists.length, 3, 'the third is shorter than the second');
  const found = await source.search({ sort: 'name' });
  assert.deepEqual([found.total, found.state], [120, 'ok']);
});

test('a later page is asked for with what the first one was given', async (t) => {
  const { source, server } = await serve(t, { rows: rowsOf(90) });
  let asked = 0;
  const counting: typeof fetch = (...request) => {
    asked += 1;
    return fetch(...request);
  };
  const first = await source.search({ perPage: 30 }, { fetch: counting, timeout: 5_000 });
  const { signal } = new AbortController();
  const second = await first.next({ signal, fetch: undefined, timeout: undefined });
  await second?.next();
  assert.deepEqual([asked, server.lists.length], [3, 3]);
  await assert.rejects(first.next({ signal: AbortSignal.abort() }), { code: 'abort' });
});

test('records that are left out are not counted in the total', async (t) => {
  const rows = rowsOf(60).map((row, index) =>
    index === 15 ? { ...row, status: 'inactive' } : index === 30 ? { id: 'x' } : row,
  );
  const { source } = await serve(t, { rows });
  const totals: (number | undefined)[] = [];
  for (let page = await source.search({ perPage: 10 }); ;) {
    totals.push(page.total);
    const next = await page.next();
    if (!next) break;
    page = next;
  }
  // The sixth page is full: only a seventh could say that it is the last.
  assert.deepEqual(totals, [60, undefined, undefined, undefined, undefined, undefined]);
  assert.equal((await source.search({ perPage: 50, page: 2 })).total, 60);

  const whole = await serve(t, { rows, maxPerPage: 100 });
  const page = await whole.source.search({ perPage: 100 });
  assert.deepEqual([page.total, page.services.length, page.hasNext], [58, 58, false]);
});
