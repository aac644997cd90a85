import { extname } from 'node:path';
import { readJson } from '../read/read-json.js';
import type { ReadFeed, ReadService } from '../read/read-feed.js';
import { readSource } from '../read/read-source.js';
import { isTable, isTableValue } from '../read/table-seam.js';
import { CliError } from '../support/cli-error.js';
import { readObjects } from './read-objects.js';
import { readSheet, readTableFile, type ReadTable, type TableOptions } from './read-table.js';

/** What was read: with the columns of a table, and without where there are none. */
export type ReadAny = ReadFeed & Partial<Pick<ReadTable, 'columns'>>;

/**
 * Reads a file that services are to be taken from: a table, or JSON in any form that a check reads.
 *
 * @throws CliError when it cannot be read, or is an address: nothing is fetched.
 */
export async function readAnyFile(file: string, options: TableOptions): Promise<ReadAny> {
  if (/^https?:\/\//i.test(file)) {
    throw new CliError('It is an address, and this command fetches nothing.', {
      file,
      advice: 'Download the file first.',
    });
  }
  const kind = extname(file).toLowerCase();
  if (isTable(file) || kind === '.txt') return readTableFile(file, options);
  const value = kind === '.json' ? await readJson(file) : undefined;
  if (isTableValue(value, file)) return readSheet(readObjects(value), file, options);
  const read = await readSource(file, options);
  if (read.format.kind === 'catalogue' || read.format.kind === 'services') return read;
  // A file of a feed does not say where it came from: its own name would be all there is to tell.
  return { ...read, services: read.services.map(withoutProvenance) };
}

function withoutProvenance({ service, ...rest }: ReadService): ReadService {
  const { provenance: _, ...own } = service;
  return { service: own, ...rest };
}
