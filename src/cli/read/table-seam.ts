import { extname } from 'node:path';
import { readTableFile } from '../import/read-table.js';
import type { ReadFeed } from './read-feed.js';
import type { ReadOptions } from './read-value.js';

const TABLES = ['.csv', '.tsv', '.xlsx', '.xlsm', '.xls', '.ods', '.geojson'];

/** Whether a file is a spreadsheet, or another table, by its name. */
export function isTable(file: string): boolean {
  return TABLES.includes(extname(file).toLowerCase());
}

/**
 * A table as `import` would read it.
 *
 * @throws CliError when it is none.
 */
export async function readTable(
  file: string,
  { now, progress }: Pick<ReadOptions, 'now' | 'progress'>,
): Promise<ReadFeed> {
  const { columns: _, ...feed } = await readTableFile(file, { now, progress });
  return feed;
}
