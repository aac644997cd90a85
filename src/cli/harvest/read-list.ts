import { createHash } from 'node:crypto';
import { DataError, isMeccError, type MeccError } from '../../errors/index.js';
import type { FeedReport } from '../../sources/feed-report.js';
import { mergeReports } from '../../sources/feed-report.js';
import type { Envelope } from '../../sources/open-referral/envelope.js';
import type { Feed, ListParams } from '../../sources/open-referral/feed.js';
import { Fields, isRecord } from '../../sources/open-referral/keys.js';
import {
  firstPosition,
  readPage,
  type ListedService,
  type Position,
} from '../../sources/open-referral/pages.js';
import { isOutOfReach, WITH_DETAILS } from '../../sources/open-referral/scan.js';
import { toId } from '../../sources/open-referral/values.js';
import { counted, number } from '../support/words.js';

/** Records asked for on a page: more than most feeds give. */
export const PER_PAGE = 100;

/** More pages than any council's feed has, and an end for one that has none. */
const MAX_PAGES = 10_000;

/** Share of the records that a feed promises, below which it has broken off. */
const NEARLY_ALL = 0.9;

/** Something odd about a feed that its reader has to live with. */
export interface Oddity {
  readonly code:
    | 'ignores-page'
    | 'ignores-per-page'
    | 'repeats-ids'
    | 'total-changes'
    | 'total-wrong'
    | 'details-refused'
    | 'details-missing'
    | 'details-empty'
    | 'empty';
  readonly message: string;
}

/** All pages of a list, as far as they could be read. */
export interface ListReading {
  readonly services: readonly ListedService[];
  readonly report: FeedReport;
  /** Ids of all records. */
  readonly ids: readonly string[];
  /** What a record says that changes with it; only of those that say when they were changed. */
  readonly marks: ReadonlyMap<string, string>;
  /** The first records, as they came. */
  readonly sample: readonly unknown[];
  readonly first: Envelope | undefined;
  readonly pages: number;
  readonly rows: number;
  /** As the feed says on its last page that does. */
  readonly stated: number | undefined;
  readonly totalChanged: boolean;
  readonly oddities: readonly Oddity[];
  /** Why it is not whole. */
  readonly failure: Error | undefined;
  /** The feed answered to the end, and gave fewer records than it promises. */
  readonly isShort: boolean;
}

export interface ListOptions {
  readonly params?: ListParams | undefined;
  readonly now: Date;
  /** Pages that may be asked for before their turn. */
  readonly ahead: number;
  readonly progress: (done: number, total?: number) => void;
}

/** Reads a list page by page to its end. A failure ends it, and what was read is there. */
export async function readList(feed: Feed, options: ListOptions): Promise<ListReading> {
  try {
    return await readWith(feed, { ...options.params, ...WITH_DETAILS }, options, []);
  } catch (error) {
    // With its details the list may be too much for the feed.
    if (!isMeccError(error) || error.code === 'abort' || isOutOfReach(error)) throw error;
    const message = `It cannot give its list with details: ${error.message}`;
    return await readWith(feed, { ...options.params }, options, [
      { code: 'details-refused', message },
    ]);
  }
}

/** @throws what a request throws, for the first page. */
async function readWith(
  feed: Feed,
  params: ListParams,
  { now, ahead, progress }: ListOptions,
  oddities: readonly Oddity[],
): Promise<ListReading> {
  const fetched = new Map<number, Promise<Envelope>>();
  const fetchPage = (page: number) => {
    let envelope = fetched.get(page);
    if (!envelope) fetched.set(page, (envelope = feed.list(page, PER_PAGE, params, { now })));
    return envelope;
  };
  const reports: FeedReport[] = [];
  const services: ListedService[] = [];
  const ids = new Set<string>();
  const marks = new Map<string, string>();
  const totals = new Set<number>();
  const sample: unknown[] = [];
  let first: Envelope | undefined;
  let stated: number | undefined;
  let [pages, rows, repeats] = [0, 0, 0];
  let failure: MeccError | undefined;
  let isSamePage = false;

  for (let next: Position | undefined = firstPosition(1, PER_PAGE); next;) {
    const position: Position = next;
    let envelope: Envelope;
    try {
      envelope = await fetchPage(position.page);
    } catch (error) {
      if (pages === 0 || !isMeccError(error) || error.code === 'abort') throw error;
      failure = error;
      break;
    }
    const last = Math.min(envelope.totalPages ?? 0, position.page + ahead);
    for (let page = position.page + 1; page <= last; page += 1) {
      // Its error is told when its turn comes.
      fetchPage(page).catch(() => undefined);
    }
    const page = await readPage(feed, envelope, position, { now });
    fetched.delete(position.page);
    first ??= envelope;
    stated = envelope.total ?? stated;
    if (envelope.total !== undefined) totals.add(envelope.total);
    const { accepted, skipped } = page.report;
    isSamePage = envelope.rows.length > 0 && accepted + skipped === 0;
    if (isSamePage) break;
    pages += 1;
    rows += envelope.rows.length;
    for (const row of envelope.rows) {
      if (sample.length < PER_PAGE) sample.push(row);
      const id = isRecord(row) ? toId(row['id']) : undefined;
      if (id === undefined) continue;
      if (ids.has(id)) repeats += 1;
      ids.add(id);
      const mark = markOf(row);
      if (mark !== undefined) marks.set(id, mark);
    }
    reports.push(page.report);
    // One by one: a page may be longer than a call takes.
    for (const listed of page.services) services.push(listed);
    progress(rows, envelope.total);
    next = page.next;
    if (next && pages >= MAX_PAGES) {
      const message = `The feed has no end: ${number(MAX_PAGES)} pages were read.`;
      failure = new DataError(message, { source: feed.source });
      break;
    }
  }
  await Promise.allSettled(fetched.values());

  const isShort = !failure && stated !== undefined && rows < stated * NEARLY_ALL;
  const size = first?.rows.length ?? 0;
  const odd = (code: Oddity['code'], isSo: boolean, message: string): Oddity[] =>
    isSo ? [{ code, message }] : [];
  return {
    services,
    report: mergeReports(reports),
    ids: [...ids],
    marks,
    sample,
    first,
    pages,
    rows,
    stated,
    totalChanged: totals.size > 1,
    failure,
    isShort,
    oddities: [
      ...oddities,
      ...odd('empty', rows === 0, 'It has no records.'),
      ...odd(
        'ignores-page',
        isSamePage,
        `It takes no notice of "page": page ${pages + 1} has the records of pages before it.`,
      ),
      ...odd(
        'ignores-per-page',
        size > PER_PAGE,
        `It takes no notice of "per_page": it gave ${number(size)} records on a page.`,
      ),
      ...odd('repeats-ids', repeats > 0, `${counted(repeats, 'record')} came more than once.`),
      ...odd(
        'total-changes',
        totals.size > 1,
        `Its total changed while it was read: ${[...totals].map(number).join(', ')}.`,
      ),
      ...odd(
        'total-wrong',
        !failure && stated !== undefined && stated !== rows,
        `It says that it has ${counted(stated ?? 0, 'record')}, and gave ${number(rows)}.`,
      ),
    ],
  };
}

/** A mark of the whole row, where it has a time that moves when the record does. */
function markOf(row: unknown): string | undefined {
  const fields = new Fields(row);
  const changed =
    fields.get('last_modified', 'updated_at', 'modified') ??
    new Fields(fields.get('pc_metadata')).get('date_modified');
  if (changed === undefined) return undefined;
  return createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16);
}
