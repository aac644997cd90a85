import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceMetres } from '../../../src/geo/distance.js';
import { createOutcodeTable, loadOutcodes } from '../../../src/geo/outcodes.js';

const table = createOutcodeTable('M1,53477,-2235;M11,53478,-2179;TR21,49925,-6299;W1A,51515,-142');

test('an outcode is found with its point', () => {
  assert.deepEqual(table.find('M1'), { lat: 53.477, lon: -2.235 });
  assert.deepEqual(table.find('M11'), { lat: 53.478, lon: -2.179 });
  assert.deepEqual(table.find('W1A'), { lat: 51.515, lon: -0.142 });
});

test('the name of a divided outcode finds its first part', () => {
  assert.deepEqual(table.find('W1'), table.find('W1A'));
});

test('what is no entry is not found', () => {
  for (const other of ['M2', '1', '', 'R21', '53478', 'GIR', 'BFPO', ';']) {
    assert.equal(table.find(other), undefined, other);
  }
  assert.equal(createOutcodeTable('').find('M1'), undefined);
});

test('the table of this package is loaded once and covers the country', async () => {
  const loaded = await loadOutcodes();
  assert.equal(await loadOutcodes(), loaded);
  const widnes = loaded.find('WA8') ?? assert.fail();
  assert.ok(distanceMetres(widnes, { lat: 53.36, lon: -2.73 }) < 5000);
  for (const outcode of ['AB10', 'BT1', 'CF10', 'EC1', 'JE2', 'ZE1', 'TR21', 'YO91']) {
    const { lat, lon } = loaded.find(outcode) ?? assert.fail(outcode);
    assert.ok(lat > 49 && lat < 61 && lon > -9 && lon < 2, outcode);
  }
});
