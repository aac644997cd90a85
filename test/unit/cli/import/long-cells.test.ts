import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSheet } from '../../../../src/cli/import/read-table.js';
import { cellAddress } from '../../../../src/cli/import/sheet.js';
import { dangersIn } from '../../sources/open-referral/support.js';
import { NOW } from './support/sheets.js';

const LENGTH = 40_000;

/** Milliseconds of work for one row. A pattern that is slow takes many seconds for it. */
const LIMIT = 2_500;

const COLUMNS = [
  ...['Name', 'Topics', 'Phone', 'Contact', 'Email', 'Website', 'Address', 'Postcode', 'Hours'],
  ...['Latitude', 'Longitude', 'Last checked', 'Cost', 'Languages', 'Area'],
];

/** What patterns for cells look for, with an end that none expects. */
const TEXTS = [' ', '\t', '\n', ' \n', '.', ',', '. ', ' or ', '•', '0 ', '9', '(', '[', '°'].map(
  (part) => `1${part.repeat(LENGTH / part.length)}_x`,
);

test('a cell takes time in proportion to its length, whatever is in it', () => {
  for (const text of TEXTS) {
    const rows = [COLUMNS, COLUMNS.map((name) => (name === 'Name' ? 'Test club' : text))];
    const start = process.cpuUsage();
    const { services } = readSheet(
      {
        kind: 'CSV',
        rows: rows.map((row) => row.map((cell) => ({ text: cell }))),
        addressOf: cellAddress,
        notes: [],
        complete: true,
      },
      'long.csv',
      { now: NOW },
    );
    const taken = process.cpuUsage(start).user / 1_000;
    assert.ok(taken < LIMIT, `${taken.toFixed(0)} ms for ${JSON.stringify(text.slice(0, 5))}`);
    assert.deepEqual(
      services.flatMap(({ service }) => dangersIn(service)),
      [],
    );
  }
});
