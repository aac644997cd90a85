import { extname } from 'node:path';
import { isObjectTable, isGeoJson, readObjects } from '../import/read-objects.js';
import { readSheet, readTableFile } from '../import/read-table.js';
import { areOwn } from './detect-format.js';
import { otherThanServices } from './not-services.js';
import type { ReadFeed } from './read-feed.js';
import { readValue, type ReadOptions, type ReadPart } from './read-value.js';

const TABLES = ['.csv', '.tsv', '.xlsx', '.xlsm', '.xls', '.ods', '.geojson'];

/** Whether a file is a spreadsheet, or another table, by its name. */
export function isTable(file: string): boolean {
  return TABLES.includes(extname(file).toLowerCase());
}

/**
 * Whether a value of JSON is a table: GeoJSON, or a flat list. Services of this package may be flat
 * too, and are none. Nor is what Open Referral keeps beside services.
 */
export function isTableValue(value: unknown, file = ''): boolean {
  if (isGeoJson(value)) return true;
  if (!isObjectTable(value) || !Array.isArray(value)) return false;
  return !areOwn(value) && otherThanServices(value, file) === undefined;
}

/**
 * A table as `import` would read it.
 *
 * @throws CliError when it is none.
 */
export async function readTable(
  file: string,
  { now, progress, terms }: Pick<ReadOptions, 'now' | 'progress' | 'terms'>,
): Promise<ReadFeed> {
  return withoutColumns(await readTableFile(file, { now, progress, terms }));
}

/** A value of JSON, whatever is in it: a table as `import` would read it, else as a page would. */
export async function readTableOrValue(
  value: unknown,
  source: string,
  options: ReadOptions,
  readPart: ReadPart,
): Promise<ReadFeed> {
  if (!isTableValue(value, source)) return readValue(value, source, options, readPart);
  return withoutColumns(readSheet(readObjects(value), source, options));
}

const withoutColumns = ({ columns: _, ...feed }: ReturnType<typeof readSheet>): ReadFeed => feed;
