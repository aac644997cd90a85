import type { DataError, DataIssue } from '../../../errors/index.js';
import type { Provenance, Service } from '../../../models/index.js';
import type { ServiceRecords } from '../service-records.js';
import type { RequestOptions } from '../../directory-source.js';
import { boxOf } from './cells.js';
import { packPath, partPath, wordsPath, type PartFile, type WordShard } from './format.js';
import type { RegionsKit } from './kit.js';

/** Files that are kept. More than a long search reads; a page left open all day must not grow. */
const KEPT = 400;

/** Services of one file. */
export interface Pack {
  /** In the order of the file. A service that is in it twice is there twice. */
  readonly ids: readonly string[];
  readonly records: ServiceRecords;
}

/** A service of a file, put right. Undefined when it cannot be used. */
export function serviceIn({ records }: Pack, id: string): Service | undefined {
  records.check([id]);
  return records.services.get(id);
}

/** How one search reads: its options, and what went wrong. */
export interface Reading extends RequestOptions {
  /** When it has to be done, in milliseconds since 1970. */
  readonly end: number;
  readonly failures: Error[];
}

/** Makes something of a file. Undefined when it is not what it should be: issues may say where. */
type Make<T> = (value: unknown, issues: DataIssue[]) => T | undefined;

/** The files of a directory. They never change: each is fetched once. */
export class PartStore {
  readonly #kit: RegionsKit;
  readonly #url: URL;
  readonly #source: string;
  readonly #maxBytes: number | undefined;
  readonly #provenance: Provenance;
  readonly #files = new Map<string, Promise<unknown>>();
  /** Parts that the catalogue has in itself, by the path of their file. */
  readonly #given: ReadonlyMap<string, PartFile>;

  constructor(
    kit: RegionsKit,
    url: URL,
    source: string,
    maxBytes: number | undefined,
    provenance: Provenance,
    given: readonly (readonly [path: string, part: unknown])[],
  ) {
    this.#kit = kit;
    this.#url = url;
    this.#source = source;
    this.#maxBytes = maxBytes;
    this.#provenance = provenance;
    // One that is wrong is fetched: its file may be right.
    this.#given = new Map(given.filter((entry) => isPart(entry)));
  }

  part(name: string, hash: string, reading: Reading): Promise<PartFile | undefined> {
    const path = partPath(name, hash);
    const given = this.#given.get(path);
    if (given) return Promise.resolve(given);
    return this.#read(path, reading, (value, issues) => {
      const key = wrongIn(value);
      if (key === undefined) return value as PartFile;
      issues.push({ path: key ? [key] : [], message: 'is not what it should be' });
      return undefined;
    });
  }

  /** Whether a part need not be asked for. */
  has(name: string, hash: string): boolean {
    return this.#given.has(partPath(name, hash));
  }

  /** Asks for services that may be needed. What comes of it shows when they are. */
  guess(name: string, hash: string, reading: Reading): void {
    void this.pack(name, hash, { ...reading, signal: undefined, failures: [] });
  }

  /** Whether a part has been asked for. */
  knows(name: string, hash: string): boolean {
    return this.#files.has(partPath(name, hash));
  }

  words(
    name: string,
    hash: string,
    shard: number,
    reading: Reading,
  ): Promise<WordShard | undefined> {
    return this.json(wordsPath(name, hash, shard), reading, isWordShard);
  }

  /** @param size How many services are in it: with more or fewer, nobody knows which is which. */
  async pack(
    name: string,
    hash: string,
    reading: Reading,
    size?: number,
  ): Promise<Pack | undefined> {
    const path = packPath(name, hash);
    const pack = await this.#read(path, reading, (value) =>
      Array.isArray(value) ? this.#makePack(value) : undefined,
    );
    if (!pack || size === undefined || pack.ids.length === size) return pack;
    const message = `holds ${pack.ids.length} services and has to hold ${size}`;
    reading.failures.push(this.wrong(path, [{ path: [], message }]));
    return undefined;
  }

  #makePack(value: readonly unknown[]): Pack {
    const ids = value.map((record) => String((record as { id?: unknown } | null)?.id ?? ''));
    const isFirst = (_: unknown, index: number) => ids.indexOf(ids[index] ?? '') === index;
    return {
      ids,
      records: new this.#kit.ServiceRecords(value.filter(isFirst), this.#provenance),
    };
  }

  /** Undefined when it cannot be had: what it holds is missing, and `failures` says why. */
  json<T>(
    path: string,
    reading: Reading,
    test: (value: unknown) => value is T,
  ): Promise<T | undefined> {
    return this.#read(path, reading, (value) => (test(value) ? value : undefined));
  }

  async #read<T>(path: string, reading: Reading, make: Make<T>): Promise<T | undefined> {
    const { signal, failures } = reading;
    const loading = this.#files.get(path) ?? this.#load(path, reading, make);
    // Last used, last to go.
    this.#files.delete(path);
    this.#files.set(path, loading);
    for (const old of this.#files.keys()) {
      if (this.#files.size <= KEPT) break;
      this.#files.delete(old);
    }
    try {
      return (await this.#kit.unlessAborted(loading, signal, this.#source)) as T;
    } catch (error) {
      this.#kit.throwIfAborted(signal, this.#source);
      this.#files.delete(path);
      if (!failures.includes(error as Error)) failures.push(error as Error);
      return undefined;
    }
  }

  /** Goes on when one who waits gives up: others may wait as well. */
  async #load<T>(path: string, { fetch, end }: Reading, make: Make<T>): Promise<T> {
    const { DataError, requestJson } = this.#kit;
    const url = new URL(path, this.#url);
    const value = await requestJson(url, {
      source: this.#source,
      fetch,
      maxBytes: this.#maxBytes,
      timeout: Math.max(1, end - Date.now()),
    }).catch((cause: unknown) => {
      const message = 'A file of the directory could not be read.';
      throw new DataError(message, {
        source: this.#source,
        file: url.origin + url.pathname,
        cause,
      });
    });
    const issues: DataIssue[] = [];
    const made = make(value, issues);
    if (made) return made;
    throw this.wrong(path, issues);
  }

  /** What is wrong with a file, and where in it as far as that is known. */
  wrong(path: string, issues: readonly DataIssue[]): DataError {
    const { origin, pathname } = new URL(path, this.#url);
    const where = { source: this.#source, file: origin + pathname, issues };
    return new this.#kit.DataError('A file of the directory is not what it should be.', where);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isWordShard = (value: unknown): value is WordShard =>
  isRecord(value) &&
  isNumbers(value['starts']) &&
  isRecord(value['words']) &&
  Object.values(value['words']).every(
    (lists) => isList(lists) && lists.every((list) => isNumbers(list)),
  );

const isList = (value: unknown, length?: number): value is readonly unknown[] =>
  Array.isArray(value) && (length === undefined || value.length === length);

/** With anything but numbers it would not be known what comes first, and some would be lost. */
const isNumbers = (value: unknown, length?: number) =>
  isList(value, length) && value.every(Number.isFinite);

/** Whether each entry has a set of those that are there. */
const areSets = (sets: unknown, column: unknown, length: number) =>
  isList(sets) &&
  sets.every((set) => isList(set)) &&
  isList(column, length) &&
  column.every((number) => sets[Number(number)]);

function isBox(value: unknown): boolean {
  if (!isNumbers(value, 4)) return false;
  const { west, south, east, north } = boxOf(value as number[]);
  return west < east && south < north;
}

const isPart = (
  entry: readonly [path: string, part: unknown],
): entry is readonly [path: string, part: PartFile] => wrongIn(entry[1]) === undefined;

/** What of a part is not what it should be; empty: all of it. Undefined: nothing. */
function wrongIn(value: unknown): keyof PartFile | '' | undefined {
  if (!isRecord(value)) return '';
  const part = value as Partial<Record<keyof PartFile, unknown>>;
  const { packs, sizes, groups, group, box, x, y } = part;
  if (packs !== undefined && !isList(packs)) return 'packs';
  if (!isNumbers(sizes, packs?.length)) return 'sizes';
  const count = (sizes as number[]).reduce((sum, size) => sum + size, 0);
  const isRight: Partial<Record<keyof PartFile, boolean>> = {
    topics: isList(part.topics),
    topic: areSets(part.topics, part.topic, count),
    places: isList(part.places),
    place: areSets(part.places, part.place, count),
    traits: isNumbers(part.traits, count),
    checked: isNumbers(part.checked, count),
    box: box === undefined || isBox(box),
    x: x === undefined || isNumbers(x, count),
    y: y === undefined || isNumbers(y, count),
    groups: groups === undefined || isList(groups),
    group: !groups || (isList(group, count) && isNumbers(group.flat())),
  };
  return (Object.keys(isRight) as (keyof PartFile)[]).find((key) => !isRight[key]);
}
