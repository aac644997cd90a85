import { isRecord } from '../../sources/open-referral/keys.js';
import { packPath, packsOf, partPath } from '../../sources/static/regions/format.js';
import { readManifest } from '../../sources/static/regions/read-manifest.js';
import { CliError } from '../support/cli-error.js';

/** A directory that another version of the program cut into regions. */
export class OtherLayoutError extends CliError {}

/**
 * The records of a directory in regions, each once, as its catalogue has them: beside it there may
 * be files of other builds as well.
 *
 * @param regions What the catalogue says of them.
 * @param readPart Gives the value of a file beside the catalogue.
 * @throws OtherLayoutError when it is of another version, CliError when a file of it is wrong.
 */
export async function* regionRecords(
  regions: unknown,
  file: string,
  readPart: (path: string) => Promise<unknown>,
): AsyncGenerator {
  const read = readManifest(regions);
  if ('path' in read) {
    const path = read.path.join('.');
    throw new OtherLayoutError(
      `The directory is cut into regions in another way: ${path} ${read.message}.`,
      {
        file,
        path,
        advice: 'Build it again with this version of the program.',
      },
    );
  }
  // Every service is in one of these. Lists of places hold the same ones again.
  const lists = Object.entries(read.manifest.lists).map(([name, [hash]]) => ({ name, hash }));
  const seen = new Set<unknown>();
  for (const { name, hash } of [...read.regions, ...lists]) {
    const path = partPath(name, hash);
    const part = await readPart(path);
    const { packs, sizes } = isRecord(part) ? part : {};
    // Those of a region are numbered.
    const names = packs ?? packsOf({ sizes: listIn(sizes, file, path) }, hash);
    for (const pack of listIn(names, file, path)) {
      const path = packPath(name, String(pack));
      for (const record of listIn(await readPart(path), file, path)) {
        // A service is in the file of every place that it is found in.
        const id: unknown = isRecord(record) ? record['id'] : undefined;
        if (id !== undefined && seen.has(id)) continue;
        seen.add(id);
        yield record;
      }
    }
  }
}

/** @throws CliError when it is no list: whoever goes on without it loses services and says nothing. */
function listIn(value: unknown, file: string, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new CliError('A file of the directory is not what it should be.', {
    file,
    path,
    advice: 'Build the directory again.',
  });
}
