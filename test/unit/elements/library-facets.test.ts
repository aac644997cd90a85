import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Choices,
  facetOptions,
  FACETS,
  NO_CHOICES,
  sortItems,
  withChoices,
  withWords,
} from '../../../src/elements/resource-library/library-facets.js';
import { libraryItems } from '../../../src/elements/resource-library/library-items.js';
import { facetLabel, namesById } from '../../../src/elements/resource-library/library-labels.js';
import { libraryMessages } from '../../../src/i18n/en-gb/library.js';
import {
  parsePlace,
  parseResource,
  parseSystem,
  type Resource,
} from '../../../src/models/index.js';

const NOW = new Date('2026-11-21T12:00:00Z');

const testPlace = (id: string, systems: string[] = []) => {
  const { value } = parsePlace({ id, name: `Test ${id}`, nation: 'england', systems });
  assert.ok(value);
  return value;
};
const { value: system } = parseSystem({
  id: 'mersey',
  name: 'Test mersey',
  kind: 'network',
  places: ['halton'],
});
assert.ok(system);
const names = {
  topics: [
    {
      id: 'smoking',
      title: 'Smoking',
      aliases: ['quit smoking', 'cigarettes'],
      sensitivity: 'normal' as const,
    },
    { id: 'money', title: 'Money worries', aliases: ['skint'], sensitivity: 'normal' as const },
  ],
  places: [testPlace('halton'), testPlace('wirral', ['mersey']), testPlace('oxford')],
  systems: [system],
};
const byId = namesById(names);
const label = (facet: (typeof FACETS)[number], value: string) =>
  facetLabel(libraryMessages, byId, facet, value);

let count = 0;
function resource(fields: Partial<Resource> = {}): Resource {
  count += 1;
  const { value, issues } = parseResource({
    id: `test-${String(count)}`,
    title: `Test entry ${String(count)}`,
    type: 'guide',
    summary: 'Test data.',
    status: 'confirmed',
    ...fields,
  });
  assert.deepEqual(issues, []);
  assert.ok(value);
  return value;
}
const items = (...resources: Resource[]) => libraryItems(resources, names, label, NOW);
const ids = (found: readonly { resource: Resource }[]) => found.map((one) => one.resource.id);

const arbitraryResource = fc
  .record({
    type: fc.constantFrom('guide' as const, 'toolkit' as const),
    topics: fc.subarray(['smoking', 'money', 'nowhere']),
    audience: fc.subarray(['trainers', 'commissioners']),
    places: fc.subarray(['halton', 'wirral', 'oxford', 'mersey']),
    nations: fc.subarray(['england' as const, 'wales' as const]),
    publisher: fc.constantFrom(undefined, 'Test A', 'Test B'),
    date: fc.constantFrom(undefined, '2012', '2024-11', '2025-01-01'),
    licence: fc.constantFrom(undefined, 'Test licence'),
    status: fc.constantFrom('confirmed' as const, 'unverified' as const),
  })
  .map((fields) => resource(fields as Partial<Resource>));
const arbitraryChoices = fc.record({
  type: fc.subarray(['guide', 'toolkit']),
  topic: fc.subarray(['smoking', '']),
  audience: fc.subarray(['trainers', '']),
  place: fc.subarray(['halton', 'mersey', 'england', 'made up']),
  publisher: fc.subarray(['Test A', '']),
  date: fc.subarray(['last-2', '2012', '']),
  licence: fc.subarray(['Test licence', '']),
}) satisfies fc.Arbitrary<Choices>;
const arbitraryWords = fc.constantFrom('', 'toolkit', 'smoking', 'gude');

test('the count of an option is what there is when it is chosen alone in its facet', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryResource, { maxLength: 12 }),
      arbitraryChoices,
      arbitraryWords,
      (resources, choices, text) => {
        const all = items(...resources);
        const found = withWords(all, text);
        for (const facet of FACETS) {
          for (const { value, count } of facetOptions(all, found, choices, facet)) {
            const alone = { ...choices, [facet]: [value] };
            assert.equal(count, withChoices(found, alone).length, `${facet} ${value}`);
          }
        }
      },
    ),
  );
});

test('one more option in a facet never leaves less, and one in a new facet never more', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryResource, { maxLength: 12 }),
      arbitraryChoices,
      fc.constantFrom(...FACETS),
      (resources, choices, facet) => {
        const all = items(...resources);
        const before = withChoices(all, choices).length;
        for (const { value, chosen } of facetOptions(all, all, choices, facet)) {
          if (chosen) continue;
          const more = { ...choices, [facet]: [...choices[facet], value] };
          const after = withChoices(all, more).length;
          assert.ok(choices[facet].length > 0 ? after >= before : after <= before);
        }
      },
    ),
  );
});

test('what there is to choose does not depend on what is chosen or searched for', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryResource, { maxLength: 12 }),
      arbitraryWords,
      (resources, text) => {
        const all = items(...resources);
        const found = withWords(all, text);
        for (const facet of FACETS) {
          const values = (choices: Choices) =>
            facetOptions(all, found, choices, facet).map(({ value }) => value);
          const [first] = values(NO_CHOICES);
          if (first === undefined) continue;
          assert.deepEqual(values({ ...NO_CHOICES, [facet]: [first] }), values(NO_CHOICES));
        }
      },
    ),
  );
});

test('nothing unverified is in the library, and without choices everything else is', () => {
  fc.assert(
    fc.property(fc.array(arbitraryResource), (resources) => {
      const all = items(...resources);
      const verified = resources.filter(({ status }) => status !== 'unverified');
      assert.deepEqual(ids(withChoices(withWords(all, ' '), NO_CHOICES)), ids(all));
      assert.equal(all.length, verified.length);
    }),
  );
});

test('words are found in title, summary, publisher, type, place and names of topics', () => {
  const all = items(
    resource({ id: 'a', title: 'Test falls leaflet' }),
    resource({ id: 'b', summary: 'About gardens.' }),
    resource({ id: 'c', publisher: 'Test Council' }),
    resource({ id: 'd', topics: ['smoking'], type: 'toolkit' }),
    resource({ id: 'e', topics: ['money'], places: ['halton'] }),
    resource({ id: 'f', area: 'Derbyshire' }),
  );
  const search = (text: string) => ids(withWords(all, text));
  assert.deepEqual(search('leaflets'), ['a']);
  assert.deepEqual(search('garden'), ['b']);
  assert.deepEqual(search('council'), ['c']);
  assert.deepEqual(search('cigarettes'), ['d']);
  assert.deepEqual(search('quit smoking'), ['d']);
  assert.deepEqual(search('SKINT'), ['e']);
  assert.deepEqual(search('halton'), ['e']);
  assert.deepEqual(search('checklist'), ['d']);
  assert.deepEqual(search('derbyshire'), ['f']);
  assert.deepEqual(search('gardnes'), ['b'], 'a typing error');
  assert.deepEqual(search('skint checklist'), [], 'all of the words');
  assert.deepEqual(search('stated'), [], 'what an entry does not say');
});

test('a word that is there is not taken for a misspelt one', () => {
  const all = items(resource({ id: 'a', title: 'Test chat' }), resource({ title: 'Test chart' }));
  assert.deepEqual(ids(withWords(all, 'chat')), ['a']);
});

test('a place counts for its system and a system for its places, but no place for another', () => {
  const all = items(
    resource({ id: 'halton', places: ['halton'] }),
    resource({ id: 'wirral', places: ['wirral'] }),
    resource({ id: 'system', places: ['mersey'] }),
    resource({ id: 'england', nations: ['england'] }),
    resource({ id: 'nowhere' }),
    resource({ id: 'all', nations: ['england', 'wales', 'scotland', 'northern-ireland'] }),
  );
  const from = (...place: string[]) => ids(withChoices(all, { ...NO_CHOICES, place }));
  assert.deepEqual(from('halton'), ['halton', 'system']);
  assert.deepEqual(from('wirral'), ['wirral', 'system']);
  assert.deepEqual(from('mersey'), ['halton', 'wirral', 'system']);
  assert.deepEqual(from('england'), ['england']);
  assert.deepEqual(from(''), ['nowhere', 'all']);
  assert.deepEqual(from('made up'), []);
});

test('spans of years hold what is certain; years are those of the date or of its words', () => {
  const dates = (fields: Partial<Resource>) => items(resource(fields))[0]?.values.date;
  assert.deepEqual(dates({ date: '2024-11-21' }), ['last-2', 'last-5', '2024']);
  assert.deepEqual(dates({ date: '2024-11-20' }), ['last-5', '2024']);
  assert.deepEqual(dates({ date: '2024-11' }), ['last-5', '2024']);
  assert.deepEqual(dates({ date: '2021' }), ['2021']);
  assert.deepEqual(dates({ date: '2022' }), ['last-5', '2022']);
  assert.deepEqual(dates({ dateText: 'about 2012 to 2014' }), ['2012', '2014']);
  assert.deepEqual(dates({ dateText: 'long ago' }), ['']);
  assert.deepEqual(dates({}), ['']);
});

test('the newest come first and those without a date last; titles sort as people do', () => {
  const all = items(
    resource({ id: 'none', title: 'A' }),
    resource({ id: 'old', title: 'B', dateText: 'about 2012 to 2014' }),
    resource({ id: 'ten', title: 'Test 10', date: '2020' }),
    resource({ id: 'nine', title: 'test 9', date: '2020' }),
    resource({ id: 'new', title: 'C', date: '2020-03-04' }),
  );
  assert.deepEqual(ids(sortItems(all, 'newest', 'en-GB')), ['new', 'nine', 'ten', 'old', 'none']);
  assert.deepEqual(ids(sortItems(all, 'title', 'en-GB')), ['none', 'old', 'new', 'nine', 'ten']);
});

test('values have words: names of ids, nations, spans, and what is not stated', () => {
  assert.equal(label('type', 'case-study'), 'Case study');
  assert.equal(label('topic', 'smoking'), 'Smoking');
  assert.equal(label('topic', ''), 'MECC as a whole');
  assert.equal(label('place', 'mersey'), 'Test mersey');
  assert.equal(label('place', 'wales'), 'Wales');
  assert.equal(label('place', 'Derbyshire'), 'Derbyshire');
  assert.equal(label('date', 'last-5'), 'Last 5 years');
  assert.equal(label('date', '2020'), '2020');
  assert.equal(label('publisher', ''), 'Not stated');
});
