import { RARE, wordsPath } from '../../sources/static/regions/format.js';
import { compare } from './compare.js';
import { shortHash, type DirectoryWriter } from './directory-writer.js';
import { shardCount, shardLines } from './word-shards.js';

/** Which regions have a word that few have: where to look when nobody says where. */
export class RareWords {
  /** Numbers of regions; one more than are listed means that it is common. */
  readonly #regions = new Map<string, number[]>();
  #count = 0;

  /** The next region. */
  add(words: Iterable<string>): void {
    for (const word of words) {
      const regions = this.#regions.get(word);
      if (!regions) this.#regions.set(word, [this.#count]);
      else if (regions.length <= RARE) regions.push(this.#count);
    }
    this.#count += 1;
  }

  /** @returns what the catalogue says of the files. */
  async write(writer: DirectoryWriter): Promise<[hash: string, shards: number]> {
    const lines = [...this.#regions]
      .filter(([, regions]) => regions.length <= RARE)
      .sort(([a], [b]) => compare(a, b))
      .map(([word, regions]): [string, string] => [word, JSON.stringify(regions)]);
    const size = lines.reduce((sum, [word, json]) => sum + word.length + json.length + 5, 0);
    const shards = shardLines(lines, shardCount(size)).map((own) => `{\n${own.join(',\n')}\n}\n`);
    const hash = shortHash(shards.join());
    for (const [index, text] of shards.entries()) {
      await writer.put(wordsPath('rare', hash, index), text);
    }
    return [hash, shards.length];
  }
}
