/**
 * The ways of writing a directory that are read: a small record of each, always, and a real file of
 * it, where the real ones are. They carry no licence, so they are read where they are.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ReadFeed } from '../../../../src/cli/read/read-feed.js';
import { readSource } from '../../../../src/cli/read/read-source.js';
import type { Service } from '../../../../src/models/index.js';
import { feedRecords } from '../../../support/feed-records.js';
import { dangersIn } from '../../sources/open-referral/support.js';
import { temporaryFolder } from '../support/run-cli.js';

const REAL = fileURLToPath(new URL('../../../../../shared/open-referral/data/', import.meta.url));
const skip = existsSync(REAL) ? false : 'the real feeds are not on this machine';

const read = (source: string) => readSource(source, { now: new Date('2026-11-22T12:00:00Z') });

async function readFiles(t: TestContext, files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(t);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const [only, ...others] = Object.keys(files);
  return read(others.length > 0 || only === undefined ? folder : join(folder, only));
}

const readJson = (t: TestContext, value: unknown) =>
  readFiles(t, { 'feed.json': JSON.stringify(value) });

/** The only service of a small file, and how the file was understood. */
function only({ services, format }: ReadFeed): { service: Service; format: ReadFeed['format'] } {
  assert.equal(services.length, 1);
  const [first] = services;
  assert.ok(first);
  return { service: first.service, format };
}

/** What people need most of a service: how to reach it, where and when it is, what it costs. */
function essentials({ topics, contacts, locations, schedule, costOptions }: Service) {
  return {
    topics,
    dial: contacts[0]?.dial,
    postcode: locations[0]?.postcode,
    days: schedule?.periods[0]?.days,
    amount: costOptions[0]?.amount,
  };
}

const ESSENTIALS = {
  topics: ['gambling'],
  dial: '01632960123',
  postcode: 'BS1 5TR',
  days: ['MO'],
  amount: 4,
};

/** Nothing is lost of a real file but what is no service to be found, and nothing in it is unsafe. */
function assertWhole(feed: ReadFeed, standard: RegExp, dialect?: string): void {
  assert.match(feed.format.standard, standard);
  assert.equal(feed.format.dialect, dialect);
  const lost = feed.issues.filter(({ severity }) => severity === 'skipped');
  assert.equal(feed.accepted + lost.length, feed.records);
  for (const { code } of lost) assert.match(code, /^(not-offered|duplicate-id|no-name)$/);
  assert.ok(feed.accepted > 0);
  assert.deepEqual(
    feed.services.flatMap(({ service }) => dangersIn(service)),
    [],
  );
}

const some = (feed: ReadFeed, has: (service: Service) => boolean) =>
  assert.ok(feed.services.some(({ service }) => has(service)));

test('Open Referral UK 1.0', async (t) => {
  const record = feedRecords['Open Referral UK 1.0'];
  const { service, format } = only(await readJson(t, { content: [record], totalElements: 1 }));
  assert.deepEqual(format, {
    kind: 'open-referral',
    standard: 'Open Referral UK 1.0',
    dialect: undefined,
    wrapping: 'page',
  });
  assert.deepEqual(essentials(service), ESSENTIALS);
  assert.deepEqual(service.extensions, { reviews: [{ title: 'Good' }] });
});

test('Open Referral UK and HSDS 3.x', async (t) => {
  const record = feedRecords['Open Referral 3.x'];
  const { service, format } = only(await readJson(t, { contents: [record], total_items: 1 }));
  assert.match(format.standard, /^Open Referral 3\.x/);
  assert.deepEqual(essentials(service), ESSENTIALS);
  assert.deepEqual(service.extensions, { alternate_name: 'Test club' });
});

test('real examples of Open Referral UK 3.0, HSDS 3.0 and 3.1', { skip }, async () => {
  for (const file of [
    'oruk-3.0/service_full.json',
    'oruk-3.0/service_list.json',
    'hsds-3.0/service_full.json',
    'mock-hsds-api/services',
  ]) {
    const feed = await read(`${REAL}examples/${file}`);
    assertWhole(feed, /^Open Referral 3\.x/);
    some(feed, ({ contacts }) => contacts.length > 0 || file.endsWith('_list.json'));
  }
});

test('Placecube', async (t) => {
  const record = feedRecords.Placecube;
  const { service, format } = only(await readJson(t, [record]));
  assert.equal(format.dialect, 'Placecube');
  assert.equal(service.eligibility?.text, 'Care leavers');
  assert.equal(service.access?.how, 'Ring the bell');
  assert.equal(service.assurance.assuredDate, '2026-10-01');
  assert.deepEqual(service.extensions, { pc_other: 'Test' });
});

test('real lists of Placecube', { skip }, async () => {
  const bristol = await read(`${REAL}feeds/v1-placecube-bristol-2024-12.services.json`);
  assertWhole(bristol, /1\.0/, 'Placecube');
  assert.deepEqual([bristol.records, bristol.accepted], [819, 817]);
  some(bristol, ({ eligibility }) => eligibility?.text !== undefined);
  some(bristol, ({ assurance }) => assurance.assuredDate !== undefined);
  const third = await read(`${REAL}feeds/v3-placecube-bristol.service-1625ip.json`);
  assertWhole(third, /3\.x/, 'Placecube');
});

test('Outpost', async (t) => {
  const record = feedRecords.Outpost;
  const { service, format } = only(await readJson(t, { content: [record], totalElements: 1 }));
  assert.equal(format.dialect, 'Outpost');
  assert.deepEqual(essentials(service), ESSENTIALS);
  assert.equal(service.id, '6378');
  assert.equal(service.organization?.name, 'Test organisation');
  assert.equal(service.locations[0]?.point?.lat, 51.4);
  assert.equal(service.eligibility?.text, 'Test group');
  assert.deepEqual(service.extensions, {
    target_directories: [{ name: 'Test directory', label: 'test' }],
    meta: [{ key: 'Weeks open', value: '39' }],
  });
});

test('a real page of Outpost', { skip }, async () => {
  const feed = await read(`${REAL}feeds/v1-outpost-bucks.services-page1.json`);
  assertWhole(feed, /1\.0/, 'Outpost');
  assert.equal(feed.accepted, 50);
  some(feed, ({ locations }) => locations.some(({ point }) => point));
  some(feed, ({ topics }) => topics.length > 0);
  assert.doesNotMatch(
    JSON.stringify(feed.services.map(({ service }) => service.extensions)),
    /Contact Name|Communication Email/,
  );
});

test('LocalGov Drupal, where a list of one is the item itself', async (t) => {
  const record = feedRecords['LocalGov Drupal'];
  const { service, format } = only(await readJson(t, { content: record, totalElements: 1 }));
  assert.match(format.dialect ?? '', /LocalGov Drupal/);
  assert.deepEqual(essentials(service), ESSENTIALS);
  assert.equal(service.organization?.id, 'def5ccd4-f121-df4d-60d2-4dc0d69ff555');
  assert.deepEqual(service.extensions, { localgov_other: { value: 'Test' } });
});

test('tables of an HSDS package', async (t) => {
  const feed = await readFiles(t, {
    'services.csv': 'id,organization_id,name,wait_time\n1,o,Test service,Two weeks\n',
    'organizations.csv': 'id,name\no,Test organisation\n',
    'phones.csv': 'id,service_id,number\np,1,01632 960123\n',
    'locations.csv': 'id,name\nl,Hall\n',
    'services_at_location.csv': 'id,service_id,location_id\nx,1,l\n',
    'physical_addresses.csv': 'id,location_id,postal_code\na,l,BS1 5TR\n',
    'regular_schedules.csv': 'id,service_id,weekday,opens_at,closes_at\nr,1,Monday,09:00,10:00\n',
    'cost_options.csv': 'id,service_id,amount\nc,1,4\n',
    'taxonomy.csv': 'id,name\ng,Gambling\n',
    'services_taxonomy.csv': 'id,service_id,taxonomy_id\ns,1,g\n',
    'payments_accepted.csv': 'id,service_id,payment\nq,1,cash\nz,2,card\n',
  });
  const { service, format } = only(feed);
  assert.equal(format.kind, 'tabular');
  assert.deepEqual(essentials(service), ESSENTIALS);
  assert.equal(service.organization?.name, 'Test organisation');
  assert.deepEqual(service.extensions, {
    wait_time: 'Two weeks',
    payments_accepted: [{ id: 'q', payment: 'cash' }],
  });
});

test('real packages of tables', { skip }, async () => {
  for (const [folder, standard] of [
    ['hsds-1.x-datapackage', /^HSDS 1/],
    ['hsds-3.0/csv', /^HSDS 3/],
    ['oruk-3.0/csv', /^HSDS 3/],
  ] as const) {
    const feed = await read(`${REAL}examples/${folder}`);
    assertWhole(feed, standard);
    some(feed, ({ contacts }) => contacts.length > 0);
  }
});

test('a plain directory as CSV: columns that nobody knows are told, and not published', async (t) => {
  const feed = await readFiles(t, {
    'list.csv':
      'Name,Topics,Tel,Postcode,Cost,Lead officer\nTest service,Gambling,01632 960123,BS1 5TR,£4,A person\n',
  });
  const { service, format } = only(feed);
  assert.equal(format.kind, 'table');
  const { topics, dial, postcode } = essentials(service);
  assert.deepEqual(
    { topics, dial, postcode },
    { topics: ['gambling'], dial: '01632960123', postcode: 'BS1 5TR' },
  );
  assert.doesNotMatch(JSON.stringify(service), /A person/);
  assert.ok(feed.issues.some(({ message, path }) => `${path} ${message}`.includes('Lead officer')));
});

test('real plain directories', { skip }, async () => {
  for (const file of ['gm_food_banks.csv', 'trafford_mental_health_services.geojson']) {
    const feed = await read(`${REAL}directories-ogl/trafford-data-lab/${file}`);
    assertWhole(feed, /^(CSV|GeoJSON)/);
    some(feed, ({ locations }) => locations.some(({ point }) => point));
  }
});
