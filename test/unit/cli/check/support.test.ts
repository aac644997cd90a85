import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { decode, toValue } from '../../../../src/cli/read/read-json.js';
import { CliError } from '../../../../src/cli/support/cli-error.js';
import { progressLine } from '../../../../src/cli/support/progress.js';
import { plainLine } from '../../../../src/cli/support/terminal.js';
import { counted, day, percent } from '../../../../src/cli/support/words.js';
import { writeWhole } from '../../../../src/cli/support/write-whole.js';
import { temporaryFolder } from '../support/run-cli.js';

test('text is read in the encodings that programs write', () => {
  const text = 'Café £10 – “Test”';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  assert.equal(decode(Buffer.from(text)), text);
  assert.equal(decode(Buffer.from(`\uFEFF${text}`)), text);
  assert.equal(decode(utf16), text);
  assert.equal(decode(Buffer.from(utf16).swap16()), text);
  // Windows-1252.
  assert.equal(decode(Uint8Array.of(0x43, 0xe9, 0x20, 0xa3, 0x31, 0x93)), 'Cé £1“');
});

test('what is no JSON is told with its place, and what is too deep without one', () => {
  const fails = (text: string, advice: string | undefined) =>
    assert.throws(
      () => toValue(text, 'a.json'),
      (error) => error instanceof CliError && error.file === 'a.json' && error.advice === advice,
    );
  fails('{"a": tru}', 'Look at line 1, column 7.');
  fails('['.repeat(200) + ']'.repeat(200), undefined);
});

test('a file is replaced whole, and a failure leaves the old one alone', async (context) => {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'report.txt');
  await writeFile(file, 'old');
  await writeWhole(file, 'new');
  assert.equal(await readFile(file, 'utf8'), 'new');
  await mkdir(join(folder, 'taken'));
  await assert.rejects(writeWhole(join(folder, 'taken'), 'x'), CliError);
  assert.deepEqual((await readdir(folder)).sort(), ['report.txt', 'taken']);
  for (const signal of ['SIGINT', 'SIGTERM']) assert.equal(process.listenerCount(signal), 0);
});

test('a bar says how far it is, and a number where nobody knows the end', () => {
  assert.equal(progressLine('Reading', 5), 'Reading 5');
  assert.equal(progressLine('Reading', 5, 0), 'Reading 5');
  assert.equal(
    progressLine('Reading', 50, 100),
    `Reading ${'█'.repeat(12)}${'░'.repeat(12)} 50% 50 of 100`,
  );
  // Totals move while a feed is read.
  assert.equal(progressLine('Reading', 101, 100), 'Reading 101');
});

test('figures and days are written as people read them', () => {
  assert.deepEqual([counted(1, 'record'), counted(1234, 'record')], ['1 record', '1,234 records']);
  assert.deepEqual([percent(1, 1000), percent(999, 1000), percent(0, 0)], ['1%', '99%', '0%']);
  assert.deepEqual([day('2026-11-22'), day('2026')], ['22 November 2026', '2026']);
  assert.equal(plainLine('a\u001b[31m\nb\u202e'), 'a [31m b ');
});
