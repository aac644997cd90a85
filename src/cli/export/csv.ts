import type { Service } from '../../models/index.js';
import { COLUMNS, headingOf, rowOf } from './table.js';
import { shown } from './shown.js';

/** The mark at the start has Excel read it as UTF-8. */
export const CSV_HEAD = `\ufeff${COLUMNS.map(headingOf).join(',')}\r\n`;

/** A service as a line of CSV (RFC 4180), with the columns of the template of `import`. */
export function toCsv(service: Service): string {
  const row = rowOf(shown(service));
  return `${COLUMNS.map((column) => toCell(row.get(column))).join(',')}\r\n`;
}

/** A cell that no spreadsheet program takes for a formula, in quotes where it needs them. */
function toCell(value: string | number | undefined): string {
  const text = typeof value === 'number' ? String(value) : harmless(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe in front says "this is text". `import` takes it away again. */
function harmless(text: string): string {
  return /^('*\s*[=+\-@＝＋－＠]|[\t\r\n]|'+\s*\d)/.test(text) ? `'${text}` : text;
}
