import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { isRecord } from '../../sources/open-referral/keys.js';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';
import { readRows } from './open-referral-rows.js';
import { readAddress } from './read-address.js';
import type { CheckIssue, ReadFeed } from './read-feed.js';
import { readJson } from './read-json.js';
import { assemble, openValue, readValue, unreadable, type ReadOptions } from './read-value.js';
import { isTable, readTable } from './table-seam.js';
import { isTabular, readTabularPackage } from './tabular-package.js';

/**
 * Reads a file, a folder or an address as a page would, whatever is in it.
 *
 * @throws CliError when nothing of it can be read.
 * @throws what a request throws, for an address that does not answer.
 */
export async function readSource(source: string, options: ReadOptions): Promise<ReadFeed> {
  if (/^https?:\/\//i.test(source)) return readAddress(source, options);
  const info = await stat(source).catch((error: unknown) => {
    throw fileError(error, source);
  });
  if (info.isDirectory()) return readFolder(source, options);
  if (isTable(source)) return readTable(source, options);
  return readValue(await readJson(source), source, options, async (path) => {
    const file = resolve(source, '..', path);
    if (!file.startsWith(resolve(source, '..') + sep)) {
      throw new CliError('A file of the catalogue is outside its folder.', { file: source, path });
    }
    return readJson(file);
  });
}

async function readFolder(folder: string, options: ReadOptions): Promise<ReadFeed> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw fileError(error, folder);
  });
  if (isTabular(names)) {
    const { rows, standard } = await readTabularPackage(folder);
    const { now, progress = () => undefined } = options;
    const format = { kind: 'tabular', standard, wrapping: 'files' } as const;
    return assemble(folder, format, rows.length, await readRows(rows, now, progress));
  }
  const rows: unknown[] = [];
  const problems: CheckIssue[] = [];
  const files = names.filter((name) => extname(name).toLowerCase() === '.json').sort();
  for (const name of files) {
    try {
      const value = await readJson(join(folder, name));
      if (isRecord(value) && 'schemaVersion' in value)
        return await readSource(join(folder, name), options);
      for (const row of openValue(value, name).rows) rows.push(row);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problems.push(unreadable(name, error));
    }
  }
  if (problems.length === files.length) {
    throw new CliError('There is nothing in it that can be read.', {
      file: folder,
      advice: 'It needs JSON files with services, or the tables of an Open Referral package.',
    });
  }
  const read = await readValue(rows, folder, options, () => Promise.reject(new Error('no part')));
  return {
    ...read,
    format: { ...read.format, wrapping: 'files' },
    complete: problems.length === 0,
    issues: [...problems, ...read.issues],
  };
}
