import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { METRES_PER_MILE, distanceMetres } from '../../../src/geo/distance.js';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

const isNear = (metres: number, expected: number) =>
  assert.ok(Math.abs(metres - expected) < expected * 0.005, `${metres} is not about ${expected}`);

test('known distances are right within half a per cent', () => {
  // A degree of latitude is 60 nautical miles of 1,852 metres.
  isNear(distanceMetres({ lat: 53, lon: -2 }, { lat: 54, lon: -2 }), 60 * 1852);
  // A degree of longitude at 60 degrees north is half as long as at the equator.
  isNear(distanceMetres({ lat: 60, lon: 0 }, { lat: 60, lon: 1 }), 30 * 1852);
  // Halfway round the Earth, and across the date line.
  isNear(distanceMetres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 }), 20_015_000);
  isNear(distanceMetres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }), 60 * 1852);
});

test('a mile is 1,609.344 metres', () => {
  assert.equal(METRES_PER_MILE * 1000, 1_609_344);
});

test('the way back is as long, nothing is nowhere, and no way is longer than half the Earth', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const metres = distanceMetres(a, b);
      assert.ok(Math.abs(metres - distanceMetres(b, a)) < 1e-3);
      assert.ok(metres >= 0 && metres <= 20_016_000, String(metres));
      assert.equal(distanceMetres(a, a), 0);
    }),
  );
});
