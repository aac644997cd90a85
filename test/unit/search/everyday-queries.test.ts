import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nationalServices } from '../../../src/generated/national-services.js';
import { topicNames } from '../../../src/generated/topic-names.js';
import { parseService } from '../../../src/models/index.js';
import { searchServices } from '../../../src/search/search-services.js';
import { realData } from '../data/support/real-data.js';

const data = await realData();
const local = data.directories.flatMap(({ services }) =>
  services.flatMap(({ id, value }) => parseService({ ...value, id }).value ?? []),
);
const services = [...nationalServices, ...local];
const now = new Date('2026-11-22T12:00Z');

const find = (text: string, place: string | undefined) =>
  searchServices(
    services,
    { text, ...(place && { place, nation: 'england' as const }) },
    { now, topicNames },
  ).map(({ service }) => service);

test('the sample directory is there', () => {
  assert.ok(local.length > 100);
});

/** What nobody would doubt: `first` is the best, and each of `soon` is among the first five. */
const rows: readonly {
  readonly text: string;
  readonly place?: string;
  readonly first?: string;
  readonly soon: readonly string[];
}[] = [
  {
    text: 'money worries',
    place: 'halton',
    soon: ['stepchange', 'national-debtline', 'moneyhelper', 'citizens-advice-england'],
  },
  {
    text: 'mony worys',
    place: 'halton',
    soon: ['stepchange', 'national-debtline', 'moneyhelper', 'citizens-advice-england'],
  },
  { text: 'mony worries', soon: ['stepchange', 'moneyhelper'] },
  {
    text: 'debt',
    place: 'halton',
    first: 'stepchange',
    soon: ['national-debtline', 'moneyhelper', 'citizens-advice-england'],
  },
  {
    text: "can't pay rent",
    place: 'halton',
    soon: ['citizens-advice-england', 'national-debtline', 'shelter-england'],
  },
  { text: 'stop smoking', place: 'halton', soon: ['national-smokefree-helpline'] },
  { text: 'lonely', place: 'halton', first: 'silver-line', soon: ['mind-support-line'] },
  {
    text: 'drinking too much',
    place: 'halton',
    first: 'drinkline',
    soon: ['alcoholics-anonymous'],
  },
  { text: 'cold home', place: 'halton', first: 'improve-home-energy', soon: [] },
  { text: 'carer', place: 'halton', soon: ['carers-direct', 'carers-uk'] },
  { text: 'housing', place: 'halton', soon: ['shelter-england', 'civil-legal-advice'] },
  { text: 'gambling', place: 'halton', first: 'national-gambling-helpline', soon: [] },
  {
    text: 'my benefits stopped',
    place: 'halton',
    soon: ['turn2us', 'dwp-universal-credit'],
  },
  { text: 'want to end it', place: 'halton', soon: ['samaritans', 'papyrus-hopeline'] },
];

describe('the first five for', () => {
  for (const { text, place, first, soon } of rows) {
    test(`${text}${place ? ` in ${place}` : ''} have ${[first ?? [], soon].flat().join(', ')}`, () => {
      const ids = find(text, place).map(({ id }) => id);
      if (first) assert.equal(ids[0], first);
      for (const id of soon) assert.ok(ids.slice(0, 5).includes(id), `${id}: ${ids.join(', ')}`);
    });
  }

  /** A local service that is there for just that is the best there is. */
  for (const [text, topic] of [
    ['stop smoking', 'smoking'],
    ['foodbank', 'food-insecurity'],
    ['carer', 'carers'],
    ['feeling low', 'mental-wellbeing'],
    ['hearing voices', 'mental-wellbeing'],
  ] as const) {
    test(`${text} in halton begin with a local service for ${topic}`, () => {
      const [best] = find(text, 'halton');
      assert.equal(best?.topics[0], topic);
      assert.ok(best.coverage.places.includes('halton'), best.id);
    });
  }

  test('money worries are for money, not for cancer, gambling or a crisis', () => {
    for (const text of ['money worries', 'debt', 'mony worys', "can't pay bills"]) {
      for (const { id, topics } of find(text, 'halton').slice(0, 4)) {
        assert.equal(topics[0], 'money-debt', `${text}: ${id}`);
      }
    }
  });
});
