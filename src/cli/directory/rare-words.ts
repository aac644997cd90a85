import { RARE } from '../../sources/static/regions/format.js';
import { writeWords } from './build-part.js';
import type { DirectoryWriter } from './directory-writer.js';

/** Which regions have a word that few have: where to look when nobody says where. */
export class RareWords {
  /** Numbers of regions; one more than are listed means that it is common. */
  readonly #regions = new Map<string, number[]>();
  readonly #names: string[] = [];

  add(region: string, words: Iterable<string>): void {
    const number = this.#names.push(region) - 1;
    for (const word of words) {
      const regions = this.#regions.get(word);
      if (!regions) this.#regions.set(word, [number]);
      else if (regions.length <= RARE) regions.push(number);
    }
  }

  /** @returns which files there are, and the first word of each. */
  async write(writer: DirectoryWriter): Promise<{ first: string[]; files: string[] }> {
    const rare = [...this.#regions].filter(([, regions]) => regions.length <= RARE);
    const lines = rare
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, regions]): [string, string] => [
        word,
        JSON.stringify(regions.map((number) => this.#names[number])),
      ]);
    return writeWords(lines, (hash) => `rare/${hash}.json`, writer);
  }
}
