import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Catalogue, Service } from '../../models/index.js';
import { parseCatalogue, parseService } from '../../models/index.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import { shortRecord } from '../directory/describe-service.js';
import { readJson } from '../read/read-json.js';
import { CliError } from '../support/cli-error.js';
import { needFolderFor } from '../support/own-output.js';
import { isSameFile } from '../support/same-file.js';

/** What a directory says of itself, besides its services. */
export type DirectoryHead = Pick<Catalogue, 'id' | 'title' | 'publisher' | 'licence'> & {
  readonly places?: readonly string[] | undefined;
};

/** A directory that was written before. */
export interface DirectoryBefore {
  readonly head: DirectoryHead;
  readonly services: readonly Service[];
}

/**
 * The directory of one file that is to be replaced. Undefined: there is none.
 *
 * @throws CliError when there is something else, which is not to be lost.
 */
export async function readBefore(
  file: string,
  source: string,
): Promise<DirectoryBefore | undefined> {
  if (await isSameFile(file, source)) {
    throw new CliError('This is the file to read from.', {
      file,
      advice: 'Name another one for --out.',
    });
  }
  if (await isBuilt(dirname(file))) {
    throw new CliError('A build wrote this folder.', {
      file: dirname(file),
      advice: 'Write to directory.json outside of it, then build.',
    });
  }
  await needFolderFor(file);
  const isThere = await stat(file).catch(() => undefined);
  if (!isThere) return undefined;
  const value = isThere.isDirectory() ? undefined : await readJson(file).catch(() => undefined);
  const { value: catalogue } = parseCatalogue(value);
  if (!catalogue?.services || catalogue.files.length > 0 || catalogue.regions) {
    throw new CliError('There is something else than a directory in one file. It was left alone.', {
      file,
      advice: 'Name another file for --out, or move this one away.',
    });
  }
  const { id, title, publisher, licence, places } = catalogue;
  return {
    head: { id, title, publisher, licence, ...(places.length > 0 && { places }) },
    services: catalogue.services.flatMap((record) => parseService(record).value ?? []),
  };
}

/** Files that only a build writes beside its catalogue: a catalogue alone would be at odds with them. */
const OF_BUILD = ['files.txt', 'index.json.gz', 'index.json.br', '.building'];

async function isBuilt(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return OF_BUILD.some((name) => names.includes(name)) && names.includes('index.json');
}

/**
 * The text of a directory of one file: the same services give the same text, in whatever order they
 * come. A service is a line, so that tools that compare files show what changed.
 */
export function directoryText(
  head: DirectoryHead,
  services: readonly Service[],
  generatedAt: string,
): string {
  const { id, title, publisher, licence, places } = head;
  const whole = {
    schemaVersion: '1.0',
    id,
    title,
    publisher,
    licence,
    generatedAt,
    counts: { services: services.length },
    ...(places && places.length > 0 && { places }),
  };
  const lines = inOrder(services).map((service) => JSON.stringify(sorted(shortRecord(service))));
  const start = JSON.stringify(whole, null, 2).slice(0, -2);
  return `${start},\n  "services": [${lines.map((line) => `\n    ${line}`).join(',')}\n  ]\n}\n`;
}

/** By id, as machines sort: the same everywhere. */
export function inOrder(services: readonly Service[]): Service[] {
  return [...services].sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
}

/** Id and name first, the rest as it is. */
function sorted(record: unknown): unknown {
  if (!isRecord(record)) return record;
  const { id, name, ...rest } = record;
  return { id, name, ...rest };
}
