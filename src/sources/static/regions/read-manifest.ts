import { cellsOf, type RegionCell } from './cells.js';
import {
  areaHash,
  HASH_LENGTH,
  REGIONS_VERSION,
  WITH_REGIONS,
  type RegionsManifest,
} from './format.js';
import { isRecord } from './part-store.js';

/** A region of the directory. */
export interface Region extends RegionCell {
  readonly hash: string;
  /** Of the words of its area. */
  readonly areaHash: string;
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
  const { rare, shards } = value;
  if (!isListTable(lists) || !isRecord(ids) || !Array.isArray(rare) || typeof shards !== 'number') {
    return 'does not name its lists';
  }
  const hash = (index: number) => files.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
  const areas = new Map<string, string>();
  cells.forEach(({ area }, index) => areas.set(area, (areas.get(area) ?? '') + hash(index)));
  const [world] = areas.keys();
  for (const [hash, shards] of Object.values(lists)) {
    if (shards === WITH_REGIONS && world) areas.set(world, `${areas.get(world)}${hash}`);
  }
  for (const [area, hashes] of areas) areas.set(area, areaHash(hashes));
  return {
    manifest: value as unknown as RegionsManifest,
    regions: cells.map((cell, index) => ({
      ...cell,
      hash: hash(index),
      areaHash: areas.get(cell.area) ?? '',
    })),
  };
}

/** Whether every list has the hash of its file and the number of its files of words. */
function isListTable(value: unknown): value is RegionsManifest['lists'] {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (entry) =>
        Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number',
    )
  );
}
