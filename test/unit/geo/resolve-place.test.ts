import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createOutcodeTable } from '../../../src/geo/outcodes.js';
import { resolvePlace } from '../../../src/geo/resolve-place.js';
import { parsePlace } from '../../../src/models/index.js';

const place = (id: string, name: string, aliases: string[] = [], point?: object) =>
  parsePlace({ id, name, aliases, nation: 'england', point }).value ?? assert.fail();

const places = [
  place('halton', 'Halton', ['Widnes', 'Runcorn'], { lat: 53.3437, lon: -2.7188 }),
  place('st-helens', 'St Helens', [], { lat: 53.4595, lon: -2.7236 }),
  place('warrington', 'Warrington', [], { lat: 53.3988, lon: -2.5636 }),
  place('cheshire-east', 'Cheshire East', ['Crewe']),
  place('cheshire-west', 'Cheshire West and Chester', ['Chester']),
  place('kensington-chelsea', 'Kensington and Chelsea', ['RBKC'], { lat: 51.5012, lon: -0.1922 }),
  place('westminster', 'Westminster', [], { lat: 51.5134, lon: -0.1605 }),
  place('salford', 'Salford'),
];
const outcodes = createOutcodeTable(
  'SW1A,51503,-132;SW3,51490,-167;W8,51501,-193;WA2,53411,-2581;WA8,53372,-2741;WA9,53443,-2713',
);
const resolve = (input: string) => resolvePlace(input, { places, outcodes });

describe('what was typed as a place', () => {
  const named: readonly [string, string][] = [
    ['Halton', 'halton'],
    [' halton ', 'halton'],
    ['HALTON', 'halton'],
    ['hal', 'halton'],
    ['Haltno', 'halton'],
    ['Widnes', 'halton'],
    ['runcron', 'halton'],
    ['St Helens', 'st-helens'],
    ['St. Helens', 'st-helens'],
    ['Saint Helens', 'st-helens'],
    ['sthelens', ''],
    ["st helen's", 'st-helens'],
    ['Warington', 'warrington'],
    ['warringotn', 'warrington'],
    ['Chester', 'cheshire-west'],
    ['Cheshire East', 'cheshire-east'],
    ['chesire east', 'cheshire-east'],
    ['Kensington & Chelsea', 'kensington-chelsea'],
    ['kensington and chelsea', 'kensington-chelsea'],
    ['Royal Borough of Kensington', ''],
    ['Kensington', 'kensington-chelsea'],
    ['rbkc', 'kensington-chelsea'],
    ['City of Westminster', 'westminster'],
    ['Halton Borough Council', 'halton'],
    // Other towns, and not typing errors.
    ['Stafford', ''],
    ['Walton', ''],
    ['Dalton', ''],
    ['Leeds', ''],
    ['ha', ''],
    ['Halton Road', ''],
    ['the', ''],
    ['???', ''],
  ];
  for (const [typed, id] of named) {
    test(`${JSON.stringify(typed)} is ${id || 'not understood'}`, () => {
      const found = resolve(typed);
      assert.equal(found.kind === 'place' ? found.place.id : '', id);
      if (id === '') assert.equal(found.kind, 'invalid');
    });
  }

  test('is nothing when it is empty', () => {
    for (const input of ['', ' ', '\t\n']) assert.deepEqual(resolve(input), { kind: 'empty' });
  });

  test('is near the middle of a named place, when that is known', () => {
    assert.deepEqual(resolve('Halton'), {
      kind: 'place',
      place: places[0],
      near: { point: { lat: 53.3437, lon: -2.7188 }, precision: 'place' },
    });
    assert.deepEqual(resolve('Salford'), { kind: 'place', place: places[7] });
  });

  test('asks which one is meant when several fit as well', () => {
    const found = resolve('Cheshire');
    assert.equal(found.kind, 'ambiguous');
    assert.deepEqual(found.kind === 'ambiguous' && found.places.map(({ id }) => id), [
      'cheshire-east',
      'cheshire-west',
    ]);
  });

  test('is the middle of the outcode for a postcode, and the label says no more', () => {
    const found = resolve('wa8-7qf');
    assert.deepEqual(found, {
      kind: 'point',
      label: 'WA8',
      near: {
        point: { lat: 53.372, lon: -2.741 },
        precision: 'outcode',
        places: ['halton'],
      },
      around: [places[0]],
      nation: 'england',
      postcode: 'WA8 7QF',
      place: places[0],
    });
    assert.ok(!('postcode' in resolve('WA8 7')));
    const around = found.kind === 'point' ? (found.near.places ?? []) : [];
    assert.ok(around.includes('halton') && !around.includes('westminster'), around.join());
  });

  test('names a place for a postcode only when its middle is close and no other is', () => {
    const placeOf = (input: string) => {
      const found = resolve(input);
      return found.kind === 'point' ? found.place?.id : assert.fail(found.kind);
    };
    assert.equal(placeOf('W8'), 'kensington-chelsea');
    assert.equal(placeOf('WA9'), 'st-helens');
    assert.equal(placeOf('SW3'), undefined, 'between two');
    assert.equal(
      (resolvePlace('WA8', { places: [places[2]!], outcodes }) as { place?: unknown }).place,
      undefined,
      'too far from the only one',
    );
  });

  test('names the places to choose from, the nearest first', () => {
    const found = resolve('SW3');
    const around = found.kind === 'point' ? found.around.map(({ id }) => id) : [];
    assert.deepEqual(around, ['kensington-chelsea', 'westminster']);
    assert.deepEqual(found.kind === 'point' && found.near.places, around);
  });

  test('is an unknown postcode when it is written like one', () => {
    for (const input of ['ZE9', 'ZZ9', ' zz9 ', 'QA12', 'L1 1AA', 'GIR 0AA', 'BFPO 1']) {
      assert.deepEqual(resolve(input), { kind: 'unknown-postcode' }, input);
    }
  });

  test('may be anything, of any length, and is answered in time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (input) => void resolve(input)));
    for (const unit of ['halton ', 'a', ' ', 'WA8', '’']) {
      const begun = performance.now();
      resolve(unit.repeat(100_000 / unit.length));
      assert.ok(performance.now() - begun < 5_000, unit);
    }
  });
});
