import type { OpeningPeriod, Schedule, Weekday } from '../models/index.js';
import { addDays, londonTime } from './london-time.js';

/** Whether a service is open. Times are `HH:MM` by the clock in the United Kingdom. */
export type OpeningStatus =
  | {
      readonly state: 'open';
      /** `24:00` for midnight. Absent: it stays open for the next 24 hours. */
      readonly closes?: string;
    }
  | {
      readonly state: 'closed';
      /** When it opens next, if that is within a week. `inDays` is 0 for later today. */
      readonly opens?: { readonly day: Weekday; readonly time: string; readonly inDays: number };
    }
  | { readonly state: 'unknown' };

/** The hours of one day. */
export interface DayHours {
  readonly day: Weekday;
  /** In order, none touching another. Empty: closed. Past midnight when `closes` is earlier. */
  readonly periods: { readonly opens: string; readonly closes: string }[];
}

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const DAY = 1440;

/**
 * Whether a service is open at `now`, by its weekly periods. Unknown when it has none, or none
 * that has not ended for good: words in `schedule.text` are not understood.
 *
 * "Open" and "closed" may be wrong on a bank holiday: those are not taken into account.
 */
export function openingStatus(schedule: Schedule | undefined, now: Date): OpeningStatus {
  const { date, minutes } = londonTime(now);
  const today = WEEK.indexOf(weekdayOf(date));
  const periods = (schedule?.periods ?? []).filter(
    // What began yesterday may last past midnight.
    ({ validTo }) => validTo === undefined || !isAfter(addDays(date, -1), validTo),
  );
  if (periods.length === 0) return { state: 'unknown' };

  const spans: Span[] = [];
  for (let inDays = -1; inDays <= 8; inDays += 1) {
    const day = WEEK[(today + inDays + 7) % 7] as Weekday;
    for (const period of periods) {
      if (!isOn(period, day, date, inDays)) continue;
      const [start, end] = spanOf(period);
      spans.push([start + inDays * DAY, end + inDays * DAY]);
    }
  }
  const next = merge(spans).find(([, end]) => end > minutes);
  if (!next) return { state: 'closed' };
  const [start, end] = next;
  if (start <= minutes) {
    return end - minutes < DAY ? { state: 'open', closes: closingTime(end) } : { state: 'open' };
  }
  const inDays = Math.floor(start / DAY);
  if (inDays > 7) return { state: 'closed' };
  const day = WEEK[(today + inDays) % 7] as Weekday;
  return { state: 'closed', opens: { day, time: timeOf(start), inDays } };
}

/**
 * Whether it opens on a day of the week; undefined when its hours are not known. With `now`, it
 * is the next such day that counts, and periods that are not valid then do not.
 */
export function opensOn(
  schedule: Schedule | undefined,
  day: Weekday,
  now?: Date,
): boolean | undefined {
  if (!schedule?.periods.length) return undefined;
  return schedule.periods.some((period) => isNextOn(period, day, now));
}

/**
 * Hours of the seven days, Monday first, for display; an empty list when they are not known.
 * Give `now` to leave out what is not valid in the coming week, such as winter hours in summer.
 */
export function weeklyHours(schedule: Schedule | undefined, now?: Date): DayHours[] {
  if (!schedule?.periods.length) return [];
  return WEEK.map((day) => {
    const spans = schedule.periods.filter((period) => isNextOn(period, day, now)).map(spanOf);
    return {
      day,
      periods: merge(spans).map(([start, end]) => ({
        opens: timeOf(start),
        closes: closingTime(end),
      })),
    };
  });
}

/** Minutes since a midnight, from and to. */
type Span = [start: number, end: number];

function spanOf({ opens, closes }: OpeningPeriod): Span {
  const start = minutesOf(opens);
  const end = minutesOf(closes);
  return [start, end > start ? end : end + DAY];
}

/** In order, with those that touch or overlap as one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** On that weekday and, so many days after the date, valid. */
function isOn(period: OpeningPeriod, day: Weekday, date: string, inDays: number): boolean {
  const { days, validFrom, validTo } = period;
  if (!days.includes(day)) return false;
  if (validFrom === undefined && validTo === undefined) return true;
  const then = addDays(date, inDays);
  return (
    (validFrom === undefined || then.slice(0, validFrom.length) >= validFrom) &&
    (validTo === undefined || !isAfter(then, validTo))
  );
}

/** On that weekday and, given a moment, valid on the first one from then on. */
function isNextOn(period: OpeningPeriod, day: Weekday, now: Date | undefined): boolean {
  if (!now) return period.days.includes(day);
  const { date } = londonTime(now);
  return isOn(period, day, date, (WEEK.indexOf(day) - WEEK.indexOf(weekdayOf(date)) + 7) % 7);
}

/** Comparing as much as is known lets "2026" last until its last day. */
function isAfter(date: string, last: string): boolean {
  return date.slice(0, last.length) > last;
}

function weekdayOf(date: string): Weekday {
  return WEEK[(new Date(date).getUTCDay() + 6) % 7] as Weekday;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeOf(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(11, 16);
}

function closingTime(end: number): string {
  return end % DAY === 0 ? '24:00' : timeOf(end);
}
