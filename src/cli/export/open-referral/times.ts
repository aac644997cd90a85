import { dayNames } from '../../../i18n/en-gb/days.js';
import type { OpeningPeriod, Service } from '../../../models/index.js';
import { compact, type Json } from '../json.js';
import { wholeDay } from '../shown.js';
import type { PartId } from './contacts.js';

/** Opening times and ways to attend, which the standard keeps together. */
export function schedulesOf({ schedule, access }: Service, partId: PartId): Json[] {
  const attending_type = access?.modes.join(', ') || undefined;
  const { periods = [], text, bankHolidays } = schedule ?? {};
  const rows: Json[] = [
    ...periods.map((period) =>
      isExact(period) ? ruleOf(period) : { description: inWords(period) },
    ),
    ...(text === undefined ? [] : [{ description: text }]),
    ...(bankHolidays === undefined ? [] : [{ description: `Bank holidays: ${bankHolidays}` }]),
  ];
  const known = rows.length === 0 && attending_type !== undefined ? [{}] : rows;
  return known.map((row, index) =>
    compact({ id: partId('schedule', index), ...row, attending_type }),
  );
}

/** Whether its dates are whole days, or it has none. */
export function isExact({ validFrom, validTo }: OpeningPeriod): boolean {
  return [validFrom, validTo].every((date) => date === undefined || wholeDay(date) !== undefined);
}

/** Whether it is open from midnight to midnight. */
export const isAllDay = ({ opens, closes }: OpeningPeriod): boolean =>
  opens === '00:00' && (closes === '00:00' || closes === '24:00');

function ruleOf(period: OpeningPeriod): Json {
  const { days, opens, closes, validFrom, validTo } = period;
  return {
    freq: 'WEEKLY',
    byday: days.join(','),
    opens_at: opens,
    closes_at: isAllDay(period) ? '24:00' : closes,
    valid_from: validFrom,
    valid_to: validTo,
  };
}

/** `Monday, Tuesday: 09:00 to 17:00 from 2026-04 until 2026-09`. */
export function inWords({ days, opens, closes, validFrom, validTo }: OpeningPeriod): string {
  const dates = [validFrom && ` from ${validFrom}`, validTo && ` until ${validTo}`];
  const names = days.map((day) => dayNames[day]).join(', ');
  return `${names}: ${opens} to ${closes}${dates.filter(Boolean).join('')}`;
}
