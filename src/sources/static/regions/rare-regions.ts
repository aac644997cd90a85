import { indexPath, type RegionsManifest } from './format.js';
import type { RegionsKit } from './kit.js';
import { isRecord, type PartStore, type Reading } from './part-store.js';

/**
 * Names of the regions to look into first for words, where nobody says where: those that have all
 * of the words that few regions have. Empty: all words are common, or nobody has them.
 */
export async function rareRegions(
  words: readonly string[],
  { rare }: RegionsManifest,
  store: PartStore,
  reading: Reading,
  { stem }: Pick<RegionsKit, 'stem'>,
): Promise<ReadonlySet<string>> {
  const list = rare && (await store.json(indexPath('rare', rare), reading, isWordList));
  if (!list) return new Set();
  const sets = await Promise.all(
    words.map(async (word) => {
      const start = stem(word);
      const files = list.files.filter((_, index) => {
        const [first = '', next] = [list.first[index], list.first[index + 1]];
        return first <= `${start}\uffff` && (next === undefined || next > start);
      });
      const read = await Promise.all(
        files.map((file) => store.json(`rare/${file}.json`, reading, isRecord)),
      );
      const entries = read.flatMap((part) => Object.entries(part ?? {}));
      // Other forms alone say nothing: the word itself may be common.
      if (!entries.some(([other]) => stem(other) === start)) return undefined;
      const found = entries.filter(([other]) => other.startsWith(start));
      return new Set(found.flatMap(([, names]) => (Array.isArray(names) ? names.map(String) : [])));
    }),
  );
  const known = sets.flatMap((set) => set ?? []);
  const all = new Set(known.flatMap((set) => [...set]));
  const common = [...all].filter((name) => known.every((set) => set.has(name)));
  return common.length > 0 ? new Set(common) : all;
}

interface WordList {
  readonly first: readonly string[];
  readonly files: readonly string[];
}

const isWordList = (value: unknown): value is WordList =>
  isRecord(value) && Array.isArray(value['first']) && Array.isArray(value['files']);
