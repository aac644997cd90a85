import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ConfigError,
  DataError,
  HttpError,
  isMeccError,
  NotFoundError,
} from '../../../../src/errors/index.js';
import { openReferral } from '../../../../src/sources/open-referral/open-referral.js';
import { envelope3, envelopeOutpost } from '../../../support/feed-server.js';
import { collect, NOW, serve } from './support.js';

/** Rows as lists have them: no locations, no contacts. */
const shallow = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: index % 10 === 0 ? `Walking group ${index}` : `Club ${index}`,
    status: 'active',
  }));

/** The same with everything. */
const full = (row: Record<string, unknown>, index: number) => ({
  ...row,
  service_at_locations: [
    {
      location: {
        id: `l${index}`,
        latitude: 53.4 + index / 1_000,
        longitude: -2.7,
        physical_addresses: [{ address_1: `${index} High Street`, postal_code: 'WA10 1AB' }],
      },
      regular_schedule: [{ weekday: 'Saturday', opens_at: '09:00', closes_at: '17:00' }],
    },
  ],
  cost_options: [{ amount: index % 2 === 0 ? 0 : 5 }],
});

const NEAR = { point: { lat: 53.4, lon: -2.7 }, radius: 2_000 };

test('a feed that takes no notice of words is searched here', async (t) => {
  const { source, server } = await serve(t, { rows: shallow(120), maxPerPage: 100 });
  const page = await source.search({ text: 'walking' });
  assert.equal(page.services.length, 12);
  assert.equal(page.state, 'ok');
  assert.equal(page.total, 12);
  assert.equal(source.capabilities.text, false);
  assert.ok(
    page.services.every(({ name }) => name.startsWith('Walking')),
    'no unfiltered row',
  );

  const asked = server.requests.length;
  await source.search({ text: 'club' });
  assert.equal(server.requests.length, asked, 'what was read is searched again');
});

test('a feed that searches is asked, after one probe with a word that nobody uses', async (t) => {
  for (const { param, envelope, row } of [
    { param: 'text', envelope: undefined, row: {} },
    { param: 'search', envelope: envelope3, row: {} },
    { param: 'keywords', envelope: envelopeOutpost, row: { organisation: null } },
  ]) {
    const rows = shallow(400).map((each) => ({ ...each, ...row }));
    const { source, server } = await serve(t, { rows, envelope, searches: param, maxPerPage: 100 });
    const page = await source.search({ text: 'walking', perPage: 100 });
    assert.equal(page.services.length, 40, param);
    assert.equal(source.capabilities.text, true);
    const words = server.lists.map((url) => url.searchParams.get(param));
    assert.deepEqual(words.slice(-1), ['walking']);
    assert.equal(words.length, 3, 'one look at the feed, one probe, one search');
    await source.search({ text: 'club' });
    assert.equal(server.lists.length, 3 + 4, 'the probe is not repeated');
  }
});

test('a feed that finds nothing for a typing error is searched here as well', async (t) => {
  const { source } = await serve(t, { rows: shallow(60), searches: 'text' });
  const page = await source.search({ text: 'wlaking' });
  assert.equal(page.services.length, 6);
});

test('what the feed found by the words counts, also where the words cannot be seen', async (t) => {
  const rows = [{ id: 'a', name: 'Chess club', notes: 'tournaments' }, ...shallow(30)];
  const { source } = await serve(t, { rows, searches: 'text' });
  const page = await source.search({ text: 'tournaments' });
  assert.deepEqual(
    page.services.map(({ id }) => id),
    ['a'],
  );
});

test('the other filters are applied to what the feed found', async (t) => {
  const rows = shallow(60).map(full);
  const { source } = await serve(t, { rows, searches: 'text' });
  const page = await source.search({ text: 'walking', near: NEAR });
  assert.deepEqual(
    page.services.map(({ id }) => id),
    ['s0', 's10'],
  );
  assert.ok((page.matches[0]?.distance?.metres ?? Infinity) < 1);
});

test('a probe that fails for good means: does not search', async (t) => {
  const { source } = await serve(t, {
    rows: shallow(20),
    failsAt: (query) => (query.has('text') ? 400 : undefined),
  });
  const page = await source.search({ text: 'walking' });
  assert.equal(page.services.length, 2);
  assert.equal(page.state, 'ok');
});

test('more records than the limit make the answer partial, and say so', async (t) => {
  const { source, server } = await serve(t, { rows: shallow(400) }, { scanLimit: 100 });
  const page = await source.search({ text: 'walking' });
  assert.equal(page.state, 'partial');
  assert.equal(page.total, undefined);
  assert.equal(page.services.length, 10);
  assert.match(page.sources[0]?.error?.message ?? '', /first 100/);
  assert.ok(page.sources[0]?.error instanceof DataError);
  assert.ok(server.lists.length <= 5, `${server.lists.length} requests`);
});

test('a feed of exactly the limit has been searched to its end', async (t) => {
  const { source } = await serve(t, { rows: shallow(100) }, { scanLimit: 100 });
  const page = await source.search({ text: 'walking' });
  assert.equal(page.state, 'ok');
  assert.equal(page.total, 10);
});

test('a busy feed ends the reading of details, and the answer is partial', async (t) => {
  const { source, server } = await serve(t, { rows: shallow(40), detail: () => 429 });
  const page = await source.search({ free: true });
  assert.equal(page.state, 'partial');
  assert.ok(page.sources[0]?.error instanceof HttpError);
  assert.ok(server.details.length <= 12, `${server.details.length} requests`);
  await assert.rejects(source.get('s0'), HttpError);
});

test('a page that fails after others makes the answer partial; the next search goes on there', async (t) => {
  let broken = true;
  const { source, server } = await serve(t, {
    rows: shallow(200),
    failsAt: (query) => (broken && Number(query.get('page')) > 2 ? 404 : undefined),
  });
  const page = await source.search({ text: 'walking' });
  assert.equal(page.state, 'partial');
  assert.equal(page.services.length, 10);
  assert.ok(page.sources[0]?.error instanceof HttpError);

  broken = false;
  const before = server.lists.length;
  const whole = await source.search({ text: 'walking' });
  assert.equal(whole.state, 'ok');
  assert.equal(whole.services.length, 20);
  assert.ok(server.lists.slice(before).every((url) => Number(url.searchParams.get('page')) > 2));
});

test('details that lists leave out are fetched for a filter, a few at a time', async (t) => {
  const rows = shallow(30);
  const { source, server } = await serve(t, {
    rows,
    detail: (id) => full(rows[Number(id.slice(1))] ?? {}, Number(id.slice(1))),
  });
  const page = await source.search({ near: NEAR, perPage: 50 });
  assert.equal(page.state, 'ok');
  assert.equal(page.services.length, 18);
  assert.equal(server.details.length, 30);
  assert.ok(server.busiest <= 4, `${server.busiest} at once`);
  assert.equal(source.capabilities.detail, false);

  await source.search({ open: { day: 'SA' }, free: true });
  assert.equal(server.details.length, 30, 'they are remembered');
});

test('no more details are fetched than the limit, the likeliest first', async (t) => {
  const rows = shallow(200);
  const { source, server } = await serve(
    t,
    { rows, detail: (id) => full(rows[Number(id.slice(1))] ?? {}, Number(id.slice(1))) },
    { detailLimit: 25 },
  );
  const walking = await source.search({ text: 'walking', free: true, perPage: 50 });
  assert.equal(walking.services.length, 20);
  assert.equal(walking.state, 'ok');
  assert.equal(server.details.length, 20, 'only those that fit the words');

  const near = await source.search({ near: NEAR, perPage: 50 });
  assert.equal(server.details.length, 45);
  assert.equal(near.state, 'partial');
  assert.match(near.sources[0]?.error?.message ?? '', /details of 155/);
  assert.ok(near.sources[0]?.error instanceof DataError);
});

test('services called like a topic are the likeliest to be about it', async (t) => {
  const rows = shallow(100).map((row, index) =>
    index === 90 ? { ...row, name: 'Stop smoking clinic' } : row,
  );
  const { source, server } = await serve(
    t,
    {
      rows,
      detail: (id) => ({
        ...rows[Number(id.slice(1))],
        service_taxonomys: [{ taxonomy: { name: 'Smoking' } }],
      }),
    },
    { detailLimit: 1 },
  );
  const page = await source.search({ topics: ['smoking'] });
  assert.deepEqual(
    page.services.map(({ id }) => id),
    ['s90'],
  );
  assert.equal(server.details.length, 1);
});

test('a list that holds everything needs no details', async (t) => {
  const { source, server } = await serve(t, { rows: shallow(60).map(full), envelope: envelope3 });
  const page = await source.search({ near: NEAR, free: true });
  assert.ok(page.services.length > 0);
  assert.equal(server.details.length, 0);
  assert.equal(source.capabilities.detail, true);
});

test('an age that the list shows needs no details', async (t) => {
  const rows = shallow(20).map((row, index) => ({ ...row, minimum_age: index < 10 ? 18 : 65 }));
  const { source, server } = await serve(t, { rows });
  const page = await source.search({ age: 30 });
  assert.equal(page.services.length, 10);
  assert.equal(server.details.length, 0);
});

test('a feed that is too much with its details is read without them', async (t) => {
  for (const status of [400, 500]) {
    const { source, server } = await serve(t, {
      rows: shallow(20),
      failsAt: (query) => (query.has('full') ? status : undefined),
    });
    const found = [source.search({ age: 30 }), source.search({ sort: 'name' })];
    for (const page of await Promise.all(found)) {
      assert.deepEqual([page.services.length, page.state], [20, 'ok'], `${status}`);
    }
    const detailed = server.lists.filter((url) => url.searchParams.has('full'));
    assert.ok(detailed.length <= 3, 'what was found out is remembered');
  }
});

test('a feed that takes too long with its details is read without them', async (t) => {
  const { source } = await serve(t, { rows: shallow(20) });
  const slow: typeof fetch = (input, init) =>
    String(input).includes('full=') ? new Promise(() => undefined) : fetch(input, init);
  const page = await source.search({ sort: 'name' }, { fetch: slow, timeout: 300 });
  assert.deepEqual([page.services.length, page.state], [20, 'ok']);
});

test('a busy feed is not asked again without the details', async (t) => {
  const { source, server } = await serve(t, { rows: shallow(20), failsAt: () => 429 });
  await assert.rejects(source.search({ sort: 'name' }), { code: 'http' });
  assert.ok(server.lists.every((url) => url.searchParams.has('full')));
});

test('pages of a filtered answer follow each other, and their report is told once', async (t) => {
  const rows = [...shallow(100), { id: 'x' }];
  const { source } = await serve(t, { rows });
  const first = await source.search({ text: 'club', perPage: 40 });
  assert.equal(first.report.skipped, 1);
  assert.equal(first.total, 90);
  const second = await first.next();
  assert.equal(second?.page, 2);
  assert.equal(second?.report.skipped, 0);
  assert.equal((await collect(first)).length, 90);
});

test('get gives the details', async (t) => {
  const row = { id: 'a/b c', name: 'Club' };
  const { source } = await serve(t, { rows: [row], detail: () => ({ ...row, email: 'a@b.org' }) });
  const service = await source.get('a/b c');
  assert.equal(service.contacts[0]?.value, 'a@b.org');
  assert.match(service.provenance?.url ?? '', /\/services\/a%2Fb%20c$/);
});

test('get says when there is no such service', async (t) => {
  const { source } = await serve(t, { rows: [{ id: 'a', name: 'A' }] });
  await assert.rejects(source.get('b'), NotFoundError);
  await assert.rejects(source.get('..'), NotFoundError);
  await assert.rejects(source.get(''), NotFoundError);
});

test('get never gives another service than the one asked for', async (t) => {
  const { source } = await serve(t, { rows: [], detail: () => ({ id: 'other', name: 'Other' }) });
  await assert.rejects(source.get('a'), DataError);
});

test('status tells how many services there are, or why it cannot', async (t) => {
  const { source, server } = await serve(
    t,
    { rows: shallow(120) },
    { publisher: 'A council', licence: 'OGL-UK-3.0' },
  );
  assert.deepEqual(await source.status(), {
    id: server.base,
    state: 'ok',
    services: 120,
    publisher: 'A council',
    licence: 'OGL-UK-3.0',
  });
  const gone = await serve(t, { rows: [], failsAt: () => 404 });
  const status = await gone.source.status();
  assert.equal(status.state, 'unavailable');
  assert.ok(status.error instanceof HttpError);
});

test('a feed with no services at all is an empty answer, not an error', async (t) => {
  for (const envelope of [
    undefined,
    envelope3,
    () => [],
    () => ({ content: null, totalElements: 0 }),
  ]) {
    const { source } = await serve(t, { rows: [], envelope });
    const page = await source.search();
    assert.equal(page.state, 'ok');
    assert.equal(page.total, 0);
    assert.equal((await source.status()).services, 0);
    assert.equal((await source.search({ text: 'x' })).total, 0);
  }
});

test('an answer without a list is a DataError, and nothing else is', async (t) => {
  for (const answer of [
    null,
    'no',
    42,
    {},
    { error: 'x' },
    { content: 'x' },
    { content: { a: 1 } },
  ]) {
    const { source } = await serve(t, { rows: [], envelope: () => answer });
    await assert.rejects(source.search(), DataError, JSON.stringify(answer));
    await assert.rejects(source.search({ text: 'x' }), DataError);
  }
});

test('a postcode among the words stays here', async (t) => {
  const rows = shallow(20);
  for (const text of [
    'walking WA8 7QB',
    'wa87qb, walking',
    'walking (WA8-7QB)',
    'walking w a8 7qb',
    'walking WA8 7 QB',
  ]) {
    const { source, server } = await serve(t, { rows, searches: 'text' });
    const page = await source.search({ text });
    assert.equal(page.services.length, 2, text);
    const sent = server.lists.map((url) => url.searchParams.get('text')).at(-1);
    assert.equal(sent, 'walking', text);
    assert.doesNotMatch(server.requests.map(String).join(), /7\W*q\W*b/i);
  }
  for (const text of ['WA8 7QB', '(wa8 7qb)']) {
    const { source, server } = await serve(t, { rows, searches: 'text' });
    assert.equal((await source.search({ text })).services.length, 0);
    assert.ok(!server.lists.some((url) => url.searchParams.has('text')), 'nothing is left to ask');
  }
});

test('words that are no full postcode are sent as they were typed', async (t) => {
  const { source, server } = await serve(t, { rows: shallow(20), searches: 'text' });
  await source.search({ text: " women's club, WA8 over-50s " });
  const sent = server.lists.map((url) => url.searchParams.get('text'));
  assert.ok(sent.includes("women's club, WA8 over-50s"), sent.join());
});

test('an address that is none is told with what may be wrong, for the first list only', async (t) => {
  let gone = true;
  const { source } = await serve(t, { rows: shallow(60), failsAt: () => (gone ? 404 : undefined) });
  const hint = /status 404 for \/o\/\S+\/services\. Is this the base address of the feed\?$/;
  await assert.rejects(source.search(), { name: 'HttpError', message: hint });
  await assert.rejects(source.search({ sort: 'name' }), { message: hint });
  gone = false;
  const page = await source.search();
  gone = true;
  await assert.rejects(page.next(), { message: /services\.$/ });
});

test('a signal ends a search that is on its way, and leaves others alone', async (t) => {
  const { source } = await serve(t, { rows: shallow(500), maxPerPage: 20 });
  const ending = new AbortController();
  const one = source.search({ age: 3 }, { signal: ending.signal });
  const other = source.search({ text: 'walking', perPage: 100 });
  setTimeout(() => ending.abort(), 20);
  const outcome = await one.then(
    () => 'done',
    (error: unknown) => (isMeccError(error) ? error.code : 'untyped'),
  );
  assert.ok(outcome === 'abort' || outcome === 'done', outcome);
  assert.equal((await other).services.length, 50);
  await assert.rejects(source.search({}, { signal: AbortSignal.abort() }), { code: 'abort' });
  await assert.rejects(source.status({ signal: AbortSignal.abort() }), { code: 'abort' });
});

test('two searches at once give every service once', async (t) => {
  const { source } = await serve(t, { rows: shallow(300) });
  const pages = await Promise.all([
    source.search({ sort: 'name', perPage: 1_000 }),
    source.search({ sort: 'name', perPage: 1_000 }),
    source.search({ text: 'club', perPage: 1_000 }),
  ]);
  assert.deepEqual(
    pages.map(({ services }) => services.length),
    [300, 300, 270],
  );
});

test('an address that cannot be one is told at once', () => {
  assert.throws(() => openReferral('ftp://x.org'), ConfigError);
  assert.throws(() => openReferral('not an address'), ConfigError);
  assert.throws(() => openReferral('https://me:secret@x.org'), ConfigError);
});

test('places of the directory are served by its services', async (t) => {
  const rows = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B', service_areas: [{ name: 'Halton' }] },
    { id: 'c', name: 'C', service_areas: [{ name: 'England' }] },
  ];
  const { source } = await serve(t, { rows }, { places: ['wirral'] });
  const find = async (place: string) =>
    (await source.search({ place }, { now: NOW })).services.map(({ id }) => id).toSorted();
  assert.deepEqual(await find('wirral'), ['a', 'c']);
  assert.deepEqual(await find('halton'), ['b', 'c']);
});
