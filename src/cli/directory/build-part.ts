import type { Point, Service } from '../../models/index.js';
import { placeIn, type Box } from '../../sources/static/regions/cells.js';
import { packPath, partPath, termsPath } from '../../sources/static/regions/format.js';
import { checkedOf, shortRecord, traitsOf, wordsOf } from './describe-service.js';
import type { DirectoryWriter } from './directory-writer.js';

/** An entry of a region or list. */
export interface PartEntry {
  readonly service: Service;
  /** Where it is, in a region. */
  readonly point?: Point | undefined;
}

/** What is to be known of a part that has been written. */
export interface BuiltPart {
  readonly hash: string;
  /** The file that each entry is in. */
  readonly packOf: readonly string[];
  /** All words of its services, in order. */
  readonly words: readonly string[];
}

/**
 * Writes a region or list with its services and words.
 *
 * @param ends Where its packs end.
 * @param box Absent: a list.
 */
export async function buildPart(
  name: string,
  entries: readonly PartEntry[],
  ends: readonly number[],
  box: Box | undefined,
  writer: DirectoryWriter,
): Promise<BuiltPart> {
  const packs: string[] = [];
  const sizes: number[] = [];
  const packOf: string[] = [];
  let from = 0;
  for (const end of ends) {
    const records = entries
      .slice(from, end)
      .map(({ service }) => JSON.stringify(shortRecord(service)));
    // A line each, so that people can read it and compare two.
    const hash = await writer.add(`[\n${records.join(',\n')}\n]\n`, (own) => packPath(name, own));
    packs.push(hash);
    sizes.push(end - from);
    for (; from < end; from += 1) packOf.push(hash);
  }
  const squares = box && entries.map(({ point }) => placeIn(box, point ?? { lat: 0, lon: 0 }));
  const topics = setColumn(entries.map(({ service }) => service.topics));
  const places = setColumn(entries.map(({ service }) => service.coverage.places));
  const postings = postingsOf(entries);
  const words = [...postings.keys()].sort();
  const columns = {
    packs,
    sizes,
    ...(squares && { x: squares.map(([x]) => x), y: squares.map(([, y]) => y) }),
    topics: topics.sets,
    topic: topics.column,
    places: places.sets,
    place: places.column,
    traits: entries.map(({ service }) => traitsOf(service)),
    checked: entries.map(({ service }) => checkedOf(service)),
    ...(ends.length > FEW && { terms: await writeTerms(name, words, postings, writer) }),
  };
  const lines = Object.entries(columns).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  const hash = await writer.add(`{\n${lines.join(',\n')}\n}\n`, (own) => partPath(name, own));
  return { hash, packOf, words };
}

/** Sets that are there, the most common first, and which of them each entry has. */
function setColumn(values: readonly (readonly string[])[]): { sets: string[][]; column: number[] } {
  const keys = values.map((set) => JSON.stringify([...new Set(set)].sort()));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const numbers = new Map(sorted.map(([key], index) => [key, index]));
  return {
    sets: sorted.map(([key]) => JSON.parse(key) as string[]),
    column: keys.map((key) => numbers.get(key) ?? 0),
  };
}

/** So few files of services are read in whole where words are looked for. */
const FEW = 3;

/** Characters of a file of words, about. */
const TERMS_SIZE = 6_000;

type Lists = [number[], number[], number[]];

/** Who has each word: in other text, in the name, in the name of the organisation. */
function postingsOf(entries: readonly PartEntry[]): Map<string, Lists> {
  const postings = new Map<string, Lists>();
  entries.forEach(({ service }, entry) => {
    wordsOf(service).forEach((words, field) => {
      for (const word of words) {
        let lists = postings.get(word);
        if (!lists) postings.set(word, (lists = [[], [], []]));
        lists[field]?.push(entry);
      }
    });
  });
  return postings;
}

async function writeTerms(
  name: string,
  words: readonly string[],
  postings: ReadonlyMap<string, Lists>,
  writer: DirectoryWriter,
): Promise<{ first: string[]; files: string[] }> {
  const lines = words.map((word): [string, string] => {
    const lists = (postings.get(word) ?? []).map(deltas);
    while (lists.at(-1)?.length === 0) lists.pop();
    return [word, JSON.stringify(lists)];
  });
  return writeWords(lines, (own) => termsPath(name, own), writer);
}

/** Writes what is known of words, in order, in files of a few kilobytes. */
export async function writeWords(
  words: Iterable<readonly [word: string, json: string]>,
  path: (hash: string) => string,
  writer: DirectoryWriter,
): Promise<{ first: string[]; files: string[] }> {
  const first: string[] = [];
  const files: string[] = [];
  let lines: string[] = [];
  let size = 0;
  const flush = async () => {
    if (lines.length === 0) return;
    files.push(await writer.add(`{\n${lines.join(',\n')}\n}\n`, path));
    [lines, size] = [[], 0];
  };
  for (const [word, json] of words) {
    const line = `${JSON.stringify(word)}:${json}`;
    if (size > 0 && size + line.length > TERMS_SIZE) await flush();
    if (lines.length === 0) first.push(word);
    lines.push(line);
    size += line.length;
  }
  await flush();
  return { first, files };
}

const deltas = (numbers: readonly number[]) =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? -1));
