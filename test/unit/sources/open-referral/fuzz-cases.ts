/** Properties of the reader of feeds, for `fuzz.test.ts`. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DataError } from '../../../../src/errors/index.js';
import { parseService } from '../../../../src/models/index.js';
import { readEnvelope } from '../../../../src/sources/open-referral/envelope.js';
import { mapService } from '../../../../src/sources/open-referral/map-service.js';
import { feedRecords } from '../../../support/feed-records.js';
import type { FuzzProperty } from '../../../support/fuzz.js';
import { changes, hostileValue, mutate, type Change } from '../../../support/fuzz-values.js';
import { context, dangersIn, realFeed, withoutFeeds } from './support.js';

/** Milliseconds of work that one record may cost, however long its strings are. */
const LIMIT = 2_000;

/** Small records in all dialects, and real ones where they are. */
export function records(): unknown[] {
  const small: unknown[] = Object.values(feedRecords);
  if (withoutFeeds) return small;
  const list = (file: string, key?: string) => {
    const feed = realFeed(file);
    return (key === undefined ? feed : (feed as Record<string, unknown>)[key]) as unknown[];
  };
  return [
    ...list('feeds/v1-outpost-bucks.services-page1.json', 'content'),
    ...list('feeds/v1-placecube-bristol-2024-12.services.json').slice(0, 50),
    realFeed('feeds/v3-placecube-bristol.service-1625ip.json'),
    // As often as all others together: they have everything there is.
    ...[small, realFeed('examples/hsds-3.0/service_full.json')].flat(),
    ...Array.from({ length: 20 }, () => realFeed('examples/hsds-3.0/service_full.json')),
    ...Array.from({ length: 20 }, () => realFeed('examples/oruk-3.0/service_full.json')),
    ...Array.from({ length: 8 }, () => small).flat(),
  ];
}

/** A record is read whole and safe, or left out for a reason, and in time. */
export function checkMapping(record: unknown): void {
  const start = process.cpuUsage();
  const mapped = mapService(record, context);
  const { user } = process.cpuUsage(start);
  assert.ok(user / 1_000 < LIMIT, `${(user / 1_000).toFixed(0)} ms`);
  if (!mapped.service) {
    // Not "unreadable": that is for what is no record, and for our own faults.
    const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record);
    assert.match(mapped.code, isRecord ? /^no-(id|name)$/ : /^unreadable$/);
    return;
  }
  const { value, issues } = parseService(mapped.service);
  assert.deepEqual(issues, []);
  assert.deepEqual(value, mapped.service);
  assert.deepEqual(dangersIn(mapped.service), []);
  assert.deepEqual(JSON.parse(JSON.stringify(mapped.service)), mapped.service, 'it is plain data');
}

/** As it would come over the wire. */
const sent = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : JSON.parse(text);
};

const change = (value: unknown, all: readonly Change[]) => sent(all.reduce(mutate, value));

/** Records changed at random. */
export const mapping: FuzzProperty = ({ begin }) => {
  const all = records();
  return fc.property(fc.nat(), changes, (index, list) => {
    begin();
    checkMapping(change(all[index % all.length], list));
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
};

const FIELDS = [
  ...[
    'description',
    'url',
    'email',
    'status',
    'organization',
    'organisation',
    'phones',
    'contacts',
  ],
  ...[
    'locations',
    'service_at_locations',
    'regular_schedules',
    'schedules',
    'cost_options',
    'fees',
  ],
  ...['languages', 'service_areas', 'eligibilitys', 'taxonomies', 'attributes', 'pc_metadata'],
  ...['pc_targetAudience', 'meta', 'minimum_age', 'maximum_age', 'assured_date', 'last_modified'],
  ...['attending_type', 'free', 'links', 'alert', 'suitabilities', 'reviews', '__proto__'],
];

/** Any value in any field of a record that has an id and a name: it is always kept. */
export const fields: FuzzProperty = ({ begin }) =>
  fc.property(fc.array(fc.tuple(fc.constantFrom(...FIELDS), hostileValue)), (entries) => {
    begin();
    const record = sent(Object.fromEntries([...entries, ['id', '1'], ['name', 'A']]));
    checkMapping(record);
    assert.ok(mapService(record, context).service, 'a record with an id and a name is kept');
  });

const page = {
  totalElements: 3,
  totalPages: 1,
  number: 1,
  size: 50,
  meta: { last_page: true },
  content: [{ id: 'a', name: 'A' }, { id: 'b' }, null],
};

/** Answers changed at random: a list or a DataError. */
export const envelopes: FuzzProperty = ({ begin }) =>
  fc.property(fc.oneof(hostileValue, fc.constant(page)), changes, (body, list) => {
    begin();
    for (const answer of [sent(body), change(body, list)]) {
      try {
        assert.ok(Array.isArray(readEnvelope(answer, 'test', 'https://a.org').rows));
      } catch (error) {
        assert.ok(error instanceof DataError, String(error));
      }
    }
  });
