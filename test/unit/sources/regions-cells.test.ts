import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellKey, cutCells, cutPacks } from '../../../src/cli/directory/cut-cells.js';
import { distanceMetres } from '../../../src/geo/distance.js';
import {
  cellsOf,
  contains,
  distanceBounds,
  placeIn,
  squareOf,
  WORLD,
  type Cell,
  type RegionCell,
} from '../../../src/sources/static/regions/cells.js';
import { AREA_REGIONS } from '../../../src/sources/static/regions/format.js';

/** Whether a cell came of halving another. */
function isIn(name: number, other: number): boolean {
  let above = name;
  while (above > other) above = Math.floor(above / 2);
  return above === other;
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anywhere = fc.record({ lat: between(-85, 85), lon: between(-180, 180) });
const british = fc.record({ lat: between(49, 61), lon: between(-9, 2) });

/** A point and a box around it, between the corners of another two points. */
const boxed = (point: fc.Arbitrary<{ lat: number; lon: number }>) =>
  fc.tuple(point, point, between(0, 1), between(0, 1)).map(([a, b, up, across]) => {
    const box = {
      south: Math.min(a.lat, b.lat),
      north: Math.max(a.lat, b.lat),
      west: Math.min(a.lon, b.lon),
      east: Math.max(a.lon, b.lon),
    };
    const inside = {
      lat: box.south + (box.north - box.south) * up,
      lon: box.west + (box.east - box.west) * across,
    };
    return { box, inside };
  });

/** A box that is tall and narrow, anywhere, with points along its two sides. */
const tallBox = fc
  .tuple(between(-179, 178), between(0.01, 1), between(-80, 40), between(2, 40))
  .map(([west, width, south, height]) => {
    const box = { west, east: west + width, south, north: south + height };
    const sides = Array.from({ length: 101 }, (_, index) => {
      const lat = south + (height * index) / 100;
      return [box.west, box.east].map((lon) => ({ lat, lon }));
    }).flat();
    return { box, sides };
  });

describe('cells', () => {
  it('the bounds of a distance hold for whatever is in a box', () => {
    fc.assert(
      fc.property(british, boxed(british), (from, { box, inside }) => {
        const [least, most] = distanceBounds(from, box);
        const metres = distanceMetres(from, inside);
        assert.ok(least <= metres + 0.01, `${least} <= ${metres}`);
        assert.ok(metres <= most + 0.01, `${metres} <= ${most}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('the least distance holds around the world, on one side of it', () => {
    const half = fc.record({ lat: between(-85, 85), lon: between(-89, 89) });
    fc.assert(
      fc.property(half, boxed(half), (from, { box, inside }) => {
        assert.ok(distanceBounds(from, box)[0] <= distanceMetres(from, inside) + 0.01);
      }),
      { numRuns: 2000 },
    );
  });

  it('a tall box is never said to be further than it is, nor much nearer, over the date line too', () => {
    fc.assert(
      fc.property(anywhere, tallBox, between(0, 1), between(0, 1), (from, tall, up, across) => {
        const { box, sides } = tall;
        const inside = {
          lat: box.south + (box.north - box.south) * up,
          lon: box.west + (box.east - box.west) * across,
        };
        const [least, most] = distanceBounds(from, box);
        const metres = distanceMetres(from, inside);
        assert.ok(least <= metres + 0.01, `${least} <= ${metres}`);
        assert.ok(metres <= most + 0.01, `${metres} <= ${most}`);
        // Beyond that it is so far away that the bound need not be close.
        if (Math.abs(box.west - from.lon) > 45) return;
        // The nearest of it, about: a third of that is enough not to open what is far away.
        const nearest = Math.min(...sides.map((side) => distanceMetres(from, side)));
        const step = ((box.north - box.south) / 100 + box.east - box.west) * 111_195;
        assert.ok(least >= (nearest - step) / 3, `${least} of ${nearest}`);
      }),
      { numRuns: 3000, seed: 9 },
    );
  });

  it('the cell of the world that a British point is not in is not 0 away', () => {
    const london = { lat: 51.5, lon: -0.1 };
    const east = { west: 2, south: -90, east: 4, north: 90 };
    assert.ok(distanceBounds(london, east)[0] > 120_000);
    assert.ok(distanceBounds(london, { ...east, south: 45, north: 67.5 })[0] > 120_000);
    assert.equal(distanceBounds(london, { ...east, west: -1 })[0], 0);
  });

  it('every point is in one cell of a tree, and in the square that it is said to be in', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 60 }), (points) => {
        const keys = points.map(cellKey).sort((a, b) => a - b);
        const { tree, cells } = cutCells(keys, 4);
        const read = cellsOf(tree);
        assert.deepEqual(
          read?.map(({ name, box }) => ({ name, box })),
          cells.map(({ name, box }) => ({ name, box })),
        );
        for (const { area } of read ?? []) {
          const all: RegionCell[] = (read ?? []).filter((other) => other.area === area);
          assert.ok(all.length > 0 && all.length <= AREA_REGIONS);
          assert.deepEqual(
            all.map(({ inArea }) => inArea),
            all.map((_, index) => index),
          );
          // One more halving less would be too much: areas are as large as they may be.
          const above = Math.floor(parseInt(area, 36) / 2);
          const inAbove = cells.filter(({ name }) => isIn(parseInt(name, 36), above));
          assert.ok(above === 0 || inAbove.length > AREA_REGIONS);
        }
        for (const point of points) {
          const own: Cell[] = read?.filter(({ box }) => contains(box, point)) ?? [];
          assert.equal(own.length, 1);
          const [cell] = own;
          assert.ok(cell);
          const square = squareOf(cell.box, ...placeIn(cell.box, point));
          assert.ok(distanceBounds(point, square)[0] < 0.01);
        }
      }),
    );
  });

  it('every point of a region is in the box of its file, unless too many are in one place', () => {
    fc.assert(
      fc.property(
        fc.array(british, { minLength: 1, maxLength: 80 }),
        fc.nat({ max: 9 }),
        (points, more) => {
          // So many more in the same place as the first.
          const all = [
            ...points,
            ...points.slice(0, 1).flatMap((point) => Array(more).fill(point)),
          ];
          const sorted = all
            .map((point) => ({ point, key: cellKey(point) }))
            .sort((a, b) => a.key - b.key);
          const keys = sorted.map(({ key }) => key);
          for (const cell of cutCells(keys, 24).cells) {
            const { tree, ends } = cutPacks(keys, cell, 4);
            const boxes = cellsOf(tree, cell)?.map(({ box }) => box) ?? [];
            assert.equal(boxes.length, ends.length);
            let from = cell.from;
            ends.forEach((end, index) => {
              assert.ok(end > from && end - from <= 4);
              const own = sorted.slice(from, end);
              const isCrowded = keys.filter((key) => key === own[0]?.key).length > 4;
              const box = boxes[index];
              assert.ok(box && (isCrowded || own.every(({ point }) => contains(box, point))));
              from = end;
            });
            assert.equal(from, cell.to);
          }
        },
      ),
    );
  });

  it('no tree: anything else', () => {
    for (const text of ['', '1', '10', '100 ', '000', 'x', '1'.repeat(60) + '0'.repeat(61)]) {
      assert.equal(cellsOf(text), undefined, text);
    }
    assert.deepEqual(cellsOf('0'), [{ name: '1', box: WORLD, area: '1', inArea: 0 }]);
    assert.deepEqual(cellsOf('-'), []);
  });
});
