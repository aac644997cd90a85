/** A cell as text. */
export interface Cell {
  /** Without spaces around it. Empty: nothing in it. */
  readonly text: string;
  /** It is a number in the file, not text that looks like one. */
  readonly isNumber?: boolean | undefined;
  /** What stands in it where that cannot be used, such as `#REF!`. */
  readonly error?: string | undefined;
  /** It is part of merged cells, and has the text of the first of them. */
  readonly merged?: boolean | undefined;
  /** It is merged with the cells beside it, as headings between rows are. */
  readonly across?: boolean | undefined;
  /** Where a click on it leads. */
  readonly link?: string | undefined;
}

/** A table, whatever file it came in. */
export interface Sheet {
  /** In words: `CSV, separated by semicolons`. */
  readonly kind: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where a cell is, as the program that people open it with tells it: `B7`. */
  readonly addressOf: (row: number, column: number) => string;
  /** About the file as a whole: code and message. */
  readonly notes: readonly (readonly [code: string, message: string])[];
  /** False: there are more rows than were read. */
  readonly complete: boolean;
  /** Columns that are hidden. */
  readonly hidden?: ReadonlySet<number> | undefined;
}

/** More than a sheet that people fill in has, and an end for one that is not. */
export const MAX_ROWS = 200_000;

/** The same of columns. */
export const MAX_COLUMNS = 500;

export const NO_CELL: Cell = { text: '' };

/** `A`, `Z`, `AA`: column 0 and so on. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

/** `B7` for row 6 and column 1. */
export const cellAddress = (row: number, column: number): string => columnName(column) + (row + 1);
