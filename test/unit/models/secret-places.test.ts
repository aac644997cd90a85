import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Service } from '../../../src/models/index.js';
import { openContacts, withoutSecrets } from '../../../src/models/secret-places.js';

const place = { name: 'Test house', address: '1 Test Street', postcode: 'WA8 7QF' };
const post = { kind: 'post', value: '1 Test Street' };
const phone = { kind: 'phone', value: '01632 960123' };
const service = (fields: object) => ({ contacts: [post, phone], ...fields }) as unknown as Service;

test('a secret place keeps nothing but that it is there, and no postal address is told', () => {
  const open = { ...place, masked: false, accessibility: [] };
  const told = withoutSecrets(service({ locations: [{ ...place, masked: true }, open] }));
  assert.deepEqual(told.locations, [{ masked: true, accessibility: [] }, open]);
  assert.deepEqual(told.contacts, [phone]);
});

test('a service without a secret place stays as it is', () => {
  const open = service({ locations: [{ ...place, masked: false }] });
  assert.equal(withoutSecrets(open), open);
  assert.deepEqual(openContacts(open), [post, phone]);
});

test('records that nobody has looked at may be anything', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (one, other) => {
      withoutSecrets(service({ locations: one, contacts: other }));
      withoutSecrets(service({ locations: [one, { masked: 'yes' }], contacts: [other] }));
    }),
  );
});
