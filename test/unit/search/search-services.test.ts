import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TopicName } from '../../../src/models/index.js';
import { moreFilters } from '../../../src/search/more-filters.js';
import { searchServices } from '../../../src/search/search-services.js';
import type { ServiceQuery } from '../../../src/search/service-query.js';
import { makeService } from '../../support/make-service.js';

const now = new Date('2026-11-16T12:00Z');
const checked = { assuredDate: '2026-11-01' };

const topicNames: TopicName[] = [
  {
    id: 'smoking',
    title: 'Stopping smoking',
    aliases: ['cigarettes', 'quit', 'tobacco'],
    sensitivity: 'normal',
  },
  {
    id: 'gambling',
    title: 'Gambling',
    aliases: ['betting', 'slots'],
    sensitivity: 'sensitive',
  },
  {
    id: 'money-debt',
    title: 'Money worries and debt',
    aliases: ['skint', 'bills'],
    sensitivity: 'normal',
  },
  {
    id: 'housing',
    title: 'Housing and homelessness',
    aliases: ["can't pay my rent", 'eviction'],
    sensitivity: 'normal',
  },
];

const service = (id: string, name: string, fields: Readonly<Record<string, unknown>> = {}) =>
  makeService({ id, name, assurance: checked, ...fields });

const halton = { places: ['halton'] };
const services = [
  service('quit', 'Smokefree Halton', { topics: ['smoking'], coverage: halton }),
  service('lungs', 'Breathe Easy', {
    summary: 'A group for people with COPD.',
    coverage: halton,
  }),
  service('debt', 'Citizens Advice', {
    topics: ['money-debt', 'housing'],
    description: 'Free legal advice on benefits, rent and council tax.',
  }),
  service('food', 'Widnes Foodbank', {
    organization: { name: 'Trussell Trust' },
    coverage: { places: ['sefton'] },
    locations: [{ name: 'St Mary’s Church', address: '1 Test Road, Ditton' }],
  }),
  service('neighbours', 'Good Neighbours', {
    summary: 'Company for older people.',
    coverage: halton,
  }),
  service('calm', 'Calm Minds', { description: 'Counselling for anxiety and low mood.' }),
  service('drink', 'Alcohol Change', { summary: 'For people who drink.' }),
  service('walk', 'Ramblers', { description: 'Walking group. Café afterwards. Women’s walks.' }),
  service('refuge', 'Refuge', {
    locations: [{ name: 'Safe House', address: '7 Hidden Lane', masked: true }],
  }),
  service('bets', 'Gamblers Anonymous', {
    topics: ['gambling'],
    coverage: { national: true },
  }),
];

const idsOf = (query: ServiceQuery) =>
  searchServices(services, query, { now, topicNames }).map((match) => match.service.id);

describe('words find', () => {
  const rows: readonly [text: string, ...ids: string[]][] = [
    // As they are, as the start of a word, in other forms.
    ['foodbank', 'food'],
    ['FOODBANKS', 'food'],
    ['food', 'food'],
    ['alco', 'drink'],
    ['ramble', 'walk'],
    ['walk', 'walk'],
    ['cafe', 'walk'],
    ['womens', 'walk'],
    ["women's", 'walk'],
    // In organisation, text and whereabouts.
    ['trussell', 'food'],
    ['council tax', 'debt'],
    ['ditton', 'food'],
    ["st mary's", 'food'],
    // With typing errors.
    ['smokng', 'quit'],
    ['anxeity', 'calm'],
    ['councelling', 'calm'],
    ['alchol', 'drink'],
    ['citizens advise', 'debt'],
    ['wlaking', 'walk'],
    // By topic.
    ['smoking', 'quit'],
    ['give up cigarettes', 'quit'],
    ['quit smoking', 'quit'],
    ['skint', 'debt'],
    ["can't pay my rent", 'debt'],
    ['betting', 'bets'],
    ['how do I stop smoking', 'quit'],
    // Without the words that say nothing, and without one that nothing has.
    ['I need some help with council tax please', 'debt'],
    ['free legal advice please', 'debt'],
    // Nothing, rather than anything.
    ['xyzzy'],
    ['foodbank xyzzy'],
    // Not where it is hidden.
    ['hidden lane'],
    ['safe 7'],
  ];
  for (const [text, ...ids] of rows) {
    test(`${JSON.stringify(text)}: ${ids.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(idsOf({ text }), ids);
    });
  }

  test('everything when there are none', () => {
    for (const text of ['', '  ', '?!', undefined]) {
      assert.equal(idsOf({ text }).length, services.length);
    }
  });
});

test('what is not there is not made up for by what is spelt alike', () => {
  // "Gamblers" is one error from "ramblers", "food" from "good".
  assert.deepEqual(idsOf({ text: 'gambling', place: 'halton' }), ['bets']);
  assert.deepEqual(idsOf({ text: 'gambling', place: 'halton', includeNational: false }), []);
  assert.deepEqual(idsOf({ text: 'food', place: 'halton' }), []);
});

test('when no service has all words, the topic is kept before the others', () => {
  assert.deepEqual(idsOf({ text: 'gambling widnes saturday' }), ['bets']);
  assert.deepEqual(idsOf({ text: 'gambling widnes foodbank' }), ['bets']);
  assert.deepEqual(idsOf({ text: 'cigarettes xyzzy' }), ['quit']);
  const [strict] = searchServices(services, { text: 'gambling' }, { now, topicNames });
  const [loose] = searchServices(services, { text: 'gambling xyzzy' }, { now, topicNames });
  assert.ok(strict && loose && loose.score < strict.score);
});

describe('the order', () => {
  const rank = (query: ServiceQuery, ...list: ReturnType<typeof makeService>[]) =>
    searchServices(list.toReversed(), query, { now, topicNames }).map((match) => match.service.id);

  test('is topic, name, organisation, other text', () => {
    assert.deepEqual(
      rank(
        { text: 'gambling' },
        service('topic', 'A', { topics: ['gambling'] }),
        service('name', 'Gambling'),
        service('organisation', 'B', { organization: { name: 'Gambling' } }),
        service('text', 'C', { description: 'Gambling' }),
      ),
      ['topic', 'name', 'organisation', 'text'],
    );
  });

  test('is the word, its start, a typing error', () => {
    assert.deepEqual(rank({ text: 'alco' }, service('word', 'Alco'), service('start', 'Alcohol')), [
      'word',
      'start',
    ]);
    const common = Array.from({ length: 9 }, (_, n) => service(`z${n}`, `Other ${n}`));
    assert.deepEqual(
      rank(
        { text: 'ramblre' },
        service('typo', 'Ramble', { topics: [] }),
        service('text', 'Walks', { summary: 'See ramblre' }),
        ...common,
      ),
      ['text'],
      'a word that is used is none',
    );
  });

  test('is what a service is mainly for, then what it does as well', () => {
    const topics = ['gambling', 'housing', 'smoking', 'money-debt'];
    for (let first = 0; first < 2; first += 1) {
      assert.deepEqual(
        rank(
          { text: 'gambling' },
          service('a', 'A', { topics: topics.slice(1).toSpliced(first + 1, 0, 'gambling') }),
          service('z', 'Z', { topics: topics.slice(1).toSpliced(first, 0, 'gambling') }),
        ),
        ['z', 'a'],
      );
    }
    // From the third on it is one thing of many.
    assert.deepEqual(
      rank(
        { text: 'gambling' },
        service('z', 'Z', { topics: ['housing', 'smoking', 'gambling'] }),
        service('a', 'A', { topics: ['housing', 'smoking', 'money-debt', 'gambling'] }),
      ),
      ['a', 'z'],
    );
  });

  test('is what is there for just that, before what is near and does it as well', () => {
    const phone = [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }];
    const list = [
      service('one-of-many', 'A', {
        topics: ['housing', 'smoking', 'gambling'],
        coverage: halton,
        contacts: phone,
      }),
      service('national', 'B', {
        topics: ['gambling'],
        coverage: { national: true },
        contacts: phone,
      }),
      service('local', 'C', { topics: ['gambling'], coverage: halton, contacts: phone }),
    ];
    assert.deepEqual(rank({ text: 'gambling', place: 'halton' }, ...list), [
      'local',
      'national',
      'one-of-many',
    ]);
  });

  test('is a number or a text before a website, but not for who does not want to phone', () => {
    const web = { kind: 'web', value: 'test.example', dial: 'https://test.example' };
    const text = { kind: 'text', value: '85258', dial: '85258' };
    const list = [
      service('a', 'A debt line', { contacts: [web] }),
      service('b', 'B debt line', { contacts: [web, text] }),
    ];
    assert.deepEqual(rank({ text: 'debt' }, ...list), ['b', 'a']);
    const chat = { kind: 'webchat', value: 'test.example', dial: 'https://test.example' };
    const written = [
      service('a', 'A debt line', { contacts: [chat] }),
      service('b', 'B debt line', { contacts: [text] }),
    ];
    const found = searchServices(
      written,
      { text: 'debt', noPhone: true },
      { now, topicNames, more: moreFilters },
    );
    assert.equal(found[0]?.score, found[1]?.score);
  });

  test('puts what is overdue or closed after what is as good', () => {
    assert.deepEqual(
      rank(
        { text: 'debt' },
        service('fresh', 'Debt'),
        service('overdue', 'Debt', { assurance: { assuredDate: '2024-01-01' } }),
      ),
      ['fresh', 'overdue'],
    );
    assert.deepEqual(
      rank({}, service('b-fresh', 'B'), service('a-closed', 'A', { status: 'temporarily closed' })),
      ['b-fresh', 'a-closed'],
    );
  });

  test('lets what is overdue count half', () => {
    assert.deepEqual(
      rank(
        { text: 'debt' },
        service('overdue', 'A', {
          organization: { name: 'Debt' },
          assurance: { assuredDate: '2024-01-01' },
        }),
        service('fresh', 'B', { description: 'Debt' }),
      ),
      ['fresh', 'overdue'],
    );
  });

  test('does not put a stray word before an overdue service of the topic', () => {
    assert.deepEqual(
      rank(
        { text: 'gambling' },
        service('overdue', 'Bets', {
          topics: ['gambling'],
          assurance: { assuredDate: '2024-01-01' },
        }),
        service('stray', 'Coffee', { description: 'No gambling here.' }),
      ),
      ['overdue', 'stray'],
    );
  });

  test('is distance, then local before national, urgency, a number, name and id', () => {
    const near = { point: { lat: 53, lon: -2 } };
    const at = (lat: number) => [{ point: { lat, lon: -2, precision: 'exact' } }];
    const phone = { kind: 'phone', value: '0151 496 0000', dial: '01514960000' };
    assert.deepEqual(
      rank(
        { near },
        service('near', 'Z', { locations: at(53.01) }),
        service('far', 'A', { locations: at(53.5) }),
        service('urgent', 'C', { urgency: 'urgent' }),
        service('a', 'B'),
        service('b', 'b'),
        service('phone', 'Z', { contacts: [phone] }),
        service('number', 'A', { contacts: [{ kind: 'phone', value: 'see our website' }] }),
        service('national', 'A', {
          coverage: { national: true },
          urgency: 'emergency',
          contacts: [phone],
        }),
      ),
      ['near', 'far', 'urgent', 'phone', 'number', 'a', 'b', 'national'],
    );
  });

  test('is what is asked for', () => {
    const near = { point: { lat: 53, lon: -2 } };
    const at = (lat: number) => [{ point: { lat, lon: -2, precision: 'exact' } }];
    const list = [
      service('1', 'Éclair debt', { assurance: { assuredDate: '2026' }, locations: at(53.2) }),
      service('2', 'debt Zebra', { assurance: {}, locations: at(53.1) }),
      service('3', 'Abacus', { description: 'debt', assurance: { assuredDate: '2026-02' } }),
    ];
    const query = { text: 'debt', near } as const;
    assert.deepEqual(rank({ ...query, sort: 'relevance' }, ...list), ['2', '1', '3']);
    assert.deepEqual(rank({ ...query, sort: 'distance' }, ...list), ['2', '1', '3']);
    assert.deepEqual(rank({ ...query, sort: 'name' }, ...list), ['3', '2', '1']);
    assert.deepEqual(rank({ ...query, sort: 'lastChecked' }, ...list), ['3', '1', '2']);
  });
});

test('scores are 0 without words, and do not depend on what else there is', () => {
  for (const { score } of searchServices(services, { place: 'halton' }, { now })) {
    assert.equal(score, 0);
  }
  const scoreOf = (list: typeof services) =>
    searchServices(list, { text: 'smoking' }, { now, topicNames })[0]?.score;
  assert.equal(scoreOf(services), scoreOf(services.slice(0, 1)));
});

test('services may come from any iterable, and are not changed', () => {
  const before = structuredClone(services);
  const found = searchServices(new Set(services).values(), { text: 'foodbank' }, { now });
  assert.equal(found.length, 1);
  assert.equal(found[0]?.service, services[3]);
  assert.deepEqual(services, before);
});

describe('where help is', () => {
  const local = makeService({
    id: 'local',
    name: 'Advice',
    description: 'Debt.',
    coverage: { places: ['halton'] },
  });
  const national = makeService({
    id: 'national',
    name: 'Debt advice',
    coverage: { national: true, nations: ['england', 'wales', 'scotland', 'northern-ireland'] },
  });
  const scottish = makeService({
    id: 'scottish',
    name: 'Debt advice',
    coverage: { national: true, nations: ['scotland'] },
  });
  const ids = (query: ServiceQuery) =>
    searchServices([scottish, national, local], query, { now, topicNames }).map(
      ({ service }) => service.id,
    );

  test('marks what serves the place that was asked for', () => {
    const matches = searchServices([national, local], { place: 'halton' }, { now });
    assert.deepEqual(
      matches.map(({ service, isLocal }) => [service.id, isLocal]),
      [
        ['local', true],
        ['national', false],
      ],
    );
  });

  test('what serves one nation comes after what serves all, until the nation is known', () => {
    assert.deepEqual(ids({ text: 'debt' }), ['national', 'scottish', 'local']);
    assert.deepEqual(ids({ text: 'debt', nation: 'england' }), ['national', 'local']);
    assert.equal(ids({ text: 'debt', nation: 'scotland' }).length, 3);
  });

  test('a place may be written as its name', () => {
    assert.ok(ids({ place: 'Halton' }).includes('local'));
    assert.ok(!ids({ place: 'St Helens' }).includes('local'));
  });
});
