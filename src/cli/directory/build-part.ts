import type { Point, Service } from '../../models/index.js';
import { boxOf, placeIn } from '../../sources/static/regions/cells.js';
import {
  areaHash,
  packPath,
  packsOf,
  partPath,
  wordsPath,
} from '../../sources/static/regions/format.js';
import { checkedOf, shortRecord, traitsOf, wordsOf } from './describe-service.js';
import { shortHash, type DirectoryWriter } from './directory-writer.js';
import { Postings, shardCount } from './word-shards.js';

/** An entry of a region or list. */
export interface PartEntry {
  readonly service: Service;
  /** Where it is, in a region. */
  readonly point?: Point | undefined;
}

/** How a part is cut into files. */
export interface PartCut {
  /** Where its packs end. */
  readonly ends: readonly number[];
  /** Services of a file by topic, at most. 0: there are none. */
  readonly groupSize: number;
  /** A region and no list. */
  readonly isRegion?: boolean | undefined;
  /** The words of a list are written elsewhere, with those of regions. */
  readonly isInArea?: boolean | undefined;
}

/** What is to be known of a part that has been written. */
export interface BuiltPart {
  readonly hash: string;
  /** What is in its file. */
  readonly json: string;
  /** The file that each entry is in. */
  readonly packOf: readonly string[];
  /** How many files the words of a list are in. */
  readonly shards: number;
  /** The words of each entry: in other text, name and organisation. */
  readonly words: readonly (readonly Set<string>[])[];
}

/** Writes a region or list with its services. The words of a list as well, unless it is short. */
export async function buildPart(
  name: string,
  entries: readonly PartEntry[],
  { ends, groupSize, isRegion, isInArea }: PartCut,
  writer: DirectoryWriter,
): Promise<BuiltPart> {
  const records = entries.map(({ service }) => JSON.stringify(shortRecord(service)));
  // A line each, so that people can read it and compare two.
  const textOf = (lines: readonly (string | undefined)[]) => `[\n${lines.join(',\n')}\n]\n`;
  const write = (text: string) => writer.add(text, (own) => packPath(name, own));
  const neighbours = ends.map((end, at) => records.slice(ends[at - 1] ?? 0, end));
  const packs: string[] = [];
  // Those of a region are named after it, once it has a name.
  for (const lines of isRegion ? [] : neighbours) packs.push(await write(textOf(lines)));
  const groups: string[] = [];
  const group: number[][] = entries.map(() => []);
  for (const numbers of groupSize > 0 ? groupsOf(entries, groupSize) : []) {
    for (const number of numbers) group[number]?.push(groups.length);
    groups.push(await write(textOf(numbers.map((number) => records[number]))));
  }
  const points = isRegion ? entries.map(({ point }) => point ?? { lat: 0, lon: 0 }) : [];
  const box = isRegion ? boxAround(points) : undefined;
  const squares = box && points.map((point) => placeIn(boxOf(box), point));
  const topics = setColumn(entries.map(({ service }) => [...new Set(service.topics)]));
  const places = setColumn(
    entries.map(({ service }) => [...new Set(service.coverage.places)].sort()),
  );
  const words = entries.map(({ service }) => wordsOf(service));
  const own = new Postings();
  const isOwn = !isRegion && !isInArea;
  if (isOwn && ends.length > FEW) own.add(words);
  const size = own.size();
  const shards = size > 0 ? shardCount(size) : 0;
  const columns = {
    ...(!isRegion && { packs }),
    sizes: neighbours.map(({ length }) => length),
    ...(groups.length > 0 && { groups, group: group.map(short) }),
    ...(squares && { box, x: squares.map(([x]) => x), y: squares.map(([, y]) => y) }),
    topics: topics.sets,
    topic: topics.column,
    places: places.sets,
    place: places.column,
    traits: entries.map(({ service }) => traitsOf(service)),
    checked: entries.map(({ service }) => checkedOf(service)),
    // With it, the name of a region says which words it has.
    ...((!isOwn || size > 0) && {
      words: shortHash(
        words.map((fields) => fields.map((field) => [...field].join(' '))).join('\n'),
      ),
    }),
  };
  const text = Object.entries(columns).map(([key, value]) => `"${key}":${JSON.stringify(value)}`);
  const json = `{\n${text.join(',\n')}\n}\n`;
  const hash = await writer.add(json, (own) => partPath(name, own));
  const names = packsOf(columns, hash);
  for (const [index, lines] of isRegion ? neighbours.entries() : []) {
    await writer.put(packPath(name, names[index] ?? ''), textOf(lines));
  }
  for (const [index, text] of own.shards(shards).entries()) {
    await writer.put(wordsPath(name, areaHash(hash), index), text);
  }
  const packOf = neighbours.flatMap((lines, index) => lines.map(() => names[index] ?? ''));
  return { hash, json, packOf, shards, words };
}

/** West, south, east and north of all points, to a thousandth of a degree, and never empty. */
function boxAround(points: readonly Point[]): [number, number, number, number] {
  const edges = (numbers: readonly number[]): [number, number] => {
    const low = Math.floor(numbers.reduce((a, b) => Math.min(a, b)) * 1000);
    const high = Math.ceil(numbers.reduce((a, b) => Math.max(a, b)) * 1000);
    return [low / 1000, Math.max(high, low + 1) / 1000];
  };
  const [west, east] = edges(points.map(({ lon }) => lon));
  const [south, north] = edges(points.map(({ lat }) => lat));
  return [west, south, east, north];
}

/** Sets that are there, the most common first, and which of them each entry has. */
function setColumn(values: readonly (readonly string[])[]): { sets: string[][]; column: number[] } {
  const keys = values.map((set) => JSON.stringify(set));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const numbers = new Map(sorted.map(([key], index) => [key, index]));
  return {
    sets: sorted.map(([key]) => JSON.parse(key) as string[]),
    column: keys.map((key) => numbers.get(key) ?? 0),
  };
}

/** Topics of a service whose files it is in, at most. */
const MOST_TOPICS = 3;

const short = (numbers: readonly number[]) => (numbers.length === 1 ? numbers[0] : numbers);

/**
 * Entries by their first topics, in their order. Topics that few have are together; a topic that
 * many have is cut where others are near each other.
 */
function groupsOf(entries: readonly PartEntry[], most: number): number[][] {
  const byTopic = new Map<string, number[]>();
  entries.forEach(({ service }, number) => {
    for (const topic of new Set(
      service.topics.length > 0 ? service.topics.slice(0, MOST_TOPICS) : [''],
    )) {
      const numbers = byTopic.get(topic);
      if (numbers) numbers.push(number);
      else byTopic.set(topic, [number]);
    }
  });
  const groups: number[][] = [];
  let small: number[] = [];
  for (const [, numbers] of [...byTopic].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = Math.ceil(numbers.length / most);
    if (numbers.length * 4 > most) {
      for (let part = 0; part < parts; part += 1) {
        const at = (index: number) => Math.round((index * numbers.length) / parts);
        groups.push(numbers.slice(at(part), at(part + 1)));
      }
    } else {
      if (small.length + numbers.length > most) {
        groups.push(small);
        small = [];
      }
      small = [...new Set([...small, ...numbers])];
    }
  }
  if (small.length > 0) groups.push(small);
  return groups.map((numbers) => numbers.sort((a, b) => a - b));
}

/** Lists of so few files are read in whole where words are looked for. */
const FEW = 4;
