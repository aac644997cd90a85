import type { Service } from '../../models/index.js';
import { hasNumber } from '../../search/has-number.js';
import { plain } from '../../search/text.js';
import {
  idHash,
  WITH_REGIONS,
  type ListEntry,
  type PartFile,
} from '../../sources/static/regions/format.js';
import { URGENCIES } from '../../sources/static/regions/traits.js';
import type { BuiltWords } from './area-words.js';
import { buildPart, type BuiltPart } from './build-part.js';
import { compare } from './compare.js';
import type { DirectoryWriter } from './directory-writer.js';

/** A service of a list, and its number among all. */
export interface ListService {
  readonly number: number;
  readonly service: Service;
}

/** How a list is written. */
export interface ListOptions {
  readonly packSize: number;
  /** 0: there are no files by topic. */
  readonly groupSize: number;
  /** With so many services or fewer it is in the catalogue, and its words are with every area's. */
  readonly listSize?: number | undefined;
}

/** What is to be known of a list that has been written. */
export interface BuiltList {
  /** What the catalogue says of it. */
  readonly entry: ListEntry;
  /** Its services in order, and the file that each is in. */
  readonly numbers: readonly number[];
  readonly packOf: BuiltPart['packOf'];
  /** Present where they are with those of every area. */
  readonly words?: BuiltWords | undefined;
}

/** Writes a list in order. */
export async function writeList(
  name: string,
  services: readonly ListService[],
  { packSize, groupSize, listSize = 0 }: ListOptions,
  writer: DirectoryWriter,
): Promise<BuiltList> {
  const sorted = services
    .map((one) => ({ ...one, plainName: plain(one.service.name) }))
    // As in `rank-matches.ts`, where nothing that depends on the query tells them apart.
    .sort(
      (a, b) =>
        URGENCIES.indexOf(a.service.urgency) - URGENCIES.indexOf(b.service.urgency) ||
        Number(hasNumber(b.service)) - Number(hasNumber(a.service)) ||
        compare(a.plainName, b.plainName) ||
        compare(a.service.id, b.service.id),
    );
  const ends = listEnds(
    sorted.map(({ service }) => service.id),
    packSize,
  );
  const isShort = services.length <= listSize;
  const cut = { ends, groupSize, isInArea: isShort };
  const { hash, json, packOf, shards, words } = await buildPart(name, sorted, cut, writer);
  const numbers = sorted.map(({ number }) => number);
  if (!isShort) return { entry: [hash, shards], numbers, packOf };
  const part = JSON.parse(json) as PartFile;
  return { entry: [hash, WITH_REGIONS, part], numbers, packOf, words: { hash, words } };
}

/** Where files of a list end: after some ids, so that one more service moves few others. */
function listEnds(ids: readonly string[], most: number): number[] {
  const ends: number[] = [];
  let start = 0;
  ids.forEach((id, index) => {
    const size = index + 1 - start;
    if (size >= most || (size * 3 >= most && idHash(id) % 8 === 0) || index === ids.length - 1) {
      ends.push(index + 1);
      start = index + 1;
    }
  });
  return ends;
}
