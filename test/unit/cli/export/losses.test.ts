import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { FIELDS, valuesAt, type FieldPath } from '../../../../src/cli/export/fields.js';
import { FORMATS, type FormatName } from '../../../../src/cli/export/formats.js';
import type { Json } from '../../../../src/cli/export/json.js';
import { EXTENSION } from '../../../../src/cli/export/open-referral/extension.js';
import { serviceSchema, type Service } from '../../../../src/models/index.js';
import { toJsonSchema } from '../../../../src/models/json-schema.js';
import { roundTrip, textOf, type ReadableFormat } from './support/read-back.js';
import { SAMPLES, testService } from './support/samples.js';

test('the fields are those of the model', () => {
  assert.deepEqual([...FIELDS].sort(), leaves(toJsonSchema(serviceSchema) as Json).sort());
});

/** Whether a field is there in each of the samples of it, as it was. */
async function isKept(format: ReadableFormat, field: FieldPath): Promise<boolean> {
  const services = samplesOf(field);
  const read = await Promise.all(services.map((service) => roundTrip(format, [service])));
  return services.every((service, index) =>
    isDeepStrictEqual(valuesAt(service, field), valuesAt(read[index]?.[0], field)),
  );
}

const samplesOf = (field: FieldPath): Service[] => SAMPLES[field].map(testService);

for (const format of ['oruk3', 'hsds', 'csv', 'geojson'] as const) {
  describe(`${format}: what is lost is what the table says`, () => {
    for (const field of FIELDS) {
      const loss = FORMATS[format].losses[field];
      test(`${field}: ${loss?.how ?? 'kept'}`, async () => {
        // The reader of feeds takes back what is in the extension.
        const isThere = loss === undefined || loss.how === 'extension';
        assert.equal(await isKept(format, field), isThere);
        if (loss?.how === 'lost') {
          for (const service of samplesOf(field)) {
            const [read] = await roundTrip(format, [service]);
            assert.notDeepEqual(valuesAt(read, field), valuesAt(service, field));
          }
        }
      });
    }
  });
}

for (const format of ['oruk3', 'hsds'] as const) {
  test(`${format}: with its extension, a record is the whole service`, async () => {
    for (const field of FIELDS) {
      for (const service of samplesOf(field)) {
        const [record] = (JSON.parse(await textOf(format, [service])) as { contents: Json[] })
          .contents;
        const [read] = await roundTrip(format, [service]);
        const more = record?.[EXTENSION] as Json;
        const loss = FORMATS[format].losses[field];
        if (loss?.how !== undefined && loss.how !== 'extension') continue;
        const whole = testService({ ...read, ...more });
        assert.deepEqual(valuesAt(whole, field), valuesAt(service, field), field);
      }
    }
  });
}

for (const format of ['jsonld', 'fhir'] as const) {
  test(`${format}: what is not lost is there, and what is lost is not`, async () => {
    for (const field of FIELDS) {
      const loss = FORMATS[format as FormatName].losses[field];
      for (const service of samplesOf(field)) {
        const text = await textOf(format, [service]);
        const values = valuesAt(service, field).flat().filter(isTelling);
        for (const value of values) {
          const isThere = text.includes(JSON.stringify(value).replace(/^"|"$/g, ''));
          if (loss === undefined || loss.how === 'extension')
            assert.ok(isThere, `${field}, ${String(value)}: ${text}`);
          if (loss?.how === 'lost') assert.ok(!isThere, `${field}, ${String(value)}: ${text}`);
        }
      }
    }
  });
}

/** Whether a value can be told from others in a text. */
const isTelling = (value: unknown) =>
  typeof value === 'string' && value.length > 3 && !/^(exact|postcode|place)$/.test(value);

/** Paths of what has no fields in it. Formatted text is one thing. */
function leaves(schema: Json, path = ''): string[] {
  const { properties, items } = schema;
  const isTree = path === 'richDescription';
  if (!isTree && items !== undefined) return leaves(items as Json, path);
  if (isTree || properties === undefined) return [path];
  return Object.entries(properties as Json).flatMap(([key, inner]) =>
    leaves(inner as Json, path === '' ? key : `${path}.${key}`),
  );
}
