import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { damerau } from '../../../src/search/damerau.js';

/** The textbook: the whole matrix, no limit. */
function naive(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const options = [d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        options.push(d[i - 2]![j - 2]! + 1);
      }
      d[i]![j] = Math.min(...options);
    }
  }
  return d[a.length]![b.length]!;
}

const known: readonly [string, string, number][] = [
  ['smoking', 'smoking', 0],
  ['smokng', 'smoking', 1],
  ['smokking', 'smoking', 1],
  ['smoling', 'smoking', 1],
  ['anxeity', 'anxiety', 1],
  ['alco', 'also', 1],
  ['', 'abc', 3],
  ['ca', 'abc', 3],
];
for (const [a, b, errors] of known) {
  test(`${JSON.stringify(a)} has ${errors} typing errors for ${b}`, () => {
    assert.equal(damerau(a, b, 5), errors);
  });
}

test('it is the textbook distance up to the limit, and one more above it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      assert.equal(damerau(a, b, limit), Math.min(naive(a, b), limit + 1));
      assert.equal(damerau(a, b, limit), damerau(b, a, limit));
    }),
    { numRuns: 1000 },
  );
});

test('words with nothing in common are given up at once', () => {
  const begun = performance.now();
  assert.equal(damerau('a'.repeat(50_000), 'b'.repeat(50_000), 2), 3);
  assert.ok(performance.now() - begun < 5_000);
});
