import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../../errors/index.js';
import type { Catalogue, Service } from '../../models/index.js';
import { hasNumber } from '../../search/has-number.js';
import { plain } from '../../search/text.js';
import {
  areaHash,
  idHash,
  indexPath,
  placeListName,
  REGIONS_VERSION,
  type IdEntry,
  type ListEntry,
  type RegionsManifest,
  wordsPath,
} from '../../sources/static/regions/format.js';
import { URGENCIES } from '../../sources/static/regions/traits.js';
import { cellsOf } from '../../sources/static/regions/cells.js';
import { buildPart, type PartEntry } from './build-part.js';
import { RareWords } from './rare-words.js';
import { cutCells, cutPacks } from './cut-cells.js';
import { collectServices, type Collected } from './collect-services.js';
import { compare } from './compare.js';
import { shortRecord } from './describe-service.js';
import { DirectoryWriter, type Written } from './directory-writer.js';
import { changesSince, readIds, type Changes } from './read-ids.js';
import { Spool } from './spool.js';
import { Postings, shardCount } from './word-shards.js';
import { writeIds } from './write-ids.js';

/** What a directory says of itself. */
export type DirectoryInfo = Pick<
  Catalogue,
  'id' | 'title' | 'publisher' | 'licence' | 'generatedAt'
> & { readonly places?: readonly string[] | undefined };

export interface BuildOptions {
  /** Folder that the directory is written to. What a build wrote there before is used again. */
  readonly out: string;
  readonly info: DirectoryInfo;
  /** Services up to which all are in one file. Default: 1,000. */
  readonly oneFile?: number | undefined;
  /** Services of a region, at most. Default: 1,024. */
  readonly regionSize?: number | undefined;
  /** Services of a file of records, at most. Default: 24. */
  readonly packSize?: number | undefined;
  /** Services of a file of records by topic, at most. Default: 64. */
  readonly groupSize?: number | undefined;
  /** Also write every file as `.br` and `.gz`. Default: true. */
  readonly twins?: boolean | undefined;
  /** Builds whose files stay, for pages that were opened before this one. Default: 1. */
  readonly keep?: number | undefined;
}

export interface BuildResult extends Written {
  readonly services: number;
  readonly layout: 'one file' | 'regions';
  /** 0 for one file. */
  readonly regions: number;
  /** Ids that came more than once. The first record was taken. */
  readonly duplicates: readonly string[];
  /** Undefined when there was no directory before. */
  readonly changes: Changes | undefined;
}

/** How many files in one for lists of places: they are the same again, and not often asked for. */
const PLACE_PACKS = 4;

/**
 * Writes services as a directory that `staticDirectory()` reads from any web server: one file, or
 * regions when there are more than a thousand. The same services give the same files, in whatever
 * order they come. Files that have not changed are not written again; the catalogue comes last, so
 * that a build that is interrupted leaves the directory as it was.
 *
 * @throws ConfigError when a size makes no sense.
 */
export async function buildDirectory(
  services: Iterable<Service> | AsyncIterable<Service>,
  options: BuildOptions,
): Promise<BuildResult> {
  const { out, info, oneFile = 1_000 } = options;
  const { regionSize = 1_024, packSize = 24, groupSize = 64 } = options;
  for (const size of [regionSize, packSize, groupSize]) {
    if (!Number.isInteger(size) || size < 1) {
      throw new ConfigError('Sizes of regions and files have to be whole numbers from 1.');
    }
  }
  await mkdir(out, { recursive: true });
  const before = await readIds(out);
  const spool = new Spool(join(out, `.services-${process.pid}.tmp`));
  try {
    const all = await collectServices(services, spool);
    const writer = new DirectoryWriter(out, options.twins ?? true);
    const catalogue = {
      schemaVersion: '1.1',
      ...info,
      counts: { services: spool.length },
      places: info.places ?? [],
      files: [],
    };
    const isOne = spool.length <= oneFile;
    const regions = isOne
      ? undefined
      : await writeRegions(spool, all, writer, { regionSize, packSize, groupSize });
    const root = isOne
      ? { ...catalogue, schemaVersion: '1.0', services: sortedRecords(spool, all.ids) }
      : { ...catalogue, regions: regions?.manifest };
    const changes = before && changesSince(before, all.hashes);
    await writer.finish(
      {
        ...(changes && {
          'changes.json': `${JSON.stringify({ generatedAt: info.generatedAt, ...changes }, null, 1)}\n`,
        }),
        'index.json': `${JSON.stringify(root)}\n`,
      },
      options.keep ?? 1,
    );
    return {
      ...writer.count,
      services: spool.length,
      layout: isOne ? 'one file' : 'regions',
      regions: regions?.count ?? 0,
      duplicates: all.duplicates,
      changes,
    };
  } finally {
    spool.close();
  }
}

type Sizes = Readonly<Record<'regionSize' | 'packSize' | 'groupSize', number>>;

/** Characters of words that an entry comes to, about. */
const WORDS = 200;

async function writeRegions(
  spool: Spool,
  all: Collected,
  writer: DirectoryWriter,
  { regionSize, packSize, groupSize }: Sizes,
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
  const shards = shardCount((keys.length / areaCount) * WORDS);
  const rare = new RareWords();
  let files = '';
  let postings = new Postings();
  let hashes = '';
  for (const [index, cell] of cells.entries()) {
    const entries = [...order.subarray(cell.from, cell.to)].map((at): PartEntry => {
      const [owner = 0, point = { lat: 0, lon: 0 }] = [all.owners[at], all.points[at]];
      ids[owner] ??= [hashOf(owner), point.lat, point.lon];
      return { service: spool.read(owner), point };
    });
    const ends = cutPacks(keys, cell, packSize).map((end) => end - cell.from);
    const cut = { ends, groupSize, box: cell.box };
    const { hash, words } = await buildPart(cell.name, entries, cut, writer);
    files += hash;
    rare.add(new Set(words.flatMap((fields) => fields.flatMap((field) => [...field]))));
    postings.add(words);
    hashes += hash;
    const { area = '' } = areas[index] ?? {};
    if (area === areas[index + 1]?.area) continue;
    const name = areaHash(hashes);
    for (const [number, text] of postings.shards(shards).entries()) {
      await writer.put(wordsPath(area, name, number), text);
    }
    [postings, hashes] = [new Postings(), ''];
  }

  const writeList = async (
    name: string,
    numbers: readonly number[],
    size: number,
    groupSize: number,
  ): Promise<ListEntry> => {
    const services = numbers.map((number) => ({ number, service: spool.read(number) }));
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
      size,
    );
    const { hash, packOf, shards } = await buildPart(name, sorted, { ends, groupSize }, writer);
    sorted.forEach(({ number }, index) => {
      ids[number] ??= [hashOf(number), name, packOf[index] ?? ''];
    });
    return [hash, shards];
  };
  const lists: Record<string, ListEntry> = {};
  for (const [name, numbers] of [...all.lists].sort(byKey)) {
    lists[name] = await writeList(name, numbers, packSize, groupSize);
  }
  const places: Record<string, ListEntry> = {};
  for (const [place, numbers] of [...all.places].sort(byKey)) {
    places[place] = await writeList(placeListName(place), numbers, packSize * PLACE_PACKS, 0);
  }
  const index = (name: string, value: unknown) =>
    writer.add(`${JSON.stringify(value)}\n`, (hash) => indexPath(name, hash));
  return {
    count: cells.length,
    manifest: {
      version: REGIONS_VERSION,
      tree,
      files,
      lists,
      ...(all.places.size > 0 && { places: await index('places', places) }),
      ...(all.unbounded && { unbounded: true }),
      words: await index('words', all.words.common(spool.length)),
      shards,
      rare: await rare.write(writer),
      ids: await writeIds(all.ids, ids, writer, index),
    },
  };
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

function sortedRecords(spool: Spool, ids: readonly string[]): unknown[] {
  return ids
    .map((id, number) => ({ id, number }))
    .sort((a, b) => compare(a.id, b.id))
    .map(({ number }) => shortRecord(spool.read(number)));
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => compare(a, b);
