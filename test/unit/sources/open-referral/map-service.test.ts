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
