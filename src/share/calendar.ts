import type { OpeningPeriod, Schedule, Service, Weekday } from '../models/index.js';
import { safeUrl } from '../models/safe-url.js';
import { addDays, londonTime } from '../schedule/london-time.js';
import { type HolidayHours, isAlwaysOpen } from '../schedule/opening-hours.js';
import { firstDay } from '../search/freshness.js';
import { oneLine } from './clean-text.js';
import { contentLines, escapeText, uidOf, utcStamp } from './content-lines.js';
import {
  isDiscreet,
  serviceText,
  sharedPlaces,
  type ShareOptions,
  shareWords,
} from './service-text.js';

export interface CalendarOptions extends ShareOptions {
  /** Only the next opening that has not begun, as one date. Default: every week. */
  readonly next?: boolean | undefined;
  /**
   * From `holidayHours()`. Days on which the service is closed for a bank holiday are left out, for
   * three years; the next opening is one on which the hours hold, if there is one. Default: every
   * entry says that hours may differ on bank holidays.
   */
  readonly holidays?: HolidayHours | undefined;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const satisfies readonly Weekday[];
const DAY = 1440;
/** Days to look for the first date in. Bank holidays on one day of the week are fewer in a row. */
const FIRST = 40;
/** Days to look for bank holidays in. Tables of them do not reach further. */
const AHEAD = 3 * 366;

/** Both rules are those of the Summer Time Order 2002. The start dates are the years they began. */
const LONDON = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n');

/** One opening period from its first date on. */
interface Opening {
  readonly period: OpeningPeriod;
  readonly index: number;
  /** The first date that fits, by the clock in the United Kingdom. */
  readonly date: string;
  /** Minutes from the midnight before. */
  readonly start: number;
  readonly end: number;
}

/**
 * The opening hours of a service as a calendar file (.ics). Undefined when there is nothing to
 * enter: no hours are known, none are to come, it is closed for now, or it never closes.
 */
export function calendarFile(service: Service, options: CalendarOptions): string | undefined {
  const entries = openingsOf(service, options);
  if (entries.length === 0) return undefined;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mecc-signpost//EN',
    'CALSCALE:GREGORIAN',
    ...LONDON,
    ...entries.flatMap((opening) => eventLines(service, opening, options)),
    'END:VCALENDAR',
  ]);
}

/** Whether {@link calendarFile} has anything to enter, without writing it. */
export function hasCalendar(service: Service, options: CalendarOptions): boolean {
  return openingsOf(service, options).length > 0;
}

function openingsOf({ schedule, status }: Service, options: CalendarOptions): Opening[] {
  if (!schedule || status !== 'active' || isAlwaysOpen(schedule, options.now)) return [];
  const openings = schedule.periods
    .flatMap((period, index) => openingOf(period, index, schedule, options))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start));
  return options.next ? openings.slice(0, 1) : openings;
}

function eventLines(service: Service, opening: Opening, options: CalendarOptions): string[] {
  const { period, index, date, start, end } = opening;
  const words = shareWords(options);
  const [place] = sharedPlaces(service, options);
  const url = safeUrl(service.url ?? '');
  const note = service.schedule?.bankHolidays ? '' : `\n${words.bankHolidays}`;
  return [
    'BEGIN:VEVENT',
    `UID:${String(index)}${options.next ? `-${date}` : ''}-${uidOf(service.id, service.provenance?.source)}`,
    `DTSTAMP:${utcStamp(options.now)}`,
    `DTSTART;TZID=Europe/London:${localStamp(date, start)}`,
    `DTEND;TZID=Europe/London:${localStamp(date, end)}`,
    ...(options.next ? [] : [weeklyRule(period, start), ...daysOff(service, opening, options)]),
    `SUMMARY:${escapeText(words.openTitle(oneLine(service.name)))}`,
    `DESCRIPTION:${escapeText(serviceText(service, options) + note)}`,
    ...(place
      ? [
          `LOCATION:${escapeText([place.name, place.address, place.postcode].filter(Boolean).join(', '))}`,
        ]
      : []),
    ...(url === undefined ? [] : [`URL:${url}`]),
    // In a calendar that others see, it is a time and no more.
    ...(isDiscreet(service, options) ? ['CLASS:PRIVATE'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function weeklyRule({ days, validTo }: OpeningPeriod, start: number): string {
  const shift = Math.floor(start / DAY);
  const byDay = DAYS.filter((_, day) => days.includes(DAYS[(day - shift + 7) % 7] as Weekday));
  // With a time zone, the end has to be in UTC. Nobody's hours end in the year 9999.
  const until =
    validTo === undefined || validTo >= '9999'
      ? ''
      : `;UNTIL=${endOfDay(addDays(lastDay(validTo), shift))}`;
  return `RRULE:FREQ=WEEKLY;BYDAY=${byDay.join(',')}${until}`;
}

/** A period from the first date on which it holds; the next one, when it surely does. */
function openingOf(
  period: OpeningPeriod,
  index: number,
  schedule: Schedule,
  options: CalendarOptions,
): Opening[] {
  const { holidays, next } = options;
  const find = (others: readonly unknown[]) => {
    for (const date of datesOf(period, options, FIRST)) {
      if (!others.includes(holidays?.(date, schedule))) return date;
    }
    return undefined;
  };
  const date = (next ? find(['closed', 'unknown']) : undefined) ?? find(['closed']);
  return date === undefined ? [] : [{ period, index, date, ...minutesOfDay(period) }];
}

/** Dates of a period that are not over yet or, for the next one, not begun. */
function* datesOf(
  period: OpeningPeriod,
  { now, next }: CalendarOptions,
  days: number,
): Generator<string> {
  const { validFrom, validTo } = period;
  const { date: today, minutes } = londonTime(now);
  const { start, end } = minutesOfDay(period);
  const from = validFrom === undefined ? today : existing(firstDay(validFrom));
  const first = from > today ? from : today;
  for (let after = 0; after < days; after += 1) {
    const date = addDays(first, after);
    const fits =
      period.days.includes(DAYS[new Date(date).getUTCDay()] as Weekday) &&
      (validFrom === undefined || date >= firstDay(validFrom)) &&
      (validTo === undefined || date.slice(0, validTo.length) <= validTo);
    const isPast = date === today && (next ? start < minutes : end <= minutes);
    if (fits && !isPast) yield date;
  }
}

/** Minutes from midnight; the end may be on the next day. */
function minutesOfDay({ opens, closes }: OpeningPeriod): { start: number; end: number } {
  const start = minutesOf(opens);
  const end = minutesOf(closes);
  return { start, end: end > start ? end : end + DAY };
}

/** The bank holidays that fall out of a weekly rule. */
function daysOff({ schedule }: Service, opening: Opening, options: CalendarOptions): string[] {
  const { holidays } = options;
  if (!schedule || !holidays) return [];
  return [...datesOf(opening.period, options, AHEAD)]
    .filter((date) => date > opening.date && holidays(date, schedule) === 'closed')
    .map((date) => `EXDATE;TZID=Europe/London:${localStamp(date, opening.start)}`);
}

/** The last day of a year, month or day, as `2026-11-30`. */
function lastDay(date: string): string {
  return existing(`${date.length === 4 ? `${date}-12` : date}-31`.slice(0, 10));
}

/** The last day of that month where it has no such day. */
function existing(date: string): string {
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
  return Number(date.slice(8)) > last.getUTCDate() ? last.toISOString().slice(0, 10) : date;
}

/** The last second of a day in the United Kingdom. */
function endOfDay(date: string): string {
  const guess = new Date(`${date}T23:59:59Z`);
  // In summer the clock there is an hour ahead, and shows tomorrow.
  return utcStamp(
    londonTime(guess).date === date ? guess : new Date(guess.getTime() - 60 * 60_000),
  );
}

function localStamp(date: string, minutes: number): string {
  const time = new Date(Date.parse(date) + minutes * 60_000);
  return utcStamp(time).slice(0, -1);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
