import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromGrid, isOnGrid, toWgs84, unproject } from '../../../../src/cli/import/osgb36.js';

const near = (actual: number | undefined, expected: number, by: number) =>
  assert.ok(Math.abs((actual ?? NaN) - expected) <= by, `${actual} is not ${expected} ± ${by}`);

const degrees = (whole: number, minutes: number, seconds: number) =>
  whole + minutes / 60 + seconds / 3600;

/** Worked examples of Ordnance Survey, "A guide to coordinate systems in Great Britain". */
describe('the National Grid', () => {
  test('is unprojected as in the worked example, to a ten-thousandth of a second', () => {
    const { lat, lon } = unproject(651_409.903, 313_177.27);
    near((lat * 180) / Math.PI, degrees(52, 39, 27.2531), 0.0001 / 3600);
    near((lon * 180) / Math.PI, degrees(1, 43, 4.5177), 0.0001 / 3600);
  });

  test('is moved to WGS84 as in the worked example, the other way round, to 2 cm', () => {
    const [x, y, z] = toWgs84([3_790_269.549, -110_038.064, 5_111_050.261]);
    near(x, 3_790_644.9, 0.02);
    near(y, -110_149.21, 0.02);
    near(z, 5_111_482.97, 0.02);
  });

  test('gives latitude and longitude for a map of today', () => {
    const { lat, lon } = fromGrid(651_409.903, 313_177.27);
    near(lat, degrees(52, 39, 28.723), 0.000_002);
    near(lon, degrees(1, 42, 57.787), 0.000_002);
  });

  test('ends at the sea', () => {
    assert.ok(isOnGrid(538_890, 177_320));
    for (const [easting, northing] of [
      [0, 0],
      [-5, 177_320],
      [538_890, 1_300_001],
      [700_001, 177_320],
      [NaN, 177_320],
    ] as const) {
      assert.equal(isOnGrid(easting, northing), false);
    }
  });
});
