import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bundled,
  combine,
  HttpError,
  NetworkError,
  NotFoundError,
  pageOf,
  searchServices,
  ServicePage,
  staticDirectory,
  withFallback,
  type DirectorySource,
  type Service,
  type ServiceQuery,
} from '../../../src/index.js';
import { startFaultServer, type FaultServer } from '../../support/fault-server.js';
import { makeService, makeServices } from '../../support/make-service.js';

const NOW = new Date('2026-11-21T12:00:00Z');

let server: FaultServer;
before(async () => (server = await startFaultServer()));
after(() => server.close());

/** A real directory of these services. */
function directory(id: string, services: readonly Service[]): DirectorySource {
  server.serve(`/${id}.json`, services);
  return staticDirectory(`${server.origin}/${id}.json`, { id });
}

function broken(id: string, path = 'status/404'): DirectorySource {
  return staticDirectory(`${server.origin}/${path}`, { id });
}

/** A source that fetches every page, as a feed does, and counts; it may fail after some pages. */
function feed(id: string, services: readonly Service[], failAfter = Infinity) {
  let pages = 0;
  const source: DirectorySource = {
    id,
    capabilities: { text: true, near: true, topics: true, detail: true, totals: false },
    async search(query: ServiceQuery = {}, options) {
      pages += 1;
      if (pages > failAfter) throw new NetworkError('No answer from the feed.', { source: id });
      const all = pageOf(searchServices(services, query, { now: NOW }), query, { sources: [] });
      return new ServicePage({
        matches: all.matches,
        sources: [{ id, state: 'ok' }],
        page: all.page,
        next: all.hasNext
          ? (next) => source.search({ ...query, page: all.page + 1 }, { ...options, ...next })
          : undefined,
      });
    },
    get: async (wanted) =>
      services.find((service) => service.id === wanted) ?? Promise.reject(new NotFoundError('No.')),
    status: async () => ({ id, state: 'ok' }),
  };
  return { source, pages: () => pages };
}

async function ids(page: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of page) found.push(id);
  return found;
}

describe('combine: merging', () => {
  it('puts the services of all sources in one order', async () => {
    const all = makeServices(6);
    const odd = directory(
      'odd',
      all.filter((_, index) => index % 2 === 0),
    );
    const even = directory(
      'even',
      all.filter((_, index) => index % 2 === 1),
    );
    const page = await combine([even, odd]).search({ sort: 'name', perPage: 4 });
    assert.deepEqual(
      page.services.map(({ name }) => name),
      ['A 01', 'A 02', 'A 03', 'A 04'],
    );
    assert.deepEqual([page.state, page.total, page.hasNext], ['ok', 6, true]);
    const next = await page.next();
    assert.deepEqual(
      next?.services.map(({ name }) => name),
      ['A 05', 'A 06'],
    );
    assert.deepEqual([next?.page, next?.hasNext], [2, false]);
  });

  it('opens at any page', async () => {
    const both = combine([
      directory('first', makeServices(5, 'a')),
      directory('second', makeServices(5, 'b')),
    ]);
    const page = await both.search({ sort: 'name', perPage: 3, page: 3 });
    assert.deepEqual(
      page.services.map(({ name }) => name),
      ['B 02', 'B 03', 'B 04'],
    );
  });

  it('reads no more pages of a feed than it needs', async () => {
    const one = feed('one', makeServices(50, 'a'));
    const two = feed('two', makeServices(50, 'b'));
    const both = combine([one.source, two.source]);
    const page = await both.search({ sort: 'name', perPage: 10 }, { now: NOW });
    assert.deepEqual([one.pages(), two.pages()], [1, 1]);
    assert.equal(page.total, undefined);
    await page.next();
    assert.deepEqual([one.pages(), two.pages()], [2, 1]);
  });

  it('knows the total when all is read or only one source has something', async () => {
    const some = directory('some', makeServices(300));
    const none = directory('none', []);
    assert.equal((await combine([some, none]).search()).total, 300);
    const page = await combine([some, directory('others', makeServices(300, 'b'))]).search();
    assert.equal(page.total, undefined);
    const small = combine([
      directory('x', makeServices(60)),
      directory('y', makeServices(60, 'b')),
    ]);
    assert.equal((await small.search({ perPage: 5 })).total, 120);
  });

  it('knows how many are local and how many national when it knows the total', async () => {
    const places = ['halton'];
    const local = directory('local', [
      ...makeServices(3, 'a').map((one) => ({ ...one, coverage: { ...one.coverage, places } })),
      ...makeServices(2, 'b'),
    ]);
    const national = directory(
      'national',
      makeServices(4, 'c').map((one) => ({
        ...one,
        coverage: { ...one.coverage, national: true },
      })),
    );
    const page = await combine([local, national]).search({ place: 'halton', perPage: 2 });
    assert.deepEqual([page.total, page.areas], [9, { local: 3, national: 4 }]);
    assert.deepEqual((await page.next())?.areas, page.areas);
    const large = combine([
      directory('x', makeServices(300)),
      directory('y', makeServices(300, 'b')),
    ]);
    assert.equal((await large.search()).areas, undefined);
    const both = combine([directory('x', makeServices(300)), directory('none', [])]);
    assert.deepEqual((await both.search()).areas, { local: 0, national: 0 });
    const copy = withFallback(broken('down'), local);
    assert.deepEqual((await copy.search({ place: 'halton' })).areas, { local: 3, national: 0 });
  });

  it('is in the order of one source that has everything, page by page', async () => {
    const record = fc.record({
      name: fc.constantFrom('Advice', 'Bereavement', 'Cafe', 'Debt'),
      topics: fc.subarray(['smoking', 'alcohol']),
      assurance: fc.constantFrom({}, { assuredDate: '2026-10' }, { assuredDate: '2020-01-01' }),
      locations: fc.constantFrom(
        [],
        [{ point: { lat: 53.3, lon: -2.7, precision: 'exact' } }],
        [{ point: { lat: 53.4, lon: -2.7, precision: 'exact' } }],
      ),
      source: fc.nat(2),
    });
    const query = fc.record({
      sort: fc.constantFrom(...(['relevance', 'distance', 'name', 'lastChecked'] as const)),
      perPage: fc.integer({ min: 1, max: 7 }),
      near: fc.constantFrom(undefined, { point: { lat: 53.3, lon: -2.7 } }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 25 }), query, async (records, wanted) => {
        const services = records.map(({ source, ...fields }, index) => ({
          source,
          service: makeService({ ...fields, id: `s${index}` }),
        }));
        const sources = [0, 1, 2].map((number) => {
          const own = services.filter(({ source }) => source === number);
          return feed(
            `${number}`,
            own.map(({ service }) => service),
          ).source;
        });
        const expected = searchServices(
          services.map(({ service }) => service),
          wanted,
          { now: NOW },
        );
        const page = await combine(sources).search(wanted, { now: NOW });
        assert.deepEqual(
          await ids(page),
          expected.map(({ service }) => service.id),
        );
        assert.ok(page.matches.length <= wanted.perPage);
      }),
      { numRuns: 150 },
    );
  });
});

describe('combine: the same service in two sources', () => {
  const phone = [{ kind: 'phone', value: '0151 496 0000' }];

  async function merged(one: Service[], two: Service[], options = {}) {
    const sources = [feed('one', one).source, feed('two', two).source];
    return ids(await combine(sources, options).search({}, { now: NOW }));
  }

  it('is shown once, as the first source has it', async () => {
    const id = 'AC148810-d857-441c-9679-408f346de14b';
    const local = makeService({ id, name: 'Shelter (Halton)' });
    const national = makeService({ id, name: 'Shelter' });
    const page = await combine([feed('a', [local]).source, feed('b', [national]).source]).search();
    assert.deepEqual(
      page.services.map(({ name }) => name),
      ['Shelter (Halton)'],
    );
    assert.equal(page.total, 1);
  });

  it('is known by its name and a phone number, however it is written', async () => {
    const one = makeService({ id: 'one', name: 'Stop-Smoking Service', contacts: phone });
    const contacts = [
      { kind: 'email', value: 'a@example.org' },
      { kind: 'phone', value: 'Call us', dial: '+44 (0)151 4960000' },
    ];
    const two = makeService({ id: 'two', name: 'Stop smoking service', contacts });
    assert.deepEqual(await merged([one], [two]), ['one']);
  });

  it('is known by its name and a postcode', async () => {
    const one = makeService({ id: 'one', name: 'Cafe', locations: [{ postcode: 'WA8 6AA' }] });
    const two = makeService({ id: 'two', name: 'Café', locations: [{ postcode: 'wa86aa' }] });
    assert.deepEqual(await merged([one], [two]), ['one']);
  });

  it('is not known by its name alone, or by a number alone', async () => {
    const one = makeService({ id: 'one', name: 'Food bank', contacts: phone });
    const two = makeService({ id: 'two', name: 'Food bank' });
    const three = makeService({ id: 'three', name: 'Warm hub', contacts: phone });
    assert.deepEqual((await merged([one], [two, three])).sort(), ['one', 'three', 'two']);
  });

  it('is known by its name and its id', async () => {
    const one = makeService({ id: 'food-bank', name: 'Food bank', summary: 'Mine' });
    const two = makeService({ id: 'food-bank', name: 'Food Bank', summary: 'Yours' });
    assert.deepEqual(await merged([one], [two]), ['food-bank']);
  });

  it('is not known by a word as an id: every council may have the same', async () => {
    const one = makeService({ id: 'food-bank', name: 'Halton food bank' });
    const two = makeService({ id: 'food-bank', name: 'Sefton food bank' });
    assert.deepEqual(await merged([one], [two]), ['food-bank', 'food-bank']);
  });

  it('is not known by a bare number as an id: every publisher counts from one', async () => {
    const one = makeService({ id: '12', name: 'Food bank' });
    const two = makeService({ id: '12', name: 'Warm hub' });
    assert.deepEqual(await merged([one], [two]), ['12', '12']);
  });

  it('within one source only the id tells', async () => {
    const one = makeService({ id: 'one', name: 'Art club', contacts: phone });
    const two = makeService({ id: 'two', name: 'Art club', contacts: phone });
    assert.deepEqual(await merged([one, two, one], []), ['one', 'two']);
  });

  it('is shown twice when that is wanted', async () => {
    const [one] = makeServices(1);
    assert.deepEqual(await merged([one!], [one!], { dedupe: false }), ['a-1', 'a-1']);
  });
});

describe('combine: when sources fail', () => {
  const national = bundled();

  it('one of several: the others answer, and the failure is told', async () => {
    const page = await combine([broken('down'), directory('up', makeServices(2))]).search();
    assert.deepEqual([page.state, page.matches.length], ['partial', 2]);
    const [down, up] = page.sources;
    assert.deepEqual(
      [down?.id, down?.state, up?.id, up?.state],
      ['down', 'unavailable', 'up', 'ok'],
    );
    assert.ok(down?.error instanceof HttpError);
  });

  it('every local one: national help answers, and it says so', async () => {
    const page = await combine([broken('one'), broken('two'), national]).search();
    assert.equal(page.state, 'unavailable');
    assert.ok(page.matches.length > 0);
  });

  it('a local one that answers with nothing is not an outage', async () => {
    const page = await combine([directory('empty', []), national]).search();
    assert.equal(page.state, 'ok');
  });

  it('national help alone is no outage either', async () => {
    assert.equal((await combine([national]).search()).state, 'ok');
  });

  it('all of them: the error of the first, never an empty page', async () => {
    const all = combine([broken('one'), broken('two', 'html')]);
    await assert.rejects(all.search(), { code: 'http', source: 'one' });
  });

  it('one that is behind makes the answer stale', async () => {
    const old = withFallback(broken('down'), directory('copy', makeServices(1)));
    const page = await combine([old, directory('fresh', makeServices(1, 'b'))]).search();
    assert.equal(page.state, 'stale');
    assert.deepEqual(
      page.sources.map(({ id }) => id),
      ['down', 'copy', 'fresh'],
    );
  });

  it('one that lost a file makes the answer partial', async () => {
    server.serve('/lossy.json', {
      schemaVersion: '1.0',
      id: 'lossy',
      title: 'Lossy',
      publisher: { name: 'Council' },
      licence: { name: 'OGL' },
      generatedAt: '2026-11-01',
      files: [{ path: 'gone.json', kind: 'services' }],
      services: makeServices(1),
    });
    const lossy = staticDirectory(`${server.origin}/lossy.json`);
    const page = await combine([lossy, directory('whole', makeServices(1, 'b'))]).search();
    assert.equal(page.state, 'partial');
  });

  it('one that fails half-way keeps what it gave, and the pages after say so', async () => {
    const half = feed('half', makeServices(20, 'a'), 1);
    const whole = feed('whole', makeServices(20, 'b'));
    const both = combine([half.source, whole.source]);
    const page = await both.search({ sort: 'name', perPage: 10 }, { now: NOW });
    assert.equal(page.state, 'ok');
    const next = await page.next();
    assert.equal(next?.state, 'partial');
    assert.ok(next?.sources[0]?.error instanceof NetworkError);
    assert.equal((await ids(page)).length, 30);
  });

  it('an abort is an abort, not an outage', async () => {
    const both = combine([broken('slow', 'hang'), directory('quick', makeServices(1))]);
    await assert.rejects(both.search({}, { signal: AbortSignal.abort() }), { code: 'abort' });
    await assert.rejects(both.search({}, { signal: AbortSignal.timeout(50) }), { code: 'abort' });
    await assert.rejects(both.get('x', { signal: AbortSignal.timeout(50) }), { code: 'abort' });
    await assert.rejects(both.status({ signal: AbortSignal.timeout(50) }), { code: 'abort' });
  });

  it('a page that was given up can be asked for again, and nothing is lost or doubled', async () => {
    const both = combine([
      directory('p', makeServices(300)),
      directory('q', makeServices(300, 'b')),
    ]);
    const page = await both.search({ sort: 'name', perPage: 200 });
    await assert.rejects(page.next({ signal: AbortSignal.abort() }), { code: 'abort' });
    const found = await ids(page);
    assert.equal(found.length, 600);
    assert.equal(new Set(found).size, 600);
  });

  it('a slow source holds the others no longer than its own timeout', async () => {
    const start = performance.now();
    const both = combine([broken('slow', 'hang'), directory('quick', makeServices(1))]);
    const page = await both.search({}, { timeout: 200 });
    assert.ok(performance.now() - start < 1_000);
    assert.equal(page.state, 'partial');
    assert.equal(Reflect.get(page.sources[0]?.error ?? {}, 'code'), 'timeout');
  });

  it('needs a list of sources', () => {
    assert.throws(() => combine([]), { code: 'config' });
    assert.throws(() => combine(directory('one', []) as never), { code: 'config' });
    for (const wrong of [[], [undefined], [directory('one', []), undefined], ['/one.json'], [[]]]) {
      assert.throws(() => combine(wrong as never), { code: 'config', message: /needs sources/ });
    }
    const message = /^A list for combine\(\) needs sources/;
    assert.throws(() => Reflect.apply(combine, undefined, []), { code: 'config', message });
    const two = [directory('one', []), directory('two', [])];
    assert.throws(() => Reflect.apply(combine, undefined, two), { code: 'config', message });
  });
});

describe('combine: one service', () => {
  const mine = () => directory('mine', [makeService({ id: 'a', name: 'Mine' })]);
  const yours = () =>
    directory('yours', [makeService({ id: 'a', name: 'Yours' }), ...makeServices(1)]);

  it('comes from the first source that has it', async () => {
    const also = makeService({ id: 'a', name: 'Mine', summary: 'Test of another source.' });
    const both = combine([mine(), directory('also', [also, ...makeServices(1)])]);
    assert.equal((await both.get('a')).summary, makeService({}).summary);
    assert.equal((await both.get('a-1')).name, 'A 01');
    await assert.rejects(both.get('none'), { code: 'not-found' });
  });

  it('is none of two that have nothing but their id in common', async () => {
    for (const both of [combine([mine(), yours()]), combine([yours(), mine()])]) {
      await assert.rejects(both.get('a'), { code: 'data', record: 'a', source: both.id });
      assert.equal((await both.get('a-1')).name, 'A 01');
    }
  });

  it('with an id of its own waits for no other source', async () => {
    const id = '0b7c1a52-6c1e-4a0e-9d1b-2f1c3c5d7e90';
    const never: DirectorySource = { ...mine(), get: () => new Promise(() => undefined) };
    const own = directory('own', [makeService({ id, name: 'Own' })]);
    assert.equal((await combine([own, never]).get(id)).name, 'Own');
  });

  it('is not taken from another source while the one that may have it fails', async () => {
    for (const [path, error] of [
      ['status/404', { code: 'http' }],
      ['reset', { code: 'network' }],
    ] as const) {
      for (const both of [
        combine([broken('down', path), mine()]),
        combine([mine(), broken('down', path)]),
      ]) {
        await assert.rejects(both.get('a'), error);
      }
    }
  });

  it('is found behind a source that fails when its id is its own, or it is national help', async () => {
    const id = '0b7c1a52-6c1e-4a0e-9d1b-2f1c3c5d7e90';
    const own = directory('own', [makeService({ id, name: 'Own' })]);
    assert.equal((await combine([broken('down'), own]).get(id)).name, 'Own');
    const help = combine([broken('down'), bundled()]);
    assert.equal((await help.get('samaritans')).name, 'Samaritans');
    // What is national is compared with what others have all the same.
    const other = directory('other', [makeService({ id: 'samaritans', name: 'Test club' })]);
    await assert.rejects(combine([other, bundled(), broken('down')]).get('samaritans'), {
      code: 'data',
    });
  });

  it('is not said to be missing when a source could not be asked', async () => {
    await assert.rejects(combine([mine(), broken('down')]).get('none'), { code: 'http' });
  });
});

describe('combine: what it says of itself', () => {
  it('is what all its sources are', () => {
    const both = combine([directory('a', []), bundled()]);
    assert.equal(both.id, 'a + bundled');
    assert.equal(both.national, false);
    assert.deepEqual(both.capabilities, {
      text: true,
      near: true,
      topics: true,
      detail: true,
      totals: false,
    });
    assert.equal(combine([bundled()]).national, true);
  });

  it('tells its health', async () => {
    const status = await combine([broken('down'), directory('up', makeServices(2))]).status();
    assert.equal(status.state, 'partial');
    assert.ok(status.error instanceof HttpError);
    assert.equal(status.services, undefined);
    assert.equal((await combine([directory('up', makeServices(2))]).status()).services, 2);
    assert.equal((await combine([broken('down'), bundled()]).status()).state, 'unavailable');
  });
});
