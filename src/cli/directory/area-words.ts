import { areaHash, wordsPath } from '../../sources/static/regions/format.js';
import type { BuiltPart } from './build-part.js';
import type { DirectoryWriter } from './directory-writer.js';
import { Postings } from './word-shards.js';

/** A part, as far as its words go. */
export type BuiltWords = Pick<BuiltPart, 'hash' | 'words'>;

/** The words of an area: of parts one after the other, until they are written. */
export class AreaWords {
  readonly #writer: DirectoryWriter;
  readonly #shards: number;
  readonly #lists: readonly BuiltWords[];
  #postings = new Postings();
  #hashes = '';

  /**
   * @param shards How many files they are in.
   * @param lists Short lists: their words come after those of the regions, in every area.
   */
  constructor(writer: DirectoryWriter, shards: number, lists: readonly BuiltWords[]) {
    this.#writer = writer;
    this.#shards = shards;
    this.#lists = lists;
  }

  /** The next part. */
  add(hash: string, words: readonly (readonly Iterable<string>[])[]): void {
    this.#postings.add(words);
    this.#hashes += hash;
  }

  /** All since the last time. */
  async write(area: string): Promise<void> {
    for (const { hash, words } of this.#lists) this.add(hash, words);
    const name = areaHash(this.#hashes);
    for (const [number, text] of this.#postings.shards(this.#shards).entries()) {
      await this.#writer.put(wordsPath(area, name, number), text);
    }
    this.#postings = new Postings();
    this.#hashes = '';
  }
}
