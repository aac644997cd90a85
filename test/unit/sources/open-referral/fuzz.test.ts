import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DataError } from '../../../../src/errors/index.js';
import { parseService } from '../../../../src/models/index.js';
import { readEnvelope } from '../../../../src/sources/open-referral/envelope.js';
import { mapService } from '../../../../src/sources/open-referral/map-service.js';
import { findPhones } from '../../../../src/sources/open-referral/phones.js';
import { toDate, toNumber, toTime } from '../../../../src/sources/open-referral/values.js';
import { context, dangersIn, realFeed, serve, withoutFeeds } from './support.js';

/** Values that break things. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    JSON.parse('1e999'),
    1e308,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    { id: null },
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '<p>x</p>',
    '\u202E',
    '1618341e3',
    '0,0',
    '2MO',
    'MONTHLY',
    'HP7',
    '-1',
    'https://user:pass@x.org',
    { toString: 'x', valueOf: 1 },
    { constructor: { prototype: 1 } },
    { length: 5 },
    JSON.parse('{"__proto__":{"polluted":true}}'),
    'x'.repeat(100_000),
    '<'.repeat(1_000),
    '9'.repeat(400),
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** A value with one place in it, found by `steps`, replaced, removed, doubled or wrapped. */
function mutate(value: unknown, steps: readonly number[], kind: number, by: unknown): unknown {
  const [step, ...rest] = steps;
  const isLeaf = typeof value !== 'object' || value === null || step === undefined;
  if (isLeaf)
    return kind === 1 ? undefined : kind === 2 ? [value, by] : kind === 3 ? { value } : by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      String(index) === key ? mutate(item, rest, kind, by) : item,
    );
  }
  const record = value as Record<string, unknown>;
  return { ...record, [key]: mutate(record[key], rest, kind, by) };
}

const mutation = fc.record({
  record: fc.nat(),
  changes: fc.array(
    fc.record({
      steps: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 }),
      kind: fc.nat({ max: 4 }),
      by: hostile,
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

function checkMapping(record: unknown): void {
  const mapped = mapService(record, context);
  if (!mapped.service) {
    assert.match(mapped.code, /^(no-id|no-name|unreadable|invalid)$/);
    return;
  }
  const { value, issues } = parseService(mapped.service);
  assert.deepEqual(issues, []);
  assert.deepEqual(value, mapped.service);
  assert.deepEqual(dangersIn(mapped.service), []);
  assert.deepEqual(JSON.parse(JSON.stringify(mapped.service)), mapped.service, 'it is plain data');
}

test(
  'real records changed at random are read or left out, never an error',
  { skip: withoutFeeds },
  () => {
    const list = (file: string, key?: string) => {
      const feed = realFeed(file);
      return (key === undefined ? feed : (feed as Record<string, unknown>)[key]) as unknown[];
    };
    const records = [
      ...list('feeds/v1-outpost-bucks.services-page1.json', 'content'),
      ...list('feeds/v1-placecube-bristol-2024-12.services.json').slice(0, 50),
      realFeed('feeds/v3-placecube-bristol.service-1625ip.json'),
      ...Array.from({ length: 30 }, () => realFeed('examples/hsds-3.0/service_full.json')),
      ...Array.from({ length: 30 }, () => realFeed('examples/oruk-3.0/service_full.json')),
    ];
    fc.assert(
      fc.property(mutation, ({ record, changes }) => {
        checkMapping(
          changes.reduce<unknown>(
            (value, { steps, kind, by }) => mutate(value, steps, kind, by),
            records[record % records.length],
          ),
        );
      }),
      { numRuns: 1_000 },
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  },
);

const FIELDS = [
  'description',
  'url',
  'email',
  'status',
  'organization',
  'organisation',
  'phones',
  'contacts',
  'locations',
  'service_at_locations',
  'regular_schedules',
  'schedules',
  'cost_options',
  'fees',
  'languages',
  'service_areas',
  'eligibilitys',
  'taxonomies',
  'attributes',
  'pc_metadata',
  'pc_targetAudience',
  'meta',
  'minimum_age',
  'maximum_age',
  'assured_date',
  'last_modified',
  'attending_type',
  'free',
  'links',
  'alert',
  '__proto__',
];

test('any value in any field is read or left out', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...FIELDS), hostile)), (fields) => {
      // As it would come over the wire, but for -0, which JSON can say and does not keep.
      const fragment = Object.fromEntries([...fields, ['id', '1'], ['name', 'A']]);
      const record = JSON.parse(JSON.stringify(fragment)) as unknown;
      checkMapping(record);
      assert.ok(mapService(record, context).service, 'a record with an id and a name is kept');
    }),
    { numRuns: 1_000 },
  );
});

test('one hostile record never loses the others', async (t) => {
  const hostiles = fc.sample(hostile, 100).map((value) => (value === undefined ? null : value));
  const deep = JSON.parse(`${'{"contacts":'.repeat(90)}null${'}'.repeat(90)}`) as object;
  const rows = [
    { id: 'first', name: 'First' },
    ...hostiles,
    { id: 'deep', name: 'Deep', ...deep },
    { id: 'last', name: 'Last' },
  ];
  const { source } = await serve(t, { rows, maxPerPage: 1_000 });
  const page = await source.search({ perPage: 1_000 });
  const ids = page.services.map(({ id }) => id);
  for (const id of ['first', 'deep', 'last']) assert.ok(ids.includes(id), id);
});

test('any answer is a list or a DataError', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.jsonValue({ maxDepth: 6 })), (body) => {
      try {
        assert.ok(Array.isArray(readEnvelope(body, 'test', 'https://a.org').rows));
      } catch (error) {
        assert.ok(error instanceof DataError);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('phones, dates, times and numbers take little time, whatever is in them', () => {
  const long = ['0', '0 ', '(0', '+4', '1', '1 ', ' ', '-', '0/', 'a', '12:', '9.', '£', ','].map(
    (part) => part.repeat(50_000),
  );
  for (const text of long) {
    const start = process.cpuUsage();
    findPhones(text);
    toDate(text);
    toTime(text);
    toNumber(text);
    checkMapping({
      id: 1,
      name: 'A',
      email: text,
      url: text,
      phones: [text],
      assured_date: text,
      postal_code: text,
      locations: [{ postal_code: text, address_1: text }],
      schedules: [{ byday: text, opens_at: text, closes_at: text }],
    });
    const taken = process.cpuUsage(start).user / 1_000;
    assert.ok(taken < 1_000, `${taken.toFixed(0)} ms for ${text.slice(0, 4)}`);
  }
});

test('a number that can be dialled is made of the digits in the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 ()+./:a-z-]{0,40}$/), (text) => {
      for (const { dial, value } of findPhones(text)) {
        if (dial === undefined) continue;
        assert.match(dial, /^\+?\d{3,16}$/);
        const digits = text.replace(/\D/g, '');
        assert.ok(digits.includes(dial.replace(/^(\+|0)/, '')) || /^(00|\+)44/.test(value), text);
      }
    }),
    { numRuns: 2_000 },
  );
});
