/**
 * What real feeds get wrong, rule by rule. The numbers are those of the list of deviations that the
 * reader was written from.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshness } from '../../../../src/search/freshness.js';
import { readEnvelope } from '../../../../src/sources/open-referral/envelope.js';
import { mapService } from '../../../../src/sources/open-referral/map-service.js';
import { openReferral } from '../../../../src/sources/open-referral/open-referral.js';
import { envelope1, envelope3, envelopeOutpost } from '../../../support/feed-server.js';
import { codesOf, collect, context, mapped, NOW, repairsOf, serve } from './support.js';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `Service ${index}` }));

const location = (fields: Readonly<Record<string, unknown>>) =>
  mapped({ locations: [fields] }).locations[0];

const schedule = (...regular_schedules: Record<string, unknown>[]) =>
  mapped({ regular_schedules }).schedule;

test('rule 1: ids are opaque, whatever they look like', () => {
  for (const id of ['def5ccd4-f121-df4d-60d2-4dc0d69ff555', 'not a uuid', 'ä/?#']) {
    assert.equal(mapped({ id }).id, id);
  }
});

test('rule 2: ids that are numbers become text', () => {
  assert.equal(mapped({ id: 6378 }).id, '6378');
  assert.deepEqual(repairsOf({ id: 6378 }), ['id-repaired']);
  assert.equal(mapped({ organisation: { id: 4373, name: 'O' } }).organization?.id, '4373');
});

test('rule 3: composite ids are kept as they are', () => {
  assert.equal(location({ id: 'address:123', name: 'Hall' })?.id, 'address:123');
});

test('rule 4: a record that comes again is left out and told', async (t) => {
  const twice = [{ id: 'a', name: 'First' }, { id: 'a', name: 'Second' }, ...rows(3)];
  const { source } = await serve(t, { rows: twice });
  const page = await source.search();
  assert.deepEqual(page.services.map(({ name }) => name).slice(0, 2), ['First', 'Service 0']);
  assert.deepEqual(
    page.report.issues.map(({ code, record }) => [code, record]),
    [['duplicate-id', 'a']],
  );
});

test('rule 4: a location listed for each of its schedules is one location', () => {
  const hall = { id: 'l1', name: 'Hall' };
  const { locations } = mapped({
    service_at_locations: [
      {
        id: 'x',
        location: hall,
        regular_schedule: [{ weekday: 'Monday', opens_at: '09:00', closes_at: '10:00' }],
      },
      { id: 'x', location: hall },
    ],
  });
  assert.equal(locations.length, 1);
});

test('rule 5: services of the same name are different services', async (t) => {
  const { source } = await serve(t, {
    rows: [
      { id: 1, name: 'Art club' },
      { id: 2, name: 'Art club' },
    ],
  });
  assert.equal((await source.search()).services.length, 2);
});

test('rule 6: contacts, phones and locations need no id', () => {
  const service = mapped({
    contacts: [{ phones: [{ number: '0117 332 7111' }] }],
    locations: [{ name: 'Hall' }],
  });
  assert.equal(service.contacts[0]?.dial, '01173327111');
  assert.equal(service.locations[0]?.name, 'Hall');
});

test('contacts of all levels are found, and those of the organisation when there are none', () => {
  const phones = (number: string) => [{ number }];
  const kinds = (fields: object) =>
    mapped(fields).contacts.map(({ kind, dial, label }) => [kind, dial, label]);
  assert.deepEqual(
    kinds({
      url: 'https://a.org',
      email: 'a@a.org',
      phones: [
        { number: '0117 000 0001', description: 'Helpline' },
        { number: '0117 000 0009', type: 'fax' },
      ],
      contacts: [
        { name: 'Ann', title: 'Manager', email: 'b@a.org', phones: phones('0117 000 0002') },
      ],
      service_at_locations: [
        {
          phones: phones('0117 000 0003'),
          location: { name: 'Hall', phones: [{ number: '07700 900123', type: 'text' }] },
        },
      ],
      organization: { name: 'Org', phones: phones('0117 000 0004') },
    }),
    [
      ['phone', '01170000001', 'Helpline'],
      ['phone', '01170000002', 'Manager'],
      ['phone', '01170000003', 'Hall'],
      ['text', '07700900123', 'Hall'],
      ['email', 'a@a.org', undefined],
      ['email', 'b@a.org', 'Manager'],
      ['web', 'https://a.org/', undefined],
    ],
  );
  assert.deepEqual(
    kinds({ organization: { name: 'Org', phones: phones('0117 000 0004'), website: 'a.org' } }),
    [
      ['phone', '01170000004', 'Org'],
      ['web', 'https://a.org/', 'Org'],
    ],
  );
});

test('prices and fees are told in words with their amount', () => {
  const costs = (fields: object) =>
    mapped(fields).costOptions.map(({ text, amount }) => [text, amount]);
  assert.deepEqual(costs({ free: true }), [[undefined, 0]]);
  assert.deepEqual(costs({ free: false }), []);
  assert.deepEqual(costs({ fees: 'Free of charge' }), [['Free of charge', 0]]);
  assert.deepEqual(costs({ fees: 'Free for residents' }), [['Free for residents', undefined]]);
  assert.deepEqual(costs({ cost_options: [{ amount: 0, option: 'Children' }, { amount: 3.5 }] }), [
    ['Children: free', 0],
    [undefined, 3.5],
  ]);
  assert.deepEqual(costs({ cost_options: [{ amount: 35, valid_to: '2022-12-31' }] }), []);
  assert.deepEqual(costs({ cost_options: [{ amount: -1, option: 'Ask us' }] }), [
    ['Ask us', undefined],
  ]);
});

test('rule 7: records and totals are found under all their names', () => {
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

test('rule 8: "content" and "contents" are read in both versions', async (t) => {
  for (const envelope of [
    { contents: rows(3), totalElements: 3, totalPages: 1 },
    { content: rows(3), total_items: 3, total_pages: 1 },
  ]) {
    const { source } = await serve(t, { rows: [], envelope: () => envelope });
    assert.equal((await source.search()).services.length, 3);
  }
});

test('rule 9: without paging information and without paging one page is the whole feed', async (t) => {
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
});

test('prices end at midnight in London, not in Greenwich', () => {
  const costs = (now: string) =>
    mapService(
      { id: '1', name: 'A', cost_options: [{ amount: 5, valid_to: '2026-06-30' }] },
      { ...context, now: new Date(now) },
    ).service?.costOptions.length;
  assert.equal(costs('2026-06-30T22:30:00Z'), 1);
  assert.equal(costs('2026-06-30T23:30:00Z'), 0);
});

test('rule 10: totals that move while paging end nothing too early', async (t) => {
  const { source } = await serve(t, {
    rows: rows(120),
    envelope: (page) => envelopeOutpost({ ...page, total: 40 + page.page * 14 }),
  });
  const services = await collect(await source.search({ perPage: 50 }));
  assert.equal(services.length, 120);
});

test('rule 11: "last" says nothing on an empty page', async (t) => {
  const { source, server } = await serve(t, {
    rows: [],
    envelope: () => ({ content: [], totalElements: 0, totalPages: 0, last: false }),
  });
  assert.equal((await collect(await source.search())).length, 0);
  assert.equal(server.lists.length, 1);
});

test('rule 12: a byte order mark does no harm', async (t) => {
  const { source } = await serve(t, { rows: rows(2), bom: true });
  assert.equal((await source.search()).services.length, 2);
  assert.equal((await source.get('s1')).id, 's1');
});

test('rules 13 and 14: a feed that cannot be read or reached is an error, never an empty answer', async () => {
  const source = openReferral('http://127.0.0.1:9/services');
  await assert.rejects(source.search({}, { timeout: 500 }), { code: /network|timeout/ });
  await assert.rejects(source.search({ text: 'x' }, { timeout: 500 }), { code: /network|timeout/ });
  await assert.rejects(source.get('a', { timeout: 500 }), { code: /network|timeout/ });
  assert.equal((await source.status({ timeout: 500 })).state, 'unavailable');
});

test('rule 15: rows of a feed that takes no notice of a filter are no matches', async (t) => {
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

test('rule 16: rows without details are told apart from those with them', () => {
  const isShallow = (fields: object) => {
    const record = mapService({ id: 1, name: 'A', ...fields }, context);
    return record.service && record.shallow;
  };
  assert.equal(isShallow({ organization: { id: 'o' }, pc_targetAudience: [] }), true);
  assert.equal(isShallow({ contacts: [] }), false);
  assert.equal(isShallow({ regular_schedules: [] }), false);
});

test('rule 17: a row stands in for a detail that is missing or broken', async (t) => {
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

test('rule 18: no other endpoint is needed', async (t) => {
  const { source, server } = await serve(t, { rows: rows(3), root: undefined });
  await source.search({ topics: ['smoking'], text: 'service' });
  assert.ok(server.requests.every(({ pathname }) => /\/(services(\/.*)?)?$/.test(pathname)));
});

test('rule 19: a root that is missing or a placeholder does not matter', async (t) => {
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

test('rule 19: an envelope that tells its version is believed before the root', async (t) => {
  const { source } = await serve(t, {
    rows: rows(3),
    root: { version: '1.0' },
    envelope: envelope3,
    searches: 'search',
  });
  await source.search({ text: 'service' });
  assert.equal(source.capabilities.text, true);
});

test('rule 20: the address may end in a slash, in "services" or in a query, and "v2" means nothing', async (t) => {
  const { server } = await serve(t, { rows: rows(2), envelope: envelope1 });
  for (const end of ['', '/', '/services', '/services/', '/services?page=3&key=x', '//', '/#top']) {
    const source = openReferral(server.base + end);
    assert.equal(source.id, server.base, end);
    assert.equal((await source.search()).services.length, 2, end);
  }
});

test('rules 21 and 22: empty text and null are no values, and no repairs', () => {
  const service = mapped({
    description: '',
    url: ' ',
    email: null,
    fees: '',
    min_age: null,
    attending_type: '',
    locations: [{ name: null, address_1: '', geometry: { coordinates: [null, null] } }],
    contacts: null,
    assured_date: '',
    accreditations: '',
  });
  for (const field of [
    'description',
    'summary',
    'url',
    'eligibility',
    'access',
    'schedule',
  ] as const) {
    assert.equal(service[field], undefined, field);
  }
  assert.deepEqual(service.contacts, []);
  assert.equal(service.extensions, undefined);
  assert.deepEqual(repairsOf({ description: '', url: ' ', email: null, min_age: '' }), []);
});

test('rule 23: numbers may be text', () => {
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

test('rule 24: sentinel ages are unknown', () => {
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

test('rule 24: several groups are as wide as all of them', () => {
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

test('rule 25: terms are read in any case, and kept in words when they are unknown', () => {
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

test('rule 26: a missing status means active; what is not offered is left out', async (t) => {
  assert.equal(mapped({}).status, 'active');
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

test('rule 27: an organisation may be absent, a list, an id or hardly anything', () => {
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

test('rule 28: a list of one may be the item itself', () => {
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

test('rule 29: keys are read in all their spellings', () => {
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
});

test('rule 30: what vendors add is used, or kept as it came', () => {
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

test('rule 30: terms are found where each dialect has them', () => {
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

test('rule 30: terms that are no topic are kept and told; others are not guessed at', () => {
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

test('rule 31: a record without a name is skipped and counted; spaces are no name', async (t) => {
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

test('rule 32: dates and times are read in all their forms', () => {
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

test('rule 33: HTML in descriptions becomes text and a safe tree', () => {
  const service = mapped({
    description:
      '<h1>About</h1><p onclick="x()">We <b>help</b>.<img src="file:///C:/x.png"></p><a data-cke-saved-href="https://a.org" href="https://a.org">More</a>',
  });
  assert.equal(service.description, 'About\n\nWe help.\n\nMore');
  assert.deepEqual(service.richDescription, [
    { tag: 'p', children: [{ tag: 'strong', children: ['About'] }] },
    { tag: 'p', children: ['We ', { tag: 'strong', children: ['help'] }, '.'] },
    { tag: 'p', children: [{ tag: 'a', href: 'https://a.org/', children: ['More'] }] },
  ]);
  assert.ok(repairsOf({ description: '<img src=x>Text' }).includes('html-removed'));
  assert.equal(mapped({ name: '<b>Stop</b> Smoking &amp; more' }).name, 'Stop Smoking & more');
});

test('rule 34: entities are decoded once, and double encoding is put right', () => {
  assert.equal(
    mapped({ description: 'Fish&nbsp;&amp; chips Â£10' }).description,
    'Fish & chips £10',
  );
  assert.deepEqual(repairsOf({ description: 'Â£10' }), ['mojibake-repaired']);
});

test('rule 35: addresses get their scheme; what is no address goes', () => {
  const url = (value: unknown) => mapped({ url: value }).url;
  assert.equal(url('www.kateartereft.com'), 'https://www.kateartereft.com/');
  assert.equal(url('Guardianangelshomehelp.co.uk'), 'https://guardianangelshomehelp.co.uk/');
  assert.equal(url('http://a.org/x'), 'http://a.org/x');
  assert.equal(url('https://a.org/x?a=1&fbclid=abc'), 'https://a.org/x?a=1');
  for (const none of [
    'Warmley Community Centre',
    'javascript:alert(1)',
    'example_counselling',
    'a@b.org',
    'data:x',
    7,
    true,
    {},
  ]) {
    assert.equal(url(none), undefined, String(none));
    assert.ok(repairsOf({ url: none }).includes('url-dropped'));
  }
  assert.deepEqual(repairsOf({ url: 'www.a.org' }), ['url-repaired']);
  assert.deepEqual(
    mapped({
      url: 'https://a.org',
      links: [{ label: 'Facebook', url: 'www.facebook.com/x' }],
    }).contacts.map(({ kind, dial, label }) => [kind, dial, label]),
    [
      ['web', 'https://a.org/', undefined],
      ['web', 'https://www.facebook.com/x', 'Facebook'],
    ],
  );
});

test('rule 36: e-mail addresses lose the spaces around them; words are none', () => {
  const emails = (email: unknown) => mapped({ email }).contacts.map(({ value }) => value);
  assert.deepEqual(emails('club@gmail.com\u00a0'), ['club@gmail.com']);
  assert.deepEqual(emails('mailto:club@gmail.com'), ['club@gmail.com']);
  assert.deepEqual(emails('a@b.org; c@d.org'), ['a@b.org', 'c@d.org']);
  for (const none of ['via website', 'email-example_com', 'https://a.org', false, 12345]) {
    assert.deepEqual(emails(none), [], String(none));
    assert.ok(repairsOf({ email: none }).includes('email-dropped'));
  }
});

test('rule 37: the number in a text can be dialled, and the text is shown', () => {
  const phones = (number: unknown) =>
    mapped({ contacts: [{ phones: [{ number }] }] }).contacts.map(({ value, dial, label }) => [
      value,
      dial,
      label,
    ]);
  assert.deepEqual(phones('Bristol Youth MAPS: 0117 332 7111'), [
    ['Bristol Youth MAPS: 0117 332 7111', '01173327111', undefined],
  ]);
  assert.deepEqual(phones('016 3296 0885.'), [['016 3296 0885.', '01632960885', undefined]]);
  assert.deepEqual(phones('01632 960278 / 07700 900123'), [
    ['01632 960278', '01632960278', undefined],
    ['07700 900123', '07700900123', undefined],
  ]);
  assert.deepEqual(phones('1618341e3'), [['01618341000', '01618341000', undefined]]);
  assert.deepEqual(phones(1273800900), [['01273800900', '01273800900', undefined]]);
  assert.deepEqual(phones('See the website'), []);
  assert.deepEqual(phones('960278'), [['960278', undefined, undefined]]);
  assert.ok(repairsOf({ phones: ['960278'] }).includes('phone-unclear'));
});

test('rule 38: coordinates are British, the right way round, or none', () => {
  const point = (lon: unknown, lat: unknown) =>
    location({ name: 'Hall', geometry: { type: 'Point', coordinates: [lon, lat] } })?.point;
  assert.deepEqual(point(-0.738887, 51.863084), {
    lat: 51.863084,
    lon: -0.738887,
    precision: 'place',
  });
  assert.deepEqual(point(51.863084, -0.738887), {
    lat: 51.863084,
    lon: -0.738887,
    precision: 'place',
  });
  for (const [lon, lat] of [
    [0, 0],
    [101, 100],
    [2.3522, 48.8566],
    ['', ''],
    [null, null],
  ]) {
    assert.equal(point(lon, lat), undefined, `${lon}, ${lat}`);
  }
  const codes = (coordinates: number[]) =>
    repairsOf({ locations: [{ geometry: { coordinates } }] });
  assert.deepEqual(codes([0, 0]), ['coordinates-dropped']);
  assert.deepEqual(codes([51.8, -0.7]), ['coordinates-repaired']);
});

test('rule 38: a point is as exact as the address it stands for', () => {
  const precision = (fields: object) =>
    location({ latitude: 51.8, longitude: -0.7, ...fields })?.point?.precision;
  assert.equal(precision({ address_1: '1 High Street' }), 'exact');
  assert.equal(precision({ postal_code: 'HP22 4PE' }), 'postcode');
  assert.equal(precision({ postal_code: 'HP22', city: 'Wendover' }), 'place');
});

test('rule 39: postcodes are put right or left out', () => {
  const postcode = (postal_code: string) => location({ name: 'Hall', postal_code })?.postcode;
  assert.equal(postcode('LU7 ONY'), 'LU7 0NY');
  assert.equal(postcode('hp111up '), 'HP11 1UP');
  assert.equal(postcode('HP7'), 'HP7');
  for (const none of ['WA154 1HF', 'ABC 1234', 'n/a'])
    assert.equal(postcode(none), undefined, none);
  const codes = (postal_code: string) => repairsOf({ locations: [{ postal_code }] });
  assert.deepEqual(codes('LU7 ONY'), ['postcode-repaired']);
  assert.deepEqual(codes('ABC 1234'), ['postcode-dropped']);
});

test('rules 39 and 42: a masked address is nowhere in the service', () => {
  const service = mapped({
    schedules: [{ byday: 'FR', opens_at: '09:00', closes_at: '10:00' }],
    locations: [
      {
        id: 12,
        name: '9 Secret Lane',
        mask_exact_address: 'true',
        address_1: '9 Secret Lane',
        city: 'Amersham',
        postal_code: 'HP7 9HX',
        latitude: 51.672483,
        longitude: -0.590374,
        directions: 'Behind 9 Secret Lane',
        phones: [{ number: '01494 123456' }],
        regular_schedules: [{ weekday: 'Monday', opens_at: '09:00', closes_at: 'late' }],
      },
    ],
  });
  assert.deepEqual(service.locations, [
    { address: 'Amersham', postcode: 'HP7', masked: true, accessibility: [] },
  ]);
  assert.doesNotMatch(JSON.stringify(service), /Secret|9HX|51\.67|-0\.59/);
});

test('rule 40: an area is its name; shapes and placeholder links are nothing', () => {
  const service = mapped({
    service_areas: [
      { name: 'Bristol', uri: 'http://www.example.com', extent: 'extent', extent_type: 'geojson' },
      { service_area: 'Halton' },
      'Widnes',
    ],
  });
  assert.deepEqual(service.coverage, {
    nations: [],
    places: ['halton'],
    areas: ['Bristol', 'Halton', 'Widnes'],
    national: false,
  });
  assert.doesNotMatch(JSON.stringify(service), /example\.com|extent/);
  assert.deepEqual(mapped({ service_areas: ['England'] }).coverage.nations, ['england']);
  assert.equal(mapped({ service_areas: ['United Kingdom'] }).coverage.nations.length, 4);
});

test('rule 41: a check is a check, and a change is not', () => {
  const assurance = (fields: object) => mapped({ ...fields }).assurance;
  assert.equal(assurance({ assured_date: '2021-01-06' }).assuredDate, '2021-01-06');
  assert.equal(freshness(assurance({ assured_date: '2021-01-06' }), { now: NOW }), 'overdue');
  assert.equal(
    assurance({ pc_metadata: { date_assured: '2023-12-19' } }).assuredDate,
    '2023-12-19',
  );
  const changed = assurance({ last_modified: '2026-11-01T10:00:00Z' });
  assert.equal(changed.assuredDate, undefined);
  assert.equal(freshness(changed, { now: NOW }), 'unknown');
  assert.match(changed.evidence ?? '', /No check is recorded.*changed.*1 November 2026/);
  assert.match(
    assurance({ updated_at: '2021-09-14T13:05:10.022Z' }).evidence ?? '',
    /14 September 2021/,
  );
  assert.deepEqual(assurance({}), { checkFirst: false });
});

test('rule 42: people who keep the data are not in it', () => {
  const service = mapped({
    assurer_email: 'ann.persona@council.gov.uk',
    assured_by: 'Ann Persona',
    pc_metadata: { assured_by: 'ann.persona@council.gov.uk', date_assured: '2025-01-01' },
    updated_by: 'Ann Persona',
    metadata: [{ updated_by: 'Ann Persona', previous_value: '07700 900123' }],
    locations: [
      { name: 'Hall', addresses: [{ attention: 'Ann Persona', address_1: '1 High Street' }] },
    ],
    meta: [
      { key: 'Contact Name', value: 'Ann Persona' },
      { key: 'Communication Email address', value: 'ann.persona@council.gov.uk' },
      { key: 'Contact Phone number ', value: '07700 900123' },
    ],
    nested: { ownerName: 'Ann Persona', contact: { mobile: '07700 900123' } },
  });
  assert.doesNotMatch(JSON.stringify(service), /Persona|persona|07700/);
});

test('rule 43: clear rows become weekly periods', () => {
  assert.deepEqual(
    schedule(
      { weekday: 'Monday', opens_at: '09:00', closes_at: '12:00' },
      { weekday: 'Monday', opens_at: '13:00', closes_at: '15:00' },
      { weekday: 'Tuesday', opens_at: '09:00', closes_at: '12:00' },
      { byday: 'TH,FR', freq: 'WEEKLY', interval: 1, opens_at: '09:00', closes_at: '12:00' },
    ),
    {
      periods: [
        { days: ['MO', 'TU', 'TH', 'FR'], opens: '09:00', closes: '12:00' },
        { days: ['MO'], opens: '13:00', closes: '15:00' },
      ],
    },
  );
  assert.deepEqual(
    schedule({
      byday: 'FR',
      opens_at: '19:00',
      closes_at: '02:00',
      valid_from: '2026-01-01',
      valid_to: '2026-12-31',
    })?.periods,
    [
      {
        days: ['FR'],
        opens: '19:00',
        closes: '02:00',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      },
    ],
  );
});

test('rule 43: what is not clear is words, and never a period', () => {
  const day = { opens_at: '10:00', closes_at: '12:00' };
  for (const row of [
    { ...day, weekday: 1 },
    { ...day },
    { ...day, byday: '2MO', freq: 'MONTHLY' },
    { ...day, byday: 'MO', interval: 2 },
    { ...day, byday: 'MO', freq: 'DAILY' },
    { ...day, byday: 'MO', bymonthday: '1,2,3' },
    { ...day, byday: 'MO', count: 3 },
    { ...day, byday: 'MO and sometimes FR' },
    { byday: 'MO', opens_at: '09:00', closes_at: '05:00' },
    { byday: 'MO', opens_at: '00:00', closes_at: '00:00' },
    { byday: 'MO', opens_at: '10:00' },
    { description: 'Term time only' },
  ]) {
    assert.deepEqual(schedule(row)?.periods ?? [], [], JSON.stringify(row));
  }
  assert.equal(
    schedule({ ...day, byday: '2MO', freq: 'MONTHLY' })?.text,
    'second Monday: 10:00 to 12:00 (not every week)',
  );
  assert.equal(
    schedule({ ...day, byday: 'MO', interval: 2, description: 'Every other week' })?.text,
    'Every other week',
  );
  assert.ok(repairsOf({ schedules: [{ ...day, weekday: 1 }] }).includes('schedule-as-text'));
});

test('rule 43: places that keep different hours are told apart in words', () => {
  const place = (name: string, opens_at: string) => ({
    location: { name },
    schedules: [{ byday: 'MO', opens_at, closes_at: '17:00' }],
  });
  const same = mapped({ service_at_locations: [place('North', '09:00'), place('South', '09:00')] });
  assert.equal(same.schedule?.periods.length, 1);
  const different = mapped({
    service_at_locations: [place('North', '09:00'), place('South', '10:00')],
  });
  assert.deepEqual(different.schedule, {
    periods: [],
    text: 'North: Monday: 09:00 to 17:00. South: Monday: 10:00 to 17:00',
  });
});

test('rule 44: the report tells what was put right, for which record and where', async (t) => {
  const { source } = await serve(t, {
    rows: [
      { id: 'a', name: 'A', url: 'Warmley Community Centre' },
      { id: 'b', name: 'B' },
      { id: 'c' },
    ],
  });
  const { report } = await source.search();
  assert.deepEqual(report, {
    accepted: 2,
    repaired: 1,
    skipped: 1,
    issues: [
      {
        code: 'url-dropped',
        path: 'url',
        message: 'is no web address',
        severity: 'repaired',
        record: 'a',
      },
      {
        code: 'no-name',
        path: '',
        message: 'The record has no name.',
        severity: 'skipped',
        record: 'c',
      },
    ],
  });
});

test('rule 44: the report repeats nothing that the record holds', () => {
  const secret = 'ann.persona';
  const record = mapService(
    {
      id: 1,
      name: 'A',
      url: secret,
      email: secret,
      phones: [secret],
      status: secret,
      locations: [{ postal_code: secret }],
    },
    context,
  );
  assert.ok(codesOf(record).length > 3);
  assert.ok(record.service);
  assert.doesNotMatch(JSON.stringify(record.repairs), /persona/);
});
