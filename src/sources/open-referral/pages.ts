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
  readonly total: number | undefined;
  /** Absent: this is the last. */
  readonly next?: Position | undefined;
}

export function firstPosition(page: number, perPage: number): Position {
  return { page, perPage, read: 0, seen: (page - 1) * perPage, keys: new Set() };
}

/** Reads the records of a page; those that were on a page before are left out. */
export async function readPage(
  feed: Feed,
  envelope: Envelope,
  position: Position,
  options: RequestOptions,
): Promise<FeedPage> {
  const { page, perPage, read } = position;
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
  const progress = { page, perPage, seen };
  return {
    services,
    report: report.report,
    total: repeated ? undefined : consistentTotal(envelope, progress),
    next:
      repeated || isLast(envelope, progress)
        ? undefined
        : { page: page + 1, perPage, read: read + 1, seen, keys },
  };
}

function nameOf(row: unknown): string | undefined {
  return isRecord(row) ? toId(row['id']) : undefined;
}

/** What makes a record the same as another one. */
function keyOf(row: unknown): string {
  return nameOf(row) ?? JSON.stringify(row);
}
