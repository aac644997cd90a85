import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Service } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { isRecord } from '../../sources/open-referral/keys.js';
import { checkSecret } from '../check/secret-place.js';
import type { DirectoryHead } from '../import/directory-file.js';
import { readAnyFile } from '../import/read-any.js';
import { readOwnServices, toCatalogue } from '../read/own-services.js';
import { issue, type CheckIssue, type ReadFeed, type ReadService } from '../read/read-feed.js';
import { readSource } from '../read/read-source.js';
import type { ReadOptions } from '../read/read-value.js';
import { CliError } from '../support/cli-error.js';
import { fileError } from '../support/file-error.js';
import { streamCatalogue, type RecordStream } from './stream-catalogue.js';
import { streamRegions } from './stream-regions.js';

/** Services that were read together, and what was found meanwhile. */
export interface Batch {
  readonly services: readonly Service[];
  readonly records: number;
  readonly repaired: number;
  readonly issues: readonly CheckIssue[];
  /** There is more than could be read. */
  readonly isIncomplete?: boolean | undefined;
}

/** Something that services come from, ready to be read. */
export interface OpenSource {
  /** File, folder or address, as it was given. */
  readonly source: string;
  /** What it says of itself. Only directories do. */
  readonly head?: DirectoryHead | undefined;
  /** The day that its data is from. */
  readonly generatedAt: string;
  /** How many records it promises. */
  readonly expected?: number | undefined;
  /** To be read once. */
  readonly batches: AsyncIterable<Batch>;
}

/** A service that does not say where it comes from comes from the directory that it was in. */
export function withOrigin(service: Service, { head, generatedAt }: OpenSource): Service {
  if (service.provenance || !head) return service;
  const { publisher, licence } = head;
  const provenance = { source: publisher.name, licence: licence.name, retrievedAt: generatedAt };
  const { url } = publisher;
  return { ...service, provenance: { ...provenance, ...(url !== undefined && { url }) } };
}

export interface OpenOptions extends Pick<ReadOptions, 'now' | 'terms'> {
  /** Services of the directory that is to be replaced: those of a table keep their ids. */
  readonly before: () => Promise<readonly Service[]>;
  readonly progress: (done: number, total?: number) => void;
  /** Also services of a directory that are not offered at present. */
  readonly closed?: boolean | undefined;
}

/** Records that are in memory at once. */
const BATCH = 500;

/**
 * Opens a source. A directory of this package is read piece by piece, whatever its size; anything
 * else is read whole.
 *
 * @throws CliError when it cannot be read.
 */
export async function openSource(source: string, options: OpenOptions): Promise<OpenSource> {
  const stream = /^https?:\/\//i.test(source) ? undefined : await openDirectory(source);
  if (stream) return ofDirectory(source, stream, options.closed);
  const { now, terms, progress } = options;
  const generatedAt = londonTime(now).date;
  const isFile = (await stat(source).catch(() => undefined))?.isFile() === true;
  const before = isFile ? await options.before() : [];
  // A list of a feed without its details would make services that nobody can contact.
  const read = isFile
    ? await readAnyFile(source, { now, terms, before, progress })
    : await readSource(source, { now, terms, progress, details: Number.MAX_SAFE_INTEGER });
  return { source, generatedAt, expected: read.records, batches: ofRead(read, source) };
}

/** A directory in a file, or in a folder that `build` wrote. Undefined: it is something else. */
export async function openDirectory(source: string): Promise<RecordStream | undefined> {
  const info = await stat(source).catch((error: unknown) => {
    throw fileError(error, source);
  });
  if (!info.isDirectory()) return /\.json$/i.test(source) ? streamCatalogue(source) : undefined;
  const index = join(source, 'index.json');
  const isThere = await stat(index).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw fileError(error, source);
  });
  if (!isThere) return undefined;
  return (await streamCatalogue(index)) ?? (await streamRegions(source));
}

function ofDirectory(
  source: string,
  { head, records }: RecordStream,
  closed: boolean | undefined,
): OpenSource {
  const { id, title, publisher, licence, places, generatedAt, counts } = toCatalogue(head, source);
  const expected = counts?.services;
  return {
    source,
    head: { id, title, publisher, licence, ...(places.length > 0 && { places }) },
    generatedAt,
    expected,
    batches: inBatches(records, source, expected, closed),
  };
}

async function* inBatches(
  records: AsyncIterable<unknown>,
  source: string,
  expected = 0,
  closed = false,
): AsyncGenerator<Batch> {
  let count = 0;
  let rows: unknown[] = [];
  const read = (): Batch => {
    const { services, repaired, issues } = readOwnServices(rows, source, closed);
    const records = rows.length;
    rows = [];
    const secret = services.flatMap((each) => checkSecret(each, true));
    const all = [...issues, ...secret];
    return { services: services.map(withoutOrigin), records, repaired, issues: all };
  };
  for await (const record of records) {
    count += 1;
    if (rows.push(record) >= BATCH) yield read();
  }
  if (rows.length > 0) yield read();
  if (count >= expected) return;
  const message = `There are ${count} services of the ${expected} that it promises.`;
  const issues = [issue('count-wrong', 'warning', '', 'counts.services', message)];
  yield { services: [], records: 0, repaired: 0, issues, isIncomplete: true };
}

async function* ofRead(read: ReadFeed, source: string): AsyncGenerator<Batch> {
  const { records, repaired, issues, complete } = read;
  const isFeed = read.format.wrapping === 'feed';
  const services = read.services.map((each) => (isFeed ? each.service : withoutOrigin(each)));
  if (services.length === 0 && records > 0) {
    throw new CliError('None of the records in it can be used.', {
      file: source,
      advice: `Run "npx mecc-signpost check ${source}" to see why.`,
    });
  }
  const isOwn = read.format.kind === 'catalogue' || read.format.kind === 'services';
  const secret = read.services.flatMap((each) => checkSecret(each, isOwn));
  const all = [...issues, ...secret];
  yield { services, records, repaired, issues: all, isIncomplete: !complete };
}

/** Where a file lay when it was read is no business of those who read the directory. */
function withoutOrigin({ service, raw }: ReadService): Service {
  if (isRecord(raw) && 'provenance' in raw) return service;
  const { provenance: _, ...own } = service;
  return own;
}
