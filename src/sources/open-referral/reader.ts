import { DataError } from '../../errors/index.js';
import type { Service } from '../../models/index.js';
import type { SearchContext } from '../../search/search-services.js';
import type { ServiceMatch, ServiceQuery } from '../../search/service-query.js';
import type {
  RequestOptions,
  SourceAnswer,
  SourceCapabilities,
  SourceStatus,
} from '../directory-source.js';
import { mergeReports, type FeedReport } from '../feed-report.js';
import { throwIfAborted } from '../http/abort.js';
import { loadPart } from '../load-part.js';
import { pageNumbers } from '../page-numbers.js';
import type { ServicePage } from '../service-page.js';
import { DetailReader } from './details.js';
import { Feed } from './feed.js';
import type { OpenReferralOptions } from './open-referral.js';
import { firstPosition, readPage, type ListedService, type Position } from './pages.js';
import { probeSearch } from './probe.js';
import { needsSearch } from './query-needs.js';
import type { ReaderKit } from './reader-kit.js';
import { FeedScan } from './scan.js';
import { withoutPostcodes } from './without-postcodes.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads one feed. See `openReferral()`. */
export class FeedReader {
  readonly #feed: Feed;
  readonly #options: OpenReferralOptions;
  readonly #capabilities: Mutable<SourceCapabilities>;
  readonly #kit: ReaderKit;
  readonly #details: DetailReader;
  /** What the probe found, once it has. */
  #searchParam: { readonly name: string | undefined } | undefined;
  #scan: { readonly scan: FeedScan; readonly due: number } | undefined;

  constructor(
    base: string,
    source: string,
    options: OpenReferralOptions,
    capabilities: Mutable<SourceCapabilities>,
    kit: ReaderKit,
  ) {
    this.#feed = new Feed(base, source, options, kit);
    this.#kit = kit;
    const { maxAge = 900_000, detailLimit = 40 } = options;
    this.#details = new DetailReader(this.#feed, kit, { maxAge, records: detailLimit });
    this.#options = options;
    this.#capabilities = capabilities;
  }

  async search(query: ServiceQuery = {}, options: RequestOptions = {}): Promise<ServicePage> {
    const { page, perPage } = pageNumbers(query);
    if (!needsSearch(query)) return this.#stream(firstPosition(page, perPage), options);

    const { topicNames } = await this.#feed.vocabulary();
    const context = {
      ...(await loadPart(() => this.#kit.searchContext(query, options), this.#feed.source)),
      topicNames,
    };
    const { scan, found } = await this.#find(query, options);
    const { services, unread } = await this.#details.complete(
      scan.services,
      query,
      context,
      options,
    );
    const matches = this.#rank(services, query, context, found);
    const error = scan.incomplete ?? unread;
    return this.#slice(matches, page, perPage, mergeReports(scan.reports), error);
  }

  get(id: string, options: RequestOptions = {}): Promise<Service> {
    return this.#details.get(id, options);
  }

  async status(options: RequestOptions = {}): Promise<SourceStatus> {
    const { publisher, licence } = this.#options;
    const position = firstPosition(1, 1);
    const envelope = await this.#feed.list(1, 1, {}, options);
    const { total } = await readPage(this.#feed, envelope, position, options);
    return {
      id: this.#feed.source,
      state: 'ok',
      services: total,
      publisher,
      licence,
    };
  }

  /** The pages of the feed as they are. */
  async #stream(position: Position, options: RequestOptions): Promise<ServicePage> {
    const envelope = await this.#feed.list(position.page, position.perPage, {}, options);
    const { services, report, total, next } = await readPage(
      this.#feed,
      envelope,
      position,
      options,
    );
    this.#learn(services, total);
    const { maxPages = 200 } = this.#options;
    const { source } = this.#feed;
    const isCut = next !== undefined && next.read >= maxPages;
    const error = isCut
      ? new DataError(`Only ${maxPages} pages of the feed were read.`, { source })
      : undefined;
    return this.#kit.createPage({
      matches: services.map(({ service }) => ({ service, score: 0 })),
      state: error ? 'partial' : 'ok',
      sources: [this.#answer(error)],
      total,
      page: position.page,
      report,
      next: next && !isCut ? (later) => this.#after(next, withLater(options, later)) : undefined,
    });
  }

  /** Undefined when there turns out to be nothing more. */
  async #after(position: Position, options: RequestOptions): Promise<ServicePage | undefined> {
    const page = await this.#stream(position, options);
    const { accepted, skipped } = page.report;
    return accepted + skipped > 0 ? page : undefined;
  }

  /** Records to search in, and whether the feed has found them by the words of the query. */
  async #find(
    query: ServiceQuery,
    options: RequestOptions,
  ): Promise<{ scan: FeedScan; found: boolean }> {
    const text = withoutPostcodes(query.text ?? '');
    const param = text ? await this.#probe(options) : undefined;
    if (text && param !== undefined) {
      const scan = new FeedScan(this.#feed, { [param]: text }, this.#limits());
      await scan.run(options);
      this.#learn(scan.services);
      // Feeds look for the words as they are written. Typing errors are understood here.
      if (scan.services.length > 0) return { scan, found: true };
    }
    if (!this.#scan || Date.now() >= this.#scan.due) {
      this.#scan = { scan: new FeedScan(this.#feed, {}, this.#limits()), due: this.#due() };
    }
    const { scan } = this.#scan;
    await scan.run(options);
    this.#learn(scan.services);
    return { scan, found: false };
  }

  async #probe(options: RequestOptions): Promise<string | undefined> {
    this.#searchParam ??= { name: await probeSearch(this.#feed, options) };
    this.#capabilities.text = this.#searchParam.name !== undefined;
    return this.#searchParam.name;
  }

  /** What the feed found by the words fits them, also where no reason can be seen here. */
  #rank(
    services: readonly Service[],
    query: ServiceQuery,
    context: SearchContext,
    found: boolean,
  ): ServiceMatch[] {
    const { searchServices } = this.#kit;
    if (!found) return searchServices(services, query, context);
    const all = searchServices(services, { ...query, text: undefined }, context);
    if ((query.sort ?? 'relevance') !== 'relevance') return all;
    const best = searchServices(services, query, context);
    const seen = new Set(best.map(({ service }) => service.id));
    return [...best, ...all.filter(({ service }) => !seen.has(service.id))];
  }

  #slice(
    matches: readonly ServiceMatch[],
    page: number,
    perPage: number,
    report: FeedReport | undefined,
    error: Error | undefined,
  ): ServicePage {
    const state = error ? 'partial' : 'ok';
    const hasNext = page * perPage < matches.length;
    return this.#kit.createPage({
      matches: matches.slice((page - 1) * perPage, page * perPage),
      state,
      sources: [this.#answer(error)],
      total: error ? undefined : matches.length,
      page,
      report,
      next: hasNext
        ? async (later) => {
            throwIfAborted(later?.signal, this.#feed.source);
            return this.#slice(matches, page + 1, perPage, undefined, error);
          }
        : undefined,
    });
  }

  #answer(error: Error | undefined): SourceAnswer {
    const { places } = this.#options;
    const state = error ? 'partial' : 'ok';
    return { id: this.#feed.source, state, error, ...(places?.length && { places }) };
  }

  /** Remembers rows, and what they show of the feed. */
  #learn(services: readonly ListedService[], total?: number): void {
    this.#details.learn(services);
    const capabilities = this.#capabilities;
    if (total !== undefined) capabilities.totals = true;
    if (services.length > 0) capabilities.detail = services.every(({ shallow }) => !shallow);
    if (services.some(({ service }) => service.topics.length > 0)) capabilities.topics = true;
  }

  #limits() {
    const { scanLimit = 1_000, maxPages = 200 } = this.#options;
    return { records: scanLimit, pages: maxPages };
  }

  #due(): number {
    return Date.now() + (this.#options.maxAge ?? 900_000);
  }
}

/** What the first request was given, where the later one brings nothing of its own. */
function withLater(options: RequestOptions, later: RequestOptions = {}): RequestOptions {
  const given = Object.entries(later).filter(([, value]) => value !== undefined);
  return { ...options, ...Object.fromEntries(given) };
}
