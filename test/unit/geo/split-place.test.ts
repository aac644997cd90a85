import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { outcodeTable } from '../../../src/generated/outcodes.js';
import { topicNames } from '../../../src/generated/topic-names.js';
import { createOutcodeTable } from '../../../src/geo/outcodes.js';
import { parsePostcode } from '../../../src/geo/postcode.js';
import { resolvePlace } from '../../../src/geo/resolve-place.js';
import { splitPlace, type SplitContext } from '../../../src/geo/split-place.js';
import { parsePlace } from '../../../src/models/index.js';
import { topicWords } from '../../../src/search/matched-topics.js';

const place = (id: string, name: string, aliases: string[] = []) =>
  parsePlace({ id, name, aliases, nation: 'england' }).value ?? assert.fail();

const places = [
  place('halton', 'Halton', ['Widnes', 'Runcorn']),
  place('st-helens', 'St Helens', ['Newton-le-Willows']),
  place('warrington', 'Warrington'),
  place('cheshire-east', 'Cheshire East', ['Crewe']),
  place('cheshire-west', 'Cheshire West and Chester', ['Chester', 'Cheshire West']),
  place('kensington-chelsea', 'Kensington and Chelsea', ["Earl's Court", 'North Kensington']),
  place('westminster', 'Westminster', ['City of Westminster', "St John's Wood"]),
  place('blackburn', 'Blackburn with Darwen'),
  place('reading', 'Reading', ['Caversham']),
  place('trafford', 'Trafford', ['Sale']),
  place('bury', 'Bury'),
  place('tower-hamlets', 'Tower Hamlets'),
  place('westmorland', 'Westmorland and Furness', ['Barrow-in-Furness']),
];
const outcodes = createOutcodeTable(outcodeTable);
const isTopic = topicWords(topicNames);
const context: SplitContext = {
  places,
  isOutcode: (outcode) => outcodes.find(outcode) !== undefined,
  isWord: (word) => isTopic.has(word),
};
const split = (text: string) => splitPlace(text, context);

describe('words and a place in one field', () => {
  const cases: readonly [text: string, words: string, where: string][] = [
    ['debt wa8', 'debt', 'wa8'],
    ['WA8 debt', 'debt', 'WA8'],
    ['stop smoking Widnes', 'stop smoking', 'Widnes'],
    ['Widnes stop smoking', 'stop smoking', 'Widnes'],
    ['stop Widnes smoking', 'stop smoking', 'Widnes'],
    ['WA8 7QB foodbank', 'foodbank', 'WA8 7QB'],
    ['foodbank WA8 7QB', 'foodbank', 'WA8 7QB'],
    ['foodbank wa87qb', 'foodbank', 'wa87qb'],
    ['foodbank (wa8-7qb)', 'foodbank', 'wa8-7qb'],
    ['foodbank, wa8 7qb, today', 'foodbank, , today', 'wa8 7qb'],
    ['foodbank wa8 7', 'foodbank', 'wa8 7'],
    ['foodbank wa8 7q', 'foodbank', 'wa8 7q'],
    ['wa8 7 foodbank', 'foodbank', 'wa8 7'],
    ['SO 14 7AB foodbank', 'foodbank', 'SO 14 7AB'],
    ['foodbank near St Helens', 'foodbank', 'St Helens'],
    ['foodbank near st. helens', 'foodbank', 'st. helens'],
    ["foodbank st helen's", 'foodbank', "st helen's"],
    ['saint helens foodbank', 'foodbank', 'saint helens'],
    ['foodbank in WA8', 'foodbank', 'WA8'],
    ['foodbanks around the Warrington area', 'foodbanks', 'Warrington'],
    ['help close to Runcorn', 'help', 'Runcorn'],
    ['housing in the City of Westminster', 'housing', 'Westminster'],
    ['housing in the City of Warrington', 'housing', 'Warrington'],
    ['carers Kensington & Chelsea', 'carers', 'Kensington & Chelsea'],
    ['carers north kensington', 'carers', 'north kensington'],
    ['carers kensington', 'carers', 'kensington'],
    ['earls court carers', 'carers', 'earls court'],
    ['barrow in furness debt', 'debt', 'barrow in furness'],
    ['Newton-le-Willows debt', 'debt', 'Newton-le-Willows'],
    ['Halton', '', 'Halton'],
    ['wa8 7qb', '', 'wa8 7qb'],
    ['cheshire debt', 'debt', 'cheshire'],
    ['Cheshire West and Chester debt', 'debt', 'Cheshire West and Chester'],
    // The last of two is where somebody wants to be.
    ['moved from Halton to Warrington', 'moved from Halton to', 'Warrington'],
    // Not places, or not here.
    ['debt', 'debt', ''],
    ['debt leeds', 'debt leeds', ''],
    ['help me cope', 'help me cope', ''],
    ['need me 4 help', 'need me 4 help', ''],
    ['in 24hr crisis', 'in 24hr crisis', ''],
    ['5 a day', '5 a day', ''],
    ['type 2 diabetes', 'type 2 diabetes', ''],
    ['h1n1 jab', 'h1n1 jab', ''],
    ['bottle', 'bottle', ''],
    ['call 0800 1111 now', 'call 0800 1111 now', ''],
    ['', '', ''],
  ];
  for (const [text, words, where] of cases) {
    test(JSON.stringify(text), () => {
      const found = split(text);
      assert.deepEqual([found.words, found.where ?? ''], [words, where]);
    });
  }

  test('a word that is a place as well stays a word, and the place is offered', () => {
    for (const text of ['reading', 'Reading', 'help with reading', 'bury', 'Car boot sale']) {
      const { words, where, maybe } = split(text);
      assert.deepEqual([words, where, maybe.length], [text, undefined, 1], text);
    }
    assert.equal(split('help with reading').maybe[0]?.id, 'reading');
  });

  test('after "in" or "near" it is the place', () => {
    for (const text of ['debt in Reading', 'debt near reading', 'debt around Reading']) {
      const { words, where, maybe } = split(text);
      assert.deepEqual([words, where?.toLowerCase(), maybe], ['debt', 'reading', []], text);
    }
  });

  test('another place settles it', () => {
    const { words, where, maybe } = split('reading group Widnes');
    assert.deepEqual([words, where, maybe], ['reading group', 'Widnes', []]);
  });

  test('a topic is never taken for a place, and vitamins are not for postcodes', () => {
    const isWord = (word: string) => word === 'halton';
    const found = splitPlace('halton', { ...context, isWord });
    assert.deepEqual([found.words, found.where], ['halton', undefined]);
    for (const text of ['b12 deficiency', 'vitamin b6', 'co2 alarm']) {
      assert.deepEqual([split(text).words, split(text).where], [text, undefined]);
    }
    assert.equal(split('debt in B12').where, 'B12');
  });

  test('a postcode that does not exist is one all the same when it is written in full', () => {
    assert.deepEqual(split('foodbank ZE9 1AA'), { words: 'foodbank', where: 'ZE9 1AA', maybe: [] });
  });

  test('an outcode that does not exist is one all the same, when it can be nothing else', () => {
    for (const [text, where] of [
      ['debt ZZ9', 'ZZ9'],
      ['zz9 debt', 'zz9'],
      ['debt in ZZ9', 'ZZ9'],
      ['debt wa80', 'wa80'],
      ['debt XX1', 'XX1'],
    ] as const) {
      assert.deepEqual(split(text), { words: 'debt', where, maybe: [] });
      assert.equal(resolvePlace(where, { places, outcodes }).kind, 'unknown-postcode');
    }
    // What is known says more.
    assert.equal(split('debt ZZ9 WA8').where, 'WA8');
    assert.equal(split('debt ZZ9 Widnes').where, 'Widnes');
  });

  test('what people write with letters and numbers is no outcode', () => {
    const words =
      'covid19|covid 19|over 50s|p45|P60 form|vitamin B12|ms|a2 dominion|at A2 Dominion|u3a|' +
      'HC2 form|ww2 veterans|KS1|so2|NO2|iq70|n95 mask|e45 cream|M62|gr8|pm10|FP10|fp92a|mp3|' +
      'ps5|vo2 max|ca125|uc50|esa50|pip2|gp1|t2 diabetes|type 2|wk12|yr9|under 5s|24hr|111|g7|' +
      'h1n1|z9|ld|bsl|cd4|me2u|zz|qx|5zz';
    for (const text of words.split('|')) {
      assert.deepEqual([split(text).words, split(text).where], [text, undefined]);
    }
    const isWord = (word: string) => word === 'zz9';
    assert.equal(splitPlace('zz9', { ...context, isWord }).where, undefined);
  });

  test('no postcode is ever left in the words, wherever it stands and however many there are', () => {
    const all = outcodeTable.split(';').map((entry) => entry.split(',')[0] ?? '');
    const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
    const postcode = fc
      .tuple(
        fc.constantFrom(...all),
        fc.constantFrom(' ', '', '-', '  '),
        fc.nat(9),
        letter,
        letter,
      )
      .map(([outcode, gap, digit, a, b]) => `${outcode}${gap}${digit}${a}${b}`);
    const word = fc.constantFrom('debt', 'help', 'in', 'near', 'my', 'food', '4', 'Halton', 'b12');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            word,
            postcode,
            postcode.map((code) => code.toLowerCase()),
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (parts) => {
          const text = parts.join(' ');
          const { words } = split(text);
          const left = words.split(' ');
          for (let at = 0; at < left.length; at += 1) {
            for (const size of [1, 2]) {
              const code = parsePostcode(left.slice(at, at + size).join(' '));
              assert.notEqual(code?.kind, 'postcode', `${text} → ${words}`);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any text of any length is answered, and words are only ever taken away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words, where = '' } = split(text);
        assert.ok(words.length + where.length <= text.length);
      }),
    );
    assert.ok(split('halton '.repeat(20_000)).words.length < 500);
  });
});
