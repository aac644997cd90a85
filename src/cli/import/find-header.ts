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
  /** It is hidden, and not used for that. */
  readonly hidden?: boolean | undefined;
}

/** The headings of a sheet. */
export interface Header {
  /** Index of their row, the upper one of two. */
  readonly row: number;
  /** Index of the row with the first service. */
  readonly next: number;
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
export function findHeader({ rows, hidden }: Pick<Sheet, 'rows' | 'hidden'>): Header | undefined {
  let best: { row: number; score: number } | undefined;
  rows.slice(0, MOST_ABOVE).forEach((cells, row) => {
    const fields = new Set(cells.map(fieldOf));
    if (!fields.has('name') && !fields.has('organization')) return;
    const score = fields.size - Number(fields.has(undefined));
    if (score > (best?.score ?? 0)) best = { row, score };
  });
  if (!best) return undefined;
  const { row } = best;
  const cells = rows[row] ?? [];
  const [above, below] = [rows[row - 1] ?? [], rows[row + 1] ?? []];
  // "Contact" over "Phone" and "Email": the lower one says more, and the upper one fills gaps.
  if (isSecondLine(below, cells)) {
    return { row, next: row + 2, columns: columnsOf(joined(below, cells), hidden) };
  }
  const isFilled = above.some((cell, index) => fieldOf(cell) && !cells[index]?.text);
  const columns = columnsOf(isFilled ? joined(cells, above) : cells, hidden);
  return { row, next: row + 1, columns };
}

const fieldOf = ({ text }: Cell) => FIELDS.get(plainHeader(text));

/**
 * Whether a row is headings and nothing else, and not the first of them once more. A name under the
 * heading for names is one, whatever it is: there are groups that are called "Activity".
 */
function isSecondLine(below: readonly Cell[], cells: readonly Cell[]): boolean {
  const said = below.filter(({ text }) => text !== '');
  if (said.length < 2 || !said.every((cell) => fieldOf(cell) !== undefined)) return false;
  const isSame = (index: number) => cellAt(below, index).text === cellAt(cells, index).text;
  const isName = cells.some(
    (cell, index) => fieldOf(cell) === 'name' && cellAt(below, index).text !== '' && !isSame(index),
  );
  return !isName && below.some(({ text }, index) => text !== '' && !isSame(index));
}

/** The lower of two lines of headings, with the upper where it says nothing that is known. */
function joined(lower: readonly Cell[], upper: readonly Cell[]): Cell[] {
  const width = Math.max(lower.length, upper.length);
  return Array.from({ length: width }, (_, index) => {
    const [low, up] = [cellAt(lower, index), cellAt(upper, index)];
    return low.text === '' || (!fieldOf(low) && fieldOf(up)) ? up : low;
  });
}

/** How many columns are understood. 0: there are no headings. */
export function headerScore(rows: Sheet['rows']): number {
  return findHeader({ rows })?.columns.filter(({ field }) => field).length ?? 0;
}

/** Hidden columns that there is no harm in: nobody needs to see them, and they name no one. */
const HARMLESS: readonly Field[] = ['id', 'latitude', 'longitude', 'easting', 'northing'];

function columnsOf(cells: readonly Cell[], hidden: Sheet['hidden']): Column[] {
  const taken = new Set<Field>();
  return cells.flatMap(({ text }, index): Column[] => {
    if (text === '') return [];
    const header = text.replace(/\s+/g, ' ').slice(0, 80);
    const field = FIELDS.get(plainHeader(text));
    if (!field) return [{ index, header, like: resembling(plainHeader(text)) }];
    if (hidden?.has(index) && !HARMLESS.includes(field)) return [{ index, header, hidden: true }];
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

/** A heading that is spelt nearly so, or has the same words in another order. */
function resembling(header: string): string | undefined {
  const words = mainWords(header);
  const known = [...FIELDS.keys()].find(
    (word) => (word.length > 4 && isMisspelt(header, word)) || mainWords(word) === words,
  );
  const field = known === undefined ? undefined : FIELDS.get(known);
  return field && HEADER_WORDS[field].find((word) => plainHeader(word) === known);
}

/** `served area` and `area that is served` are the same. */
function mainWords(header: string): string {
  const words = header
    .split(' ')
    .filter((word) => !/^(the|a|an|of|is|are|that|it|for)$/.test(word));
  return words.sort().join(' ');
}

/** The cell of a row in a column. */
export const cellAt = (cells: readonly Cell[], index: number): Cell => cells[index] ?? NO_CELL;
