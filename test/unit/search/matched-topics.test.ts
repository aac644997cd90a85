import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TopicName } from '../../../src/models/index.js';
import { hasCrisisWords, matchTopics } from '../../../src/search/matched-topics.js';

const topic = (id: string, title: string, ...aliases: string[]): TopicName => ({
  id,
  title,
  aliases,
  sensitivity: 'normal',
});

const topicNames = [
  topic('smoking', 'Stopping smoking', 'tobacco', 'cigarettes', 'quit', 'vaping'),
  topic('alcohol', 'Drinking less alcohol', 'booze', 'drinking'),
  topic(
    'money-debt',
    'Money worries and debt',
    'worry about money',
    'skint',
    'bills',
    'loans',
    'bankrupt',
  ),
  topic('housing', 'Housing and homelessness', "can't pay my rent", 'eviction', 'rent'),
  topic('food-insecurity', 'Going without food', 'food bank', 'hunger'),
  topic('mental-wellbeing', 'Mental wellbeing', 'anxiety', 'stress', 'low mood'),
  topic('carers', 'Unpaid carers', 'young carers'),
  topic('bereavement', 'Bereavement', 'grief', 'loss'),
  topic('cancer', 'Cancer: lower your risk, spot signs early', 'lump'),
  topic('heart-health', 'Heart health & blood pressure', 'stroke'),
];

describe('the topic of', () => {
  const rows: readonly [text: string, ...ids: string[]][] = [
    ['smoking', 'smoking'],
    ['Quit smoking', 'smoking'],
    ['give up cigarettes', 'smoking'],
    ['give up the cigarette', 'smoking'],
    ['smokng', 'smoking'],
    ['cigaretes', 'smoking'],
    ['alco', 'alcohol'],
    ['drink', 'alcohol'],
    ["I'm skint", 'money-debt'],
    ['skitn', 'money-debt'],
    ['debts', 'money-debt'],
    ['money worries', 'money-debt'],
    ['loan shark', 'money-debt'],
    ['young carer', 'carers'],
    ["can't pay my rent", 'housing'],
    ['cant pay rent', 'housing'],
    ['homeless', 'housing'],
    ['food bank', 'food-insecurity'],
    ['is there a bank of food', 'food-insecurity'],
    ['anxeity', 'mental-wellbeing'],
    // Four letters may lack one or have two swapped, and no more.
    ['mony worries', 'money-debt'],
    ['worys mony', 'money-debt'],
    ['boze', 'alcohol'],
    ['dbet', 'money-debt'],
    ['rnet', 'housing'],
    ['vent'],
    ['dent'],
    ['rant'],
    ['deft'],
    ['bent'],
    ['hony'],
    ['wellbeing mental', 'mental-wellbeing'],
    ['BLOOD PRESSURE!', 'heart-health'],
    ['cancer', 'cancer'],
    // All words of a name have to be there, and a word counts only as what it is.
    ['bank'],
    ['worries'],
    ['mood'],
    ['signs'],
    ['lost'],
    ['tent'],
    ['car park'],
    ['young'],
    ['help'],
    ['xyzzy'],
    [''],
    ['?!'],
  ];
  for (const [text, ...ids] of rows) {
    test(`${JSON.stringify(text)} is ${ids.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        matchTopics(text, topicNames).map(({ id }) => id),
        ids,
      );
    });
  }

  test('a phrase has no start and no other order: "take" is not "take my own life"', () => {
    const names = [topic('suicide', 'Suicide', 'end it', 'take my own life', "can't go on")];
    const ids = (text: string) => matchTopics(text, names).map(({ id }) => id);
    for (const text of ['end it', 'I want to end it all', 'take my own life', 'I cant go on']) {
      assert.deepEqual(ids(text), ['suicide'], text);
    }
    for (const text of ['take', 'when does it end', 'edit', 'go on', 'cant', 'life of my own']) {
      assert.deepEqual(ids(text), [], text);
    }
  });

  test('more than one thing is the one that more words name, then the others', () => {
    assert.deepEqual(
      matchTopics('smoking, low mood and stress', topicNames).map(({ id }) => id),
      ['mental-wellbeing', 'smoking'],
    );
  });

  test('anything is found in time, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        matchTopics(text, topicNames);
      }),
    );
    const begun = performance.now();
    matchTopics('smokng anxeity '.repeat(7000), topicNames);
    assert.ok(performance.now() - begun < 5_000);
  });

  test('a name with one typing error is still found', () => {
    const long = topicNames.flatMap(({ id, aliases }) =>
      aliases.filter((alias) => /^\w{6,}$/.test(alias)).map((alias) => ({ id, alias })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.boolean(), ({ id, alias }, n, swap) => {
        const at = 1 + (n % (alias.length - 2));
        const typed = swap
          ? alias.slice(0, at) + alias[at + 1]! + alias[at]! + alias.slice(at + 2)
          : alias.slice(0, at) + alias.slice(at + 1);
        assert.ok(
          matchTopics(typed, topicNames).some((found) => found.id === id),
          typed,
        );
      }),
    );
  });
});

describe('crisis words', () => {
  const crisisWords = ['kill myself', 'suicide', 'want to die', "can't go on", 'self-harm', 'rape'];
  const rows: readonly [text: string, crisis: boolean][] = [
    ['I want to kill myself', true],
    ['i want to KILL  myself.', true],
    ['suicide', true],
    ['suiside', true],
    ['suicdie help', true],
    ['kill mysefl', true],
    ['kil myself', true],
    ['kill mself', true],
    ['wnat to die', true],
    ['wont to die', true],
    ['I can’t go on', true],
    ["can't go on", true],
    ['cant go on', true],
    ['self harm', true],
    ['raped', false],
    ['want to diet', false],
    ['want die', false],
    ['kill weeds by myself', false],
    ['skill myself', false],
    ['bill myself', false],
    ['can go on', false],
    ['cart of rope', false],
    ['self ham', false],
    ['want to dye', false],
    ['go on', false],
    ['', false],
  ];
  for (const [text, crisis] of rows) {
    test(`${crisis ? 'are' : 'are not'} in ${JSON.stringify(text)}`, () => {
      assert.equal(hasCrisisWords(text, crisisWords), crisis);
    });
  }

  test('are not "struggle" for "strangle", nor anything when there are none', () => {
    assert.equal(hasCrisisWords('I struggle with money', ['strangle']), false);
    assert.equal(hasCrisisWords('anything', []), false);
    assert.equal(hasCrisisWords('anything', ['', '?']), false);
  });

  test('are found in the middle of anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...crisisWords), fc.string(), (a, words, b) => {
        assert.ok(hasCrisisWords(`${a} ${words} ${b}`, crisisWords));
      }),
    );
  });
});
