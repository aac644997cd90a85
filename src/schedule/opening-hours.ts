import type { OpeningPeriod, Schedule, Weekday } from '../models/index.js';
import { WEEKDAYS } from '../models/service-values.js';
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
      /** Today is a bank holiday, on which it is closed. */
      readonly bankHoliday?: true;
    }
  | {
      readonly state: 'unknown';
      /** Today is or may be a bank holiday, and the data does not say what happens then. */
      readonly bankHoliday?: true;
    };

/**
 * What happens on a day that is a bank holiday, or may be one. Undefined: it is none. Made by
 * `holidayHours()`, which a page need not load before it shows opening hours.
 */
export type HolidayHours = (
  date: string,
  schedule: Schedule,
) => 'closed' | 'usual' | 'unknown' | undefined;

/** The hours of one day. */
export interface DayHours {
  readonly day: Weekday;
  /** In order, none touching another. Empty: closed. Past midnight when `closes` is earlier. */
  readonly periods: { readonly opens: string; readonly closes: string }[];
  /** That day is or may be a bank holiday. `unknown`: these are the usual hours. */
  readonly bankHoliday?: 'closed' | 'usual' | 'unknown';
}

const DAY = 1440;

/**
 * Whether a service is open at `now`, by its weekly periods. Unknown when it has none, or none
 * that has not ended for good: words in `schedule.text` are not understood.
 *
 * Without `holidays`, "open" and "closed" may be wrong on a bank holiday. With them, they are what
 * the data says of bank holidays, and the state is unknown where it does not say.
 */
export function openingStatus(
  schedule: Schedule | undefined,
  now: Date,
  holidays?: HolidayHours,
): OpeningStatus {
  const { date, minutes } = londonTime(now);
  const today = WEEKDAYS.indexOf(weekdayOf(date));
  const isClosedToday = schedule && holidays?.(date, schedule) === 'closed';
  const periods = (schedule?.periods ?? []).filter(
    // What began yesterday may last past midnight.
    ({ validTo }) => validTo === undefined || !isAfter(addDays(date, -1), validTo),
  );
  const holiday = isClosedToday && { bankHoliday: true as const };
  if (!schedule || periods.length === 0) {
    return isClosedToday ? { state: 'closed', bankHoliday: true } : { state: 'unknown' };
  }

  const spans: Span[] = [];
  /** When nobody knows: all of a day, and what begins on it and lasts past midnight. */
  const doubts: Span[] = [];
  for (let inDays = -1; inDays <= 8; inDays += 1) {
    const day = WEEKDAYS[(today + inDays + 7) % 7] as Weekday;
    const then = holidays?.(addDays(date, inDays), schedule);
    if (then === 'closed') continue;
    const isDoubtful = then === 'unknown';
    if (isDoubtful && inDays >= 0) doubts.push([inDays * DAY, (inDays + 1) * DAY]);
    for (const period of periods) {
      if (!isOn(period, day, date, inDays)) continue;
      const [start, end] = spanOf(period);
      (isDoubtful ? doubts : spans).push([start + inDays * DAY, end + inDays * DAY]);
    }
  }
  const [start, end] = merge(spans).find((span) => span[1] > minutes) ?? [Infinity, Infinity];
  if (start <= minutes) {
    return end - minutes < DAY ? { state: 'open', closes: closingTime(end) } : { state: 'open' };
  }
  const [doubt = Infinity] = merge(doubts).find((span) => span[1] > minutes) ?? [];
  if (doubt <= minutes) return { state: 'unknown', bankHoliday: true };
  const inDays = Math.floor(start / DAY);
  // It may open before, on a day of which nobody knows.
  if (inDays > 7 || doubt < start) return { state: 'closed', ...holiday };
  const day = WEEKDAYS[(today + inDays) % 7] as Weekday;
  return { state: 'closed', opens: { day, time: timeOf(start), inDays }, ...holiday };
}

/** Whether it does not close in the week from `now` on, but perhaps for bank holidays. */
export function isAlwaysOpen(schedule: Schedule | undefined, now: Date): boolean {
  return WEEKDAYS.every((_, days) => {
    const status = openingStatus(schedule, new Date(now.getTime() + days * DAY * 60_000));
    return status.state === 'open' && !status.closes;
  });
}

/**
 * Whether it opens on a day of the week; undefined when its hours are not known. With `now`, it
 * is the next such day that counts, and periods that are not valid then do not. Undefined as well
 * when that is a bank holiday of which the data does not say enough.
 */
export function opensOn(
  schedule: Schedule | undefined,
  day: Weekday,
  now?: Date,
  holidays?: HolidayHours,
): boolean | undefined {
  if (!schedule?.periods.length) return undefined;
  const holiday = now && holidays?.(nextDate(day, now), schedule);
  if (holiday === 'closed') return false;
  if (holiday === 'unknown') return undefined;
  return schedule.periods.some((period) => isNextOn(period, day, now));
}

/**
 * Hours of the seven days, Monday first, for display; an empty list when they are not known.
 * Give `now` to leave out what is not valid in the coming week, such as winter hours in summer.
 */
export function weeklyHours(
  schedule: Schedule | undefined,
  now?: Date,
  holidays?: HolidayHours,
): DayHours[] {
  if (!schedule?.periods.length) return [];
  return WEEKDAYS.map((day) => {
    const bankHoliday = now && holidays?.(nextDate(day, now), schedule);
    const spans =
      bankHoliday === 'closed'
        ? []
        : schedule.periods.filter((period) => isNextOn(period, day, now)).map(spanOf);
    return {
      day,
      ...(bankHoliday && { bankHoliday }),
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
  return isOn(period, day, nextDate(day, now), 0);
}

/** The first date from today on that is that day of the week. */
function nextDate(day: Weekday, now: Date): string {
  const { date } = londonTime(now);
  return addDays(date, (WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(weekdayOf(date)) + 7) % 7);
}

/** Comparing as much as is known lets "2026" last until its last day. */
function isAfter(date: string, last: string): boolean {
  return date.slice(0, last.length) > last;
}

function weekdayOf(date: string): Weekday {
  return WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] as Weekday;
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
