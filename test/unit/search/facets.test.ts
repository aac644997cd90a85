import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Service, TopicName } from '../../../src/models/index.js';
import { facetCounts } from '../../../src/search/facet-counts.js';
import { withOption, type FacetName } from '../../../src/search/facets.js';
import { searchContext } from '../../../src/search/search-context.js';
import { searchServices } from '../../../src/search/search-services.js';
import type { ServiceQuery } from '../../../src/search/service-query.js';
import { combine } from '../../../src/sources/combine.js';
import type { DirectorySource } from '../../../src/sources/directory-source.js';
import { pageFacets, pageOf } from '../../../src/sources/page-of.js';
import { makeService } from '../../support/make-service.js';

const now = new Date('2026-12-24T12:00Z');
const HERE = { lat: 53.36, lon: -2.73 };
const topicNames: TopicName[] = [
  { id: 'smoking', title: 'Stopping smoking', aliases: ['cigarettes'], sensitivity: 'normal' },
  { id: 'debt', title: 'Money and debt', aliases: ['skint'], sensitivity: 'normal' },
];
const context = { ...(await searchContext({ facets: true }, { now })), topicNames };

const some = <T>(...values: T[]) => fc.subarray(values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const service: fc.Arbitrary<Service> = fc
  .record({
    id: fc.uuid(),
    name: fc.constantFrom('Test smoking', 'Test debt advice', 'Test garden', 'Test carers'),
    status: fc.constantFrom('active', 'active', 'inactive'),
    topics: some('smoking', 'debt'),
    audiences: maybe(some('carers', 'men')),
    eligibility: maybe(fc.constantFrom({ text: 'Older people' }, { minimumAge: 55 })),
    coverage: fc.record({ places: some('halton', 'sefton'), national: fc.boolean() }),
    locations: fc.array(
      fc.record({
        accessibility: some('Step-free access', 'Hearing loop', 'No parking'),
        point: fc.record({
          lat: fc.integer({ min: -20, max: 20 }).map((value) => HERE.lat + value / 100),
          lon: fc.constant(HERE.lon),
          precision: fc.constant('exact'),
        }),
      }),
      { maxLength: 2 },
    ),
    contacts: some({ kind: 'phone', value: 'Test' }, { kind: 'email', value: 'Test' }),
    schedule: maybe(
      fc.record({
        periods: fc.constant([{ days: ['TH', 'FR'], opens: '09:00', closes: '17:00' }]),
        bankHolidays: maybe(fc.constantFrom('Closed', 'Open as usual')),
      }),
    ),
    costOptions: some({ amount: 0 }),
    access: maybe(
      fc.record({ modes: some('phone', 'online', 'in-person'), selfReferral: fc.boolean() }),
    ),
    languages: some('en', 'Polish', 'cy'),
    summary: maybe(fc.constantFrom('Interpreters can be booked.', 'No interpreters.')),
  })
  .map((fields) => makeService(fields));
const services = fc.uniqueArray(service, { maxLength: 25, selector: ({ id }) => id });

const wishes: fc.Arbitrary<ServiceQuery> = fc.record({
  text: fc.constantFrom('smoking', 'debt garden', 'garden carers smoking', 'skint', 'nothing'),
  place: fc.constantFrom('halton', 'elsewhere'),
  near: fc.record({ point: fc.constant(HERE), radius: maybe(fc.constantFrom(2000, 12_000)) }),
  topics: some('smoking', 'debt'),
  for: some('carers', 'older-people'),
  modes: some('phone', 'in-person'),
  languages: some('pl', 'Welsh'),
  accessibility: some('step-free', 'hearing loop'),
  open: fc.constantFrom('now' as const, { day: 'FR' as const }),
  free: fc.boolean(),
  noPhone: fc.boolean(),
  selfReferral: fc.boolean(),
  interpreter: fc.boolean(),
  includeNational: fc.boolean(),
});
/** A few wishes at a time: many together find nothing. */
const query: fc.Arbitrary<ServiceQuery> = fc
  .tuple(wishes, fc.array(fc.nat(13), { maxLength: 4 }))
  .map(([all, kept]) =>
    Object.fromEntries(Object.entries(all).filter((_, at) => kept.includes(at))),
  );

describe('counts of options', () => {
  test('are what a search with the option finds, whatever else is chosen', () => {
    let options = 0;
    let found = 0;
    fc.assert(
      fc.property(services, query, (list, asked) => {
        for (const [facet, counts] of Object.entries(facetCounts(list, asked, context))) {
          for (const { value, count } of counts) {
            const chosen = withOption(asked, facet as FacetName, value);
            assert.equal(count, searchServices(list, chosen, context).length, `${facet} ${value}`);
            options += 1;
            found += count;
          }
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(options > 1000 && found > 100, 'there was something to count');
  });

  /** All in memory, as a static directory is. */
  const sourceOf = (id: string, list: readonly Service[], facets = true): DirectorySource => ({
    id,
    capabilities: { text: true, near: true, topics: true, detail: true, totals: true },
    search: async (asked = {}, options) => {
      const answer = {
        sources: [{ id, state: 'ok' as const }],
        ...(facets && pageFacets(list, asked, context)),
      };
      return pageOf(searchServices(list, asked, context), asked, answer, options);
    },
    get: async () => assert.fail(),
    status: async () => assert.fail(),
  });

  test('of several sources are what a search of them all finds, each service once', async () => {
    await fc.assert(
      fc.asyncProperty(services, fc.nat(25), fc.nat(25), query, async (list, from, to, asked) => {
        const source = combine([
          combine([sourceOf('a', list.slice(0, to)), sourceOf('b', list.slice(from))]),
          sourceOf('c', list.slice(10)),
        ]);
        const { facets } = await source.search({ ...asked, facets: true, perPage: 1 });
        assert.ok(facets);
        for (const facet of ['topics', 'for', 'accessibility', 'noPhone', 'local'] as const) {
          for (const { value, count } of facets[facet]) {
            const page = await source.search(withOption(asked, facet, value));
            assert.equal(count, page.total, `${facet} ${value}`);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('are not there when nobody asked, or one source cannot know', async () => {
    const list = [makeService({ topics: ['debt'] })];
    const both = combine([sourceOf('a', list), sourceOf('b', list, false)]);
    assert.equal((await both.search({ facets: true })).facets, undefined);
    assert.equal((await sourceOf('a', list).search({})).facets, undefined);
    const page = await sourceOf('a', list).search({ facets: true });
    assert.deepEqual(page.facets?.topics, [{ value: 'debt', count: 1 }]);
  });

  test('go with the pages that follow', async () => {
    const list = [makeService({ id: 'a' }), makeService({ id: 'b', name: 'Test b' })];
    const page = await combine([sourceOf('a', list)]).search({ facets: true, perPage: 1 });
    assert.deepEqual((await page.next())?.facets, page.facets);
  });

  test('say which options would find nothing, and keep what is chosen on the list', () => {
    const { modes, topics, radius } = facetCounts([], { topics: ['debt'] }, context);
    assert.deepEqual(topics, [{ value: 'debt', count: 0 }]);
    assert.ok(modes.length > 0 && modes.every(({ count }) => count === 0));
    assert.deepEqual(radius, [], 'no distance without a point');
  });

  test('of alternatives stand side by side: choosing one does not empty the others', () => {
    const list = [
      makeService({ id: 'a', topics: ['debt'] }),
      makeService({ id: 'b', topics: ['smoking'] }),
    ];
    assert.deepEqual(facetCounts(list, { topics: ['debt'] }, context).topics, [
      { value: 'debt', count: 1 },
      { value: 'smoking', count: 1 },
    ]);
  });
});
