/** Version of the layout. A reader takes only those that it knows. See docs/static-directory.md. */
export const REGIONS_VERSION = 5;

/** A word that no more regions have is rare: then it is written down which these are. */
export const RARE = 8;

/** Characters of a hash in a name, and which there are: file systems tell all of them apart. */
export const HASH_LENGTH = 6;
export const HASH_ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A list: the hash of its file, how many files its words are in, and the list itself when it is
 * short. Then its words are with those of the regions: see `WITH_REGIONS`.
 */
export type ListEntry = readonly [hash: string, shards: number, part?: PartFile];

/** Instead of a number of files: the words of this list are with those of every area. */
export const WITH_REGIONS = -1;

/** What the catalogue says of the files beside it. */
export interface RegionsManifest {
  readonly version: typeof REGIONS_VERSION;
  /** The world cut in halves, from the whole down: `1` is cut, `0` is a region, `-` is empty. See `cells.ts`. */
  readonly tree: string;
  /** Hashes of the region files, one after the other, in the order of the tree. */
  readonly files: string;
  /**
   * How each region is cut into files of neighbours, in the same way, with a space between: where to
   * look before its file is there. Absent where it would be long.
   */
  readonly packs?: string | undefined;
  /** Lists, by name. */
  readonly lists: Readonly<Record<string, ListEntry>>;
  /** Hash of the file that has the lists of places, by id of the place. */
  readonly places?: string | undefined;
  /** Whether something that has a location does not say which area it serves. */
  readonly unbounded?: boolean | undefined;
  /** Hash of the list of known words. */
  readonly words?: string | undefined;
  /** How many of a thousand services have a topic. */
  readonly topics?: Readonly<Record<string, number>> | undefined;
  /** Files of words that an area has. */
  readonly shards: number;
  /** Which regions have a rare word: hash of these files, and how many there are. */
  readonly rare: readonly [hash: string, shards: number];
  /** Where to find a service by its id: hash of the list of files, and how many there are. */
  readonly ids: { readonly file: string; readonly count: number };
}

/**
 * A region or a list: which files its services are in, and as much of each as it takes to tell
 * which files to read. All lists of numbers have one for every entry.
 */
export interface PartFile {
  /** Hashes of the files with the services of a list, in order. Those of a region: `packsOf`. */
  readonly packs?: readonly string[] | undefined;
  /** How many entries each of them holds, in the order of the entries. */
  readonly sizes: readonly number[];
  /** Hashes of files with the same services by topic, and which of them an entry is in: maybe several. */
  readonly groups?: readonly string[] | undefined;
  readonly group?: readonly (number | readonly number[])[] | undefined;
  /** Between which meridians and parallels its entries are: west, south, east, north. */
  readonly box?: readonly [west: number, south: number, east: number, north: number] | undefined;
  /** Where in its box an entry is, from west to east and from south to north: 0 to 1,023. */
  readonly x?: readonly number[] | undefined;
  readonly y?: readonly number[] | undefined;
  /** Sets of topics, and which of them an entry has. */
  readonly topics: readonly (readonly string[])[];
  readonly topic: readonly number[];
  /** Sets of places that are served, and which of them an entry has. */
  readonly places: readonly (readonly string[])[];
  readonly place: readonly number[];
  /** See `traits.ts`. */
  readonly traits: readonly number[];
  /**
   * The month of the last check, from 1 for the first of 2000; 0: not known. Taken only to tell what
   * is certainly overdue.
   */
  readonly checked: readonly number[];
  /** Hash of its words. A list without is so small that all of it is read. */
  readonly words?: string | undefined;
}

/**
 * Which entries have a word: in anything but name and organisation, in the name, in the name of
 * the organisation. Numbers of entries, each as what it is more than the one before.
 */
export type Postings = readonly (readonly number[])[];

/** Some of the words of an area or a list, in order, each with who has it. */
export interface WordShard {
  /** The number of the first entry of each region of the area: entries are counted through. */
  readonly starts: readonly number[];
  readonly words: Readonly<Record<string, Postings>>;
}

/** Some of the words that few regions have, with the numbers of these. */
export type RareShard = Readonly<Record<string, readonly number[]>>;

/**
 * Words that several services have, the most common of them: in a name or summary, and elsewhere
 * only. Each in order.
 */
export interface WordsFile {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** The hash of a record, and where it is: the point of it in its region, or its list and pack. */
export type IdEntry =
  | readonly [hash: string, lat: number, lon: number]
  | readonly [hash: string, list: string, pack: string];

export type IdsFile = Readonly<Record<string, IdEntry>>;

/** Name of the file of a region or list; `part` is the name of the cell or list. */
export const partPath = (part: string, hash: string) => `parts/${part}-${hash}.json`;

export const packPath = (part: string, hash: string) => `records/${part}/${hash}.json`;

/** In trees of files of neighbours, a cell that is cut into two and no more: `100`. */
export const PAIR = '2';

/** Name of a file of neighbours in a region. */
export const packName = (number: number, hash: string) => `${number}-${hash}`;

/**
 * Names of the files of neighbours of a part. Those of a region need not be written down: whatever
 * changes in them changes a file by topic as well, and with it the hash of the region.
 */
export const packsOf = (
  { packs, sizes }: { readonly packs?: PartFile['packs']; readonly sizes: readonly unknown[] },
  hash: string,
): readonly string[] => packs ?? sizes.map((_, number) => packName(number, hash));

/** Words of an area or a list, or rare ones. */
export const wordsPath = (name: string, hash: string, shard: number) =>
  `words/${name}/${shard}-${hash}.json`;

/** Which file a word is in, and all that begin with three letters like it. */
export const shardOf = (word: string, shards: number) => idHash(word.slice(0, 3)) % shards;

/** Regions whose words are together, at most. */
export const AREA_REGIONS = 32;

/** The hash of an area: of those of its regions, one after the other. */
export function areaHash(hashes: string): string {
  const bits = idHash(hashes);
  return Array.from({ length: HASH_LENGTH }, (_, index) => {
    return HASH_ALPHABET[(bits >>> (27 - 5 * index)) & 31];
  }).join('');
}

export const indexPath = (name: string, hash: string) => `${name}-${hash}.json`;

/** The list of a place, as a name for files: ids of places may be anything. */
export const placeListName = (id: string) =>
  `place-${id.replace(/[^a-z0-9-]/g, '_').slice(0, 60)}-${idHash(id).toString(36)}`;

/** FNV-1a of UTF-16 code units, 32 bits: which file an id is in. */
export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
