import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import {
  readTableFile,
  type ReadTable,
  type TableOptions,
} from '../../../../../src/cli/import/read-table.js';
import type { Service } from '../../../../../src/models/index.js';

export const NOW = new Date('2026-11-22T12:00:00Z');

const folder = mkdtempSync(join(tmpdir(), 'mecc-import-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** A file with this in it. */
export function fileOf(content: string | Uint8Array, kind = 'csv'): string {
  const file = join(folder, `sheet-${(files += 1)}.${kind}`);
  writeFileSync(file, content);
  return file;
}

/** What is read from a file with this in it. */
export function read(
  content: string | Uint8Array,
  kind = 'csv',
  options: Partial<TableOptions> = {},
): Promise<ReadTable> {
  return readTableFile(fileOf(content, kind), { now: NOW, ...options });
}

export const servicesOf = (table: ReadTable): Service[] =>
  table.services.map(({ service }) => service);

/** The issues of a kind: `path: message`. */
export const said = (table: ReadTable, code: string): string[] =>
  table.issues
    .filter((issue) => issue.code === code)
    .map(({ path, message }) => `${path}: ${message}`);

/** A workbook of sheets by name. */
export function workbook(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: 'xlsx' | 'ods' | 'biff8' = 'xlsx',
  hidden: readonly string[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** Rows as CSV, each cell in quotes where it needs them. */
export function csv(rows: readonly (readonly string[])[], delimiter = ','): string {
  const cell = (text: string) =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join('\r\n');
}
