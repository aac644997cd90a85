import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distanceMetres } from '../../../src/geo/distance.js';
import type { Service, TopicName, Weekday } from '../../../src/models/index.js';
import { openingStatus } from '../../../src/schedule/opening-hours.js';
import { freshness } from '../../../src/search/freshness.js';
import { rankMatches } from '../../../src/search/rank-matches.js';
import { searchServices } from '../../../src/search/search-services.js';
import type { ServiceQuery } from '../../../src/search/service-query.js';
import { makeService } from '../../support/make-service.js';

const now = new Date('2026-11-16T12:00Z');
const HERE = { lat: 53.36, lon: -2.73 };

const topicNames: TopicName[] = [
  { id: 'smoking', title: 'Stopping smoking', aliases: ['cigarettes'], sensitivity: 'normal' },
  { id: 'debt', title: 'Money and debt', aliases: ['skint'], sensitivity: 'normal' },
];

const WORDS = 'smoking cigarettes debt skint walking counselling library garden advice carers';
const word = fc.constantFrom(...WORDS.split(' '));
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(...values: T[]) => fc.subarray(values);
const coordinate = fc.integer({ min: -20, max: 20 }).map((value) => value / 100);

const location = fc.record({
  name: maybe(sentence),
  masked: fc.boolean(),
  accessibility: some('Step-free access', 'Hearing loop', 'No parking'),
  point: maybe(
    fc.record({
      lat: coordinate.map((value) => HERE.lat + value),
      lon: coordinate.map((value) => HERE.lon + value),
      precision: fc.constantFrom('exact', 'postcode', 'outcode', 'place'),
    }),
  ),
});

const service: fc.Arbitrary<Service> = fc
  .record({
    id: fc.uuid(),
    name: sentence,
    organization: maybe(fc.record({ name: sentence })),
    summary: maybe(sentence),
    description: maybe(sentence),
    status: fc.constantFrom('active', 'active', 'inactive', 'defunct', 'temporarily closed'),
    topics: some('smoking', 'debt'),
    eligibility: maybe(fc.record({ minimumAge: maybe(fc.nat(60)), maximumAge: maybe(fc.nat(60)) })),
    coverage: fc.record({ places: some('halton', 'sefton'), national: fc.boolean() }),
    locations: fc.array(location, { maxLength: 2 }),
    schedule: maybe(
      fc.record({
        periods: fc.array(
          fc.record({
            days: fc.subarray<Weekday>(['MO', 'TU', 'SU'], { minLength: 1 }),
            opens: fc.constantFrom('09:00', '13:00', '22:00'),
            closes: fc.constantFrom('11:00', '17:00', '24:00'),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
    costOptions: fc.array(fc.record({ amount: fc.constantFrom(0, 0, 5) }), { maxLength: 2 }),
    access: maybe(fc.record({ modes: some('phone', 'online', 'in-person') })),
    languages: some('en', 'Polish', 'cy'),
    urgency: fc.constantFrom('emergency', 'urgent', 'soon', 'routine'),
    assurance: fc.record({
      assuredDate: maybe(fc.constantFrom('2026-11', '2026', '2024', '2027')),
    }),
  })
  .map((fields) => makeService(fields));

const services = fc.uniqueArray(service, { maxLength: 25, selector: ({ id }) => id });

const filters = {
  topics: some('smoking', 'debt'),
  place: fc.constantFrom('halton', 'elsewhere'),
  near: fc.record({ point: fc.constant(HERE), radius: maybe(fc.constantFrom(2000, 12_000)) }),
  age: fc.nat(70),
  free: fc.boolean(),
  open: fc.constantFrom('now' as const, { day: 'SU' as const }, { day: 'WE' as const }),
  languages: some('pl', 'Welsh'),
  accessibility: some('step-free', 'hearing loop', 'parking'),
  modes: some('phone' as const, 'in-person' as const),
  urgency: some('urgent' as const, 'routine' as const),
  includeNational: fc.boolean(),
};
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const query: fc.Arbitrary<ServiceQuery> = fc.record(
  {
    ...filters,
    text,
    sort: fc.constantFrom('relevance', 'distance', 'name', 'lastChecked'),
  },
  { requiredKeys: [] },
);

const search = (list: readonly Service[], asked: ServiceQuery) =>
  searchServices(list, asked, { now, topicNames });
const idsOf = (list: readonly Service[], asked: ServiceQuery) =>
  search(list, asked).map((match) => match.service.id);

/** What the filters say, one sentence each, written without the code that is tested. */
function passes(s: Service, q: ServiceQuery): boolean {
  const any = <T>(wanted: readonly T[] | undefined, has: (value: T) => boolean) =>
    wanted === undefined || wanted.length === 0 || wanted.some(has);
  const fits = s.locations.filter((place) =>
    (q.accessibility ?? []).every((feature) => {
      const offered = {
        'step-free': 'Step-free access',
        'hearing loop': 'Hearing loop',
        parking: '',
      };
      return place.accessibility.includes(offered[feature as keyof typeof offered]);
    }),
  );
  const distances = q.near
    ? fits.flatMap(({ point, masked }) =>
        point && !(masked && ['exact', 'postcode'].includes(point.precision))
          ? [distanceMetres(HERE, point)]
          : [],
      )
    : [];
  const isNational = s.coverage.national;
  const isServed = q.place !== undefined && s.coverage.places.includes(q.place);
  const languages: Record<string, string> = { pl: 'Polish', Welsh: 'cy' };
  const days = s.schedule?.periods.flatMap((period) => period.days) ?? [];
  return (
    (s.status === 'active' || s.status === 'temporarily closed') &&
    any(q.topics, (id) => s.topics.includes(id)) &&
    any(q.urgency, (urgency) => s.urgency === urgency) &&
    any(q.modes, (mode) => s.access?.modes.includes(mode) ?? false) &&
    any(q.languages, (language) => s.languages.includes(languages[language]!)) &&
    (q.age === undefined ||
      ((s.eligibility?.minimumAge ?? 0) <= q.age && q.age <= (s.eligibility?.maximumAge ?? 999))) &&
    (!q.free || (s.costOptions.length > 0 && s.costOptions.every(({ amount }) => amount === 0))) &&
    (q.open !== 'now' || openingStatus(s.schedule, now).state === 'open') &&
    (typeof q.open !== 'object' || days.includes(q.open.day)) &&
    (!q.accessibility?.length || fits.length > 0) &&
    !(isNational && q.includeNational === false && !isServed) &&
    (q.place === undefined ||
      isServed ||
      isNational ||
      (s.coverage.places.length === 0 &&
        (distances.length > 0 || s.coverage.areas.length === 0))) &&
    (q.near?.radius === undefined ||
      isNational ||
      distances.some((metres) => metres <= q.near!.radius!) ||
      ((isServed || (s.coverage.places.length === 0 && s.coverage.areas.length === 0)) &&
        distances.length === 0))
  );
}

test('without words it finds exactly what passes every filter', () => {
  fc.assert(
    fc.property(services, query, (list, { text: _, ...asked }) => {
      assert.deepEqual(
        idsOf(list, asked).sort(),
        list
          .filter((s) => passes(s, asked))
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns: 500 },
  );
});

test('with words it finds only what passes every filter', () => {
  fc.assert(
    fc.property(services, query, (list, asked) => {
      for (const match of search(list, asked)) assert.ok(passes(match.service, asked));
    }),
    { numRuns: 300 },
  );
});

test('a filter adds nothing to what has all words', () => {
  const oneFilter = fc.constantFrom(...(Object.keys(filters) as (keyof typeof filters)[]));
  fc.assert(
    fc.property(services, query, fc.record(filters), oneFilter, (list, asked, values, key) => {
      // A typing error among the words, so that those are looked at too.
      const text = asked.text?.replace('walking', 'wlaking');
      const before = { ...asked, text, [key]: undefined };
      const after = { ...before, [key]: values[key] };
      // A place lets unlocated services of it through a radius: it widens that one filter.
      fc.pre(!(key === 'place' && asked.near?.radius !== undefined));
      fc.pre(!(key === 'place' && asked.includeNational === false));
      const found = search(list, before);
      const all = new Set(found.map((match) => match.service.id));
      const more = search(list, after).filter((match) => !all.has(match.service.id));
      // Only where nothing has all words any more may something come up that has not.
      const strict = found.filter((match) => has(match.service, text));
      for (const { service: extra } of more) {
        assert.ok(!has(extra, text), extra.name);
        assert.ok(!strict.some((match) => passes(match.service, after)));
      }
    }),
    { numRuns: 500 },
  );
});

/** Whether a service has all words, by eye: in its texts or by its topics. */
function has(s: Service, asked: string | undefined): boolean {
  const texts = [
    s.name,
    s.organization?.name,
    s.summary,
    s.description,
    ...s.locations.map(({ masked, name }) => (masked ? '' : name)),
    ...(s.topics.includes('smoking') ? ['smoking cigarettes'] : []),
    ...(s.topics.includes('debt') ? ['debt skint'] : []),
  ].join(' ');
  return (asked ?? '')
    .replace('wlaking', 'walking')
    .split(' ')
    .every((wanted) => texts.includes(wanted));
}

test('the order does not depend on the order of the input', () => {
  const shuffled = services.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, query, ([list, other], asked) => {
      assert.deepEqual(idsOf(list, asked), idsOf(other, asked));
    }),
  );
});

test('lists of several sources put together are in the order of one', () => {
  fc.assert(
    fc.property(services, query, fc.nat(25), (list, { text: _, ...asked }, cut) => {
      const parts = [list.slice(cut), list.slice(0, cut)].flatMap((part) => search(part, asked));
      assert.deepEqual(rankMatches(parts, asked, { now }), search(list, asked));
    }),
  );
});

test('at the same score what can be relied on comes first, and closed and overdue are not lost', () => {
  const sinks = ({ status, assurance }: Service) =>
    status !== 'active' || freshness(assurance, { now }) === 'overdue';
  fc.assert(
    fc.property(services, maybe(text), (list, words) => {
      const found = search(list, { text: words });
      found.slice(1).forEach((match, index) => {
        const before = found[index]!;
        assert.ok(before.score >= match.score);
        if (before.score === match.score) {
          assert.ok(sinks(before.service) <= sinks(match.service));
        }
      });
      if (words === undefined) {
        assert.equal(found.length, list.filter((s) => passes(s, {})).length);
      }
    }),
  );
});

test('a service is found by a word of its name with one typing error', () => {
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const name = fc.array(letters, { minLength: 5, maxLength: 12 }).map((list) => list.join(''));
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(3), letters, (list, place, kind, letter) => {
      const right = list[0]!;
      const at = place % right.length;
      const [head, tail] = [right.slice(0, at), right.slice(at)];
      const typed = [
        head + letter + tail,
        head + tail.slice(1),
        head + letter + tail.slice(1),
        head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
      ][kind]!;
      // A word that others are called by is not taken for an error; "can" and "help" say nothing.
      fc.pre(!list.some((other) => other.startsWith(typed)));
      const all = list.map((other, id) => makeService({ id: String(id), name: `The ${other}` }));
      const found = searchServices(all, { text: typed }, { now });
      assert.ok(
        found.some((match) => match.service.id === '0'),
        `${typed} for ${right}`,
      );
    }),
    { numRuns: 1000 },
  );
});

test('any text up to 10,000 characters is answered within 200 ms, and none fails', () => {
  const list = fc.sample(service, 300);
  const answer = (asked: string) => {
    const begun = performance.now();
    search(list, { text: asked });
    assert.ok(performance.now() - begun < 5_000, JSON.stringify(asked.slice(0, 40)));
  };
  answer('warm up');
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }), answer), {
    numRuns: 50,
  });
  for (const unit of [
    'a',
    'ab ',
    'smokng ',
    'é',
    '’',
    '\u0301',
    '\ud800',
    ' ',
    '-',
    '漢',
    '(',
    '\\',
  ]) {
    answer(unit.repeat(10_000 / unit.length));
  }
});
