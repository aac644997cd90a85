import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { FORMATS, type FormatName } from '../../../../src/cli/export/formats.js';
import type { Json } from '../../../../src/cli/export/json.js';
import { uuidOf } from '../../../../src/cli/export/uuid.js';
import { isShownNumber } from '../../../../src/models/shown-number.js';
import { services, SECRET } from './support/arbitrary.js';
import { roundTrip, textOf } from './support/read-back.js';
import { testService } from './support/samples.js';

const names = Object.keys(FORMATS) as FormatName[];
const RUNS = { numRuns: 60 };

for (const format of names) {
  test(`${format}: nothing of a secret place is in it, and no private fields`, async () => {
    await fc.assert(
      fc.asyncProperty(services, async (service) => {
        const text = await textOf(format, [service]);
        for (const secret of [SECRET, 'ZE2 9ZZ', '60.123456', '1.234567']) {
          assert.ok(!text.includes(secret), text);
        }
      }),
      RUNS,
    );
  });

  test(`${format}: no postal address of a service in a secret place, but of any other`, async () => {
    const contacts = [
      { kind: 'post', value: `1 ${SECRET} Street` },
      { kind: 'phone', value: '01632 960123', dial: '01632960123' },
    ];
    const secret = testService({
      contacts,
      locations: [{ masked: true }, { postcode: 'WA8 7QF' }],
    });
    const text = await textOf(format, [secret]);
    assert.ok(!text.includes(SECRET), text);
    assert.match(text, /01632/);
  });

  test(`${format}: the same services give the same text, and no services a whole file`, async () => {
    const service = testService({ topics: ['loneliness'], organization: { name: 'Test Council' } });
    assert.equal(await textOf(format, [service]), await textOf(format, [service]));
    const empty = await textOf(format, []);
    if (format === 'csv') assert.equal(empty.trimEnd().split('\n').length, 1);
    else assert.ok(JSON.parse(empty));
  });
}

describe('UUIDs', () => {
  test('stay as they are', () => {
    const id = '0e1b5eed-747f-5732-b0a3-fcdc85d2aa14';
    assert.equal(uuidOf(id), id);
    assert.equal(uuidOf(id.toUpperCase()), id);
  });

  test('are made of other ids, one of each, as RFC 9562 has version 5', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        assert.match(
          uuidOf(one),
          /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        );
        assert.equal(uuidOf(one) === uuidOf(other), one === other);
      }),
    );
  });
});

describe('CSV', () => {
  test('is a table: as many cells in each row, and no cell that is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(services, { maxLength: 3 }), async (all) => {
        const text = await textOf('csv', all);
        const rows = parse(text, { bom: true, record_delimiter: '\r\n' });
        assert.equal(rows.length, all.length + 1);
        for (const cell of rows.flat()) {
          assert.ok(
            /^-?\d+(\.\d+)?(e-\d+)?$/.test(cell) || !/^\s*[=+\-@＝＋－＠]/.test(cell),
            cell,
          );
        }
      }),
      RUNS,
    );
  });

  test('import takes a formula back as the text that it was', async () => {
    const texts = ['=1+1', '+Plus', '-Minus', '@Home', "'=1", "''=1", "'90s"];
    const written = texts.map((name, index) => testService({ id: `test-${index}`, name }));
    const read = await roundTrip('csv', written);
    assert.deepEqual(
      read.map(({ name }) => name),
      texts,
    );
  });

  test('import dials the numbers that were written, whatever is said of them', async () => {
    const contacts = [
      { kind: 'phone', value: '01632 960 123', dial: '01632960123', label: 'Daytime' },
      { kind: 'phone', value: '0808 157 0123', dial: '08081570123', hours: '9am to 5pm' },
      { kind: 'phone', value: '+44 1632 960456', dial: '+441632960456' },
    ];
    const [read] = await roundTrip('csv', [testService({ contacts })]);
    const dials = (read?.contacts ?? []).map(({ dial }) => dial);
    assert.deepEqual(dials, ['01632960123', '08081570123', '01632960456']);
    for (const { value, dial = '' } of read?.contacts ?? []) assert.ok(isShownNumber(dial, value));
  });
});

describe('GeoJSON', () => {
  const hall = { address: '1 Test Street', point: { lat: 53.3, lon: -2.7, precision: 'exact' } };
  const read = async (fields: Json) =>
    JSON.parse(await textOf('geojson', [testService(fields)])) as {
      bbox?: number[];
      features: { geometry: Json | null; properties: Json }[];
    };

  test('has longitude first, and a box around all of it', async () => {
    const other = { address: '2 Test Street', point: { lat: 54, lon: -2, precision: 'postcode' } };
    const { features, bbox } = await read({ locations: [hall, other] });
    assert.deepEqual(features[0]?.geometry, { type: 'Point', coordinates: [-2.7, 53.3] });
    assert.deepEqual(bbox, [-2.7, 53.3, -2, 54]);
    assert.deepEqual(
      features.map(({ properties }) => [properties['address'], properties['coordinates_of']]),
      [
        ['1 Test Street', 'address'],
        ['2 Test Street', 'postcode'],
      ],
    );
  });

  test('puts no pin in the middle of an area', async () => {
    for (const precision of ['outcode', 'place']) {
      const { features, bbox } = await read({
        locations: [{ postcode: 'WA8', point: { lat: 53.3, lon: -2.7, precision } }],
      });
      assert.equal(features[0]?.geometry, null);
      assert.equal(bbox, undefined);
    }
  });
});
