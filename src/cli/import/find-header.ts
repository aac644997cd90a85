import { isMisspelt } from '../../search/text.js';
import { HEADER_WORDS, REPEATABLE, type Field } from './header-words.js';
import { NO_CELL, type Cell, type Sheet } from './sheet.js';

/** Rows that a title and an explanation may take before the headings. */
const MOST_ABOVE = 20;

/** A column and what it is about. */
export interface Column {
  readonly index: number;
  readonly header: string;
  /** Undefined: nobody knows, and it is not used. */
  readonly field?: Field | undefined;
  /** Another column came first, and there can be only one. */
  readonly repeated?: boolean | undefined;
  /** A heading that it may have meant to be. */
  readonly like?: string | undefined;
}

/** The headings of a sheet. */
export interface Header {
  /** Index of their row. */
  readonly row: number;
  readonly columns: readonly Column[];
}

const FIELDS = new Map<string, Field>(
  Object.entries(HEADER_WORDS).flatMap(([field, words]) =>
    words.map((word) => [plainHeader(word), field as Field] as const),
  ),
);

/**
 * The row of headings: the one near the top in which most cells are known to be one, if a name of
 * services is among them. Undefined: there is none.
 */
export function findHeader(rows: Sheet['rows']): Header | undefined {
  let best: { row: number; score: number } | undefined;
  rows.slice(0, MOST_ABOVE).forEach((cells, row) => {
    const fields = new Set(cells.map(({ text }) => FIELDS.get(plainHeader(text))));
    if (!fields.has('name') && !fields.has('organization')) return;
    const score = fields.size - Number(fields.has(undefined));
    if (score > (best?.score ?? 0)) best = { row, score };
  });
  return best && { row: best.row, columns: columnsOf(rows[best.row] ?? []) };
}

/** How many columns are understood. 0: there are no headings. */
export function headerScore(rows: Sheet['rows']): number {
  return findHeader(rows)?.columns.filter(({ field }) => field).length ?? 0;
}

function columnsOf(cells: readonly Cell[]): Column[] {
  const taken = new Set<Field>();
  return cells.flatMap(({ text }, index): Column[] => {
    if (text === '') return [];
    const header = text.replace(/\s+/g, ' ').slice(0, 80);
    const field = FIELDS.get(plainHeader(text));
    if (!field) return [{ index, header, like: resembling(plainHeader(text)) }];
    if (taken.has(field) && !REPEATABLE.has(field)) return [{ index, header, repeated: true }];
    taken.add(field);
    return [{ index, header, field }];
  });
}

/** `Phone_No. (daytime) *`, `phoneNo` and `Phone no 2` are all `phone no`. */
function plainHeader(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^e mail/, 'email')
    .replace(/(.) \d{1,2}$/, '$1');
}

function resembling(header: string): string | undefined {
  const known = [...FIELDS.keys()].find((word) => word.length > 4 && isMisspelt(header, word));
  const field = known === undefined ? undefined : FIELDS.get(known);
  return field && HEADER_WORDS[field].find((word) => plainHeader(word) === known);
}

/** The cell of a row in a column. */
export const cellAt = (cells: readonly Cell[], index: number): Cell => cells[index] ?? NO_CELL;
