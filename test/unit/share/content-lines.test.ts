import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contentLines, escapeText } from '../../../src/share/content-lines.js';
import { hostileText, unfold } from './support.js';

describe('lines of a file', () => {
  test('are folded at 75 octets, not 76', () => {
    const line = 'a'.repeat(75);
    assert.equal(contentLines([line]), `${line}\r\n`);
    assert.equal(contentLines([`${line}b`]), `${line}\r\n b\r\n`);
  });

  test('are not folded within a character of several octets', () => {
    assert.equal(contentLines([`${'a'.repeat(73)}é€`]), `${'a'.repeat(73)}é\r\n €\r\n`);
    assert.equal(contentLines([`${'a'.repeat(72)}😀`]), `${'a'.repeat(72)}\r\n 😀\r\n`);
  });

  test('come back whole, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const lines = texts.map((text) => `X:${escapeText(text)}`);
        const file = contentLines(lines);
        assert.deepEqual(unfold(file), lines);
        for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
      }),
    );
  });

  test('escape what has a meaning, and keep a line break as a letter', () => {
    assert.equal(escapeText('a,b;c\\d:e\nf\r\tg'), 'a\\,b\\;c\\\\d:e\\nf g');
  });
});
