import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPhones } from '../../../../src/sources/open-referral/phones.js';
import { toDate, toNumber, toTime } from '../../../../src/sources/open-referral/values.js';
import { fuzz } from '../../../support/fuzz.js';
import { hostileValue, longTexts } from '../../../support/fuzz-values.js';
import { checkMapping } from './fuzz-cases.js';
import { serve } from './support.js';

const CASES = new URL('./fuzz-cases.ts', import.meta.url);

fuzz('real records changed at random are read or left out', CASES, 'mapping', 2_000);
fuzz('any value in any field is read or left out', CASES, 'fields', 500);
fuzz('any answer is a list or a DataError', CASES, 'envelopes', 500);

test('one hostile record never loses the others', async (t) => {
  const hostiles = fc
    .sample(hostileValue, 100)
    .map((value) => (value === undefined ? null : value));
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

test('phones, dates, times and numbers take little time, whatever is in them', () => {
  const long = longTexts(40_000).filter((text) => text.endsWith('x'));
  long.push(`0${' '.repeat(40_000)}x`, `1${'0'.repeat(40_000)}`);
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
    assert.ok(taken < 2_000, `${taken.toFixed(0)} ms for ${text.slice(0, 4)}`);
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
