import type { FeedFormat } from '../read/read-feed.js';
import type { DoublesReport } from './doubles.js';
import type { Filters } from './probe-filters.js';
import type { Oddity } from './read-list.js';

/** How many records a rule has touched. */
export interface CodeCount {
  readonly code: string;
  readonly records: number;
}

/** What was found out about a feed while it was read. */
export interface FeedSummary {
  readonly format: FeedFormat;
  /** Records that came, and what became of them. */
  readonly records: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly skipped: number;
  readonly repairs: readonly CodeCount[];
  readonly skips: readonly CodeCount[];
  readonly paging: {
    /** Records asked for on a page, and given on the first. */
    readonly asked: number;
    readonly given: number;
    readonly pages: number;
    readonly honoursPage: boolean;
    readonly honoursPerPage: boolean;
    /** Records in all, as the feed says. Null: it does not say. */
    readonly total: number | null;
    readonly totalRight: boolean | null;
  };
  /** Null: that could not be found out, or was not asked. */
  readonly filters: Readonly<Record<keyof Filters, boolean | null>>;
  readonly details: {
    /** Its lists leave contacts, places and times out. */
    readonly needed: boolean;
    readonly wanted: number;
    readonly fetched: number;
    readonly failed: number;
  };
  /** Services with each, out of those accepted. */
  readonly share: {
    readonly withPoint: number;
    readonly withPostcode: number;
    readonly withContact: number;
    readonly withPhone: number;
    readonly withSchedule: number;
    readonly withTopic: number;
    readonly withCheck: number;
  };
  readonly requests: {
    readonly asked: number;
    readonly retries: number;
    /** Answered with "not changed". */
    readonly unchanged: number;
    /** Not asked for again: a harvest that was cut had them. */
    readonly resumed: number;
    /** Details not asked for, because their row has not changed. */
    readonly spared: number;
    readonly bytes: number;
    /** Milliseconds: half took less, nineteen of twenty took less. */
    readonly median: number;
    readonly p95: number;
  };
  /** Only what has changed since was asked for. */
  readonly onlyChanges: boolean;
  readonly oddities: readonly Oddity[];
}

/** What became of a feed. */
export interface FeedReportEntry {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** `kept`: its last good copy stands. `missing`: there is none. */
  readonly state: 'read' | 'kept' | 'missing';
  /** Why it is not `read`. */
  readonly problem: string | null;
  /** When its services were read, ISO 8601. */
  readonly asOf: string | null;
  /** Its services in the directory, those among them that another feed has as well. */
  readonly services: number;
  /** Null: nothing could be found out. */
  readonly summary: FeedSummary | null;
}

/** The JSON of `harvest`. */
export interface HarvestReport {
  readonly feeds: readonly FeedReportEntry[];
  readonly directory: {
    /** Null: nothing was written. */
    readonly file: string | null;
    readonly services: number;
    /** The day of its oldest feed. */
    readonly asOf: string | null;
  };
  /** Null: there was no directory before. */
  readonly changes: {
    readonly added: readonly NamedService[];
    readonly changed: readonly NamedService[];
    readonly gone: readonly NamedService[];
    readonly unchanged: number;
  } | null;
  readonly doubles: DoublesReport;
}

export interface NamedService {
  readonly id: string;
  readonly name: string;
}
