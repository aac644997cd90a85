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
}

/** One row, by what its columns are about. */
export class Row {
  /** What is wrong with it, in the order in which it was found. */
  readonly notes: CellNote[] = [];
  readonly #cells = new Map<Field, FieldCell[]>();

  constructor(sheet: Sheet, columns: readonly Column[], index: number) {
    const cells = sheet.rows[index] ?? [];
    for (const { field, header, index: column } of columns) {
      if (!field) continue;
      const cell = cellAt(cells, column);
      const path = sheet.addressOf(index, column);
      this.#tellErrors(cell, path);
      if (saysNothing(cell.text, field)) continue;
      const all = this.#cells.get(field) ?? [];
      this.#cells.set(field, [...all, { text: cell.text, path, header }]);
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

  note(code: string, path: string, message: string): void {
    this.notes.push({ code, path, message });
  }

  #tellErrors({ error, merged }: Cell, path: string): void {
    if (error !== undefined) this.note('cell-error', path, `has ${error} in it`);
    if (merged) this.note('cell-merged', path, 'is merged with other rows, and counts for each');
  }
}
