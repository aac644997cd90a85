import type { CardMessages } from '../i18n/en-gb/card.js';
import { formatter } from '../i18n/format.js';
import type { Schedule, Weekday } from '../models/index.js';
import type { DayHours } from '../schedule/opening-hours.js';

/** Days in a row with the same hours: "Monday to Friday", "9am to 5pm". */
export interface HoursRow {
  readonly days: string;
  readonly hours: string;
}

/**
 * A week in as few rows as it takes. Days without hours are left out. `write` may say more of the
 * hours of a day.
 */
export function hoursRows(
  week: readonly DayHours[],
  words: Pick<CardMessages, 'days' | 'dayRange' | 'hours'>,
  lang: string,
  write = (hours: string, _day: DayHours) => hours,
): HoursRow[] {
  const list = formatter('ListFormat', lang);
  const rows: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const each of week) {
    const { day, periods } = each;
    const times = periods.map(({ opens, closes }) => words.hours(opens, closes));
    const hours = write(list.format(times), each);
    const before = rows.at(-1);
    if (before?.hours === hours) before.last = day;
    else rows.push({ first: day, last: day, hours });
  }
  return rows
    .filter(({ hours }) => hours !== '')
    .map(({ first, last, hours }) => {
      const name = words.days[first];
      return { days: first === last ? name : words.dayRange(name, words.days[last]), hours };
    });
}

/** What the publisher says of bank holidays. "Closed" alone would be read as of today. */
export function holidayNote(
  { bankHolidays }: Schedule,
  words: Pick<CardMessages, 'onHolidays'>,
): string | undefined {
  const isNamed = bankHolidays === undefined || /holiday/i.test(bankHolidays);
  return isNamed ? bankHolidays : words.onHolidays(bankHolidays);
}
