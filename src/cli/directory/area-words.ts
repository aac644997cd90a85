import { areaHash, wordsPath } from '../../sources/static/regions/format.js';
import type { DirectoryWriter } from './directory-writer.js';
import { Postings } from './word-shards.js';

/** The words of an area: of parts one after the other, until they are written. */
export class AreaWords {
  readonly #writer: DirectoryWriter;
  readonly #shards: number;
  #postings = new Postings();
  #hashes = '';

  /** @param shards How many files they are in. */
  constructor(writer: DirectoryWriter, shards: number) {
    this.#writer = writer;
    this.#shards = shards;
  }

  /** The next part. */
  add(hash: string, words: readonly (readonly Iterable<string>[])[]): void {
    this.#postings.add(words);
    this.#hashes += hash;
  }

  /** All since the last time. */
  async write(area: string): Promise<void> {
    const name = areaHash(this.#hashes);
    for (const [number, text] of this.#postings.shards(this.#shards).entries()) {
      await this.#writer.put(wordsPath(area, name, number), text);
    }
    this.#postings = new Postings();
    this.#hashes = '';
  }
}
