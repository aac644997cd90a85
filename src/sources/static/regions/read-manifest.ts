import type { DataIssue } from '../../../errors/index.js';
import { cellsOf, type RegionCell } from './cells.js';
import {
  areaHash,
  HASH_LENGTH,
  PAIR,
  REGIONS_VERSION,
  WITH_REGIONS,
  type ListEntry,
  type RegionsManifest,
} from './format.js';
import { isRecord } from './part-store.js';

/** A region of the directory. */
export interface Region extends RegionCell {
  readonly hash: string;
  /** How it is cut into files of neighbours; empty where that is not said. */
  readonly packs: string;
  /** Of the words of its area. */
  readonly areaHash: string;
}

/** The manifest taken apart, or what is wrong with it and where. */
export function readManifest(
  value: unknown,
): { readonly manifest: RegionsManifest; readonly regions: readonly Region[] } | DataIssue {
  const wrong = (message: string, ...path: string[]) => ({ path: ['regions', ...path], message });
  if (!isRecord(value)) return wrong('is not an object');
  const { version, tree, files, lists, ids, rare, shards } = value;
  if (version !== REGIONS_VERSION) {
    const isOld = typeof version === 'number' && version < REGIONS_VERSION;
    return isOld
      ? wrong(
          `is ${version} and has to be ${REGIONS_VERSION}: build the directory again`,
          'version',
        )
      : wrong('cannot be read here', 'version');
  }
  const cells = typeof tree === 'string' ? cellsOf(tree) : undefined;
  if (!cells) return wrong('is no tree', 'tree');
  if (typeof files !== 'string' || files.length !== cells.length * HASH_LENGTH) {
    return wrong('does not name a file for every region', 'files');
  }
  if (!isRecord(lists)) return wrong('does not name the lists', 'lists');
  for (const [name, entry] of Object.entries(lists)) {
    if (!isListEntry(entry)) return wrong('does not name its file and words', 'lists', name);
  }
  // With no number of files there would be no such service, and no such word.
  if (!isRecord(ids) || typeof ids['file'] !== 'string' || !isCount(ids['count'])) {
    return wrong('does not name its files', 'ids');
  }
  if (!Array.isArray(rare) || typeof rare[0] !== 'string' || !isCount(rare[1])) {
    return wrong('does not name its files', 'rare');
  }
  if (cells.length > 0 && !isCount(shards)) return wrong('is no number of files', 'shards');
  const manifest = value as unknown as RegionsManifest;
  // One that is wrong makes for wrong guesses, and no other answers.
  const packs = String(manifest.packs ?? '')
    .replaceAll(PAIR, '100')
    .split(' ');
  const hash = (index: number) => files.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
  const areas = new Map<string, string>();
  cells.forEach(({ area }, index) => areas.set(area, (areas.get(area) ?? '') + hash(index)));
  // Every area has the words of short lists as well, after its own.
  const short = Object.values(manifest.lists).flatMap(([hash, shards]) =>
    shards === WITH_REGIONS ? hash : [],
  );
  for (const [area, hashes] of areas) areas.set(area, areaHash(hashes + short.join('')));
  return {
    manifest,
    regions: cells.map((cell, index) => ({
      ...cell,
      hash: hash(index),
      packs: packs[index] ?? '',
      areaHash: areas.get(cell.area) ?? '',
    })),
  };
}

/** Whether a list has the hash of its file and the number of its files of words. */
export const isListEntry = (value: unknown): value is ListEntry =>
  Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1]);

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
