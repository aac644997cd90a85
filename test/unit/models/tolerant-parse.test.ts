import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import * as models from '../../../src/models/index.js';
import { nationalServices } from '../../../src/generated/national-services.js';
import { topicLoaders } from '../../../src/generated/topics.js';
import { bundled } from '../../../src/sources/bundled.js';
import { makeService } from '../../support/make-service.js';

const content = bundled();
const topics = await Promise.all(
  Object.values(topicLoaders).map(async (load) => (await load()).topic.topic),
);
const catalogue = {
  schemaVersion: '1.0',
  id: 'halton',
  title: 'Halton',
  publisher: { name: 'Council', url: 'https://example.org/' },
  licence: { name: 'OGL' },
  generatedAt: '2026-11-01',
  counts: { services: 1 },
  places: ['halton'],
  files: [{ path: 'a.json', kind: 'services', bytes: 10 }],
};

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', ' ', null, -1, 1e400, 'javascript:alert(1)', '2026-13-45', [], {}, [[]]),
);

/** Places in a record, a step down for each number, and what to put there. */
const damage = fc.array(fc.tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), junk), {
  maxLength: 4,
});

function spoil(record: unknown, places: readonly (readonly [readonly number[], unknown])[]) {
  const copy = structuredClone(record);
  for (const [steps, wrong] of places) {
    let current: unknown = copy;
    for (const [depth, step] of steps.entries()) {
      if (typeof current !== 'object' || current === null) break;
      const keys = Object.keys(current);
      const key = keys[step % keys.length];
      if (key === undefined) break;
      if (depth === steps.length - 1) Reflect.set(current, key, wrong);
      current = Reflect.get(current, key);
    }
  }
  return copy;
}

/** Every model, with records that are right. */
const all = [
  ['Service', models.serviceSchema, models.parseService, nationalServices],
  ['Topic', models.topicSchema, models.parseTopic, topics],
  [
    'ConversationModel',
    models.conversationModelSchema,
    models.parseConversationModel,
    await content.records('conversations'),
  ],
  [
    'LearningResource',
    models.learningResourceSchema,
    models.parseLearningResource,
    await content.records('learning'),
  ],
  ['Resource', models.resourceSchema, models.parseResource, await content.records('resources')],
  [
    'QualityChecklist',
    models.qualityChecklistSchema,
    models.parseQualityChecklist,
    await content.records('quality'),
  ],
  ['Pledge', models.pledgeSchema, models.parsePledge, await content.records('pledges')],
  ['Guide', models.guideSchema, models.parseGuide, await content.records('guides')],
  ['Place', models.placeSchema, models.parsePlace, await content.records('places')],
  ['System', models.systemSchema, models.parseSystem, await content.records('systems')],
  [
    'MeccContact',
    models.meccContactSchema,
    models.parseMeccContact,
    await content.records('contacts'),
  ],
  ['Catalogue', models.catalogueSchema, models.parseCatalogue, [catalogue]],
] as const;

type Parser = (input: unknown) => models.ParseResult<unknown>;

for (const [name, schema, parser, records] of all) {
  const parse: Parser = parser;
  const rightOnes: readonly unknown[] = records;

  describe(name, () => {
    it('has records to try it with, and takes them as they are', () => {
      assert.ok(rightOnes.length > 0);
      for (const record of rightOnes) {
        assert.deepEqual(parse(record), { value: z.parse(schema, record), issues: [] });
      }
    });

    it('never throws, whatever it is given, and says what is wrong when it gives nothing', () => {
      fc.assert(
        fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => {
          const { value, issues } = parse(input);
          assert.ok(value !== undefined || issues.length > 0);
        }),
        { numRuns: 500 },
      );
    });

    it('gives nothing that the schema would not accept, and takes that as it is', () => {
      fc.assert(
        fc.property(fc.constantFrom(...rightOnes), damage, (record, wrong) => {
          const { value } = parse(spoil(record, wrong));
          if (value === undefined) return;
          assert.deepEqual(parse(value), { value, issues: [] });
          assert.ok(z.safeParse(schema, value).success);
        }),
        { numRuns: 500 },
      );
    });

    it('loses nothing beside the field that is wrong', () => {
      fc.assert(
        fc.property(fc.constantFrom(...rightOnes), fc.nat(), junk, (record, number, wrong) => {
          const right = z.parse(schema, record) as Record<string, unknown>;
          const keys = Object.keys(right);
          const key = keys[number % keys.length] ?? '';
          const { value } = parse({ ...right, [key]: wrong }) as { value?: typeof right };
          if (value === undefined) return;
          const { [key]: _lost, ...others } = right;
          const { [key]: _left, ...kept } = value;
          assert.deepEqual(kept, others);
        }),
        { numRuns: 500 },
      );
    });

    it('has a JSON Schema of all its fields', () => {
      const json = JSON.parse(JSON.stringify(models.toJsonSchema(schema))) as models.JsonSchema;
      assert.equal(json.type, 'object');
      assert.equal(Reflect.get(json, '$schema'), 'https://json-schema.org/draft/2020-12/schema');
      const properties = Object.keys(json.properties ?? {});
      assert.deepEqual(properties, Object.keys(schema.shape));
      // What has a default may be left out by those who write the data.
      for (const key of json.required ?? []) {
        const { [key]: _gone, ...rest } = { ...(rightOnes[0] as Record<string, unknown>) };
        assert.equal(parse(rest).value, undefined, key);
      }
    });
  });
}

describe('parseService', () => {
  const cuts: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
    ['a field', { url: 'javascript:alert(1)' }, { url: undefined }],
    ['an item of a list', { topics: ['a', 5, ' ', 'b'] }, { topics: ['a', 'b'] }],
    [
      'a field of an item',
      { contacts: [{ kind: 'phone', value: '1', label: 7 }] },
      { contacts: [{ kind: 'phone', value: '1' }] },
    ],
    [
      'an item that cannot stand without it',
      { contacts: [{ kind: 'phone' }, { kind: 'web', value: 'x' }] },
      { contacts: [{ kind: 'web', value: 'x' }] },
    ],
    [
      'a point that is not on this world',
      { locations: [{ name: 'Hall', point: { lat: 530, lon: -2, precision: 'exact' } }] },
      { locations: [{ name: 'Hall', masked: false, accessibility: [] }] },
    ],
    [
      'a period without days, not the words beside it',
      { schedule: { periods: [{ days: [], opens: '09:00', closes: '17:00' }], text: 'Mornings' } },
      { schedule: { periods: [], text: 'Mornings' } },
    ],
    ['null, which is no value', { summary: null, coverage: null }, { summary: undefined }],
    [
      'a link in formatted text, not the text',
      { richDescription: [{ tag: 'a', href: 'data:x', children: ['here'] }, 'text'] },
      { richDescription: [{ tag: 'a', children: ['here'] }, 'text'] },
    ],
  ];
  for (const [what, given, expected] of cuts) {
    it(`cuts out ${what}`, () => {
      const { value, issues } = models.parseService({ id: 'a', name: 'A', ...given });
      assert.ok(issues.length > 0);
      const whole = { ...makeService({ id: 'a', name: 'A' }), ...expected };
      assert.deepEqual(JSON.parse(JSON.stringify(value)), JSON.parse(JSON.stringify(whole)));
    });
  }

  it('gives nothing without an id or a name, and says so', () => {
    for (const record of [
      { id: 'a' },
      { name: 'A' },
      { id: '', name: 'A' },
      { id: 'a', name: 5 },
    ]) {
      const { value, issues } = models.parseService(record);
      assert.equal(value, undefined);
      assert.ok(issues.some(({ path }) => path[0] === 'name' || path[0] === 'id'));
    }
  });

  it('survives nesting that would end the stack', () => {
    let children: unknown[] = [];
    for (let depth = 0; depth < 50_000; depth += 1) children = [{ tag: 'p', children }];
    const { value, issues } = models.parseService({
      id: 'a',
      name: 'A',
      richDescription: children,
    });
    assert.ok(value === undefined || value.name === 'A');
    assert.ok(issues.length > 0);
  });

  it('does not take names of the language for fields', () => {
    const hostile = JSON.parse('{"id":"a","name":"A","__proto__":{"admin":true}}') as unknown;
    const { value } = models.parseService(hostile);
    assert.equal(Reflect.get(value ?? {}, 'admin'), undefined);
    assert.equal(Reflect.get({}, 'admin'), undefined);
  });
});
