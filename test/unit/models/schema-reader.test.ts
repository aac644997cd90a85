import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { catalogueJsonSchema, serviceJsonSchema } from '../../../src/generated/record-schemas.js';
import { nationalServices } from '../../../src/generated/national-services.js';
import {
  catalogueSchema,
  type JsonSchema,
  schemaReader,
  serviceSchema,
} from '../../../src/models/index.js';

const readService = schemaReader(serviceJsonSchema);

const STRINGS = [
  'text',
  'GBP',
  '',
  ' ',
  '09:00',
  '24:00',
  '25:00',
  '2026',
  '2026-11',
  '2026-13',
  '2026-11-21',
  '1.0',
  '0'.repeat(64),
];
const ADDRESSES = ['https://example.org/a', 'tel:999', 'javascript:alert(1)', 'nonsense'];

/** Values that fit a schema; one part in so many is something else instead, unless that is 0. */
function nearly(schema: JsonSchema, oneIn: number): fc.Arbitrary<unknown> {
  // As it would come over the wire.
  return part(schema, oneIn).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
}

function part(schema: JsonSchema, oneIn: number): fc.Arbitrary<unknown> {
  const inside = (inner: JsonSchema) => part(inner, oneIn);
  const right = (): fc.Arbitrary<unknown> => {
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map(inside));
    if (schema.$ref) return fc.constantFrom<unknown>('text', { tag: 'p', children: ['text'] });
    if (schema.items) {
      return fc.array(inside(schema.items), { minLength: schema.minItems ?? 0, maxLength: 3 });
    }
    if (schema.properties) {
      const parts: [string, fc.Arbitrary<unknown>][] = Object.entries(schema.properties).map(
        ([key, inner]) => [key, inside(inner)],
      );
      const requiredKeys = [...(schema.required ?? [])];
      return fc.record<Record<string, unknown>>(Object.fromEntries(parts), { requiredKeys });
    }
    const { minimum = -400, maximum = 400, pattern, format } = schema;
    if (schema.type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'object') return fc.dictionary(fc.string(), fc.jsonValue());
    const strings = format === 'uri' ? ADDRESSES.slice(0, 2) : STRINGS;
    return fc.constantFrom(...strings.filter((text) => new RegExp(pattern ?? '').test(text)));
  };
  if (oneIn === 0) return right();
  const wrong = fc.oneof(fc.constantFrom(...STRINGS, ...ADDRESSES), fc.jsonValue());
  return fc.oneof({ weight: oneIn, arbitrary: right() }, { weight: 1, arbitrary: wrong });
}

test('whatever the reader returns, the zod schema accepts unchanged', () => {
  fc.assert(
    fc.property(nearly(serviceJsonSchema, 20), (input) => {
      const { value } = readService(input);
      if (value === undefined) return;
      assert.deepEqual(z.parse(serviceSchema, value), value);
    }),
    { numRuns: 1_000 },
  );
});

test('whatever the zod schema accepts, the reader returns the same, with no issue', () => {
  fc.assert(
    fc.property(nearly(serviceJsonSchema, 0), (input) => {
      assert.deepEqual(readService(input), { value: z.parse(serviceSchema, input), issues: [] });
    }),
    { numRuns: 1_000 },
  );
});

test('the same holds for catalogues', () => {
  const readCatalogue = schemaReader(catalogueJsonSchema);
  fc.assert(
    fc.property(nearly(catalogueJsonSchema, 20), (input) => {
      const { value, issues } = readCatalogue(input);
      const result = z.safeParse(catalogueSchema, input);
      if (result.success) assert.deepEqual({ value, issues }, { value: result.data, issues: [] });
      else if (value !== undefined) assert.ok(z.safeParse(catalogueSchema, value).success);
    }),
    { numRuns: 1_000 },
  );
});

test('never throws on any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      readService(input);
    }),
  );
});

test('reads all national services as they are', () => {
  for (const service of nationalServices) {
    assert.deepEqual(readService(service), { value: service, issues: [] });
  }
});

test('says where and what is wrong, and loses only that', () => {
  const { value, issues } = readService({
    id: 'a',
    name: 'A',
    url: 'javascript:alert(1)',
    contacts: [{ kind: 'phone', value: '999' }, { kind: 'pigeon', value: 'coo' }, { kind: 'text' }],
  }) as { value: { contacts: unknown[] }; issues: { path: unknown[]; message: string }[] };
  assert.deepEqual(value.contacts, [{ kind: 'phone', value: '999' }]);
  assert.deepEqual(
    issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    [
      'url must be a safe web address',
      'contacts.1.kind must be one of phone, text, email, web, webchat, whatsapp, post',
      'contacts.2.value is missing',
    ],
  );
});

test('a record without a name has no value', () => {
  const { value, issues } = readService({ id: 'a' });
  assert.equal(value, undefined);
  assert.deepEqual(issues, [{ path: ['name'], message: 'is missing' }]);
});

test('deep nesting ends in an issue, not in a full stack', () => {
  let node: unknown = 'text';
  for (let depth = 0; depth < 100_000; depth += 1) node = { tag: 'p', children: [node] };
  const { value, issues } = readService({ id: 'a', name: 'A', richDescription: [node] });
  assert.ok(value);
  assert.match(issues[0]?.message ?? '', /nested too deeply/);
});
