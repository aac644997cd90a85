import { cellsOf, type Cell } from './cells.js';
import { HASH_LENGTH, REGIONS_VERSION, type RegionsManifest } from './format.js';
import { isRecord } from './part-store.js';

/** A region of the directory. */
export interface Region extends Cell {
  readonly hash: string;
}

/** The manifest taken apart, or what is wrong with it. */
export function readManifest(
  value: unknown,
): { readonly manifest: RegionsManifest; readonly regions: readonly Region[] } | string {
  if (!isRecord(value)) return 'is not an object';
  if (value['version'] !== REGIONS_VERSION) return `has a version that cannot be read here`;
  const { tree, files, lists, ids } = value;
  const cells = typeof tree === 'string' ? cellsOf(tree) : undefined;
  if (!cells) return 'has no tree';
  if (typeof files !== 'string' || files.length !== cells.length * HASH_LENGTH) {
    return 'does not name a file for every region';
  }
  if (!isRecord(lists) || !isRecord(ids)) return 'does not name its lists';
  const hash = (index: number) => files.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
  return {
    manifest: value as unknown as RegionsManifest,
    regions: cells.map((cell, index) => ({ ...cell, hash: hash(index) })),
  };
}
