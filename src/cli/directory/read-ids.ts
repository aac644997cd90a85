import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCatalogue, parseService } from '../../models/index.js';
import {
  indexPath,
  type IdEntry,
  type RegionsManifest,
} from '../../sources/static/regions/format.js';
import { shortRecord } from './describe-service.js';
import { shortHash } from './directory-writer.js';

/** What is different from the directory before. Ids, in order. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** Hashes of the records of a directory, by id. Undefined when there is none, or no whole one. */
export async function readIds(folder: string): Promise<Map<string, string> | undefined> {
  const json = async (path: string) =>
    JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown;
  try {
    const { value } = parseCatalogue(await json('index.json'));
    if (!value) return undefined;
    const hashes = new Map<string, string>();
    for (const record of value.services ?? []) {
      const service = parseService(record).value;
      if (service) hashes.set(service.id, shortHash(JSON.stringify(shortRecord(service))));
    }
    if (value.regions) {
      const { ids } = value.regions as unknown as RegionsManifest;
      for (const name of (await json(indexPath('ids', ids.file))) as string[]) {
        const entries = (await json(`ids/${name}.json`)) as Record<string, IdEntry>;
        for (const [id, [hash]] of Object.entries(entries)) hashes.set(id, hash);
      }
    }
    return hashes;
  } catch {
    // Not there, or broken: then nobody can say what has changed.
    return undefined;
  }
}

/** What is different between two sets of records. */
export function changesSince(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Changes {
  const added = [...after.keys()].filter((id) => !before.has(id)).sort();
  const changed = [...after].flatMap(([id, hash]) =>
    before.has(id) && before.get(id) !== hash ? id : [],
  );
  const gone = [...before.keys()].filter((id) => !after.has(id)).sort();
  return { added, changed: changed.sort(), gone };
}
