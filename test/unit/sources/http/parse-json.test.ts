import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseJson } from '../../../../src/sources/http/parse-json.js';

const ORIGIN = { source: 'test', file: 'https://example.org/test.json' };

/** Text with all that could be taken for the end of it, or for depth. */
const TEXT = fc.string({
  unit: fc.constantFrom('\\', '"', '[', ']', '{', '}', 'a', '\n', 'é', '😀'),
  maxLength: 80,
});

const nest = (value: unknown, depth: number) => {
  let nested = value;
  for (let level = 0; level < depth; level += 1) nested = level % 2 ? [nested] : { a: nested };
  return nested;
};

describe('parseJson', () => {
  it('reads what is not too deep, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.array(TEXT), fc.nat(40), fc.boolean(), (texts, depth, isSpaced) => {
        const value = nest(texts, depth);
        const json = JSON.stringify(value, undefined, isSpaced ? 2 : undefined);
        assert.deepEqual(parseJson(json, ORIGIN), value);
      }),
    );
  });

  it('refuses what is too deep, whatever its texts hold', () => {
    fc.assert(
      fc.property(TEXT, TEXT, fc.integer({ min: 150, max: 300 }), (before, after, depth) => {
        const json = JSON.stringify([before, nest(after, depth), after]);
        assert.throws(() => parseJson(json, ORIGIN), /nested more than/);
      }),
    );
  });

  it('says of text that never ends that it ends too early', () => {
    for (const json of ['{"a', '["\\"]', '["a\\\\\\"', '"'])
      assert.throws(() => parseJson(json, ORIGIN), /ends too early/);
  });
});
