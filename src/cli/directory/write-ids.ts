import { idHash, type IdEntry, type RegionsManifest } from '../../sources/static/regions/format.js';
import { compare } from './compare.js';
import type { DirectoryWriter } from './directory-writer.js';

/** Entries of one file of ids, about. */
const IDS_PER_FILE = 256;

/** As many files as halve well: one service more does not move all others. */
export async function writeIds(
  names: readonly string[],
  entries: readonly (IdEntry | undefined)[],
  writer: DirectoryWriter,
  index: (name: string, value: unknown) => Promise<string>,
): Promise<RegionsManifest['ids']> {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(names.length / IDS_PER_FILE)));
  const files = Array.from({ length: count }, (): [string, IdEntry][] => []);
  names.forEach((name, number) => {
    const entry = entries[number];
    if (entry) files[idHash(name) % count]?.push([name, entry]);
  });
  const hashes: string[] = [];
  for (const [number, file] of files.entries()) {
    const lines = file
      .sort(([a], [b]) => compare(a, b))
      .map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`);
    const prefix = number.toString(36);
    const hash = await writer.add(
      `{\n${lines.join(',\n')}\n}\n`,
      (own) => `ids/${prefix}-${own}.json`,
    );
    hashes.push(`${prefix}-${hash}`);
  }
  return { file: await index('ids', hashes), count };
}
