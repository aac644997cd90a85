import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  bundled,
  combine,
  ConfigError,
  MeccClient,
  openReferral,
  searchServices,
  staticDirectory,
  withFallback,
  type MeccClientOptions,
  type ServiceQuery,
} from '../../../src/index.js';
import { checkQuery } from '../../../src/search/check-keys.js';
import { startFaultServer, type FaultServer } from '../../support/fault-server.js';
import { makeService } from '../../support/make-service.js';

/** Every part that there is: the compiler says so when one is added. */
const FULL: Required<ServiceQuery> = {
  text: 'debt',
  topics: ['debt'],
  place: 'halton',
  nation: 'england',
  near: { point: { lat: 53.4, lon: -2.7 }, radius: 5000, precision: 'outcode', places: ['halton'] },
  age: 17,
  for: ['carers'],
  free: true,
  open: { day: 'MO' },
  languages: ['pl'],
  interpreter: true,
  accessibility: ['step-free'],
  modes: ['phone'],
  noPhone: true,
  selfReferral: true,
  urgency: ['urgent'],
  includeNational: false,
  sort: 'name',
  page: 1,
  perPage: 5,
  facets: true,
};

/** As plain JavaScript writes it, where no compiler looks. */
const query = (parts: Record<string, unknown>) => parts as ServiceQuery;

const says = (message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ConfigError);
  assert.match(error.message, message);
  return true;
};

describe('a query', () => {
  test('may have every part, and parts that are undefined', () => {
    checkQuery(FULL);
    checkQuery({});
    checkQuery({ open: 'now', near: { point: { lat: 0, lon: 0 } } });
    checkQuery(query({ topic: undefined }));
  });

  for (const [key, right] of [
    ['topic', 'topics'],
    ['langauges', 'languages'],
    ['perpage', 'perPage'],
    ['pages', 'age, page'],
  ] as const) {
    test(`with "${key}" is refused, and told of "${right}"`, () => {
      assert.throws(
        () => checkQuery(query({ [key]: ['x'] })),
        says(new RegExp(`^A query has no "${key}"\\. There is: ${right}\\.$`)),
      );
    });
  }

  test('with a key like no other is told all that there are', () => {
    assert.throws(
      () => checkQuery(query({ postcode: 'x' })),
      (error: Error) => {
        for (const key of Object.keys(FULL))
          assert.match(error.message, new RegExp(`\\b${key}\\b`));
        return true;
      },
    );
  });

  test('names what is inherited from no object', () => {
    assert.throws(() => checkQuery(query({ constructor: 'x' })), says(/"constructor"/));
  });

  test('has lists where one of several is asked for', () => {
    for (const key of ['topics', 'for', 'languages', 'accessibility', 'modes', 'urgency']) {
      assert.throws(
        () => checkQuery(query({ [key]: 'x' })),
        says(new RegExp(`"${key}" as a list`)),
      );
    }
    assert.throws(
      () => checkQuery(query({ near: { point: { lat: 0, lon: 0 }, places: 'halton' } })),
      says(/^"near" has "places" as a list/),
    );
  });

  test('is near a point that there is, and by nothing else', () => {
    const point = { lat: 53.4, lon: -2.7 };
    for (const near of [{}, { point: null }, { point: { lat: 53.4, lng: -2.7 } }]) {
      assert.throws(() => checkQuery(query({ near })), says(/"near" needs a point/));
    }
    assert.throws(() => checkQuery(query({ near: point })), says(/^"near" has no "lat"/));
    assert.throws(() => checkQuery(query({ near: { point, miles: 5 } })), says(/"miles"/));
  });

  test('is for now or a day', () => {
    assert.throws(() => checkQuery(query({ open: { days: 'MO' } })), says(/no "days".*: day\./));
    assert.throws(() => checkQuery(query({ open: 'today' })), says(/^"open"/));
  });
});

describe('a query with a wrong key is refused by', () => {
  const wrong = query({ topic: 'debt' });
  const isTold = says(/^A query has no "topic"\. There is: topics\.$/);
  let server: FaultServer;
  before(async () => {
    server = await startFaultServer({ '/local.json': [makeService({ id: 'a', name: 'Test' })] });
  });
  after(() => server.close());

  const there = () => staticDirectory(`${server.origin}/local.json`, { id: 'there' });
  const down = () => staticDirectory(`${server.origin}/status/404`, { id: 'down' });

  test('a client, also by one whose directory cannot be reached', async () => {
    for (const options of [{}, { directory: there() }, { directory: down() }]) {
      await assert.rejects(new MeccClient(options).search(wrong), isTold);
    }
  });

  test('every source', async () => {
    const sources = [
      bundled(),
      there(),
      down(),
      openReferral(`${server.origin}/status/404`),
      combine([there(), bundled()]),
      withFallback(down(), there()),
    ];
    for (const source of sources) await assert.rejects(source.search(wrong), isTold, source.id);
  });

  test('a search in a list', () => {
    assert.throws(() => searchServices([], wrong, { now: new Date(0) }), isTold);
  });
});

describe('a client', () => {
  test('is not set up with an option that is none', () => {
    const options = { directories: [] } as MeccClientOptions;
    const isTold = says(/^A client has no "directories"\. There is: directory, content, /);
    assert.throws(() => new MeccClient(options), isTold);
    assert.throws(() => new MeccClient().withOptions(options), isTold);
    assert.throws(
      () => new MeccClient({ timeOut: 5 } as MeccClientOptions),
      says(/"timeOut"\. There is: timeout\./),
    );
  });
});
