import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationOfOutcode } from '../../../src/geo/nation-of-outcode.js';

test('tells the nation of an outcode by its area', () => {
  for (const [outcode, nation] of [
    ['WA8', 'england'],
    ['SW1A', 'england'],
    ['BT1', 'northern-ireland'],
    ['G1', 'scotland'],
    ['GU1', 'england'],
    ['ZE1', 'scotland'],
    ['CF10', 'wales'],
    ['SA1', 'wales'],
    ['S1', 'england'],
    ['B1', 'england'],
  ] as const) {
    assert.equal(nationOfOutcode(outcode), nation, outcode);
  }
});

test('does not guess near a border or on the islands', () => {
  for (const outcode of [
    'CH1',
    'LL11',
    'SY1',
    'HR3',
    'TD15',
    'NP16',
    'LD7',
    'DG16',
    'GY1',
    'IM1',
  ]) {
    assert.equal(nationOfOutcode(outcode), undefined, outcode);
  }
});
