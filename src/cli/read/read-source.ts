import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { isRecord } from '../../sources/open-referral/keys.js';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';
import { readRows } from './open-referral-rows.js';
import { readAddress } from './read-address.js';
import { otherByName, otherThanServices } from './not-services.js';
import { issue, type CheckIssue, type ReadFeed } from './read-feed.js';
import { readJson } from './read-json.js';
import {
  assemble,
  openValue,
  readValue,
  unreadable,
  type ReadOptions,
  type ReadPart,
} from './read-value.js';
import { isGeoJson } from '../import/read-objects.js';
import { isTable, isTableValue, readTable, readTableOrValue } from './table-seam.js';
import { isTabular, readTabularPackage } from './tabular-package.js';
import { inFile, together } from './together.js';

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
  return readTableOrValue(await readJson(source), source, options, async (path) => {
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
    const { now, terms, progress = () => undefined } = options;
    const format = { kind: 'tabular', standard, wrapping: 'files' } as const;
    return assemble(folder, format, rows.length, await readRows(rows, now, progress, terms));
  }
  const rows: unknown[] = [];
  const tables: ReadFeed[] = [];
  const problems: CheckIssue[] = [];
  const others: CheckIssue[] = [];
  // Hidden files, and those that stand for a sheet that is open, are nobody's data.
  const files = names
    .filter((name) => /^[^.~]/.test(name) && (isTable(name) || /\.json$/i.test(name)))
    .sort();
  for (const name of files) {
    const file = join(folder, name);
    try {
      const isSheet = isTable(name);
      const value = isSheet ? undefined : await readJson(file);
      // All of it is in what the catalogue names.
      if (isRecord(value) && 'schemaVersion' in value) return await readSource(file, options);
      const what = isSheet ? otherByName(name, true) : otherInValue(value, name);
      if (what !== undefined) others.push(leftOut(name, what));
      else if (isSheet) tables.push(inFile(name, await readTable(file, options)));
      else if (isTableValue(value)) {
        tables.push(inFile(name, await readTableOrValue(value, file, options, noPart)));
      } else for (const row of openValue(value, name).rows) rows.push(row);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problems.push(unreadable(name, error));
    }
  }
  if (problems.length + others.length === files.length) {
    throw new CliError('There is nothing in it that can be read.', {
      file: folder,
      advice: 'It needs files with services, or the tables of an Open Referral package.',
    });
  }
  const isMixed = rows.length > 0 || tables.length === 0;
  const read = isMixed ? [await readValue(rows, folder, options, noPart)] : [];
  const whole = together(folder, [...read, ...tables], problems);
  return { ...whole, issues: [...others, ...whole.issues] };
}

/** What a value holds in place of services. A feature of a map is a row of a table. */
function otherInValue(value: unknown, name: string): string | undefined {
  return isGeoJson(value) ? undefined : otherThanServices(openValue(value, name).rows, name);
}

const leftOut = (name: string, what: string): CheckIssue =>
  issue('not-services', 'notice', '', name, `holds ${what}, and no services`);

/** Only a catalogue has parts, and it is read by itself. */
const noPart: ReadPart = () => Promise.reject(new Error('A list names no files.'));
