/** What real feeds get wrong with envelopes, paging and answers, by the number of the deviation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMeccError } from '../../../../../src/errors/index.js';
import { readEnvelope } from '../../../../../src/sources/open-referral/envelope.js';
import { mapService } from '../../../../../src/sources/open-referral/map-service.js';
import { openReferral } from '../../../../../src/sources/open-referral/open-referral.js';
import { withFallback } from '../../../../../src/sources/with-fallback.js';
import { envelope1, envelope3, envelopeOutpost } from '../../../../support/feed-server.js';
import { collect, context, rows, serve } from '../support.js';

test('deviation 7: records and totals are found under all their names', () => {
  for (const body of [
    { content: rows(2), totalElements: 9, totalPages: 5 },
    { contents: rows(2), total_items: 9, total_pages: 5 },
    { data: rows(2), meta: { total: '9', totalPages: 5 } },
    { Items: rows(2), Pagination: { Total_Items: 9, total_pages: 5.0 } },
    { results: rows(2), count: 9, total_pages: 5 },
    { DATA: { contents: rows(2) }, TOTALELEMENTS: 9, TOTALPAGES: 5 },
  ]) {
    const envelope = readEnvelope(body, 'test', 'https://a.org');
    assert.equal(envelope.rows.length, 2, JSON.stringify(body));
    assert.deepEqual([envelope.total, envelope.totalPages], [9, 5]);
  }
  assert.equal(readEnvelope(rows(3), 'test', 'https://a.org').rows.length, 3);
});

test('deviation 8: "content" and "contents" are read in both versions', async (t) => {
  for (const envelope of [
    { contents: rows(3), totalElements: 3, totalPages: 1 },
    { content: rows(3), total_items: 3, total_pages: 1 },
  ]) {
    const { source } = await serve(t, { rows: [], envelope: () => envelope });
    assert.equal((await source.search()).services.length, 3);
  }
});

test('deviation 9: without paging information and without paging one page is the whole feed', async (t) => {
  for (const ignoresPage of [false, true]) {
    const { source, server } = await serve(t, {
      rows: rows(7),
      ignoresPage,
      envelope: ({ rows: content }) => ({ content }),
    });
    assert.equal((await collect(await source.search({ perPage: 50 }))).length, 7);
    assert.equal(server.lists.length, 2, 'a short page may be all that is given at once');
    const found = await source.search({ sort: 'name' });
    assert.deepEqual([found.total, found.state], [7, 'ok']);
  }
  const whole = await serve(t, { rows: [], envelope: () => ({ content: rows(80) }) });
  const page = await whole.source.search({ perPage: 50 });
  assert.deepEqual([page.services.length, page.hasNext, page.total], [80, false, 80]);
});

test('deviation 10: totals that move while paging end nothing too early', async (t) => {
  // The first page says that it is all there is.
  for (const total of [(page: number) => page * 50, (page: number) => 40 + page * 14]) {
    const { source } = await serve(t, {
      rows: rows(120),
      envelope: (page) => envelopeOutpost({ ...page, total: total(page.page) }),
    });
    const services = await collect(await source.search({ perPage: 50 }));
    assert.equal(services.length, 120);
  }
});

test('deviation 11: "last" says nothing on an empty page', async (t) => {
  for (const totals of [{ totalElements: 0, totalPages: 0 }, { totalPages: 9 }, {}]) {
    const envelope = () => ({ content: [], ...totals, last: false });
    const { source, server } = await serve(t, { rows: [], envelope });
    assert.equal((await collect(await source.search())).length, 0);
    assert.equal(server.lists.length, 1);
  }
});

test('deviation 12: a byte order mark does no harm', async (t) => {
  const { source } = await serve(t, { rows: rows(2), bom: true });
  assert.equal((await source.search()).services.length, 2);
  assert.equal((await source.get('s1')).id, 's1');
});

test('deviation 13: a feed that pages may not read is a NetworkError that names CORS', async (t) => {
  // All that a browser says of it.
  const refuse: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const source = openReferral('https://feed.example.org/api');
  const error = { name: 'NetworkError', code: 'network', message: /CORS/ };
  await assert.rejects(source.search({}, { fetch: refuse }), error);
  await assert.rejects(source.get('a', { fetch: refuse }), error);
  const copy = await serve(t, { rows: rows(2), path: '/proxy/https/feed.example.org/api' });
  assert.equal((await copy.source.search()).services.length, 2, 'a proxy is read like the feed');
});

test('deviation 14: a feed that is gone or too slow is an error, never an empty answer', async (t) => {
  const silent: typeof fetch = (_, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const source = openReferral('http://127.0.0.1:9/services');
  for (const options of [{ timeout: 20, fetch: silent }, { timeout: 200 }]) {
    const code = options.fetch ? 'timeout' : /^(network|timeout)$/;
    await assert.rejects(source.search({}, options), { code });
    await assert.rejects(source.search({ text: 'x' }, options), { code });
    await assert.rejects(source.get('a', options), { code });
    const { state, error } = await source.status(options);
    assert.equal(state, 'unavailable');
    assert.ok(isMeccError(error));
  }
  const copy = await serve(t, { rows: rows(3) });
  const page = await withFallback(source, copy.source).search({}, { timeout: 200 });
  assert.equal(page.services.length, 3, 'a copy stands in');
  assert.equal(page.state, 'stale', 'and it is told that it is one');
});

test('deviation 15: rows of a feed that takes no notice of a filter are no matches', async (t) => {
  const { source } = await serve(t, { rows: rows(30), envelope: envelope3 });
  assert.equal((await source.search({ text: 'zumba' })).services.length, 0);
  assert.equal((await source.search({ age: 5, free: true })).services.length, 0);
  assert.deepEqual(source.capabilities, {
    text: false,
    near: false,
    topics: false,
    detail: false,
    totals: false,
  });
});

test('deviation 16: rows without details are told apart from those with them', () => {
  const isShallow = (fields: object) => {
    const record = mapService({ id: 1, name: 'A', ...fields }, context);
    return record.service && record.shallow;
  };
  assert.equal(isShallow({ organization: { id: 'o' }, pc_targetAudience: [] }), true);
  assert.equal(isShallow({ contacts: [] }), false);
  assert.equal(isShallow({ regular_schedules: [] }), false);
});

test('deviation 16: what a list leaves out is fetched for the services that need it', async (t) => {
  const { source, server } = await serve(t, {
    rows: [...rows(2), { id: 'full', name: 'Full', cost_options: [{ amount: 5 }] }],
    detail: (id) => ({ id, name: 'A', cost_options: [{ amount: id === 's1' ? 0 : 5 }] }),
  });
  const page = await source.search({ free: true });
  assert.deepEqual(
    page.services.map(({ id }) => id),
    ['s1'],
  );
  assert.equal(server.details.length, 2);
});

test('deviation 17: a row stands in for a detail that is missing or broken', async (t) => {
  for (const detail of [404, 410, 500, { error: 'This is only a simple service' }, null]) {
    const { source, server } = await serve(t, { rows: rows(1), detail: () => detail });
    await assert.rejects(source.get('s0'));
    await source.search();
    assert.equal((await source.get('s0')).name, 'Service 0');
    const asked = server.details.length;
    await source.get('s0');
    assert.equal(server.details.length, asked, 'it is not asked for again');
  }
});

test('deviation 18: no other endpoint is needed', async (t) => {
  const { source, server } = await serve(t, { rows: rows(3), root: undefined });
  await source.search({ topics: ['smoking'], text: 'service' });
  assert.ok(server.requests.every(({ pathname }) => /\/(services(\/.*)?)?$/.test(pathname)));
});

test('deviation 19: a root that is missing or a placeholder does not matter', async (t) => {
  for (const [root, param] of [
    [undefined, 'text'],
    [{ version: 'V3', profile: 'https://path/to/profile' }, 'search'],
    [{ version: 'HSDS-UK-3.0' }, 'search'],
    [{ version: '3.1' }, 'search'],
    [{ version: '1.0' }, 'text'],
    [{ profile: 'https://path/to/profile' }, 'text'],
    ['', 'text'],
  ] as const) {
    const { source, server } = await serve(t, {
      rows: rows(3),
      root,
      envelope: ({ rows: items }) => ({ items }),
      searches: param,
    });
    assert.equal((await source.search({ text: 'service' })).services.length, 3);
    assert.equal(source.capabilities.text, true, `${JSON.stringify(root)} means ${param}`);
    assert.ok(server.requests.some(({ pathname }) => pathname.endsWith('/v2/')));
  }
});

test('deviation 19: an envelope that tells its version is believed before the root', async (t) => {
  const { source } = await serve(t, {
    rows: rows(3),
    root: { version: '1.0' },
    envelope: envelope3,
    searches: 'search',
  });
  await source.search({ text: 'service' });
  assert.equal(source.capabilities.text, true);
});

test('deviation 20: the address may end in a slash, in "services" or in a query, and "v2" means nothing', async (t) => {
  const { server } = await serve(t, { rows: rows(2), envelope: envelope1 });
  for (const end of ['', '/', '/services', '/services/', '/services?page=3&key=x', '//', '/#top']) {
    const source = openReferral(server.base + end);
    assert.equal(source.id, server.base, end);
    assert.equal((await source.search()).services.length, 2, end);
  }
});

test('deviation 15: nothing is asked for that a feed could leave out without a sign', async (t) => {
  const { source, server } = await serve(t, { rows: rows(3), detail: () => ({}) });
  await source.search({
    text: 'zumba',
    near: { point: { lat: 53, lon: -2 }, radius: 5 },
    place: 'halton',
    topics: ['smoking'],
    free: true,
  });
  const asked = new Set(server.lists.flatMap((url) => [...url.searchParams.keys()]));
  // Words are tried first. Details that do not come are asked for one by one.
  assert.deepEqual([...asked].sort(), ['full', 'include', 'page', 'per_page', 'text']);
});
