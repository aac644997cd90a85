import type { OpeningPeriod, Schedule, Weekday } from '../../models/index.js';
import { toList, type Fields } from './keys.js';
import type { Note } from './report.js';
import { toDate, toText, toTime } from './values.js';

const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** As rules count: 1 is the first of the month, -1 the last. */
const ORDINALS = ['', 'first ', 'second ', 'third ', 'fourth ', 'fifth ', 'last '];

/** Fields of a recurrence rule that make it more than "every week on these days". */
const COMPLEX = ['bymonthday', 'byweekno', 'byyearday', 'count', 'bymonth', 'bysetpos'];

/** Hours. Longer than this past midnight, one of the two times is wrong by twelve. */
const LONGEST_NIGHT = 14;

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
  const [first, ...others] = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => ({ name, ...readRows(rows, note) }));
  if (!first) return undefined;
  const { periods, words } = first;
  if (others.every((other) => describe(other) === describe(first))) {
    if (periods.length + words.length === 0) return undefined;
    return { periods, text: words.join('. ') || undefined };
  }
  note('schedule-as-text', 'schedules', 'differs between locations');
  const texts = [first, ...others].map((group) => {
    const hours = [...group.periods.map(periodInWords), ...group.words].join('; ');
    return group.name === undefined ? hours : `${group.name}: ${hours}`;
  });
  return { periods: [], text: texts.join('. ') };
}

interface Hours {
  readonly periods: OpeningPeriod[];
  readonly words: string[];
}

const describe = ({ periods, words }: Hours) => JSON.stringify([periods, words]);

function readRows(rows: readonly Fields[], note: Note): Hours {
  const periods = new Map<string, OpeningPeriod>();
  const words = new Set<string | undefined>();
  for (const row of rows) {
    const period = toPeriod(row);
    const described = [toText(row.get('description')), toText(row.get('notes'))];
    if (period) {
      const { days, ...times } = period;
      const key = JSON.stringify(times);
      const all = [...days, ...(periods.get(key)?.days ?? [])];
      periods.set(key, { ...times, days: DAYS.filter((day) => all.includes(day)) });
    } else if (row.has('opens_at') || row.has('closes_at')) {
      note('schedule-as-text', 'schedules', 'is not clear enough to be computed with');
      // The publisher's own words say it better.
      if (!described[0]) words.add(ruleInWords(row));
    }
    for (const text of described) words.add(text);
  }
  const told = [...words].filter((text) => text !== undefined && text !== '');
  return {
    periods: [...periods.values()],
    words: told.map((text) => `${text}`.replace(/\.$/, '')),
  };
}

/** Every week, on known days, between two times: nothing else is a period. */
function toPeriod(row: Fields): OpeningPeriod | undefined {
  const opens = toTime(row.get('opens_at'));
  const closes = toTime(row.get('closes_at'));
  const days = dayWords(row).map((word) => DAYS[dayIndex(word)]);
  const known = days.filter((day) => day !== undefined);
  if (!opens || !closes || opens === closes || !isWeekly(row)) return undefined;
  if (known.length === 0 || known.length < days.length) return undefined;
  const hours = parseInt(closes) - parseInt(opens);
  if (hours < 0 && hours + 24 > LONGEST_NIGHT) return undefined;
  const validFrom = toDate(row.get('valid_from'));
  const validTo = toDate(row.get('valid_to', 'until'));
  return { days: known, opens, closes, validFrom, validTo };
}

function isWeekly(row: Fields): boolean {
  return (
    /^(week(ly)?)?$/i.test(toText(row.get('freq')) ?? '') &&
    (toText(row.get('interval')) ?? '1') === '1' &&
    !COMPLEX.some((field) => row.has(field))
  );
}

function dayWords(row: Fields): string[] {
  return toList(row.get('byday') ?? row.get('weekday')).flatMap((value) =>
    (toText(value) ?? '?').split(/[\s,;]+/),
  );
}

/** Days by name or by code. Not by number: feeds do not agree where the week begins. */
function dayIndex(word: string): number {
  const start = word.toLowerCase().replace(/s$/, '');
  return start.length < 2 ? -1 : NAMES.findIndex((name) => name.toLowerCase().startsWith(start));
}

/** A row that is no period, as far as it can be said: "second Monday: 10:00 to 12:00". */
function ruleInWords(row: Fields): string {
  const days = dayWords(row).flatMap((word) => {
    const [, ordinal = '0', name = ''] = /^([+-]?\d)?(\D*)$/.exec(word) ?? [];
    return (ORDINALS.at(Number(ordinal)) ?? '') + (NAMES[dayIndex(name)] ?? name) || [];
  });
  const [opens, closes] = ['opens_at', 'closes_at'].map((field) => {
    const value = row.get(field);
    return toTime(value) ?? toText(value);
  });
  const times = [opens, opens === closes ? undefined : closes].filter(Boolean).join(' to ');
  const text = [days.join(', '), times].filter(Boolean).join(': ');
  return isWeekly(row) ? text : `${text} (not every week)`;
}

function periodInWords({ days, opens, closes, validFrom, validTo }: OpeningPeriod): string {
  const names = days.map((day) => NAMES[DAYS.indexOf(day)]).join(', ');
  const dates = [validFrom && ` from ${validFrom}`, validTo && ` until ${validTo}`];
  return `${names}: ${opens} to ${closes}${dates.filter(Boolean).join('')}`;
}
