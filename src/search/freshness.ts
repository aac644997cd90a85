import type { Assurance } from '../models/index.js';
import { addDays, londonTime } from '../schedule/london-time.js';

/** What the age of a check means: rely on it, check it soon, phone first, nobody recorded it. */
export type Freshness = 'fresh' | 'due' | 'overdue' | 'unknown';

/** How long a check can be relied on. Set by whoever publishes the page. */
export interface FreshnessLimits {
  /** Calendar months. Default: 10. */
  readonly dueAfterMonths?: number;
  /** Calendar months. Default: 12. */
  readonly overdueAfterMonths?: number;
}

export interface FreshnessOptions extends FreshnessLimits {
  readonly now: Date;
}

/**
 * Whether information can still be relied on, on the date of `now` in the United Kingdom. Exactly
 * so many months are still within them. A date without a day or month counts from its start; one
 * in the future (from the day after tomorrow) is a mistake and tells nothing.
 */
export function freshness(assurance: Assurance, options: FreshnessOptions): Freshness {
  return freshnessAt(options)(assurance);
}

/** The same for many, with the dates to compare with worked out once. */
export function freshnessAt(options: FreshnessOptions): (assurance: Assurance) => Freshness {
  const { now, dueAfterMonths = 10, overdueAfterMonths = 12 } = options;
  const today = londonTime(now).date;
  const tomorrow = addDays(today, 1);
  const due = monthsBefore(today, dueAfterMonths);
  const overdue = monthsBefore(today, overdueAfterMonths);
  return ({ assuredDate, reviewBy }) => {
    if (reviewBy !== undefined && firstDay(reviewBy) < today) return 'overdue';
    if (assuredDate === undefined) return 'unknown';
    const checked = firstDay(assuredDate);
    if (checked > tomorrow) return 'unknown';
    if (checked < overdue) return 'overdue';
    return checked < due ? 'due' : 'fresh';
  };
}

/** The first day of a year, month or day, as `2026-11-21`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * The same day so many months earlier, to compare with. It need not exist: whatever day of
 * February comes before "30 February" was checked longer ago than the months since.
 */
function monthsBefore(date: string, months: number): string {
  const month = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 - months);
  return new Date(month).toISOString().slice(0, 7) + date.slice(7);
}
