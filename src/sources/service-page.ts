import type { Service } from '../models/index.js';
import type { AreaCounts } from '../search/count-areas.js';
import type { FacetCounts, FacetIndex } from '../search/facets.js';
import type { ServiceMatch } from '../search/service-query.js';
import type { AnswerState, RequestOptions, SourceAnswer } from './directory-source.js';
import { EMPTY_REPORT, type FeedReport } from './feed-report.js';

/** What a {@link ServicePage} is made of. */
export interface ServicePageInit {
  readonly matches: readonly ServiceMatch[];
  readonly state?: AnswerState | undefined;
  readonly sources: readonly SourceAnswer[];
  /** Number of all matches, only when it is known exactly. */
  readonly total?: number | undefined;
  /** How many of all matches are local and national, only when it is known exactly. */
  readonly areas?: AreaCounts | undefined;
  /** From 1. Default: 1. */
  readonly page?: number | undefined;
  readonly report?: FeedReport | undefined;
  readonly facets?: FacetCounts | undefined;
  readonly facetIndexes?: readonly FacetIndex[] | undefined;
  /** See {@link ServicePage.unknownPlace}. */
  readonly unknownPlace?: boolean | undefined;
  /** See {@link ServicePage.unknownTopics}. */
  readonly unknownTopics?: readonly string[] | undefined;
  /** Fetches the page after this one, if there turns out to be one. Absent: this is the last. */
  readonly next?: ((options?: RequestOptions) => Promise<ServicePage | undefined>) | undefined;
}

/**
 * One page of an answer. Iterating it yields its services, then those of every page after it:
 *
 * ```ts
 * for await (const service of await source.search({ perPage: 100 })) console.log(service.name);
 * ```
 */
export class ServicePage implements AsyncIterable<Service> {
  /** Services with what only the query could tell about them, best first. */
  readonly matches: readonly ServiceMatch[];
  /** Whether the answer can be relied on. An empty page with state `ok` means: none found. */
  readonly state: AnswerState;
  /** How each source answered. */
  readonly sources: readonly SourceAnswer[];
  /** Number of all matches, when it is known exactly. */
  readonly total: number | undefined;
  /** How many of all matches are local and how many national, when it is known exactly. */
  readonly areas: AreaCounts | undefined;
  /** From 1. */
  readonly page: number;
  /** How the records of this page were read. */
  readonly report: FeedReport;
  /**
   * The query names a place that neither the directory nor the list of places knows: its id is
   * mistyped, or nobody has said who serves it. That nothing local was found then means nothing.
   */
  readonly unknownPlace: boolean;
  /**
   * Topics of the query that neither the list of topics nor any service has: their ids are
   * mistyped. That nothing was found for them then means nothing.
   */
  readonly unknownTopics: readonly string[];
  /**
   * How many services every option would find, when `query.facets` asked for it. Undefined when a
   * source cannot know.
   */
  readonly facets: FacetCounts | undefined;
  /** What `facets` were counted from, one a source, for putting several together. */
  readonly facetIndexes: readonly FacetIndex[] | undefined;
  readonly #next: ServicePageInit['next'];

  constructor(init: ServicePageInit) {
    this.matches = init.matches;
    this.state = init.state ?? 'ok';
    this.sources = init.sources;
    this.total = init.total;
    this.areas = init.areas;
    this.page = init.page ?? 1;
    this.report = init.report ?? EMPTY_REPORT;
    this.facets = init.facets;
    this.facetIndexes = init.facetIndexes;
    this.unknownPlace = init.unknownPlace ?? false;
    this.unknownTopics = init.unknownTopics ?? [];
    this.#next = init.next;
  }

  get services(): readonly Service[] {
    return this.matches.map((match) => match.service);
  }

  /**
   * Date of the oldest directory in the answer, ISO 8601, when the directories say. National help
   * is none: each of its services says by itself when it was checked.
   */
  get asOf(): string | undefined {
    const directories = this.sources.filter(({ national }) => !national);
    return directories.flatMap(({ asOf }) => asOf ?? []).sort()[0];
  }

  /**
   * Ids of the places that the directories in the answer say they cover. Undefined when one of them
   * does not say, could not be read, or there is none: then nowhere can be told to be outside.
   */
  get covers(): readonly string[] | undefined {
    const directories = this.sources.filter(({ national }) => !national);
    const places = directories.flatMap((answer) => answer.places ?? []);
    const isLimited = directories.every((answer) => answer.places?.length);
    return isLimited && places.length > 0 ? [...new Set(places)] : undefined;
  }

  /** There may be more: a source that gives no figures cannot say until the next page is read. */
  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  /** This page and those after it, for a place or topics that nobody knows. */
  withUnknown(unknown: Pick<ServicePageInit, 'unknownPlace' | 'unknownTopics'>): ServicePage {
    return new ServicePage({
      ...this,
      ...unknown,
      next: this.#next && (async (options) => (await this.next(options))?.withUnknown(unknown)),
    });
  }

  /** The page after this one; undefined after the last. Throws what `search` throws. */
  async next(options?: RequestOptions): Promise<ServicePage | undefined> {
    return this.#next?.(options);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Service> {
    for (let page: ServicePage | undefined = this; page; page = await page.next()) {
      yield* page.services;
    }
  }
}
