import { CsvError, parse } from 'csv-parse/sync';
import { decode } from '../read/read-json.js';
import { CliError } from '../support/cli-error.js';
import { headerScore } from './find-header.js';
import { cellAddress, MAX_ROWS, type Cell, type Sheet } from './sheet.js';

const DELIMITERS = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
] as const;

/** Rows that are looked at to find out what stands between the columns. */
const SAMPLE = 30;

/** A table from text, in whatever encoding and with whatever between its columns. */
export function readCsv(bytes: Uint8Array, file: string): Sheet {
  const [text, delimiters] = withoutHint(decodeTable(bytes));
  const [first, ...others] = delimiters.map(([delimiter, name]) => {
    const rows = sampleOf(text, delimiter);
    const width = Math.max(0, ...rows.map(({ length }) => length));
    return { delimiter, name, score: headerScore(rows) * 1_000 + Math.min(width, 999) };
  });
  if (!first) throw new CliError('The table cannot be read.', { file });
  const best = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  const all = parseRows(text, best.delimiter, file);
  return {
    kind: best.score < 2 ? 'CSV' : `CSV, separated by ${best.name}`,
    rows: all.slice(0, MAX_ROWS),
    addressOf: cellAddress,
    notes: [],
    complete: all.length <= MAX_ROWS,
  };
}

/** Text in UTF-16 also where its mark is missing: then every other byte of it is empty. */
function decodeTable(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 1_000);
  const empty = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const isWide = Math.max(even, odd) > sample.length / 8 && bytes[0] !== 0xff && bytes[0] !== 0xfe;
  if (!isWide) return decode(bytes);
  return new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** Excel writes `sep=;` as the first line, and nobody else knows. */
function withoutHint(text: string): [string, readonly (readonly [string, string])[]] {
  const [line, delimiter] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  if (line === undefined) return [text, DELIMITERS];
  const known = DELIMITERS.filter(([each]) => each === delimiter);
  // An empty line in its place, so that the rows keep their numbers.
  return [`\n${text.slice(line.length)}`, known.length > 0 ? known : DELIMITERS];
}

const OPTIONS = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
};

function sampleOf(text: string, delimiter: string): Cell[][] {
  try {
    // A quote that nobody closed is told when the whole is read.
    return toCells(parse(text, { ...OPTIONS, delimiter, to: SAMPLE }));
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}

function parseRows(text: string, delimiter: string, file: string): Cell[][] {
  let lines = 0;
  const count = (row: string[], context: { readonly lines: number }) => {
    lines = context.lines;
    return row;
  };
  try {
    return toCells(parse(text, { ...OPTIONS, delimiter, on_record: count }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The error knows only where the file ends: the quote is open from the last whole row on.
    throw new CliError('The table cannot be read.', {
      file,
      advice: `Look at line ${lines + 1}: quotes must come in pairs.`,
      cause: error,
    });
  }
}

const toCells = (rows: string[][]): Cell[][] =>
  rows.map((row) => row.map((text) => ({ text: withoutGuard(text).trim() })));

/** An apostrophe in front keeps spreadsheets from reading a text as a formula or a number. */
const withoutGuard = (text: string) => text.replace(/^'(?='*\s*[=+\-@＝＋－＠\d\t\r\n])/, '');
