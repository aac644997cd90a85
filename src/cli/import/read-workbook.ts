import { CliError } from '../support/cli-error.js';
import { headerScore } from './find-header.js';
import { cellAddress, MAX_ROWS, NO_CELL, type Cell, type Sheet } from './sheet.js';

type Library = typeof import('@e965/xlsx');
type WorkSheet = import('@e965/xlsx').WorkSheet;
type CellObject = import('@e965/xlsx').CellObject;

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
  return {
    kind: sheets.length > 1 ? `Spreadsheet, sheet "${chosen.name}"` : 'Spreadsheet',
    rows: chosen.rows.slice(0, MAX_ROWS),
    addressOf: cellAddress,
    notes,
    complete: chosen.rows.length <= MAX_ROWS,
  };
}

function open(library: Library, bytes: Uint8Array, file: string) {
  try {
    return library.read(bytes, {
      type: 'buffer',
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellFormula: false,
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

function readRows(library: Library, sheet: WorkSheet, is1904: boolean): Cell[][] {
  const range = sheet['!ref'];
  if (range === undefined) return [];
  const { e: end } = library.utils.decode_range(range);
  const rows: Cell[][] = [];
  for (let row = 0; row <= Math.min(end.r, MAX_ROWS); row += 1) {
    const cells: Cell[] = [];
    for (let column = 0; column <= end.c; column += 1) {
      const cell = sheet[library.utils.encode_cell({ r: row, c: column })] as
        CellObject | undefined;
      cells.push(cell ? readCell(library, cell, is1904) : NO_CELL);
    }
    rows.push(cells);
  }
  for (const { s, e } of sheet['!merges'] ?? []) fillDown(rows, s, e);
  return rows;
}

type Corner = { readonly r: number; readonly c: number };

/** What was merged over several rows stands for each of them. */
function fillDown(rows: Cell[][], from: Corner, to: Corner): void {
  const first = rows[from.r]?.[from.c];
  if (!first?.text || to.r === from.r) return;
  for (let row = from.r; row <= Math.min(to.r, rows.length - 1); row += 1) {
    const cells = rows[row];
    if (cells) cells[from.c] = { ...first, merged: true };
  }
}

function readCell(library: Library, cell: CellObject, is1904: boolean): Cell {
  const { t, v, w, z } = cell;
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
