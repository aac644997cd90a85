import type { OpeningPeriod, Schedule, Weekday } from '../../models/index.js';
import { toList, type Fields } from './keys.js';
import type { Note } from './report.js';
import { toDate, toText, toTime } from './values.js';

const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS: Readonly<Record<string, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  '-1': 'last',
};

/** Fields of a recurrence rule that make it more than "every week on these days". */
const COMPLEX = ['bymonthday', 'byweekno', 'byyearday', 'count', 'bymonth', 'bysetpos'];

/** Longer than this past midnight, one of the two times is wrong by twelve hours. */
const LONGEST_NIGHT = 14 * 60;

/** The schedules of one place, or of the service itself. */
export interface ScheduleGroup {
  /** The name of the place. */
  readonly name?: string | undefined;
  readonly rows: readonly Fields[];
}

/**
 * When a service is open. Only rows that leave no doubt become weekly periods: what is computed
 * from the others ("open now") would be a guess. Those are kept in words, and so is everything
 * when places keep different hours, because a period does not say which place it is for.
 */
export function mapSchedule(groups: readonly ScheduleGroup[], note: Note): Schedule | undefined {
  const read = groups.map(({ name, rows }) => ({ name, ...readRows(rows, note) }));
  const [first, ...others] = read.filter(({ periods, words }) => periods.length + words.length > 0);
  if (!first) return undefined;
  const same = others.every((other) => describe(other) === describe(first));
  if (same) return { periods: first.periods, text: join(first.words) };
  note('schedule-as-text', 'schedules', 'differs between locations');
  return {
    periods: [],
    text: join(
      [first, ...others].map((group) => {
        const hours = [...group.periods.map(inWords), ...group.words].join('; ');
        return group.name === undefined ? hours : `${group.name}: ${hours}`;
      }),
    ),
  };
}

interface Hours {
  readonly periods: OpeningPeriod[];
  readonly words: string[];
}

function readRows(rows: readonly Fields[], note: Note): Hours {
  const periods = new Map<string, OpeningPeriod>();
  const words = new Set<string>();
  for (const row of rows) {
    const period = toPeriod(row);
    if (period) {
      const { days, ...times } = period;
      const key = JSON.stringify(times);
      const known = periods.get(key)?.days ?? [];
      const all = DAYS.filter((day) => known.includes(day) || days.includes(day));
      periods.set(key, { ...times, days: all });
    } else if (row.has('opens_at') || row.has('closes_at')) {
      note('schedule-as-text', 'schedules', 'is not clear enough to be computed with');
      const text = ruleInWords(row);
      if (text !== undefined) words.add(text);
    }
    for (const field of ['description', 'notes']) {
      const text = toText(row.get(field));
      if (text !== undefined) words.add(text);
    }
  }
  return { periods: [...periods.values()], words: [...words] };
}

/** Every week, on known days, between two times: nothing else is a period. */
function toPeriod(row: Fields): OpeningPeriod | undefined {
  const opens = toTime(row.get('opens_at'));
  const closes = toTime(row.get('closes_at'));
  const days = readDays(row);
  const weekly = /^(week(ly)?)?$/i.test(toText(row.get('freq')) ?? '');
  const every = toText(row.get('interval')) ?? '1';
  if (!opens || !closes || !days || !weekly || every !== '1') return undefined;
  if (COMPLEX.some((field) => row.has(field)) || opens === closes) return undefined;
  const length = minutes(closes) - minutes(opens);
  if (length < 0 && length + 24 * 60 > LONGEST_NIGHT) return undefined;
  const period: OpeningPeriod = { days, opens, closes };
  const validFrom = toDate(row.get('valid_from'));
  const validTo = toDate(row.get('valid_to', 'until'));
  if (validFrom !== undefined) period.validFrom = validFrom;
  if (validTo !== undefined) period.validTo = validTo;
  return period;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Days by name or by code. Not by number: feeds do not agree where the week begins. */
function readDays(row: Fields): Weekday[] | undefined {
  const words = dayWords(row);
  const days = words.map((word) => DAYS.find((day) => isDay(word, day)));
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 || known.length < words.length ? undefined : known;
}

function dayWords(row: Fields): string[] {
  return toList(row.get('byday') ?? row.get('weekday')).flatMap((value) =>
    (toText(value) ?? '?').split(/[\s,;]+/).filter((word) => word !== ''),
  );
}

function isDay(word: string, day: Weekday): boolean {
  const name = NAMES[DAYS.indexOf(day)]?.toLowerCase() ?? '';
  return word.length > 1 && name.startsWith(word.toLowerCase().replace(/s$/, ''));
}

/** A rule that is too special for a period, as far as it can be said: "second Monday, 10:00 …". */
function ruleInWords(row: Fields): string | undefined {
  const opens = toTime(row.get('opens_at'));
  const closes = toTime(row.get('closes_at'));
  const times = opens && closes && opens !== closes ? `${opens} to ${closes}` : opens;
  const monthly = /^month/i.test(toText(row.get('freq')) ?? '');
  const days = dayWords(row).map((word) => {
    const [, ordinal = '', code = ''] = /^([+-]?\d)?([a-z]+)$/i.exec(word) ?? [];
    const day = DAYS.findIndex((known) => isDay(code, known));
    const which = ORDINALS[ordinal.replace('+', '')];
    if (day < 0 || (ordinal !== '' && which === undefined)) return undefined;
    return which === undefined ? NAMES[day] : `${which} ${NAMES[day]} of the month`;
  });
  if (!times || days.includes(undefined) || days.length === 0) return undefined;
  // Without the rest of its rule, a day would be read as every week.
  if (COMPLEX.some((field) => row.has(field)) || (row.get('interval') ?? 1) != 1) return undefined;
  if (monthly !== days.some((day) => day?.includes('month'))) return undefined;
  return `${days.join(', ')}: ${times}`;
}

function inWords({ days, opens, closes, validFrom, validTo }: OpeningPeriod): string {
  const names = days.map((day) => NAMES[DAYS.indexOf(day)]).join(', ');
  const dates = [validFrom && `from ${validFrom}`, validTo && `until ${validTo}`].filter(Boolean);
  return [`${names}: ${opens} to ${closes}`, ...dates].join(' ');
}

function describe({ periods, words }: Hours): string {
  return JSON.stringify([periods, words]);
}

function join(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join('. ').replaceAll('..', '.');
}
