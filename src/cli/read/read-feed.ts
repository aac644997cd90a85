import type { FeedIssue } from '../../sources/feed-report.js';
import type { Service } from '../../models/index.js';

/** What kind of data it is, as far as the data itself tells. */
export interface FeedFormat {
  /**
   * `open-referral`: records of a feed. `catalogue`: a static directory. `services`: a plain list
   * of services of this package. `tabular`: an Open Referral package of tables. `table`: a
   * spreadsheet, GeoJSON or a flat list.
   */
  readonly kind: 'open-referral' | 'catalogue' | 'services' | 'tabular' | 'table';
  /** In words, with its version as far as that can be told: `Open Referral UK 1.0`. */
  readonly standard: string;
  /** Whose ways of writing it has, such as `Placecube`. */
  readonly dialect?: string | undefined;
  /** What the records came in. */
  readonly wrapping: 'page' | 'list' | 'record' | 'files' | 'feed';
}

/** How bad it is. `skipped`: the record was left out. `warning`: somebody will miss something. */
export type CheckSeverity = 'skipped' | 'warning' | 'repaired' | 'notice';

/** Something about a record, or about the source as a whole. */
export interface CheckIssue extends Omit<FeedIssue, 'severity'> {
  readonly severity: CheckSeverity;
  /** How often, when it is in the record more than once. */
  readonly count: number;
}

/** A service as a page would show it. */
export interface ReadService {
  readonly service: Service;
  /** As it came. */
  readonly raw: unknown;
  /** It came without its details, so that nothing can be said of those. */
  readonly shallow: boolean;
  /** Of a row of a table: the cells of its fields, by their names in a feed. */
  readonly cells?: Readonly<Record<string, string>> | undefined;
}

/** A source that was read, by the reader that a page uses. */
export interface ReadFeed {
  /** File, folder or address without its query. */
  readonly source: string;
  readonly format: FeedFormat;
  /** False: there is more than could be read. An issue says why. */
  readonly complete: boolean;
  /** Records that were looked at. */
  readonly records: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly skipped: number;
  readonly services: readonly ReadService[];
  readonly issues: readonly CheckIssue[];
  /** Ids of places that a catalogue says it covers. */
  readonly places?: readonly string[] | undefined;
}

/** An issue that is about the source, or that only this program can see. */
export function issue(
  code: string,
  severity: CheckSeverity,
  record: string,
  path: string,
  message: string,
  count = 1,
): CheckIssue {
  return { code, severity, record, path, message, count };
}
