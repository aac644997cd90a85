import { extname } from 'node:path';
import type { Service } from '../../models/index.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import { assemble, type ReadOptions } from '../read/read-value.js';
import { refusePage } from '../read/other-documents.js';
import { decode, readBytes, readJson } from '../read/read-json.js';
import { issue, type CheckIssue, type ReadFeed, type ReadService } from '../read/read-feed.js';
import { CliError } from '../support/cli-error.js';
import { aboutColumns, aboutSheet, noHeader, noRows } from './about-sheet.js';
import { findHeader, type Column, type Header } from './find-header.js';
import { quoted, readAnswer } from './read-cells.js';
import { readCsv } from './read-csv.js';
import { isGeoJson, readObjects } from './read-objects.js';
import { contextOf, readRow, type ReadRow, type RowOptions } from './read-row.js';
import { isWorkbook, readWorkbook } from './read-workbook.js';
import { Row } from './row.js';
import { sameAs } from './same-rows.js';
import { giveIds } from './service-ids.js';
import type { Sheet } from './sheet.js';

/** How to read a table. */
export interface TableOptions extends RowOptions, Pick<ReadOptions, 'progress'> {
  /** Name of a sheet. Default: the first with headings. */
  readonly sheet?: string | undefined;
  /** Services of the directory that it is to replace: they keep their ids. */
  readonly before?: readonly Service[] | undefined;
}

/** A table that was read. */
export interface ReadTable extends ReadFeed {
  readonly columns: readonly (Column & { readonly address: string })[];
}

/** Reads a spreadsheet, CSV, GeoJSON or a flat list. @throws CliError when it is none. */
export async function readTableFile(file: string, options: TableOptions): Promise<ReadTable> {
  const kind = extname(file).toLowerCase();
  if (kind === '.json' || kind === '.geojson') {
    const value = await readJson(file);
    if (!isGeoJson(value) && !(Array.isArray(value) && value.every(isRecord))) {
      throw new CliError('This is neither GeoJSON with features nor a list of records.', {
        file,
        advice: 'Save it again from the program that it comes from.',
      });
    }
    return readSheet(readObjects(value), file, options);
  }
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new CliError('The file is empty.', { file });
  const isText = ['.csv', '.tsv', '.txt'].includes(kind) && !isWorkbook(bytes);
  if (isText) refusePage(decode(bytes.slice(0, 500)), file);
  const sheet = isText ? readCsv(bytes, file) : await readWorkbook(bytes, file, options.sheet);
  return readSheet(sheet, file, options);
}

/** What is not plainly to be published is not. */
const isPublished = (text: string) =>
  readAnswer(text) === true || /^(published|approved|live|public)$/i.test(text);

/** The services of a table. What is wrong with a row costs no more than that row. */
export function readSheet(sheet: Sheet, file: string, options: TableOptions): ReadTable {
  const header = findHeader(sheet);
  if (!header) throw noHeader(sheet, file);
  const context = contextOf(file, options);
  const read: ReadRow[] = [];
  const skipped: CheckIssue[] = [];
  const none: CheckIssue[] = [];
  let records = 0;
  for (let index = header.next; index < sheet.rows.length; index += 1) {
    options.progress?.(index, sheet.rows.length);
    const row = new Row(sheet, header.columns, index);
    if ((row.isEmpty && row.notes.length === 0) || row.isHeading) continue;
    const { label } = row;
    const why = row.isNoService;
    if (why !== undefined) {
      none.push(issue('not-a-service', 'notice', '', label, why));
      continue;
    }
    records += 1;
    const hidden = row.all('published').find(({ text }) => !isPublished(text));
    if (hidden) {
      const message = `${quoted(hidden.text)} is not Yes`;
      skipped.push(issue('not-published', 'skipped', label, hidden.path, message));
      continue;
    }
    const found = readRow(row, context, options);
    if (typeof found === 'string') skipped.push(issue('no-name', 'skipped', label, '', found));
    else read.push({ row, label, ...found });
  }
  if (records + none.length === 0) throw noRows(sheet, file);
  return gather({ sheet, file, header, read, skipped, none, records }, options);
}

/** Codes of notes on a row in which nothing was put right. */
const ONLY_NOTED =
  /^(cell-merged|name-from|name-only|link-behind|address-hidden|contact-hidden|unknown-terms|secret-place)/;

function gather(
  table: {
    readonly sheet: Sheet;
    readonly file: string;
    readonly header: Header;
    readonly read: readonly ReadRow[];
    readonly skipped: CheckIssue[];
    /** Rows that are no records at all. */
    readonly none: readonly CheckIssue[];
    readonly records: number;
  },
  options: TableOptions,
): ReadTable {
  const { sheet, file, header, read, skipped, none, records } = table;
  const ids = giveIds(read, options.before ?? []);
  const seen = new Map<string, ReadRow>();
  const repaired = new Set<string>();
  const services: ReadService[] = [];
  const issues: CheckIssue[] = [];
  read.forEach((each, index) => {
    const { row, service } = each;
    const id = ids[index] ?? '';
    const earlier = seen.get(id);
    if (earlier) {
      skipped.push(sameAs(each, earlier));
      return;
    }
    seen.set(id, each);
    const cells = cellsOf(row);
    services.push({ service: { ...service, id }, raw: undefined, shallow: false, cells });
    for (const { code, path, message } of row.notes) {
      if (!ONLY_NOTED.test(code)) repaired.add(id);
      issues.push(issue(code, 'repaired', id, path, message));
    }
  });
  const format = { kind: 'table', standard: sheet.kind, wrapping: 'list' } as const;
  const all = {
    services,
    accepted: services.length,
    repaired: repaired.size,
    skipped: skipped.length,
    issues: [...skipped, ...issues],
  };
  const problems = [...aboutSheet(sheet), ...aboutColumns(sheet, header), ...none];
  return {
    ...assemble(file, format, records, all, problems, sheet.complete),
    columns: header.columns.map((column) => ({
      ...column,
      address: sheet.addressOf(header.row, column.index),
    })),
  };
}

/** Cells of what is looked at once all rows are read. What has several columns goes by its row. */
function cellsOf(row: Row): Record<string, string> {
  const postcode = row.pathOf('postcode') || row.pathOf('address');
  const point = row.pathOf('latitude') || row.pathOf('easting');
  return {
    ...(postcode && { 'locations.postal_code': postcode }),
    ...(point && { 'locations.coordinates': point }),
    name: row.placeOf('name'),
    topics: row.placeOf('topics'),
    service_areas: row.placeOf('areas'),
    assured_date: row.placeOf('checked'),
    contacts: row.label,
  };
}
