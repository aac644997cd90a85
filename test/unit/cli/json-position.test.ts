import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonErrorPosition } from '../../../src/cli/data/json-position.js';

const cases: readonly [text: string, line: number, column: number][] = [
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{"a": 1', 1, 8],
  ["{'a': 1}", 1, 2],
  ['[1 2]', 1, 4],
  ['{\n  "a": tru\n}', 2, 8],
  ['{\n  "a": "b" "c": 1\n}', 2, 12],
  ['{"a": "line\nbreak"}', 1, 7],
  ['{} x', 1, 4],
];

for (const [text, line, column] of cases) {
  test(`finds the error of ${JSON.stringify(text)}`, () => {
    assert.throws(() => JSON.parse(text));
    assert.deepEqual(jsonErrorPosition(text), { line, column });
  });
}

test('reads to the end of everything that is JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 2 }), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const lines = text.split('\n');
      assert.deepEqual(jsonErrorPosition(text), {
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
      });
    }),
  );
});
