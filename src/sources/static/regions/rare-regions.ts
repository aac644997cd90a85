import { shardOf, wordsPath, type RegionsManifest } from './format.js';
import type { RegionsKit } from './kit.js';
import { isRecord, type PartStore, type Reading } from './part-store.js';

/**
 * Numbers of the regions to look into first for words, where nobody says where: those that have all
 * of the words that few regions have. Empty: all words are common, or nobody has them.
 */
export async function rareRegions(
  words: readonly string[],
  { rare: [hash, shards] }: RegionsManifest,
  store: PartStore,
  reading: Reading,
  { stem }: Pick<RegionsKit, 'stem'>,
): Promise<ReadonlySet<number>> {
  const sets = await Promise.all(
    words.map(async (word) => {
      const start = stem(word);
      const path = wordsPath('rare', hash, shardOf(start, shards));
      const regionsOf = (await store.json(path, reading, isRecord)) ?? {};
      const found = Object.keys(regionsOf).filter((other) => other.startsWith(start));
      // Other forms alone say nothing: the word itself may be common.
      if (!found.some((other) => stem(other) === start)) return undefined;
      const numbers = found.flatMap((other) => regionsOf[other]);
      return new Set(numbers.filter((number) => typeof number === 'number'));
    }),
  );
  const known = sets.flatMap((set) => set ?? []);
  const all = new Set<number>(known.flatMap((set) => [...set]));
  const common = [...all].filter((region) => known.every((set) => set.has(region)));
  return common.length > 0 ? new Set(common) : all;
}
