import assert from 'node:assert/strict';

/** Reads CSV as RFC 4180 has it, and nothing else: what is not so is an error. */
export function readCsv(text: string): string[][] {
  assert.equal(text[0], '\uFEFF', 'the mark of UTF-8 is missing');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (!(text[at] === '"' && text[at + 1] !== '"')) {
        assert.ok(at < text.length, 'a quoted cell does not end');
        // Of two quotes one counts.
        if (text[at] === '"') at += 1;
        cell += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        assert.ok(text[at] !== '"' && text[at] !== '\n', `not allowed unquoted: ${text.slice(at)}`);
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      assert.ok(at < text.length, 'the last line does not end');
    } else {
      assert.equal(text.slice(at, at + 2), '\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
