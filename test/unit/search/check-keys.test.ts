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
import {
  accessModeSchema,
  audienceSchema,
  nationSchema,
  urgencySchema,
  weekdaySchema,
} from '../../../src/models/index.js';
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
    ['pages', 'page'],
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
        says(new RegExp(`"${key}" as list, not as string`)),
      );
    }
    assert.throws(
      () => checkQuery(query({ near: { point: { lat: 0, lon: 0 }, places: 'halton' } })),
      says(/^"near" has "places" as list, not as string/),
    );
  });

  test('is near a point that there is, and by nothing else', () => {
    const point = { lat: 53.4, lon: -2.7 };
    for (const near of [{}, { point: null }, { point: { lat: 53.4, lng: -2.7 } }, { point: {} }]) {
      assert.throws(() => checkQuery(query({ near })), says(/"near" needs a point/));
    }
    assert.throws(() => checkQuery(query({ near: point })), says(/^"near" has no "lat"/));
    assert.throws(() => checkQuery(query({ near: { point, miles: 5 } })), says(/"miles"/));
  });

  test('is an object', () => {
    for (const given of ['smoking', null, 5]) {
      assert.throws(() => checkQuery(given as never), says(/^A query is an object, not "/));
    }
  });

  test('is for now or a day', () => {
    assert.throws(() => checkQuery(query({ open: { days: 'MO' } })), says(/no "days".*: day\./));
    const isTold = says(/^A query has no "open" "Now"\. There is: now\.$/);
    assert.throws(() => checkQuery(query({ open: 'Now' })), isTold);
    for (const open of ['today', 'MO', true]) {
      assert.throws(() => checkQuery(query({ open })), says(/There is: now, \{ day \}\.$/));
    }
    const isDay = says(/^"open" has no day "[^"]+"\. There is: MO, TU, WE, TH, FR, SA, SU\.$/);
    for (const day of ['Monday', 1, undefined]) {
      assert.throws(() => checkQuery(query({ open: { day } })), isDay);
    }
  });

  for (const [key, value, message] of [
    ['nation', 'England', 'no nation "England". There is: england.'],
    ['nation', 'uk', 'no nation "uk". There is: england, wales, scotland, northern-ireland.'],
    ['for', ['carers', 'carer'], 'no for "carer". There is: carers.'],
    ['for', ['young people'], 'no for "young people". There is: young-people.'],
    ['modes', ['in person'], 'no modes "in person". There is: in-person.'],
    ['urgency', ['Urgent'], 'no urgency "Urgent". There is: urgent.'],
    ['sort', 'lastchecked', 'no sort "lastchecked". There is: lastChecked.'],
    ['sort', 'constructor', 'no sort "constructor". There is: relevance, distance, name'],
    ['free', 'no', '"free" as boolean, not as string.'],
    ['age', '17', '"age" as number, not as string.'],
    ['place', ['halton'], '"place" as string, not as list.'],
    ['near', [], '"near" as object, not as list.'],
  ] as const) {
    test(`with ${JSON.stringify({ [key]: value })} is refused`, () => {
      assert.throws(
        () => checkQuery(query({ [key]: value })),
        (error: unknown) =>
          error instanceof ConfigError && error.message.startsWith(`A query has ${message}`),
      );
    });
  }

  test('has a precision that there is', () => {
    const near = { point: { lat: 53.4, lon: -2.7 }, precision: 'Postcode' };
    assert.throws(
      () => checkQuery(query({ near })),
      says(/^"near" has no precision "Postcode"\. There is: postcode\.$/),
    );
  });

  test('takes every value of a closed list that the models have', () => {
    for (const nation of nationSchema.options) checkQuery({ nation });
    for (const sort of ['relevance', 'distance', 'name', 'lastChecked'] as const) {
      checkQuery({ sort });
    }
    checkQuery({
      for: audienceSchema.options,
      modes: accessModeSchema.options,
      urgency: urgencySchema.options,
    });
    for (const day of weekdaySchema.options) checkQuery({ open: { day } });
  });

  test('takes topics, places and languages of a directory', () => {
    checkQuery({ topics: ['our-own'], place: 'our-estate', languages: ['Scouse'] });
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

  test('is set up with sources, not with their addresses', () => {
    for (const directory of ['/local.json', [bundled()]]) {
      assert.throws(
        () => new MeccClient({ directory } as unknown as MeccClientOptions),
        says(/^A client has "directory" as object, not as (string|list)\.$/),
      );
    }
  });
});

describe('a source', () => {
  const address = 'https://example.org/local.json';
  for (const [name, make] of [
    ['A static directory', (options: object) => staticDirectory(address, options)],
    ['A feed', (options: object) => openReferral(address, options)],
  ] as const) {
    test(`is not set up with an option that is none: ${name}`, () => {
      assert.throws(
        () => make({ maxage: 5 }),
        says(new RegExp(`^${name} has no "maxage"\\. There is: maxAge\\.$`)),
      );
      // A text would be put behind the time, as text: it would never be fetched again.
      assert.throws(
        () => make({ maxAge: '5' }),
        says(new RegExp(`^${name} has "maxAge" as number, not as string\\.$`)),
      );
      assert.ok(make({ id: 'x', maxAge: undefined, maxBytes: 5 }));
    });
  }

  test('of several is not set up with an option that is none', () => {
    const sources = [bundled(), bundled()];
    assert.throws(
      () => combine(sources, { dedup: false } as object),
      says(/^combine\(\) has no "dedup"\. There is: dedupe\.$/),
    );
    assert.ok(combine(sources, { dedupe: false }));
  });
});
