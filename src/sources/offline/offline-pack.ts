import { DataError, NetworkError, NotFoundError } from '../../errors/index.js';
import type { Service } from '../../models/index.js';
import { placeIdOf } from '../../search/place-id.js';
import type { DirectorySource, RequestOptions } from '../directory-source.js';
import type { ServicePage } from '../service-page.js';
import type { OfflineStore } from './offline-store.js';

const FORMAT = 'mecc-offline-pack';
const VERSION = 1;

/** The directory of one place, kept on a device. Nothing in it is about a person. */
export interface OfflinePack {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Id of the source that it was taken from. */
  readonly source: string;
  /** The place whose services are kept. */
  readonly place: { readonly id: string; readonly name: string };
  /** The day it was kept, ISO 8601. No time: that would say when somebody was here. */
  readonly keptOn: string;
  /** Date of the data, ISO 8601. Absent: the directory does not say. */
  readonly asOf?: string | undefined;
  /** Files of the page that are kept with it, and their bytes. Absent: none. */
  readonly page?: { readonly files: number; readonly bytes: number } | undefined;
  /** All services that serve the place, or do not say whom they serve. */
  readonly services: readonly Service[];
}

/** Where a pack can be taken from: a source, or a client. */
export type PackOrigin = Pick<DirectorySource, 'search'>;

/** Services a request. Sources that hold everything in memory answer at once. */
const PER_PAGE = 1000;

/**
 * The directory of a place, ready to be kept. Nothing is written.
 *
 * @param place Id or name of a place. Never a postcode: the directory has to know the place.
 * @param name What people call it. Default: `place`.
 * @throws NetworkError when the directory cannot be reached, or answers from an old copy.
 * @throws DataError when part of it is missing: a pack with holes would be taken for the whole.
 * @throws NotFoundError when there is no local directory, or none that says it serves the place.
 * @throws what `search` throws.
 */
export async function gatherPack(
  origin: PackOrigin,
  place: string,
  name = place.trim(),
  options: RequestOptions = {},
): Promise<OfflinePack> {
  const id = placeIdOf(place);
  const query = { place: id, includeNational: false, perPage: PER_PAGE };
  const first = await origin.search(query, options);
  const services: Service[] = [];
  for (let page: ServicePage | undefined = first; page; page = await page.next(options)) {
    if (page.state === 'partial') throw new DataError('Part of the directory is missing.');
    if (page.state !== 'ok') throw new NetworkError('The directory could not be reached.');
    services.push(...page.services);
  }
  const sources = first.sources.filter(({ national }) => !national);
  if (sources.length === 0) throw new NotFoundError('There is no local directory.');
  const knows = (places: readonly string[] = []) => places.includes(id);
  if (!services.some(({ coverage }) => knows(coverage.places))) {
    throw new NotFoundError('The directory has no services of that place.');
  }
  return {
    format: FORMAT,
    version: VERSION,
    source: sources.map((source) => source.id).join(' + '),
    place: { id, name },
    keptOn: day(options.now ?? new Date()),
    asOf: first.asOf,
    services,
  };
}

/** Bytes that a pack takes on the device, the files of the page included. */
export function packBytes(pack: OfflinePack): number {
  return new TextEncoder().encode(JSON.stringify(pack)).length + (pack.page?.bytes ?? 0);
}

/**
 * Keeps a pack in place of the one that is kept. Nothing else in this package writes to a store.
 *
 * @param files Files of the page that open it without signal.
 */
export async function savePack(
  pack: OfflinePack,
  store: OfflineStore,
  files?: ReadonlyMap<string, Response>,
): Promise<void> {
  await store.write(JSON.stringify(pack), files);
}

/**
 * The pack that is kept; undefined when there is none.
 *
 * @throws DataError when what is kept is no pack of a version that can be read here. Its services
 *   are checked when they are searched.
 */
export async function readPack(store: OfflineStore): Promise<OfflinePack | undefined> {
  const text = await store.read();
  return text === undefined ? undefined : parsePack(text);
}

/** @throws DataError */
export function parsePack(text: string): OfflinePack {
  const pack = parsed(text);
  const issues = (
    [
      ['format', pack.format === FORMAT, `must be "${FORMAT}"`],
      ['version', pack.version === VERSION, `must be ${String(VERSION)}`],
      ['source', typeof pack.source === 'string', 'must be a text'],
      ['place', isPlace(pack.place), 'must have an id and a name'],
      ['keptOn', isDay(pack.keptOn), 'must be a date'],
      ['asOf', pack.asOf === undefined || isDay(pack.asOf), 'must be a date'],
      ['page', pack.page === undefined || isPage(pack.page), 'must have files and bytes'],
      ['services', Array.isArray(pack.services), 'must be a list'],
    ] as const
  ).flatMap(([field, isRight, message]) => (isRight ? [] : [{ path: [field], message }]));
  if (issues.length === 0) return pack as unknown as OfflinePack;
  throw new DataError(`The pack is wrong: ${issues.map(({ path }) => path[0]).join(', ')}.`, {
    file: FORMAT,
    issues,
  });
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new DataError('What is kept is no pack.', { file: FORMAT });
}

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

function isPlace(value: unknown): boolean {
  const { id, name } = (value ?? {}) as { id?: unknown; name?: unknown };
  return typeof id === 'string' && typeof name === 'string';
}

function isPage(value: unknown): boolean {
  const { files, bytes } = (value ?? {}) as { files?: unknown; bytes?: unknown };
  return typeof files === 'number' && typeof bytes === 'number';
}

/** The day in London, whatever the zone of the browser. */
function day(time: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(time);
}
