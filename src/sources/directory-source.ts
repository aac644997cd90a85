import type { Service } from '../models/index.js';
import type { FreshnessLimits } from '../search/freshness.js';
import type { ServiceQuery } from '../search/service-query.js';
import type { ServicePage } from './service-page.js';

/** What every request takes. */
export interface RequestOptions {
  /** Ends the request with an {@link AbortError}. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole request, all tries together. Default: 15,000. */
  readonly timeout?: number | undefined;
  /** Used in place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** The time that opening hours and checks are measured at. Default: the time of the request. */
  readonly now?: Date | undefined;
  /** How long a check can be relied on: what is overdue sinks. Default: due 10, overdue 12 months. */
  readonly freshness?: FreshnessLimits | undefined;
  /**
   * How long a page may be where that costs no more than a short one. Sources that have everything
   * here once they are read may give such a page; all others give what the query asks for.
   */
  readonly longPage?: number | undefined;
}

/**
 * Whether an answer can be relied on.
 * - `ok`: everything that was asked answered.
 * - `partial`: something was asked and did not answer, or could not be read to the end.
 * - `stale`: the source could not be reached; this is the last good copy.
 * - `unavailable`: no local directory could be reached; only built-in national help is here.
 *
 * None of them means "no results": that is an empty page whose state is `ok`.
 */
export type AnswerState = 'ok' | 'partial' | 'stale' | 'unavailable';

/** How one source answered. */
export interface SourceAnswer {
  /** Id of the source. */
  readonly id: string;
  readonly state: AnswerState;
  /** It is the layer of national help, not a directory. */
  readonly national?: boolean | undefined;
  /** Date of the data, ISO 8601, when the source says. */
  readonly asOf?: string | undefined;
  /** Ids of the places that it says it covers. Absent or empty: it does not say. */
  readonly places?: readonly string[] | undefined;
  /** It comes from a pack that is kept on this device, of the place with this name. */
  readonly onDevice?: string | undefined;
  /** Why, when the state is not `ok`. */
  readonly error?: Error | undefined;
}

/** What a source is able to do by itself. What it cannot is done here, on what it returns. */
export interface SourceCapabilities {
  /** Finds words. */
  readonly text: boolean;
  /** Finds what is near a point. */
  readonly near: boolean;
  /** Knows topics. */
  readonly topics: boolean;
  /** Gives every field in its lists, so that nothing more has to be fetched for a card. */
  readonly detail: boolean;
  /** Says how many services match. */
  readonly totals: boolean;
}

/** The health of a source. */
export interface SourceStatus {
  readonly id: string;
  readonly state: AnswerState;
  /** Date of the data, ISO 8601, when the source says. */
  readonly asOf?: string | undefined;
  /** Number of services, when it is known. */
  readonly services?: number | undefined;
  readonly licence?: string | undefined;
  readonly publisher?: string | undefined;
  readonly error?: Error | undefined;
}

/** A directory of services. Everything that can be searched is one of these. */
export interface DirectorySource {
  /** Names it in reports and errors. */
  readonly id: string;
  /** True for the built-in layer of national help, which is no local directory. */
  readonly national?: boolean | undefined;
  /** Probed, never assumed: may change after the first request. */
  readonly capabilities: SourceCapabilities;
  /**
   * Services that fit the query, a page at a time.
   *
   * @throws ConfigError when the query has a key that nobody reads.
   * @throws NetworkError, TimeoutError, HttpError, DataError when the source cannot be read.
   * @throws AbortError when the signal is aborted.
   */
  search(query?: ServiceQuery, options?: RequestOptions): Promise<ServicePage>;
  /**
   * One service with all its details.
   *
   * @throws NotFoundError when the source has no such service, and what `search` throws.
   */
  get(id: string, options?: RequestOptions): Promise<Service>;
  /**
   * Begins to fetch what every search takes, where that is the same for all of them: while somebody
   * types, or while what was typed is being understood. Whoever searches is told when it fails.
   */
  prepare?(options?: RequestOptions): void;
  /** Whether the source can be reached, and how old its data is. Never throws but for abort. */
  status(options?: RequestOptions): Promise<SourceStatus>;
}
