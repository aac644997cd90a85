import type { Service } from '../../models/index.js';
import type { WordsFile } from '../../sources/static/regions/format.js';
import { wordSet } from './describe-service.js';

/** Words of each kind in the list: about 8 kB each on the wire. */
const MOST = 2_000;

/** Words longer ago than this in a full table, and seen once, are forgotten: memory has an end. */
const TABLE = 400_000;

/** Counts in how many services words are. */
export class WordCount {
  readonly #names = new Map<string, number>();
  readonly #texts = new Map<string, number>();

  add({ name, summary = '', description = '', organization }: Service): void {
    count(this.#names, wordSet(`${name} ${summary}`));
    count(this.#texts, wordSet(`${description} ${organization?.name ?? ''}`));
  }

  /** The most common, so that nobody takes them for misspelt, and to correct others with. */
  common(services: number): WordsFile {
    // As in `search-services.ts`: what so few have may be misspelt itself.
    const few = Math.min(2, services / 100);
    const pick = (words: Map<string, number>, isLeftOut: (word: string) => boolean) =>
      [...words]
        .filter(([word, number]) => number > few && word.length > 2 && !isLeftOut(word))
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, MOST)
        .map(([word]) => word)
        .sort();
    const names = pick(this.#names, () => false);
    const known = new Set(names);
    // Numbers and very short words are never taken for misspelt ones.
    return { names, texts: pick(this.#texts, (word) => known.has(word) || /\d|^.{3}$/.test(word)) };
  }
}

function count(table: Map<string, number>, words: ReadonlySet<string>): void {
  for (const word of words) table.set(word, (table.get(word) ?? 0) + 1);
  if (table.size <= TABLE) return;
  for (const [word, number] of table) if (number === 1) table.delete(word);
}
