import type { FeedIssue, FeedReport } from '../feed-report.js';

/** Writes down what was put right in a record, once a field. */
export type Note = (code: string, path: string, message: string) => void;

/** Collects what happens to the records of one answer. */
export class ReportCollector {
  #accepted = 0;
  #repaired = 0;
  #skipped = 0;
  readonly #issues: FeedIssue[] = [];

  /** @param repairs What was put right in the record. */
  accept(record: string, repairs: readonly Omit<FeedIssue, 'record' | 'severity'>[]): void {
    this.#accepted += 1;
    if (repairs.length > 0) this.#repaired += 1;
    for (const repair of repairs) this.#issues.push({ ...repair, severity: 'repaired', record });
  }

  skip(record: string, code: string, message: string): void {
    this.#skipped += 1;
    this.#issues.push({ code, severity: 'skipped', record, path: '', message });
  }

  get report(): FeedReport {
    return {
      accepted: this.#accepted,
      repaired: this.#repaired,
      skipped: this.#skipped,
      issues: this.#issues,
    };
  }
}
