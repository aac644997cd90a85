import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  DataError,
  HttpError,
  isMeccError,
  parseService,
  searchServices,
  staticDirectory,
  type DirectorySource,
} from '../../../src/index.js';
import { readService } from '../../../src/sources/read-records.js';
import { startFaultServer, type FaultServer } from '../../support/fault-server.js';
import { makeService, makeServices } from '../../support/make-service.js';

const CATALOGUE = {
  schemaVersion: '1.0',
  id: 'halton',
  title: 'Halton directory',
  publisher: { name: 'Halton Borough Council' },
  licence: { name: 'OGL-UK-3.0' },
  generatedAt: '2026-11-01',
};

let server: FaultServer;
let number = 0;
/** A path that no other test has used. */
let path = '';

before(async () => (server = await startFaultServer()));
after(() => server.close());
beforeEach(() => (path = `/directory-${(number += 1)}/index.json`));

function open(fixture: object, options = {}): DirectorySource {
  server.serve(path, fixture);
  return staticDirectory(server.origin + path, { id: 'test', ...options });
}

async function ids(page: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of page) found.push(id);
  return found;
}

describe('staticDirectory: what the address may answer', () => {
  const services = makeServices(3);

  it('a list of services', async () => {
    const page = await open(services).search();
    assert.deepEqual(await ids(page), ['a-1', 'a-2', 'a-3']);
    assert.equal(page.state, 'ok');
    assert.equal(page.total, 3);
    assert.equal(page.asOf, undefined);
    assert.deepEqual(page.report, { accepted: 3, repaired: 0, skipped: 0, issues: [] });
  });

  it('an object that holds the list', async () => {
    assert.equal((await open({ services }).search()).total, 3);
  });

  it('a catalogue with its services in it', async () => {
    const page = await open({ ...CATALOGUE, services }).search();
    assert.equal(page.total, 3);
    assert.equal(page.asOf, '2026-11-01');
  });

  it('a catalogue with files beside it, and services of its own', async () => {
    server.serve('/parts/one.json', makeServices(2, 'b'));
    server.serve('/parts/two.json', { services: makeServices(1, 'c') });
    const files = ['../parts/one.json', '/parts/two.json'].map((file) => ({
      path: file,
      kind: 'services',
    }));
    const page = await open({ ...CATALOGUE, files, services }).search();
    assert.deepEqual(await ids(page), ['a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'c-1']);
  });

  it('an empty directory finds nothing, and that is fine', async () => {
    const page = await open({ ...CATALOGUE, services: [] }).search();
    assert.deepEqual([page.state, page.total], ['ok', 0]);
  });

  for (const [what, fixture] of [
    ['an object without a list', { message: 'hello' }],
    ['a catalogue of a version to come', { ...CATALOGUE, schemaVersion: '2.0', services }],
    ['a catalogue without a publisher', { ...CATALOGUE, publisher: undefined, services }],
    ['a catalogue with neither services nor files', CATALOGUE],
    ['records of which none can be used', [{ title: 'No name' }, [], 1, null, 'x']],
  ] as const) {
    it(`${what} is a data error, never an empty page`, async () => {
      await assert.rejects(open(fixture).search(), (error) => {
        assert.ok(error instanceof DataError);
        assert.equal(error.file, server.origin + path);
        return true;
      });
    });
  }

  for (const name of ['number', 'string', 'null', 'html', 'truncated', '204', 'deep']) {
    it(`${name} is a data error, never an empty page`, async () => {
      await assert.rejects(staticDirectory(`${server.origin}/${name}`).search(), DataError);
    });
  }

  it('names the version that it cannot read', async () => {
    const directory = open({ ...CATALOGUE, schemaVersion: '2.0', services });
    await assert.rejects(directory.search(), /schemaVersion/);
  });
});

describe('staticDirectory: fetching', () => {
  it('fetches once for all searches, also for those at the same time', async () => {
    const directory = open(makeServices(30));
    await Promise.all([directory.search(), directory.search({ page: 2 }), directory.get('a-1')]);
    await ids(await directory.search({ perPage: 4 }));
    await directory.status();
    assert.equal(server.count(path), 1);
  });

  it('fetches again when the copy is too old', async () => {
    const directory = open(makeServices(1), { maxAge: 0 });
    assert.equal((await directory.search()).total, 1);
    server.serve(path, makeServices(2));
    assert.equal((await directory.search()).total, 2);
    assert.equal(server.count(path), 2);
  });

  it('keeps the last copy when it cannot fetch again, and says so until it can', async () => {
    const directory = open({ ...CATALOGUE, services: makeServices(2) }, { maxAge: 0 });
    await directory.search();
    server.serve(path, (_request, response) => response.writeHead(410).end());
    const stale = await directory.search();
    assert.deepEqual([stale.state, stale.total, stale.asOf], ['stale', 2, '2026-11-01']);
    assert.ok(stale.sources[0]?.error instanceof HttpError);
    assert.equal((await directory.status()).state, 'stale');
    server.serve(path, { ...CATALOGUE, services: makeServices(3) });
    const fresh = await directory.search();
    assert.deepEqual([fresh.state, fresh.total, fresh.sources[0]?.error], ['ok', 3, undefined]);
  });

  it('says which places it covers, when it says so itself', async () => {
    const places = ['halton', 'sefton'];
    const page = await open({ ...CATALOGUE, places, services: makeServices(30) }).search();
    assert.deepEqual([page.covers, (await page.next())?.covers], [places, places]);
    const all = open({ ...CATALOGUE, places: [], services: makeServices(1) });
    assert.equal((await all.search()).covers, undefined);
  });

  it('counts options for the first page and those after it', async () => {
    const services = [makeService({ id: 'a', topics: ['debt'] }), ...makeServices(30)];
    const page = await open(services).search({ facets: true });
    assert.deepEqual(page.facets?.topics, [{ value: 'debt', count: 1 }]);
    assert.deepEqual((await page.next())?.facets, page.facets);
    assert.equal((await open(services).search()).facets, undefined);
  });

  it('follows the limits of age that the host sets', async () => {
    const checked = (id: string, assuredDate: string) =>
      makeService({ id, name: `Test ${id}`, assurance: { assuredDate } });
    const directory = open([checked('a', '2026-06-01'), checked('b', '2026-10-01')]);
    const order = async (freshness?: { overdueAfterMonths: number }) =>
      ids(await directory.search({}, { now: new Date('2026-11-21'), freshness }));
    assert.deepEqual(await order(), ['a', 'b']);
    assert.deepEqual(await order({ overdueAfterMonths: 3 }), ['b', 'a']);
  });

  it('leaves a directory that is down alone for a while once it has a copy', async () => {
    const directory = open(makeServices(2), { maxAge: 30 });
    await directory.search();
    await new Promise((resolve) => setTimeout(resolve, 40));
    server.serve(path, (_request, response) => response.writeHead(410).end());
    await directory.search();
    await directory.search();
    assert.equal(server.count(path), 2);
  });

  it('asks again at once after a first failure: nothing is remembered of it', async () => {
    const directory = staticDirectory(server.origin + path);
    await assert.rejects(directory.search(), HttpError);
    server.serve(path, makeServices(1));
    assert.equal((await directory.search()).total, 1);
  });

  it('can be fetched before a search, which asks again when that failed', async () => {
    const source = staticDirectory(server.origin + path);
    source.prepare?.();
    while (server.count(path) === 0) await new Promise(setImmediate);
    await source.status();
    const asked = server.count(path);
    server.serve(path, { services: makeServices(1) });
    source.prepare?.();
    assert.equal((await source.search()).total, 1);
    assert.equal((await source.search()).total, 1);
    assert.equal(server.count(path), asked + 1);
  });

  it('one that gives up does not take the others along', async () => {
    server.serve(path, (_request, response) => {
      setTimeout(() => response.end(JSON.stringify(makeServices(1))), 100);
    });
    const directory = staticDirectory(server.origin + path);
    const controller = new AbortController();
    const given = directory.search({}, { signal: controller.signal });
    const other = directory.search();
    controller.abort();
    await assert.rejects(given, { code: 'abort' });
    assert.equal((await other).total, 1);
    assert.equal(server.count(path), 1);
  });

  it('throws an abort error for a signal that is aborted, also from a later page', async () => {
    const directory = open(makeServices(3));
    const signal = AbortSignal.abort();
    await assert.rejects(directory.search({}, { signal }), { code: 'abort' });
    await assert.rejects(directory.get('a-1', { signal }), { code: 'abort' });
    await assert.rejects(directory.status({ signal }), { code: 'abort' });
    const page = await directory.search({ perPage: 1 });
    await assert.rejects(page.next({ signal }), { code: 'abort' });
  });

  it('ends for each caller at its own time, and for none at that of another', async () => {
    server.serve(path, (_request, response) => {
      setTimeout(() => response.end(JSON.stringify(makeServices(1))), 300);
    });
    const directory = staticDirectory(server.origin + path);
    const hasty = assert.rejects(directory.search({}, { timeout: 50 }), { code: 'timeout' });
    const patient = directory.search();
    const other = assert.rejects(directory.search({}, { timeout: 100 }), { code: 'timeout' });
    await Promise.all([hasty, other]);
    assert.equal((await patient).total, 1);
    assert.equal((await directory.search({}, { timeout: Infinity })).total, 1);
    assert.equal(server.count(path), 1);
  });

  it('gives the last copy to a caller that cannot wait for a new one', async () => {
    const directory = open(makeServices(2), { maxAge: 0 });
    await directory.search();
    server.serve(path, (_request, response) => {
      setTimeout(() => response.end(JSON.stringify(makeServices(3))), 200);
    });
    const stale = await directory.search({}, { timeout: 50 });
    assert.deepEqual([stale.state, stale.total], ['stale', 2]);
    assert.equal(Reflect.get(stale.sources[0]?.error ?? {}, 'code'), 'timeout');
    const fresh = await directory.search();
    assert.deepEqual([fresh.state, fresh.total], ['ok', 3]);
  });

  it('keeps the deadline with a directory that hangs', async () => {
    const start = performance.now();
    const directory = staticDirectory(`${server.origin}/hang`);
    await assert.rejects(directory.search({}, { timeout: 200 }), { code: 'timeout' });
    assert.ok(performance.now() - start < 1_000);
  });

  it('says where it was, but not what was in the query of its address', async () => {
    const directory = staticDirectory(`${server.origin}/status/404?postcode=CH1+2AB`);
    await assert.rejects(directory.search({ text: 'debt' }), (error) => {
      assert.ok(isMeccError(error));
      assert.equal(error.source, `${server.origin}/status/404`);
      assert.doesNotMatch(JSON.stringify(error), /CH1|debt/);
      return true;
    });
  });

  it('refuses an address that cannot be fetched when it is made', () => {
    assert.throws(() => staticDirectory('directory.json'), { code: 'config' });
    assert.throws(() => staticDirectory('file:///etc/passwd'), { code: 'config' });
  });

  it('uses the fetch that it is given', async () => {
    const directory = staticDirectory('https://directory.example/index.json');
    const fetch = () => Promise.resolve(new Response(JSON.stringify(makeServices(2))));
    assert.equal((await directory.search({}, { fetch })).total, 2);
  });
});

describe('staticDirectory: when part of it is missing', () => {
  const files = ['good.json', 'bad.json'].map((file) => ({
    path: `/parts/${file}`,
    kind: 'services',
  }));

  before(() => server.serve('/parts/good.json', makeServices(2)));

  it('a file that is not there costs its own services only', async () => {
    const page = await open({ ...CATALOGUE, files }).search();
    assert.deepEqual([page.state, page.total], ['partial', 2]);
    assert.ok(page.sources[0]?.error instanceof HttpError);
  });

  it('a file that is broken costs its own services only, and is named', async () => {
    const broken = [
      { path: '/parts/good.json', kind: 'services' },
      { path: '/html', kind: 'services' },
    ];
    const page = await open({ ...CATALOGUE, files: broken }).search();
    assert.deepEqual([page.state, page.total], ['partial', 2]);
    const error = page.sources[0]?.error;
    assert.ok(error instanceof DataError);
    assert.equal(error.file, `${server.origin}/html`);
  });

  it('a file that the catalogue does not name properly is a failure: what is missing?', async () => {
    const lost = [{ path: '/parts/good.json', kind: 'services' }, { kind: 'services' }];
    await assert.rejects(open({ ...CATALOGUE, files: lost }).search(), /files\.1\.path/);
  });

  it('a whole copy is not given up for one with a gap', async () => {
    server.serve('/parts/comes-and-goes.json', makeServices(3, 'b'));
    const both = ['good.json', 'comes-and-goes.json'].map((file) => ({
      path: `/parts/${file}`,
      kind: 'services',
    }));
    const directory = open({ ...CATALOGUE, files: both }, { maxAge: 0 });
    assert.equal((await directory.search()).total, 5);
    server.serve('/parts/comes-and-goes.json', (_request, response) =>
      response.writeHead(410).end(),
    );
    const page = await directory.search();
    assert.deepEqual([page.state, page.total], ['stale', 5]);
    assert.ok(page.sources[0]?.error instanceof HttpError);
    server.serve('/parts/comes-and-goes.json', makeServices(4, 'b'));
    assert.deepEqual(
      [(await directory.search()).state, (await directory.search()).total],
      ['ok', 6],
    );
  });

  it('an old copy with a gap says both: that it is old, and what it lacks', async () => {
    const directory = open({ ...CATALOGUE, files }, { maxAge: 0 });
    assert.equal((await directory.search()).state, 'partial');
    server.serve(path, (_request, response) => response.writeHead(410).end());
    const page = await directory.search();
    assert.equal(page.state, 'stale');
    assert.deepEqual(
      page.sources.map(({ state, error }) => [state, (error as HttpError).status]),
      [
        ['stale', 410],
        ['partial', 404],
      ],
    );
    const status = await directory.status();
    assert.deepEqual([status.state, (status.error as HttpError).status], ['stale', 410]);
  });

  it('a file on another server is not asked for', async () => {
    const other = await startFaultServer({ '/parts/good.json': makeServices(2, 'b') });
    const abroad = [
      { path: '/parts/good.json', kind: 'services' },
      { path: `${other.origin}/parts/good.json`, kind: 'services' },
    ];
    const page = await open({ ...CATALOGUE, files: abroad }).search();
    await other.close();
    assert.deepEqual([page.state, page.total, other.requests.length], ['partial', 2, 0]);
    const error = page.sources[0]?.error;
    assert.ok(error instanceof DataError);
    assert.equal(error.file, `${other.origin}/parts/good.json`);
  });

  it('fewer services than the catalogue counts are not all of them', async () => {
    const counted = (services: number) =>
      open({ ...CATALOGUE, counts: { services }, services: makeServices(3) }).search();
    const page = await counted(4);
    assert.deepEqual([page.state, page.total], ['partial', 3]);
    assert.ok(page.sources[0]?.error instanceof DataError);
    assert.match(page.sources[0].error.message, /3 services of 4/);
    assert.equal((await counted(3)).state, 'ok');
    assert.equal((await counted(2)).state, 'ok');
  });

  it('no file at all is a failure', async () => {
    const missing = [{ path: '/parts/none.json', kind: 'services' }];
    await assert.rejects(open({ ...CATALOGUE, files: missing }).search(), HttpError);
  });
});

describe('staticDirectory: records', () => {
  it('leaves out records without an id or a name, and says which', async () => {
    const page = await open([
      { id: 'a', name: 'A' },
      { name: 'No id' },
      { id: ' ', name: 'Blank id' },
      { id: 'no-name' },
      { id: 'blank-name', name: '\n' },
      { id: 'a', name: 'Again' },
      null,
      'text',
      [],
    ]).search();
    assert.deepEqual(
      page.services.map(({ name }) => name),
      ['A'],
    );
    assert.deepEqual(
      page.report.issues.map(({ code, record, severity }) => [code, record, severity]),
      [
        ['no-id', '#2', 'skipped'],
        ['no-id', '#3', 'skipped'],
        ['no-name', 'no-name', 'skipped'],
        ['no-name', 'blank-name', 'skipped'],
        ['duplicate-id', 'a', 'skipped'],
        ['no-id', '#7', 'skipped'],
        ['no-id', '#8', 'skipped'],
        ['no-id', '#9', 'skipped'],
      ],
    );
    assert.deepEqual([page.report.accepted, page.report.skipped], [1, 8]);
  });

  it('tells of skipped records once, not with every page', async () => {
    const page = await open([...makeServices(3), { id: 'x' }]).search({ perPage: 2 });
    assert.equal(page.report.skipped, 1);
    assert.equal((await page.next())?.report.skipped, 0);
  });

  it('takes numbers for ids, as spreadsheets write them', async () => {
    const directory = open([{ id: 6378, name: 'Drop-in' }]);
    assert.equal((await directory.get('6378')).name, 'Drop-in');
  });

  it('cuts out what is wrong with a record, and says where', async () => {
    const page = await open([
      {
        id: 'a',
        name: 'A',
        url: 'javascript:alert(1)',
        contacts: [{ kind: 'phone', value: '1' }, 5],
      },
    ]).search();
    const [service] = page.services;
    assert.equal(service?.url, undefined);
    assert.equal(service?.contacts.length, 1);
    assert.deepEqual(
      page.report.issues.map(({ code, record, path: where, severity }) => {
        return [code, record, where, severity];
      }),
      [
        ['invalid', 'a', 'url', 'repaired'],
        ['invalid', 'a', 'contacts.1', 'repaired'],
      ],
    );
    assert.deepEqual([page.report.accepted, page.report.repaired], [1, 1]);
  });

  it('does not lose a record whose status is none, and says that it was put right', async () => {
    const statuses = ['Active', '', null, 'Temporarily closed', 7, ' Defunct ', 'INACTIVE'];
    const page = await open(
      statuses.map((status, index) => ({ id: `s${index}`, name: `S ${index}`, status })),
    ).search({ sort: 'name' });
    assert.deepEqual(
      page.services.map(({ id, status }) => [id, status]),
      [
        ['s0', 'active'],
        ['s1', 'active'],
        ['s2', 'active'],
        ['s3', 'temporarily closed'],
        ['s4', 'active'],
      ],
    );
    assert.deepEqual(
      page.report.issues.map(({ record, path: where, severity }) => [record, where, severity]),
      ['s1', 's2', 's4'].map((id) => [id, 'status', 'repaired']),
    );
    assert.equal(page.report.repaired, 3);
  });

  it('looks at records closely only for the page that shows them', async () => {
    const page = await open(makeServices(40).map((one) => ({ ...one, url: 'no address' }))).search({
      perPage: 10,
    });
    assert.equal(page.report.repaired, 10);
    assert.equal((await page.next())?.report.repaired, 10);
  });

  it('counts again when a record that was put right fits no more', async () => {
    const [a, b, c] = makeServices(3).map((one) => ({ ...one, topics: ['smoking'] }));
    const directory = open([a, { ...b, topics: 'smoking' }, c]);
    const page = await directory.search({ topics: ['smoking'], perPage: 1 });
    assert.deepEqual([page.services[0]?.id, page.total], ['a-1', 3]);
    const next = await page.next();
    assert.deepEqual([next?.services[0]?.id, next?.total, next?.hasNext], ['a-3', 2, false]);
  });

  it('puts all records right when search cannot look at one of them', async () => {
    const records = [
      ...makeServices(2),
      { id: 'odd', name: 'Odd', topics: null, locations: 'here' },
    ];
    const directory = open(records);
    const page = await directory.search({ topics: ['smoking'] });
    assert.deepEqual([page.state, page.total], ['ok', 0]);
    assert.equal((await directory.get('odd')).name, 'Odd');
  });

  it('says where a record comes from, unless the record does', async () => {
    const own = { source: 'A charity', licence: 'CC-BY-4.0' };
    const services = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', provenance: own },
    ];
    const page = await open({ ...CATALOGUE, services }).search();
    const [a, b] = page.services;
    assert.equal(a?.provenance?.source, 'test');
    assert.equal(a?.provenance?.licence, 'OGL-UK-3.0');
    assert.equal(a?.provenance?.url, server.origin + path);
    assert.deepEqual(b?.provenance, own);
  });

  it('does not fall for records with names of the language', async () => {
    const text =
      '[{"id":"__proto__","name":"A","__proto__":{"admin":true}},{"id":"constructor","name":"B"}]';
    server.serve(path, (_request, response) => response.end(text));
    const directory = staticDirectory(server.origin + path);
    assert.deepEqual(await ids(await directory.search()), ['__proto__', 'constructor']);
    assert.equal((await directory.get('constructor')).name, 'B');
    await assert.rejects(directory.get('toString'), { code: 'not-found' });
    assert.equal(Reflect.get({}, 'admin'), undefined);
  });
});

describe('staticDirectory: answers', () => {
  it('finds what everyday words mean', async () => {
    const directory = open([
      makeService({ id: 'a', name: 'Breathe Easy', topics: ['smoking'] }),
      makeService({ id: 'b', name: 'Knit and natter' }),
    ]);
    assert.deepEqual(await ids(await directory.search({ text: 'quit smoking' })), ['a']);
  });

  it('measures "open now" at the time of the request, or at the one that it is given', async () => {
    const schedule = { periods: [{ days: ['MO'], opens: '09:00', closes: '17:00' }] };
    const directory = open([makeService({ schedule })]);
    const at = async (now: string) =>
      (await directory.search({ open: 'now' }, { now: new Date(now) })).total;
    assert.equal(await at('2026-11-23T12:00:00Z'), 1);
    assert.equal(await at('2026-11-24T12:00:00Z'), 0);
  });

  it('knows a service by its id, and says when there is none', async () => {
    const directory = open([makeService({ id: 'a', name: 'A' }), { id: 'b', name: 'B', url: 'x' }]);
    assert.equal((await directory.get('a')).name, 'A');
    assert.equal((await directory.get('b')).url, undefined);
    await assert.rejects(directory.get('CH1 2AB'), (error) => {
      assert.ok(isMeccError(error) && error.code === 'not-found');
      assert.doesNotMatch(error.message, /CH1/);
      return true;
    });
  });

  it('tells its health', async () => {
    assert.deepEqual(await open({ ...CATALOGUE, services: makeServices(2) }).status(), {
      id: 'test',
      state: 'ok',
      asOf: '2026-11-01',
      error: undefined,
      services: 2,
      publisher: 'Halton Borough Council',
      licence: 'OGL-UK-3.0',
    });
    const gone = await staticDirectory(`${server.origin}/status/404`).status();
    assert.equal(gone.state, 'unavailable');
    assert.ok(gone.error instanceof HttpError);
  });

  it('is named after its address, without the query', () => {
    const { id } = staticDirectory('https://example.org/data/index.json?key=1#x');
    assert.equal(id, 'https://example.org/data/index.json');
  });
});

describe('staticDirectory: properties', () => {
  it('makes something of whatever is given for a page: the client is the one that refuses', async () => {
    const directory = open(makeServices(3));
    for (const numbers of [{ page: NaN }, { page: -3, perPage: 2.7 }, { perPage: 0 }]) {
      const page = await directory.search(numbers);
      assert.ok(page.page === 1 && page.matches.length >= 1);
    }
    const beyond = await directory.search({ page: 9 });
    assert.deepEqual([beyond.matches.length, beyond.total, beyond.hasNext], [0, 3, false]);
  });

  it('iterating yields every service once, however long the pages are', async () => {
    const directory = open(makeServices(23));
    const all = makeServices(23).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (perPage) => {
        assert.deepEqual(await ids(await directory.search({ perPage, sort: 'name' })), all);
      }),
      { numRuns: 30 },
    );
  });

  it('finds what a search in records that were all put right finds', async () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('', [], {}, null, [null], -1));
    const words = ['active', 'Active', 'inactive', 'defunct', 'temporarily closed', 'Defunct', ''];
    const record = fc.record(
      {
        name: fc.constantFrom('Advice', 'Debt', ' Cafe '),
        status: fc.oneof(fc.constantFrom(...words), odd),
        topics: odd,
        coverage: odd,
        locations: odd,
        assurance: fc.oneof(fc.constantFrom({ assuredDate: '2020-01-01' }, { reviewBy: 7 }), odd),
        urgency: odd,
      },
      { requiredKeys: ['name'] },
    );
    const now = new Date('2026-11-21T12:00:00Z');
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (list) => {
        const body = JSON.stringify(list.map((one, index) => ({ ...one, id: `s${index}` })));
        const records = JSON.parse(body) as { name: string; status?: unknown }[];
        const services = records.flatMap(({ status, ...one }) => {
          const folded = typeof status === 'string' ? status.trim().toLowerCase() : status;
          const name = one.name.trim();
          return readService({ ...one, name, status: folded }).value ?? [];
        });
        const expected = searchServices(services, {}, { now }).map(({ service }) => service.id);
        const fetch = () => Promise.resolve(new Response(body));
        const page = await staticDirectory('https://x.example/').search({}, { fetch, now });
        assert.deepEqual(await ids(page), expected);
      }),
      { numRuns: 300 },
    );
  });

  it('gives only what the model accepts, whatever the records are', async () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('', [], {}, null, [null], [{}], -1));
    const record = fc.record(
      {
        id: fc.oneof(fc.string(), fc.nat(), fc.constant('same')),
        name: fc.oneof(fc.string(), fc.constant('Service')),
        topics: fc.oneof(fc.constant(['smoking']), odd),
        locations: fc.oneof(fc.constant([{ point: { lat: 53, lon: -2 } }]), odd),
        coverage: odd,
        costOptions: odd,
        contacts: odd,
        schedule: odd,
        assurance: odd,
        eligibility: odd,
        access: odd,
        status: fc.oneof(fc.constantFrom('active', 'defunct'), odd),
        description: odd,
        languages: odd,
        organization: odd,
        richDescription: odd,
      },
      { requiredKeys: [] },
    );
    const queries = [
      {},
      { text: 'service' },
      { topics: ['smoking'], free: true },
      { near: { point: { lat: 53, lon: -2 }, radius: 1_000 }, age: 20 },
      { open: 'now', languages: ['en'], place: 'halton', sort: 'lastChecked' },
    ] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 6 }),
        fc.constantFrom(...queries),
        async (records, query) => {
          const body = JSON.stringify([{ id: 'sure', name: 'Service' }, ...records]);
          const fetch = () => Promise.resolve(new Response(body));
          const page = await staticDirectory('https://x.example/').search(query, { fetch });
          assert.equal(page.total, page.matches.length);
          for (const service of page.services) {
            assert.deepEqual(parseService(service), { value: service, issues: [] });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
