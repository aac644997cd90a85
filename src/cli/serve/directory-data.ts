import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Service } from '../../models/index.js';
import { isListed } from '../../search/service-filter.js';
import { isRecord, type Raw } from '../../sources/open-referral/keys.js';
import { readService } from '../../sources/read-records.js';
import { openDirectory } from '../build/open-source.js';
import { taxonomy, termId, termOf } from '../export/open-referral/terms.js';
import { orukId, toOruk3 } from '../export/oruk3.js';
import { CliError } from '../support/cli-error.js';

/** Services that the API keeps in memory at most. */
export const MOST = 100_000;

/** A service with its record in Open Referral UK 3.0. */
export class ApiService {
  readonly service: Service;
  /** The id of its record. */
  readonly id: string;
  #record: Raw | undefined;

  constructor(service: Service) {
    this.service = service;
    this.id = orukId(service.id);
  }

  /** Made when it is first asked for. */
  get record(): Raw {
    return (this.#record ??= toOruk3(this.service));
  }

  /** What it is about: ids of terms. */
  get terms(): string[] {
    return this.service.topics.map(termId);
  }
}

/** A directory as the API gives it. */
export interface ApiData {
  /** Changes when the directory does. */
  readonly version: string;
  /** What the directory says of itself. */
  readonly head: Raw;
  /** By the id of the record, in the order of the ids of the services. */
  readonly services: ReadonlyMap<string, ApiService>;
  /** By the id of the service. */
  readonly byOwnId: ReadonlyMap<string, ApiService>;
  /** Terms that services have, and what they are of. */
  readonly terms: ReadonlyMap<string, Raw>;
  readonly taxonomies: ReadonlyMap<string, Raw>;
}

/** The directory is too large to be kept in memory. */
export class TooLargeError extends Error {}

/** Reads the directory when it is first asked for, and again when it has been written anew. */
export class DirectoryData {
  readonly #path: string;
  readonly #isFolder: boolean;
  readonly #most: number;
  #version = '';
  #data: Promise<ApiData> | undefined;

  constructor(path: string, isFolder: boolean, most = MOST) {
    this.#path = path;
    this.#isFolder = isFolder;
    this.#most = most;
  }

  /** @throws CliError when it cannot be read, TooLargeError when it is too large. */
  async current(): Promise<ApiData> {
    const version = await this.#readVersion();
    if (!this.#data || version !== this.#version) {
      this.#version = version;
      const data = load(this.#path, version, this.#most);
      data.catch((error: unknown) => {
        // Next time, it may be whole again. It is too large until it is written anew.
        if (this.#data === data && !(error instanceof TooLargeError)) this.#data = undefined;
      });
      this.#data = data;
    }
    return this.#data;
  }

  async #readVersion(): Promise<string> {
    const file = this.#isFolder ? join(this.#path, 'index.json') : this.#path;
    const info = await stat(file).catch(() => undefined);
    return info ? `${info.size.toString(36)}-${info.mtimeMs.toString(36)}` : '';
  }
}

async function load(path: string, version: string, most: number): Promise<ApiData> {
  const stream = await openDirectory(path);
  if (!stream) throw new CliError('There is no directory in it any more.', { file: path });
  const found: Service[] = [];
  for await (const record of stream.records) {
    const { value } = readService(record);
    if (value && isListed(value)) found.push(value);
    if (found.length > most) throw new TooLargeError();
  }
  found.sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  const services = new Map<string, ApiService>();
  const byOwnId = new Map<string, ApiService>();
  const terms = new Map<string, Raw>();
  for (const service of found) {
    const one = new ApiService(service);
    if (services.has(one.id)) continue;
    services.set(one.id, one);
    byOwnId.set(service.id, one);
    for (const topic of service.topics) keep(terms, termOf(topic));
  }
  const taxonomies = new Map<string, Raw>();
  keep(taxonomies, taxonomy());
  return { version, head: stream.head, services, byOwnId, terms, taxonomies };
}

/** The organisations of services, each once. */
export function organizationsOf({ services }: ApiData): Map<string, Raw> {
  const found = new Map<string, Raw>();
  for (const { record } of services.values()) keep(found, record['organization']);
  return found;
}

/** The records in a list of a record. */
export function listOf(value: unknown): Raw[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function keep(map: Map<string, Raw>, record: unknown): void {
  const id = isRecord(record) ? record['id'] : undefined;
  if (isRecord(record) && typeof id === 'string' && !map.has(id)) map.set(id, record);
}
