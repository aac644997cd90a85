/** Something wrong with a record that was read. */
export interface FeedIssue {
  /** Stable word for the kind of problem, such as `html-removed` or `no-name`. */
  readonly code: string;
  /** `repaired`: put right. `skipped`: the record was left out. */
  readonly severity: 'repaired' | 'skipped';
  /** Id of the record, or its place in the list when it has none. */
  readonly record: string;
  /** Field, outermost first, joined with dots. */
  readonly path: string;
  readonly message: string;
}

/** How the records of an answer were read. */
export interface FeedReport {
  /** Records used, repaired ones among them. */
  readonly accepted: number;
  /** Records used after something was put right. */
  readonly repaired: number;
  /** Records left out. */
  readonly skipped: number;
  /** What was repaired and why records were left out. */
  readonly issues: readonly FeedIssue[];
}

export const EMPTY_REPORT: FeedReport = { accepted: 0, repaired: 0, skipped: 0, issues: [] };

/** Several reports as one. */
export function mergeReports(reports: readonly FeedReport[]): FeedReport {
  const sum = (count: (report: FeedReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  return {
    accepted: sum((report) => report.accepted),
    repaired: sum((report) => report.repaired),
    skipped: sum((report) => report.skipped),
    issues: reports.flatMap((report) => report.issues),
  };
}
