import type { RequestOptions } from '../../sources/directory-source.js';
import { requestJson } from '../../sources/http/request-json.js';
import { Feed } from '../../sources/open-referral/feed.js';
import type { MappedRecord } from '../../sources/open-referral/map-service.js';
import { firstPosition, readPage, type FeedPage } from '../../sources/open-referral/pages.js';
import type { ReaderKit } from '../../sources/open-referral/reader-kit.js';
import type { TermTopics } from '../../sources/open-referral/topic-terms.js';
import { readService } from '../../sources/read-records.js';
import { ServicePage } from '../../sources/service-page.js';
import { searchContext } from '../../search/search-context.js';
import { searchServices } from '../../search/search-services.js';
import type { CheckIssue, ReadService } from './read-feed.js';

/** Called with each record as it is read. */
export type Watch = (raw: unknown, mapped: MappedRecord) => void;

/** What the reader of the SDK shares with the rest of it. */
export const kit: ReaderKit = {
  requestJson,
  readService,
  searchServices,
  searchContext,
  createPage: (init) => new ServicePage(init),
};

/** Stands for the address that the records of a file do not have. Nothing is ever asked of it. */
const NOWHERE = 'https://file.invalid';

/** Largest answer that is read, in bytes. A page of a finder reads less: this one has time. */
export const MAX_BYTES = 200_000_000;

/** The feed of the SDK, which also tells how each of its records was read. */
export class WatchedFeed extends Feed {
  readonly #watch: Watch;

  constructor(base: string, watch: Watch, terms?: TermTopics) {
    super(base, base, { maxBytes: MAX_BYTES, terms }, kit);
    this.#watch = watch;
  }

  override async mapper(options: RequestOptions) {
    const map = await super.mapper(options);
    return (raw: unknown) => {
      const mapped = map(raw);
      this.#watch(raw, mapped);
      return mapped;
    };
  }
}

/** Records that were read, with all that is known of them. */
export interface ReadRows {
  readonly services: readonly ReadService[];
  readonly accepted: number;
  readonly repaired: number;
  readonly skipped: number;
  readonly issues: readonly CheckIssue[];
}

/** Records of a file as a page would read them from a feed. */
export async function readRows(
  rows: readonly unknown[],
  now: Date,
  progress: (done: number, total: number) => void,
  terms?: TermTopics,
): Promise<ReadRows> {
  const raws = new Map<string, unknown>();
  let done = 0;
  const watch: Watch = (raw, { service }) => {
    if (service) raws.set(service.id, raw);
    progress((done += 1), rows.length);
  };
  const feed = new WatchedFeed(NOWHERE, watch, terms);
  const page = await readPage(feed, { rows }, firstPosition(1, rows.length || 1), { now });
  const { services, ...read } = readOf(page, raws);
  return { ...read, services: services.map(withoutAddress) };
}

/** What a page of the reader says, with the records as they came. */
export function readOf(page: FeedPage, raws: ReadonlyMap<string, unknown>): ReadRows {
  const { accepted, repaired, skipped, issues } = page.report;
  const services = page.services.map(({ service, shallow }) => ({
    service,
    shallow,
    raw: raws.get(service.id),
  }));
  return { services, accepted, repaired, skipped, issues: issues.map(withCount) };
}

const withCount = (each: FeedPage['report']['issues'][number]): CheckIssue => ({
  ...each,
  count: 1,
});

function withoutAddress({ service, ...rest }: ReadService): ReadService {
  const { provenance, ...own } = service;
  if (!provenance) return { service, ...rest };
  return { service: { ...own, provenance: { source: provenance.source } }, ...rest };
}
