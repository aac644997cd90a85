import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../../src/share/csv.js';
import { readCsv } from '../elements/support/read-csv.js';

/** What a spreadsheet could take for a formula, also after spaces that some of them skip. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** What is kept from being one, and what would read back as if it were kept. */
const KEPT = /^('*\s*[=+\-@＝＋－＠]|[\t\r\n]|'+\s*\d)/;

const arbitraryCell = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=1+1',
    '+44',
    '-2',
    '@SUM(A1)',
    "'=1",
    "'90s",
    ' x ',
    '\t=1',
    '\r=1',
    ' =1',
    '"',
    ',',
    '\r\n',
    '',
  ),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', ' =', '＝'), fc.string())
    .map((both) => both.join('')),
);

test('a table reads back as it was written, but for the apostrophe before a formula', () => {
  const rows = fc.array(fc.array(arbitraryCell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      const expected = table.map((row) => row.map((cell) => (KEPT.test(cell) ? `'${cell}` : cell)));
      assert.deepEqual(readCsv(toCsv(table)), expected);
    }),
  );
});

test('no cell begins as a formula does, quoted or not', () => {
  fc.assert(
    fc.property(fc.array(fc.array(arbitraryCell, { minLength: 1 })), (table) => {
      for (const cell of readCsv(toCsv(table)).flat()) assert.doesNotMatch(cell, FORMULA);
    }),
  );
});

test('a number stays a number', () => {
  assert.equal(toCsv([['Score', 0, 3]]), '\uFEFFScore,0,3\r\n');
});

test('it begins with the mark of UTF-8, and each line ends with CR and LF', () => {
  const text = toCsv([
    ['a', 'b'],
    ['c "d"', 'e\nf'],
  ]);
  assert.deepEqual([...new TextEncoder().encode(text).slice(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.equal(text, '\uFEFFa,b\r\n"c ""d""","e\nf"\r\n');
});
