import { cellsOf } from '../../sources/static/regions/cells.js';
import {
  indexPath,
  PAIR,
  placeListName,
  REGIONS_VERSION,
  type IdEntry,
  type ListEntry,
  type RegionsManifest,
} from '../../sources/static/regions/format.js';
import { AreaWords } from './area-words.js';
import { buildPart, type PartEntry } from './build-part.js';
import type { Collected } from './collect-services.js';
import { compare } from './compare.js';
import { cutCells, cutPacks } from './cut-cells.js';
import type { DirectoryWriter } from './directory-writer.js';
import { RareWords } from './rare-words.js';
import type { Spool } from './spool.js';
import { shardCount } from './word-shards.js';
import { writeIds } from './write-ids.js';
import { writeList, type BuiltList, type ListOptions } from './write-list.js';

/** How many services are together, at most. */
export type Sizes = Readonly<Record<'regionSize' | 'packSize' | 'groupSize' | 'listSize', number>>;

/** How many files in one for lists of places: they are the same again, and not often asked for. */
const PLACE_PACKS = 4;

/** Characters of words that an entry comes to, about. */
const WORDS = 200;

/** Topics that the catalogue counts, at most: it has to stay small. */
const MOST_TOPICS = 64;

/** Characters for files of neighbours, at most: more would be a burden on every search. */
const MOST_PACKS = 10_000;

/** Writes all files of a directory in regions but its catalogue. */
export async function writeRegions(
  spool: Spool,
  all: Collected,
  writer: DirectoryWriter,
  { regionSize, packSize, groupSize, listSize }: Sizes,
): Promise<{ manifest: RegionsManifest; count: number }> {
  const ids: (IdEntry | undefined)[] = [];
  const hashOf = (number: number) => all.hashes.get(all.ids[number] ?? '') ?? '';
  const order = Uint32Array.from(all.keys.keys()).sort(
    (a, b) =>
      (all.keys[a] ?? 0) - (all.keys[b] ?? 0) ||
      compare(all.ids[all.owners[a] ?? 0] ?? '', all.ids[all.owners[b] ?? 0] ?? ''),
  );
  const keys = Float64Array.from(order, (at) => all.keys[at] ?? 0);
  const { tree, cells } = cutCells(keys, regionSize);
  const areas = cellsOf(tree) ?? [];
  // Where no service has a point there is no area.
  const areaCount = Math.max(1, new Set(areas.map(({ area }) => area)).size);
  const list = async (name: string, numbers: readonly number[], options: ListOptions) => {
    const services = numbers.map((number) => ({ number, service: spool.read(number) }));
    return writeList(name, services, options, writer);
  };
  const setIds = (name: string, built: BuiltList) => {
    built.numbers.forEach((number, index) => {
      ids[number] ??= [hashOf(number), name, built.packOf[index] ?? ''];
    });
  };
  // Before the regions: the words of short ones are with those of every area.
  const lists: [string, BuiltList][] = [];
  for (const [name, numbers] of [...all.lists].sort(byKey)) {
    const options = { packSize, groupSize, listSize: areas.length > 0 ? listSize : 0 };
    lists.push([name, await list(name, numbers, options)]);
  }
  const shards = shardCount((keys.length / areaCount) * WORDS);
  const short = lists.flatMap(([, { words }]) => words ?? []);
  const words = new AreaWords(writer, shards, short);
  const rare = new RareWords();
  let files = '';
  const trees: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const entries = [...order.subarray(cell.from, cell.to)].map((at): PartEntry => {
      const [owner = 0, point = { lat: 0, lon: 0 }] = [all.owners[at], all.points[at]];
      ids[owner] ??= [hashOf(owner), point.lat, point.lon];
      return { service: spool.read(owner), point };
    });
    const packs = cutPacks(keys, cell, packSize);
    trees.push(packs.tree);
    const ends = packs.ends.map((end) => end - cell.from);
    const part = await buildPart(cell.name, entries, { ends, groupSize, isRegion: true }, writer);
    files += part.hash;
    rare.add(new Set(part.words.flatMap((fields) => fields.flatMap((field) => [...field]))));
    words.add(part.hash, part.words);
    const { area = '' } = areas[index] ?? {};
    if (area !== areas[index + 1]?.area) await words.write(area);
  }

  for (const [name, built] of lists) setIds(name, built);
  const places: Record<string, ListEntry> = {};
  for (const [place, numbers] of [...all.places].sort(byKey)) {
    const options = { packSize: packSize * PLACE_PACKS, groupSize: 0 };
    const name = placeListName(place);
    const built = await list(name, numbers, options);
    setIds(name, built);
    places[place] = built.entry;
  }
  const packs = trees.join(' ').replaceAll('100', PAIR);
  const index = (name: string, value: unknown) =>
    writer.add(`${JSON.stringify(value)}\n`, (hash) => indexPath(name, hash));
  return {
    count: cells.length,
    manifest: {
      version: REGIONS_VERSION,
      tree,
      files,
      ...(packs.length <= MOST_PACKS && { packs }),
      lists: Object.fromEntries(lists.map(([name, { entry }]) => [name, entry])),
      ...(all.places.size > 0 && { places: await index('places', places) }),
      ...(all.unbounded && { unbounded: true }),
      words: await index('words', all.words.common(spool.length)),
      topics: perThousand(all.topics, spool.length),
      shards,
      rare: await rare.write(writer),
      ids: await writeIds(all.ids, ids, writer, index),
    },
  };
}

/** How many of a thousand services have each of the most common topics, rounded up. */
function perThousand(
  counts: ReadonlyMap<string, number>,
  services: number,
): Record<string, number> {
  const common = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).slice(0, MOST_TOPICS);
  return Object.fromEntries(
    common.sort(byKey).map(([topic, count]) => [topic, Math.ceil((count * 1000) / services)]),
  );
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => compare(a, b);
