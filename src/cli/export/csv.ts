import type { Service } from '../../models/index.js';
import { toCell } from '../../share/csv.js';
import { COLUMNS, headingOf, rowOf } from './table.js';
import { shown } from './shown.js';

/** The mark at the start has Excel read it as UTF-8. */
export const CSV_HEAD = `\ufeff${COLUMNS.map(headingOf).join(',')}\r\n`;

/** A service as a line of CSV (RFC 4180), with the columns of the template of `import`. */
export function toCsv(service: Service): string {
  const row = rowOf(shown(service));
  return `${COLUMNS.map((column) => toCell(row.get(column))).join(',')}\r\n`;
}
