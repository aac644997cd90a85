import type { CardMessages } from '../i18n/en-gb/card.js';
import type { Weekday } from '../models/index.js';
import type { DayHours } from '../schedule/opening-hours.js';

/** Days in a row with the same hours: "Monday to Friday", "9am to 5pm". */
export interface HoursRow {
  readonly days: string;
  readonly hours: string;
}

/** A week in as few rows as it takes. Days without hours are left out. */
export function hoursRows(
  week: readonly DayHours[],
  words: Pick<CardMessages, 'days' | 'dayRange' | 'hours'>,
  lang: string,
): HoursRow[] {
  const list = new Intl.ListFormat(lang);
  const rows: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const { day, periods } of week) {
    const hours = list.format(periods.map(({ opens, closes }) => words.hours(opens, closes)));
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
