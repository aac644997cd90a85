import { cellAt, type Column } from './find-header.js';
import { saysNothing, type Field } from './header-words.js';
import type { Cell, Sheet } from './sheet.js';

/** Something about a cell. */
export interface CellNote {
  readonly code: string;
  /** Address of the cell. */
  readonly path: string;
  readonly message: string;
}

/** A cell of a row with something in it. */
export interface FieldCell {
  readonly text: string;
  /** Address of the cell. */
  readonly path: string;
  /** Heading of its column. */
  readonly header: string;
  /** Where a click on it leads. */
  readonly link?: string | undefined;
}

/** Characters that are read of a cell: names are no stories, and nothing else is a book. */
const LONGEST = 50_000;
const LONGEST_NAME = 300;

/** What the last row of a table says. */
const TOTAL =
  /^(grand |sub-?)?totals?( (number|no\.?|count)\b.{0,40}| (of )?(services|records|rows|groups|entries))?\s*(?:[:=]\s*)?[\d,]*$/i;

/** One row, by what its columns are about. */
export class Row {
  /** What is wrong with it, in the order in which it was found. */
  readonly notes: CellNote[] = [];
  /** Where it is as a whole: `row 7`. */
  readonly label: string;
  readonly #cells = new Map<Field, FieldCell[]>();
  readonly #columns: readonly Column[];
  readonly #addressOf: (column: number) => string;
  #across = false;

  constructor(sheet: Sheet, columns: readonly Column[], index: number) {
    const cells = sheet.rows[index] ?? [];
    this.#columns = columns;
    this.#addressOf = (column) => sheet.addressOf(index, column);
    this.label = this.#addressOf(0)
      .replace(/^A(?=\d)|,[^]*/, '')
      .replace(/^(?=\d)/, 'row ');
    for (const { field, header, index: column } of columns) {
      if (!field) continue;
      const cell = cellAt(cells, column);
      const path = this.#addressOf(column);
      this.#tellErrors(cell, path);
      if (saysNothing(cell.text, field)) continue;
      const all = this.#cells.get(field) ?? [];
      const text = this.#cut(cell.text, field, path);
      this.#cells.set(field, [...all, { text, path, header, link: cell.link }]);
      if (cell.across) this.#across = true;
    }
  }

  /** Whether all its cells are empty. */
  get isEmpty(): boolean {
    return this.#cells.size === 0;
  }

  /** Whether it is the row of headings once more, as on each page of what was made to be printed. */
  get isHeading(): boolean {
    const all = [...this.#cells.values()].flat();
    return all.length > 0 && all.every(({ text, header }) => text === header);
  }

  /** Why it is no service: a heading of a part of the table, or what sums it up. */
  get isNoService(): string | undefined {
    const all = [...this.#cells].flatMap(([field, cells]) =>
      cells.map((cell) => ({ field, cell })),
    );
    const name = this.text('name') ?? this.text('organization') ?? '';
    const others = all.filter(({ field }) => field !== 'name' && field !== 'organization');
    const isSum = others.every(({ cell }) => /^[\d.,£%\s]*$/.test(cell.text));
    if (TOTAL.test(name) && isSum) return 'is a total';
    return this.#across && all.length === 1
      ? 'is merged over several columns: a heading'
      : undefined;
  }

  /** Whether it has a name and nothing else, although there is more to fill in. */
  get isNameOnly(): boolean {
    return this.#columns.length > 2 && this.#cells.size === 1 && this.text('name') !== undefined;
  }

  /** The text of a field. Undefined: there is none. */
  text(field: Field): string | undefined {
    return this.#cells.get(field)?.[0]?.text;
  }

  /** The texts of all columns of a field. */
  texts(field: Field): string[] {
    return this.all(field).map(({ text }) => text);
  }

  /** All columns of a field with something in them. */
  all(field: Field): readonly FieldCell[] {
    return this.#cells.get(field) ?? [];
  }

  /** Where the field is. Empty: nowhere. */
  pathOf(field: Field): string {
    return this.#cells.get(field)?.[0]?.path ?? '';
  }

  /** The cells of a field, filled or still to be filled in. Without a column for it, its row. */
  placeOf(field: Field): string {
    const filled = this.all(field).map(({ path }) => path);
    if (filled.length > 0) return filled.join(', ');
    const column = this.#columns.find((each) => each.field === field);
    return column ? this.#addressOf(column.index) : this.label;
  }

  /** Headings of the columns in which it says something else than another row. */
  differencesFrom(other: Row): string[] {
    const [own, others] = [this.#byHeader(), other.#byHeader()];
    const headers = new Set([...own.keys(), ...others.keys()]);
    return [...headers].filter((header) => own.get(header) !== others.get(header));
  }

  /** The cell of a column. Empty: it says nothing. */
  cellOf(header: string): string {
    const cells = [...this.#cells.values()].flat();
    return cells.find((cell) => cell.header === header)?.path ?? '';
  }

  #byHeader(): Map<string, string> {
    const cells = [...this.#cells.values()].flat();
    return new Map(cells.map(({ header, text }) => [header, text]));
  }

  note(code: string, path: string, message: string): void {
    this.notes.push({ code, path, message });
  }

  #cut(text: string, field: Field, path: string): string {
    const limit = field === 'name' || field === 'organization' ? LONGEST_NAME : LONGEST;
    if (text.length <= limit) return text;
    this.note('too-long', path, `has ${text.length} characters. The first ${limit} were read.`);
    return text.slice(0, limit);
  }

  #tellErrors({ error, merged }: Cell, path: string): void {
    if (error !== undefined) this.note('cell-error', path, `has ${error} in it`);
    if (merged) this.note('cell-merged', path, 'is merged with other rows, and counts for each');
  }
}
