import type { Provenance } from '../../../models/index.js';
import type { ServiceRecords } from '../service-records.js';
import type { RequestOptions } from '../../directory-source.js';
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

/** How one search reads: its options, and what went wrong. */
export interface Reading extends RequestOptions {
  /** When it has to be done, in milliseconds since 1970. */
  readonly end: number;
  readonly failures: Error[];
}

/** The files of a directory. They never change: each is fetched once. */
export class PartStore {
  readonly #kit: RegionsKit;
  readonly #url: URL;
  readonly #source: string;
  readonly #maxBytes: number | undefined;
  readonly #provenance: Provenance;
  readonly #files = new Map<string, Promise<unknown>>();
  /** Parts that the catalogue has in itself, by the path of their file. */
  readonly #given: ReadonlyMap<string, unknown>;

  constructor(
    kit: RegionsKit,
    url: URL,
    source: string,
    maxBytes: number | undefined,
    provenance: Provenance,
    given: ReadonlyMap<string, unknown>,
  ) {
    this.#kit = kit;
    this.#url = url;
    this.#source = source;
    this.#maxBytes = maxBytes;
    this.#provenance = provenance;
    this.#given = given;
  }

  part(name: string, hash: string, reading: Reading): Promise<PartFile | undefined> {
    const path = partPath(name, hash);
    const given = this.#given.get(path);
    return isPartFile(given) ? Promise.resolve(given) : this.json(path, reading, isPartFile);
  }

  /** Whether a part need not be asked for. */
  has(name: string, hash: string): boolean {
    return this.#given.has(partPath(name, hash));
  }

  words(
    name: string,
    hash: string,
    shard: number,
    reading: Reading,
  ): Promise<WordShard | undefined> {
    return this.json(wordsPath(name, hash, shard), reading, isWordShard);
  }

  pack(name: string, hash: string, reading: Reading): Promise<Pack | undefined> {
    return this.#read(packPath(name, hash), reading, (value) =>
      Array.isArray(value) ? this.#makePack(value) : undefined,
    );
  }

  #makePack(value: readonly unknown[]): Pack {
    const ids = value.map((record) => String((record as { id?: unknown } | null)?.id ?? ''));
    const isFirst = (_: unknown, index: number) => ids.indexOf(ids[index] ?? '') === index;
    const records = new this.#kit.ServiceRecords(value.filter(isFirst), this.#provenance);
    records.check(ids);
    return { ids, records };
  }

  /** Undefined when it cannot be had: what it holds is missing, and `failures` says why. */
  json<T>(
    path: string,
    reading: Reading,
    test: (value: unknown) => value is T,
  ): Promise<T | undefined> {
    return this.#read(path, reading, (value) => (test(value) ? value : undefined));
  }

  async #read<T>(
    path: string,
    reading: Reading,
    make: (value: unknown) => T | undefined,
  ): Promise<T | undefined> {
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
  async #load<T>(
    path: string,
    { fetch, end }: Reading,
    make: (value: unknown) => T | undefined,
  ): Promise<T> {
    const { DataError, requestJson } = this.#kit;
    const url = new URL(path, this.#url);
    const origin = { source: this.#source, file: url.origin + url.pathname };
    const value = await requestJson(url, {
      source: this.#source,
      fetch,
      maxBytes: this.#maxBytes,
      timeout: Math.max(1, end - Date.now()),
    }).catch((cause: unknown) => {
      throw new DataError('A file of the directory could not be read.', { ...origin, cause });
    });
    const made = make(value);
    if (made) return made;
    throw new DataError('A file of the directory is not what it should be.', origin);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isWordShard = (value: unknown): value is WordShard =>
  isRecord(value) &&
  Array.isArray(value['starts']) &&
  isRecord(value['words']) &&
  Object.values(value['words']).every((lists) => Array.isArray(lists));

const isList = (value: unknown, length: number) =>
  Array.isArray(value) && (length < 0 || value.length === length);

/** Whether its lists are lists and as long as they have to be. */
function isPartFile(value: unknown): value is PartFile {
  if (!isRecord(value)) return false;
  const part = value as Partial<Record<keyof PartFile, unknown>>;
  const { packs, sizes, x, y, box, groups, group } = part;
  if (!Array.isArray(packs) || !Array.isArray(sizes) || packs.length !== sizes.length) return false;
  const count = sizes.reduce((sum: number, size) => sum + Number(size), 0);
  return (
    [part.topic, part.place, part.traits, part.checked].every((list) => isList(list, count)) &&
    [x, y, groups && group].every((list) => list === undefined || isList(list, count)) &&
    (box === undefined || isList(box, 4)) &&
    (groups === undefined || isList(groups, -1)) &&
    [part.topics, part.places].every(
      (sets) => Array.isArray(sets) && sets.every((set) => isList(set, -1)),
    )
  );
}
