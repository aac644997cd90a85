import type { CheckIssue, CheckSeverity, FeedFormat } from '../read/read-feed.js';

/** One kind of issue, and how many records have it. */
export interface RuleCount {
  readonly code: string;
  readonly severity: CheckSeverity;
  readonly title: string;
  readonly advice: string;
  /** Records with it. 0 for what is about the source as a whole. */
  readonly records: number;
  readonly issues: number;
}

/** Accepted services by how long ago somebody checked them. */
export interface FreshnessCount {
  /** The day that the ages are counted to, as YYYY-MM-DD. */
  readonly asOf: string;
  readonly fresh: number;
  readonly due: number;
  readonly overdue: number;
  /** Nobody recorded a check. */
  readonly unknown: number;
  /** The first and last day of a check. Absent: there is none. */
  readonly oldest?: string | undefined;
  readonly newest?: string | undefined;
}

/** Somewhere that services say they serve, or that they are in when they do not say. */
export interface CoveragePlace {
  /** `national`: whole nations. `none`: nothing is said of where. */
  readonly kind: 'place' | 'area' | 'outcode' | 'national' | 'none';
  /** Id of a place, name of an area, or first half of a postcode. */
  readonly id: string;
  readonly name: string;
  readonly services: number;
}

/** What there is for whom, and what is missing. */
export interface Coverage {
  /** Services that can be reached in each way. Those without details are not counted. */
  readonly contacts: Readonly<Record<string, number>>;
  /** Services whose details are known: what the figures of contacts and places are out of. */
  readonly detailed: number;
  readonly withPoint: number;
  readonly withPostcode: number;
  readonly withoutTopic: number;
  /**
   * Services that name no place, no area and no nation, of those whose details are known. They may be
   * for anybody: a search for a place keeps them, and `gaps` cannot count them.
   */
  readonly withoutArea: number;
  /** Every topic, also those without a service. */
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly services: number;
  }[];
  readonly places: readonly CoveragePlace[];
  /** Services for each topic in each place: `matrix[place][topic]`, in the order of both lists. */
  readonly matrix: readonly (readonly number[])[];
  /** Terms of the publisher that stand for no topic here, the commonest first. */
  readonly unmappedTerms: readonly { readonly term: string; readonly services: number }[];
}

/** What `mecc-signpost check` says of a source. */
export interface CheckReport {
  readonly source: string;
  readonly format: FeedFormat;
  /** False: there is more than could be read. */
  readonly complete: boolean;
  readonly records: number;
  readonly accepted: number;
  /** Accepted records in which something was put right or left out. */
  readonly repaired: number;
  readonly skipped: number;
  /** The worst kinds first; within a kind, in the order of the source. */
  readonly issues: readonly CheckIssue[];
  readonly rules: readonly RuleCount[];
  readonly freshness: FreshnessCount;
  readonly coverage: Coverage;
}
