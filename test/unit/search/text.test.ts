import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  EXACT,
  PREFIX,
  errorsAllowed,
  findWord,
  isMisspelt,
  misspellingOf,
  plain,
  searchWords,
  stem,
  tokens,
} from '../../../src/search/text.js';

describe('plain text', () => {
  test('has no capitals, accents or apostrophes', () => {
    assert.equal(plain("Women's Café"), 'womens cafe');
    assert.equal(plain('Women’s Cafe\u0301'), 'womens cafe');
    assert.equal(plain('“Stop–smoking”…'), ' stop smoking ');
    assert.equal(plain('ŁÓDŹ'), 'łodz');
    assert.equal(plain('ＳＷ１'), 'sw1');
  });

  test('made plain again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        assert.equal(plain(plain(text)), plain(text));
      }),
    );
  });
});

test('words are what is between punctuation, and & is one', () => {
  assert.deepEqual(tokens("Drop-in: tea & chat, can't we? 24/7"), [
    'drop',
    'in',
    'tea',
    'and',
    'chat',
    'cant',
    'we',
    '24',
    '7',
  ]);
  assert.deepEqual(tokens('  ?! '), []);
});

describe('the words of a query', () => {
  test('are those that say something', () => {
    assert.deepEqual(searchWords('How do I give up the cigarettes?'), ['cigarettes']);
    assert.deepEqual(searchWords("I can't pay my rent"), ['pay', 'rent']);
    assert.deepEqual(searchWords('debt, debt & DEBT'), ['debt']);
    assert.deepEqual(searchWords(''), []);
  });

  test('keep together what only says something together', () => {
    assert.deepEqual(searchWords('I want to END it now'), ['end it']);
    assert.deepEqual(searchWords("I don't want to be here"), ['dont', 'want to be here']);
    assert.deepEqual(searchWords("Can't go on"), ['cant go on']);
    assert.deepEqual(searchWords('when does it end?'), ['when', 'does', 'end']);
    assert.deepEqual(searchWords('weekend it course'), ['weekend', 'course']);
    assert.deepEqual(searchWords('carers can go on trips'), ['carers', 'go', 'trips']);
  });

  test('are all of them where none says anything', () => {
    assert.deepEqual(searchWords('help me'), ['help', 'me']);
  });

  test('are not many, whatever is typed', () => {
    assert.ok(searchWords(Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' ')).length <= 16);
  });
});

test('forms of a word share a stem, which begins it', () => {
  const families = [
    ['debt', 'debts'],
    ['smoke', 'smoking', 'smokes'],
    ['family', 'families'],
    ['worry', 'worries'],
    ['quit', 'quitting'],
    ['walk', 'walks', 'walking'],
    ['house', 'housing'],
    ['counselling', 'counsellings'],
    ['job', 'jobs'],
  ];
  for (const family of families) {
    assert.equal(new Set(family.map(stem)).size, 1, family.join());
    for (const word of family) assert.ok(word.startsWith(stem(word)));
  }
  for (const word of ['stress', 'bus', 'gas', 'care', 'ring', 'ing', 's']) {
    assert.equal(stem(word), word);
  }
});

describe('a word in a text', () => {
  test('is found as it is before it is found as a start, at the start of words only', () => {
    assert.equal(findWord('support with debt', 'debt'), EXACT);
    assert.equal(findWord('debtors and debt', 'debt'), EXACT);
    assert.equal(findWord('(debt)', 'debt'), EXACT);
    assert.equal(findWord('debtors', 'debt'), PREFIX);
    assert.equal(findWord('indebted', 'debt'), 0);
    assert.equal(findWord('alcohol', 'alco'), PREFIX);
    assert.equal(findWord('stop smoking', 'smokers'), 0);
    assert.equal(findWord('for smokers', 'smoking'), PREFIX);
    assert.equal(findWord('', 'debt'), 0);
  });

  test('of one or two letters is only found as it is', () => {
    assert.equal(findWord('see a gp', 'gp'), EXACT);
    assert.equal(findWord('gpractice', 'gp'), 0);
  });
});

describe('typing errors', () => {
  test('may be one in four letters, two in eight, none in less or in numbers', () => {
    assert.deepEqual(
      ['deb', 'debt', 'smoking', 'gambling', '1234567'].map(errorsAllowed),
      [0, 1, 1, 2, 0],
    );
  });

  test('are found in a text wherever they are in the word', () => {
    assert.ok(misspellingOf('smokng')('to stop smoking now'));
    assert.ok(misspellingOf('anxeity')('anxiety'));
    assert.ok(misspellingOf('moking')('smoking'));
    assert.ok(misspellingOf('councelling')('free counselling.'));
    // Swapped across both seams between the three pieces, so that none of them is whole.
    assert.ok(misspellingOf('abcdefghi')('abdcegfhi'));
    assert.ok(!misspellingOf('rent')('parents'));
    assert.ok(!misspellingOf('gp')('gps'));
  });

  test('are found exactly where a word of the text is near enough', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (typed, words) => {
        assert.equal(
          misspellingOf(typed)(words.join(' ')),
          words.some((other) => other === typed || isMisspelt(typed, other)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('are found whatever two errors are made in a word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 8, maxLength: 14 });
    const error = fc.tuple(fc.nat(3), fc.nat(13), fc.constantFrom(...'abcdefgh'));
    const make = (text: string, [kind, place, letter]: [number, number, string]) => {
      const at = place % text.length;
      const [head, tail] = [text.slice(0, at), text.slice(at)];
      if (kind === 0) return head + letter + tail;
      if (kind === 1) return head + tail.slice(1);
      if (kind === 2) return head + letter + tail.slice(1);
      return head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
    };
    fc.assert(
      fc.property(word, error, error, (right, first, second) => {
        const typed = make(make(right, first), second);
        fc.pre(isMisspelt(typed, right));
        assert.ok(misspellingOf(typed)(`some ${right} here`), `${typed} for ${right}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('are looked for in a long word in time', () => {
    const begun = performance.now();
    misspellingOf('aaaaaaaab')('a'.repeat(100_000));
    misspellingOf('abababab')('ab '.repeat(30_000));
    assert.ok(performance.now() - begun < 5_000);
  });
});
