import { CliError } from '../support/cli-error.js';
import { headerScore } from './find-header.js';
import { hiddenInOds } from './ods-columns.js';
import { cellAddress, MAX_COLUMNS, MAX_ROWS, NO_CELL, type Cell, type Sheet } from './sheet.js';
import { isWholeZip } from './whole-zip.js';

type Library = typeof import('@e965/xlsx');
type WorkSheet = import('@e965/xlsx').WorkSheet;
type CellObject = import('@e965/xlsx').CellObject;

/** Whether it begins as workbooks do, whatever its name says. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return start === '504b0304' || start === 'd0cf11e0';
}

/** A sheet of Excel or LibreOffice. The library is large: loaded only when there is one. */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  wanted: string | undefined,
): Promise<Sheet> {
  const library = await import('@e965/xlsx');
  const book = open(library, bytes, file);
  const hidden = (index: number) => Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const names = book.SheetNames.filter((_, index) => !hidden(index));
  const sheets = (names.length > 0 ? names : book.SheetNames).map((name) => {
    const rows = readRows(library, book.Sheets[name] ?? {}, is1904);
    return { name, rows, score: headerScore(rows), sheet: book.Sheets[name] ?? {} };
  });
  const named = sheets.find(({ name }) => name.toLowerCase() === wanted?.toLowerCase());
  if (wanted !== undefined && !named) {
    throw new CliError(`There is no sheet "${wanted}" in it.`, {
      file,
      advice: `It has: ${names.join(', ')}.`,
    });
  }
  // One known word may stand in a sheet of explanations as well.
  const likely = sheets.filter(({ score }) => score > 1);
  const chosen = named ?? likely[0] ?? sheets.find(({ score }) => score > 0) ?? sheets[0];
  if (!chosen) throw new CliError('There is no sheet in it.', { file });
  const others = likely.filter(({ name }) => name !== chosen.name);
  const notes: [string, string][] = others.map(({ name }) => [
    'sheet-unread',
    `Sheet "${name}" was not read. To read it, use --sheet "${name}".`,
  ]);
  const concealed = (chosen.sheet['!rows'] ?? []).filter((row) => row?.hidden).length;
  if (concealed > 0) {
    const message = `Hidden rows of sheet "${chosen.name}" were read too: ${concealed}.`;
    notes.push(['rows-hidden', message]);
  }
  const hiddenColumns = () => {
    if (book.bookType === 'ods') {
      return hiddenInOds(library, bytes, book.SheetNames.indexOf(chosen.name));
    }
    const columns = Array.from(chosen.sheet['!cols'] ?? []);
    return new Set([...columns.keys()].filter((index) => columns[index]?.hidden));
  };
  return {
    kind: sheets.length > 1 ? `Spreadsheet, sheet "${chosen.name}"` : 'Spreadsheet',
    rows: chosen.rows.slice(0, MAX_ROWS),
    addressOf: cellAddress,
    notes,
    complete: chosen.rows.length <= MAX_ROWS,
    hidden: hiddenColumns(),
  };
}

function open(library: Library, bytes: Uint8Array, file: string) {
  // All but the oldest are archives, and begin with these letters.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && !isWholeZip(bytes)) {
    throw new CliError('The file is damaged: a part of it is missing, or was changed.', {
      file,
      advice: 'Get it again. Or open it, and save it again as .xlsx or as CSV UTF-8.',
    });
  }
  try {
    return library.read(bytes, {
      type: 'buffer',
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellFormula: true,
      dense: true,
      sheetRows: MAX_ROWS + 1,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new CliError(isLocked ? 'The file has a password.' : 'The file is no spreadsheet.', {
      file,
      advice: isLocked
        ? 'Save a copy without one.'
        : 'Open it, and save it again as .xlsx or as CSV UTF-8.',
      cause: error,
    });
  }
}

/** Rows and columns of cells, with holes. */
function cellsOf(sheet: WorkSheet): readonly (readonly CellObject[])[] {
  return (sheet as { readonly '!data'?: readonly (readonly CellObject[])[] })['!data'] ?? [];
}

/** Only cells that are there: what is formatted may reach to the end of the grid. */
function readRows(library: Library, sheet: WorkSheet, is1904: boolean): Cell[][] {
  const all = cellsOf(sheet);
  const rows: Cell[][] = [];
  for (let row = 0; row < Math.min(all.length, MAX_ROWS + 1); row += 1) {
    const cells: Cell[] = [];
    all[row]?.slice(0, MAX_COLUMNS).forEach((cell, column) => {
      cells[column] = readCell(library, cell, is1904);
    });
    // Array.from, because there may be holes.
    rows.push(Array.from(cells, (cell: Cell | undefined) => cell ?? NO_CELL));
  }
  while (rows.at(-1)?.every(({ text, error }) => text === '' && error === undefined)) rows.pop();
  for (const { s, e } of sheet['!merges'] ?? []) spread(rows, s, e);
  return rows;
}

type Corner = { readonly r: number; readonly c: number };

/** What was merged over several rows stands for each of them. */
function spread(rows: Cell[][], from: Corner, to: Corner): void {
  const first = rows[from.r]?.[from.c];
  if (!first?.text) return;
  const cell = { ...first, ...(to.c > from.c && { across: true }) };
  for (let row = from.r; row <= Math.min(to.r, rows.length - 1); row += 1) {
    const cells = rows[row];
    if (!cells) continue;
    while (cells.length < from.c) cells.push(NO_CELL);
    cells[from.c] = to.r > from.r ? { ...cell, merged: true } : cell;
  }
}

function readCell(library: Library, cell: CellObject, is1904: boolean): Cell {
  const value = readText(library, cell, is1904);
  const link = linkOf(cell);
  return link === undefined ? value : { ...value, link };
}

/** Where a click leads: a link of the cell, or the formula that makes one. */
function linkOf({ l, f }: CellObject): string | undefined {
  const [, target] = /^HYPERLINK\("([^"]+)"/i.exec(f ?? '') ?? [];
  return l?.Target ?? target;
}

function readText(library: Library, cell: CellObject, is1904: boolean): Cell {
  const { t, v, w, z, f } = cell;
  // A program that writes formulas may leave it to the reader to work them out.
  if (t === 'z' || (t === 'e' && !w)) {
    return f === undefined ? NO_CELL : { text: '', error: 'a formula without its value' };
  }
  if (t === 'e') return { text: '', error: w ?? 'an error' };
  if (v === undefined || v === null) return NO_CELL;
  if (v instanceof Date) return { text: v.toISOString().slice(0, 10) };
  if (t !== 'n') return { text: String(v).trim() };
  if (typeof v === 'number' && z !== undefined && library.SSF.is_date(String(z))) {
    const day = library.SSF.parse_date_code(v, { date1904: is1904 }) as
      { y: number; m: number; d: number } | undefined;
    // A time alone has no day, and is told as it is shown.
    if (!day || v < 1) return { text: (w ?? '').trim() };
    const [month, date] = [day.m, day.d].map((part) => String(part).padStart(2, '0'));
    return { text: `${day.y}-${month}-${date}` };
  }
  // Not as it is shown: "1.27E+09" in a narrow column is a whole phone number underneath.
  return { text: String(v), isNumber: true };
}
