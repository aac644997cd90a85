import { shardOf } from '../../sources/static/regions/format.js';
import { compare } from './compare.js';

/** Characters of a file of words, about. */
const SHARD_SIZE = 10_000;

/** Who has a word: in other text, in the name, in the name of the organisation. */
type Lists = [number[], number[], number[]];

/** Who has each word, counted through all parts that were added. */
export class Postings {
  /** The number of the first entry of each part. */
  readonly starts: number[] = [];
  readonly #lists = new Map<string, Lists>();
  #count = 0;

  /** @param entries The words of each entry: in other text, name and organisation. */
  add(entries: readonly (readonly Iterable<string>[])[]): void {
    this.starts.push(this.#count);
    for (const fields of entries) {
      fields.forEach((words, field) => {
        for (const word of words) {
          let lists = this.#lists.get(word);
          if (!lists) this.#lists.set(word, (lists = [[], [], []]));
          lists[field]?.push(this.#count);
        }
      });
      this.#count += 1;
    }
  }

  /** Words in order, each with its lists as JSON. */
  lines(): [word: string, json: string][] {
    return [...this.#lists]
      .sort(([a], [b]) => compare(a, b))
      .map(([word, lists]) => {
        const short = lists.map(deltas);
        while (short.at(-1)?.length === 0) short.pop();
        return [word, JSON.stringify(short)];
      });
  }

  /** Characters, about. */
  size(): number {
    return this.lines().reduce((sum, [word, json]) => sum + word.length + json.length + 5, 0);
  }

  /** The files of words: as many as were asked for, each with its share. */
  shards(count: number): string[] {
    const starts = JSON.stringify(this.starts);
    return shardLines(this.lines(), count).map(
      (lines) => `{"starts":${starts},"words":{\n${lines.join(',\n')}\n}}\n`,
    );
  }
}

/** How many files are about right for so many characters: as many as halve well. */
export const shardCount = (characters: number): number =>
  2 ** Math.max(0, Math.round(Math.log2(characters / SHARD_SIZE)));

/** Lines of JSON of words, in order, by the file that they belong in. */
export function shardLines(
  lines: Iterable<readonly [word: string, json: string]>,
  count: number,
): string[][] {
  const shards = Array.from({ length: count }, (): string[] => []);
  for (const [word, json] of lines) {
    shards[shardOf(word, count)]?.push(`${JSON.stringify(word)}:${json}`);
  }
  return shards;
}

const deltas = (numbers: readonly number[]) =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? -1));
