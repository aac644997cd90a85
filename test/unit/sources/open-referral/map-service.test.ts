/** How a record becomes a service, besides what the deviations are about. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapService } from '../../../../src/sources/open-referral/map-service.js';
import { context, mapped } from './support.js';

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
  for (const fees of ['£0', '£0.00', '0', 'No cost']) {
    assert.deepEqual(costs({ fees }), [[fees, 0]]);
  }
  assert.deepEqual(costs({ fees: '£0.50' }), [['£0.50', undefined]]);
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

test('prices end at midnight in London, not in Greenwich', () => {
  const costs = (now: string) =>
    mapService(
      { id: '1', name: 'A', cost_options: [{ amount: 5, valid_to: '2026-06-30' }] },
      { ...context, now: new Date(now) },
    ).service?.costOptions.length;
  assert.equal(costs('2026-06-30T22:30:00Z'), 1);
  assert.equal(costs('2026-06-30T23:30:00Z'), 0);
});

test('what this package wrote of a service, and the standard cannot hold, is taken back', () => {
  const place = { id: 'a', name: 'Hall', latitude: 53.36, longitude: -2.73 };
  const point = { lat: 53.36, lon: -2.73, precision: 'outcode' };
  const service = mapped({
    locations: [place],
    'x-mecc-signpost': {
      id: 'other',
      name: 'Other',
      summary: 'Test summary',
      urgency: 'soon',
      assurance: { assuredDate: '2026-11' },
      locations: [{ address: '1 Test Street', point }],
      contacts: [{ kind: 'webchat', value: 'Chat', dial: 'https://a.org/chat' }],
      provenance: { source: 'other' },
      invented: 'Test',
    },
  });
  const { locations, contacts, assurance, extensions } = service;
  assert.notEqual(service.id, 'other');
  assert.notEqual(service.name, 'Other');
  assert.notEqual(service.provenance?.source, 'other');
  assert.deepEqual([service.summary, service.urgency], ['Test summary', 'soon']);
  assert.deepEqual(assurance, { assuredDate: '2026-11', checkFirst: false });
  assert.deepEqual(
    locations.map((each) => [each.name, each.address, each.point]),
    [['Hall', undefined, point]],
  );
  assert.deepEqual(
    contacts.map(({ kind }) => kind),
    ['webchat'],
  );
  assert.equal(extensions, undefined);
});

test('of these fields, one that is not valid is not taken, and the others are', () => {
  const { assurance, urgency, coverage } = mapped({
    assured_date: '2026-11-02',
    'x-mecc-signpost': {
      urgency: 'now',
      assurance: { assuredDate: 'last week' },
      coverage: { areas: ['Testshire'] },
    },
  });
  assert.deepEqual([assurance.assuredDate, urgency], ['2026-11-02', 'routine']);
  assert.deepEqual(coverage.areas, ['Testshire']);
  for (const own of ['Test', [], null, 5, { topics: 'Test' }, { locations: [null] }]) {
    assert.equal(mapped({ 'x-mecc-signpost': own }).urgency, 'routine');
  }
});

test('they never make a service less sensitive, and never tell a secret place', () => {
  const own = (fields: object, more: object) => mapped({ ...fields, 'x-mecc-signpost': more });
  const abuse = { service_taxonomies: [{ name: 'Domestic abuse' }] };
  const known = mapped(abuse);
  assert.notEqual(known.sensitivity, 'normal');
  for (const more of [{ sensitivity: 'normal' }, { topics: [] }, { sensitivity: 'Test' }]) {
    assert.equal(own(abuse, more).sensitivity, known.sensitivity);
  }
  assert.equal(own({}, { topics: known.topics }).sensitivity, known.sensitivity);
  assert.equal(own({}, { sensitivity: 'high-risk' }).sensitivity, 'high-risk');

  const address = '1 Secret Street';
  const place = { masked: false, address, point: { lat: 53.4, lon: -2.7, precision: 'exact' } };
  const refuge = own(
    {
      locations: [
        { mask_exact_address: true, name: address, latitude: 53.4, longitude: -2.7 },
        { name: 'Office', latitude: 53.4, longitude: -2.7 },
      ],
    },
    { locations: [place, place], contacts: [{ kind: 'post', value: address }] },
  );
  assert.deepEqual(
    refuge.locations.map(({ masked, point }) => [masked, point?.precision]),
    [
      [true, undefined],
      [false, 'exact'],
    ],
  );
  assert.ok(!JSON.stringify(refuge).includes('Secret'));
});
