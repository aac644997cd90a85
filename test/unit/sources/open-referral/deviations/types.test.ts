/** What real feeds get wrong with types, nulls and lists of words, by the number of the deviation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicNames } from '../../../../../src/generated/topic-names.js';
import type { Service } from '../../../../../src/models/index.js';
import { readEnvelope } from '../../../../../src/sources/open-referral/envelope.js';
import { mapService } from '../../../../../src/sources/open-referral/map-service.js';
import { TopicTerms } from '../../../../../src/sources/open-referral/topic-terms.js';
import { codesOf, context, location, mapped, repairsOf, schedule, serve } from '../support.js';

/** Fields of all kinds without anything in them. */
const blank = (nothing: unknown) => ({
  description: nothing,
  url: nothing,
  email: nothing,
  fees: nothing,
  min_age: nothing,
  attending_type: nothing,
  locations: [{ name: nothing, address_1: nothing, geometry: { coordinates: [nothing, nothing] } }],
  contacts: nothing,
  assured_date: nothing,
  accreditations: nothing,
  organization: { id: nothing, name: nothing },
});

function assertBlank(service: Service): void {
  const { description, summary, url, eligibility, access, schedule: hours } = service;
  for (const value of [description, summary, url, eligibility, access, hours]) {
    assert.equal(value, undefined);
  }
  assert.deepEqual([service.contacts, service.locations, service.costOptions], [[], [], []]);
  assert.deepEqual([service.organization, service.extensions], [undefined, undefined]);
}

test('deviation 21: empty text is no value, and no repair', () => {
  for (const nothing of ['', ' ', '\u00a0', '\r\n', '\u200b']) {
    assertBlank(mapped(blank(nothing)));
    assert.deepEqual(repairsOf(blank(nothing)), []);
  }
});

test('deviation 22: null is no value, and no repair', () => {
  assertBlank(mapped(blank(null)));
  assert.deepEqual(repairsOf(blank(null)), []);
  const lists = { contacts: [null], phones: [null, { number: null }], languages: [null] };
  assert.deepEqual([mapped(lists).contacts, mapped(lists).languages], [[], []]);
});

test('deviation 23: numbers may be text', () => {
  const { costOptions } = mapped({
    cost_options: [
      { amount: '4.00' },
      { amount: '£17.50', option: 'Adults', cost_type: 'per session' },
    ],
  });
  assert.deepEqual(
    costOptions.map(({ amount }) => amount),
    [4, 17.5],
  );
  assert.equal(costOptions[1]?.text, 'Adults: £17.50 per session');
  assert.equal(location({ latitude: '53.4', longitude: '-2.7', name: 'x' })?.point?.lat, 53.4);
  assert.equal(mapped({ minimum_age: '18' }).eligibility?.minimumAge, 18);
});

test('deviation 24: sentinel ages are unknown', () => {
  const ages = (minimum_age: unknown, maximum_age: unknown) => {
    const { eligibility } = mapped({ minimum_age, maximum_age });
    return [eligibility?.minimumAge, eligibility?.maximumAge];
  };
  assert.deepEqual(ages(-1, -1), [undefined, undefined]);
  assert.deepEqual(ages(0, 0), [undefined, undefined]);
  assert.deepEqual(ages(18, 0), [18, undefined]);
  assert.deepEqual(ages(65, 18), [undefined, undefined]);
  assert.deepEqual(ages(0, 5), [0, 5]);
  assert.deepEqual(ages(18, 999), [18, undefined]);
  assert.ok(repairsOf({ minimum_age: -1 }).includes('ages-dropped'));
});

test('deviation 24: several groups are as wide as all of them', () => {
  const eligibility = (...eligibilitys: object[]) => mapped({ eligibilitys }).eligibility;
  assert.deepEqual(
    eligibility(
      { eligibility: 'adult', minimum_age: 18, maximum_age: 65 },
      { eligibility: 'child', minimum_age: 5, maximum_age: 11 },
    ),
    { text: 'adult, child', minimumAge: 5, maximumAge: 65 },
  );
  assert.equal(eligibility({ minimum_age: 18 }, { eligibility: 'family' })?.minimumAge, undefined);
});

test('deviation 25: terms are read in any case, and kept in words when they are unknown', () => {
  const access = (attending_type: string, attending_access: string) =>
    mapped({ attending_type, attending_access }).access;
  assert.deepEqual(access('Venue', 'Self referral'), {
    modes: ['in-person'],
    how: 'Self referral',
    selfReferral: true,
  });
  assert.deepEqual(access('HOME VISIT', 'referral')?.modes, ['home-visit']);
  assert.equal(access('phone', 'Professional referral')?.selfReferral, false);
  assert.equal(access('online', 'Drop-in')?.selfReferral, true);
  assert.deepEqual(access('Information advice', 'Assessment'), { modes: [], how: 'Assessment' });
  assert.deepEqual(mapped({ deliverable_type: 'Peer group' }).extensions, {
    deliverable_type: 'Peer group',
  });
});

test('deviation 26: a missing status means active; what is not offered is left out', async (t) => {
  assert.equal(mapped({}).status, 'active');
  assert.deepEqual(repairsOf({}), []);
  assert.equal(mapped({ status: 'Temporarily_Closed' }).status, 'temporarily closed');
  assert.equal(mapped({ status: 'published' }).status, 'active');
  assert.equal(mapped({ status: 'archived' }).status, 'inactive');
  const { source } = await serve(t, {
    rows: ['active', 'inactive', 'DEFUNCT', 'temporarily closed', 'closed'].map((status, id) => ({
      id,
      name: 'A',
      status,
    })),
  });
  const page = await source.search();
  assert.deepEqual(
    page.services.map(({ status }) => status),
    ['active', 'temporarily closed'],
  );
  assert.equal(page.report.skipped, 3);
  assert.ok(page.report.issues.some(({ code }) => code === 'not-offered'));
});

test('deviation 27: an organisation may be absent, a list, an id or hardly anything', () => {
  assert.equal(mapped({}).organization, undefined);
  assert.equal(mapped({ organization: [] }).organization, undefined);
  assert.deepEqual(mapped({ organization: 'def5ccd4' }).organization, { id: 'def5ccd4' });
  assert.deepEqual(mapped({ organization_id: 'x' }).organization, { id: 'x' });
  assert.deepEqual(mapped({ organization: { id: 'x', name: null } }).organization, { id: 'x' });
  assert.deepEqual(mapped({ organization: [{ id: 'x', name: 'O' }] }).organization, {
    id: 'x',
    name: 'O',
  });
});

test('deviation 28: a list of one may be the item itself', () => {
  const service = mapped({
    service_at_locations: {
      location: {
        name: 'Hall',
        physical_addresses: { postal_code: 'BS1 5TR' },
        accessibility_for_disabilities: { accessibility: 'Ramp' },
      },
      regular_schedule: { weekday: 'Monday', opens_at: '09:00', closes_at: '10:00' },
    },
    contacts: { phones: { number: '0117 332 7111' } },
    languages: { language: 'Polish' },
    service_areas: { service_area: 'Bristol' },
    cost_options: { amount: 3 },
    service_taxonomys: { taxonomy: { name: 'Gambling' } },
  });
  assert.equal(service.locations[0]?.postcode, 'BS1 5TR');
  assert.deepEqual(service.locations[0]?.accessibility, ['Ramp']);
  assert.deepEqual(service.schedule?.periods, [{ days: ['MO'], opens: '09:00', closes: '10:00' }]);
  assert.equal(service.contacts.length, 1);
  assert.deepEqual(service.languages, ['Polish']);
  assert.deepEqual(service.coverage.areas, ['Bristol']);
  assert.equal(service.costOptions[0]?.amount, 3);
  assert.deepEqual(service.topics, ['gambling']);
  assert.equal(
    readEnvelope({ content: { id: 1, name: 'A' } }, 'test', 'https://a.org').rows.length,
    1,
  );
});

test('deviation 29: keys are read in all their spellings', () => {
  const topics = (fields: object) => mapped({ ...fields }).topics;
  const gambling = [{ taxonomy: { name: 'Gambling' } }];
  for (const key of [
    'service_taxonomys',
    'service_taxonomies',
    'serviceTaxonomies',
    'ServiceTaxonomy',
  ]) {
    assert.deepEqual(topics({ [key]: gambling }), ['gambling'], key);
  }
  for (const key of ['regular_schedule', 'regular_schedules', 'regularSchedules']) {
    const service = mapped({ [key]: [{ byday: 'MO', opens_at: '09:00', closes_at: '10:00' }] });
    assert.equal(service.schedule?.periods.length, 1, key);
  }
  assert.equal(mapped({ organisation: { name: 'O' } }).organization?.name, 'O');
  assert.equal(mapped({ eligibilities: [{ minimum_age: 3 }] }).eligibility?.minimumAge, 3);
  assert.equal(location({ name: 'Hall', postalCode: 'BS1 5TR' })?.postcode, 'BS1 5TR');
  assert.deepEqual(mapped({ serviceAreas: [{ serviceArea: 'Bristol' }] }).coverage.areas, [
    'Bristol',
  ]);
});

test('deviation 29: an empty list under one spelling does not hide the one under another', () => {
  const gambling = [{ taxonomy: { name: 'Gambling' } }];
  for (const fields of [
    { service_taxonomys: [], service_taxonomies: gambling },
    { service_taxonomies: gambling, service_taxonomys: [] },
  ]) {
    assert.deepEqual(mapped(fields).topics, ['gambling']);
  }
  const addresses = [{ address_1: '1 High Street' }];
  assert.equal(location({ physical_addresses: [], addresses })?.address, '1 High Street');
});

test('deviation 30: what vendors add is used, or kept as it came', () => {
  const service = mapped({
    pc_targetAudience: [
      { id: '80425', audienceType: 'Care leavers ' },
      { audienceType: 'Sensory Impaired>Visually Impaired' },
    ],
    suitabilities: [{ name: 'Older people', slug: 'older-people' }],
    send_needs: [{ name: 'Autism' }],
    meta: [{ key: 'Weeks open', value: '39' }],
  });
  assert.equal(service.eligibility?.text, 'Care leavers, Visually Impaired, Older people');
  assert.deepEqual(service.extensions, {
    send_needs: [{ name: 'Autism' }],
    meta: [{ key: 'Weeks open', value: '39' }],
  });
  assert.ok(service.topics.includes('older-people'));
});

test('deviation 30: terms are found where each dialect has them', () => {
  const name = 'Gambling';
  for (const fields of [
    { service_taxonomys: [{ id: 1, taxonomy: { id: 2, name, vocabulary: 'esd' } }] },
    { taxonomies: [{ id: 403, name, slug: 'gambling', parent_id: null }] },
    { attributes: [{ link_type: 'x', taxonomy_term: { name, taxonomy: 'esd' } }] },
    { taxonomy_terms: [{ name, taxonomy: 'esd' }] },
    { taxonomies: [name] },
  ]) {
    assert.deepEqual(mapped(fields).topics, ['gambling'], JSON.stringify(fields));
  }
});

test('deviation 30: a publisher’s terms stand for the topics that the publisher says', () => {
  const terms = {
    'fun runs': 'physical-activity',
    'Home and money': ['housing', 'money-debt'],
    Parking: [],
    Smoking: 'gambling',
  };
  const own = { ...context, topics: new TopicTerms(topicNames, terms) };
  const read = (...names: string[]) =>
    mapService({ id: 1, name: 'A', taxonomies: names.map((name) => ({ name })) }, own);
  assert.deepEqual(read(' Fun Runs', 'Home and money').service?.topics, [
    'physical-activity',
    'housing',
    'money-debt',
  ]);
  assert.deepEqual(read('Smoking').service?.topics, ['gambling'], 'it comes first');
  const mixed = read('Parking', 'Hearing loss');
  assert.deepEqual(mixed.service?.extensions, { terms: ['Hearing loss'] });
  assert.deepEqual(codesOf(read('Parking')), ['id-repaired'], 'it is known to be none');
  assert.throws(() => new TopicTerms(topicNames, { Runs: 'running' }), {
    name: 'ConfigError',
    message: /"running".*"Runs"/,
  });
});

test('deviation 30: a feed takes the terms of its publisher', async (t) => {
  const feed = { rows: [{ id: 1, name: 'A', taxonomies: ['Fun runs'] }] };
  const { source } = await serve(t, feed, { terms: { 'Fun runs': 'physical-activity' } });
  assert.deepEqual((await source.search()).services[0]?.topics, ['physical-activity']);
  const wrong = await serve(t, feed, { terms: { 'Fun runs': 'running' } });
  await assert.rejects(wrong.source.search(), { name: 'ConfigError', message: /Fun runs/ });
});

test('deviation 30: terms that are no topic are kept and told; others are not guessed at', () => {
  const taxonomies = [
    { name: 'Mental and emotional health' },
    { name: 'Hearing loss' },
    { name: 'Family centres' },
  ];
  const service = mapped({ taxonomies });
  assert.deepEqual(service.topics, ['mental-wellbeing']);
  assert.deepEqual(service.extensions, { terms: ['Hearing loss', 'Family centres'] });
  assert.deepEqual(repairsOf({ taxonomies }), ['unknown-terms']);
});

test('deviation 31: a record without a name is skipped and counted; spaces are no name', async (t) => {
  const { source } = await serve(t, {
    rows: [
      { id: 1, name: '' },
      { id: 2, name: ' \u00a0' },
      { id: 3 },
      { name: 'No id' },
      null,
      7,
      'x',
      [],
      { id: '8', name: ' Kept ' },
    ],
  });
  const page = await source.search();
  assert.deepEqual(
    page.services.map(({ name }) => name),
    ['Kept'],
  );
  assert.equal(page.report.skipped, 8);
  assert.deepEqual(
    page.report.issues.map(({ code }) => code),
    [
      'no-name',
      'no-name',
      'no-name',
      'no-id',
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable',
    ],
  );
  assert.equal(mapped({ description: '<p><br></p>' }).description, undefined);
});

test('deviation 32: dates and times are read in all their forms', () => {
  const assured = (assured_date: string) => mapped({ assured_date }).assurance.assuredDate;
  assert.equal(assured('2025-09-02T12:06:15.654'), '2025-09-02');
  assert.equal(assured('2025-09-02T12:06:15+01:00'), '2025-09-02');
  assert.equal(assured('02/09/2025'), '2025-09-02');
  assert.equal(assured('20250902'), '2025-09-02');
  for (const none of ['0001-01-01', '2025-02-30', 'yesterday', '2025', '13/13/2025']) {
    assert.equal(assured(none), undefined, none);
  }
  for (const [opens_at, time] of [
    ['09:30', '09:30'],
    ['9:30', '09:30'],
    ['10:00:00', '10:00'],
    ['10:00:00Z', '10:00'],
    ['2000-01-01T09:30:00.000Z', '09:30'],
    ['9.30am', '09:30'],
    ['9am', '09:00'],
    ['0930', '09:30'],
  ]) {
    const row = {
      weekday: 'Monday',
      opens_at,
      closes_at: '23:00',
      freq: 'week',
      dtstart: '2025-09-02T12:06:15',
    };
    assert.equal(schedule(row)?.periods[0]?.opens, time, opens_at);
  }
  for (const opens_at of ['25:00', 'noon', '9', '13pm']) {
    assert.equal(
      schedule({ weekday: 'Monday', opens_at, closes_at: '23:00' })?.periods.length ?? 0,
      0,
      opens_at,
    );
  }
});
