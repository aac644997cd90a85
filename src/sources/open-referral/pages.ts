import type { Service } from '../../models/index.js';
import { isListed } from '../../search/service-filter.js';
import type { RequestOptions } from '../directory-source.js';
import type { FeedReport } from '../feed-report.js';
import { consistentTotal, isLast, type Envelope } from './envelope.js';
import type { Feed } from './feed.js';
import { isRecord } from './keys.js';
import { ReportCollector } from './report.js';
import { toId } from './values.js';

/** How far the pages of a list have been read. */
export interface Position {
  /** Number of the page to read, from 1. */
  readonly page: number;
  readonly perPage: number;
  /** Pages read so far. */
  readonly read: number;
  /** Records before this page. */
  readonly seen: number;
  /** Those of them that are services to be found. */
  readonly accepted: number;
  /** Records of the page before, when it has been read. */
  readonly before?: number | undefined;
  /** What was on the pages read: ids, and whole records where there is none. */
  readonly keys: ReadonlySet<string>;
}

/** A service of a list. */
export interface ListedService {
  readonly service: Service;
  /** The list leaves the details out. */
  readonly shallow: boolean;
}

/** One page as it was read. */
export interface FeedPage {
  readonly services: readonly ListedService[];
  readonly report: FeedReport;
  /** Services in all, when nothing speaks against the number. */
  readonly total: number | undefined;
  /** Records in all, as the publisher says. Some of them may be no service to be found. */
  readonly stated: number | undefined;
  /** Absent: this is the last. */
  readonly next?: Position | undefined;
}

export function firstPosition(page: number, perPage: number): Position {
  const seen = (page - 1) * perPage;
  return { page, perPage, read: 0, seen, accepted: seen, keys: new Set() };
}

/** Reads the records of a page; those that were on a page before are left out. */
export async function readPage(
  feed: Feed,
  envelope: Envelope,
  position: Position,
  options: RequestOptions,
): Promise<FeedPage> {
  const { page, perPage, read, before } = position;
  const { rows } = envelope;
  const keys = new Set(position.keys);
  const report = new ReportCollector();
  const services: ListedService[] = [];
  const map = await feed.mapper(options);

  const all = rows.map((row, index) => ({ row, index, key: keyOf(row) }));
  // A feed that knows no pages sends the first one for ever.
  const repeated = rows.length > 0 && all.every(({ key }) => keys.has(key));
  for (const { row, index, key } of repeated ? [] : all) {
    const record = nameOf(row) ?? `${position.seen + index + 1}`;
    if (keys.has(key)) {
      report.skip(record, 'duplicate-id', 'A record before it has the same id.');
      continue;
    }
    keys.add(key);
    const mapped = map(row);
    if (!mapped.service) report.skip(record, mapped.code, mapped.message);
    else if (!isListed(mapped.service)) {
      report.skip(record, 'not-offered', 'The service is not offered at present.');
    } else {
      report.accept(record, mapped.repairs);
      services.push({ service: mapped.service, shallow: mapped.shallow });
    }
  }

  const seen = position.seen + rows.length;
  const accepted = position.accepted + services.length;
  const progress = { page, perPage, seen, before };
  const next: Position | undefined =
    repeated || isLast(envelope, progress)
      ? undefined
      : { page: page + 1, perPage, read: read + 1, seen, accepted, before: rows.length, keys };
  const stated = repeated ? undefined : consistentTotal(envelope, progress);
  // Read from the first page to the last, the count is the total, whatever the publisher says.
  const isWhole = !next && page === read + 1;
  return {
    services,
    report: report.report,
    total: isWhole ? accepted : accepted === seen ? stated : undefined,
    stated,
    next,
  };
}

function nameOf(row: unknown): string | undefined {
  return isRecord(row) ? toId(row['id']) : undefined;
}

/** What makes a record the same as another one. */
function keyOf(row: unknown): string {
  return nameOf(row) ?? JSON.stringify(row);
}
