import type { Nation, Schedule } from '../models/index.js';
import { WEEKDAYS } from '../models/service-values.js';
import { addDays } from './london-time.js';
import type { HolidayHours } from './opening-hours.js';

/** Parts of the United Kingdom that have the same bank holidays. */
export type HolidayDivision = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** Bank holidays of some years, as `2026-12-25`. What is not in these years is not known. */
export interface HolidayTable {
  /** `2026`, without gaps. */
  readonly years: readonly string[];
  readonly days: Readonly<Record<HolidayDivision, readonly string[]>>;
}

const divisionOf = (nation: Nation): HolidayDivision =>
  nation === 'england' || nation === 'wales' ? 'england-and-wales' : nation;

/**
 * Whether a day is a bank holiday in these nations. Undefined when the table does not reach so
 * far, or they do not agree: for no nation, all of them have to.
 */
export function isBankHoliday(
  table: HolidayTable,
  date: string,
  nations: readonly Nation[] = [],
): boolean | undefined {
  if (!table.years.includes(date.slice(0, 4))) return undefined;
  const divisions =
    nations.length > 0 ? nations.map(divisionOf) : (Object.keys(table.days) as HolidayDivision[]);
  const [first, ...others] = divisions.map((division) => table.days[division].includes(date));
  return others.every((other) => other === first) ? first : undefined;
}

/**
 * What opening hours have to know of bank holidays, for services of these nations:
 *
 * ```ts
 * const holidays = holidayHours(await loadBankHolidays(), ['scotland']);
 * openingStatus(service.schedule, new Date(), holidays);
 * ```
 *
 * @param nations Those that the service serves, else that of the person. None: all have to agree.
 */
export function holidayHours(table: HolidayTable, nations: readonly Nation[] = []): HolidayHours {
  return (date, schedule) => {
    const isOne = isBankHoliday(table, date, nations);
    if (isOne === false) return undefined;
    const rule = holidayRule(schedule);
    // "Closed on bank holidays" says nothing of a day that may be none.
    return rule === 'usual' || (isOne && rule === 'closed') ? rule : 'unknown';
  };
}

/** What people have to know of a day on which the hours of a service may not hold. */
export type HolidayDoubt =
  /** It is a bank holiday. */
  | 'today'
  /** It is one in a part of where the service is for. */
  | 'part'
  /** The day before or the day after is or may be one. */
  | 'near';

/**
 * Whether the usual hours may not hold on a day: it is a bank holiday or close to one, and the
 * schedule does not say what happens then. Undefined also where the table does not reach: see
 * {@link HolidayTable.years}.
 */
export function holidayDoubt(
  table: HolidayTable,
  date: string,
  schedule: Schedule,
  nations: readonly Nation[] = [],
): HolidayDoubt | undefined {
  const hours = holidayHours(table, nations);
  const isDoubtful = (days: number) => hours(addDays(date, days), schedule) === 'unknown';
  if (!table.years.includes(date.slice(0, 4))) return undefined;
  if (isDoubtful(0)) return isBankHoliday(table, date, nations) ? 'today' : 'part';
  return isDoubtful(-1) || isDoubtful(1) ? 'near' : undefined;
}

// "Bank holiday Mondays" are not all of them.
const HOLIDAYS =
  '(?:(?:all|any|uk|weekends|saturdays|sundays|and) )*(?:bank|public)(?: (?:and )?(?:bank|public))? holidays?\\b(?! (?:mon|tue|wed|thu|fri|sat|sun|week|eve))';
const CLOSED = new RegExp(
  '\\b(?:closed|not open|not available|not including|excluding|excl\\.?|except|apart from)' +
    `(?: (?:on|for))?(?: the)? ${HOLIDAYS}`,
);
const USUAL = new RegExp(
  `\\b(?:open(?: as (?:usual|normal))?|including|includes|as (?:usual|normal))(?: on)? ${HOLIDAYS}`,
);
const ALWAYS =
  /\b365 days\b|\bevery day of the year\b|\b24 hours(?: a day)?,? (?:every day|7 days)/;

/** What takes a rule back, or adds to it what cannot be understood. */
const MORE = /\b(?:but|except|unless|only|some|most|may|might|other|apart|christmas|easter)\b/;

/** What turns a rule round, or makes it less than certain. */
const DOUBT =
  /\b(?:not|never|no longer|nor|neither|cannot|(?:do|does|is|are|was|wo|ca|ai)n'?t|may|might|could|unless|sometimes|usually|normally|often|rarely|seldom|hardly|some|most)\b/;
const SHUT = /\b(?:closed|shut|except|excluding|without|apart)\b/;

/** All that a sentence may have in it that says "open": any other word may change what it says. */
const PLAIN =
  /^(?:[\d:.]+(?:am|pm)?|am|pm|noon|midday|midnight|[-–—,;:.!()&]|we|are|is|our|the|a|an|this|it|and|or|to|from|until|till|at|on|for|of|also|always|open|including|includes|available|staffed|usual|normal|as|every|each|all|any|day|days|daily|week|weeks|weekends?|weekdays?|year|years|round|throughout|hours?|night|seven|lines?|helpline|phone|phones|service|office|centre|uk|bank|public|holidays?|through|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

/** What is said of them, however little it can be understood. */
const SAID = /\b(?:holiday|christmas|boxing day|easter|new year|good friday)/;

/**
 * What a schedule says of bank holidays, if that is clear: closed, or the usual hours. Open round
 * the clock on all seven days is always. Undefined: it does not say, or says more than that.
 */
export function holidayRule(schedule: Schedule): 'closed' | 'usual' | undefined {
  const { bankHolidays, text = '', periods } = schedule;
  if (bankHolidays !== undefined) {
    const said = bankHolidays.toLowerCase().trim();
    if (/^closed[.!]?$/.test(said)) return 'closed';
    if (/^open as (usual|normal)[.!]?$/.test(said)) return 'usual';
    return understood(said);
  }
  const isRoundTheClock = WEEKDAYS.every((day) =>
    periods.some(
      ({ days, opens, closes, validFrom, validTo }) =>
        days.includes(day) && opens === '00:00' && closes === '24:00' && !validFrom && !validTo,
    ),
  );
  const said = text.toLowerCase();
  return understood(said) ?? (isRoundTheClock && !SAID.test(said) ? 'usual' : undefined);
}

/** A person who trusts "open" stands before a closed door: it takes a sentence that is all plain. */
function understood(words: string): 'closed' | 'usual' | undefined {
  const text = words.replace(/[‘’]/g, "'");
  const closed = CLOSED.exec(text);
  const found = closed ?? USUAL.exec(text) ?? (SAID.test(text) ? null : ALWAYS.exec(text));
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index + found[0].length);
  const start = before.replace(/^.*(?:[.!?;](?=\s)|\n)/s, '');
  if (!closed) {
    const sentence = start + found[0] + rest.replace(/(?:[.!;](?=\s|$)|\n).*/s, '');
    const parts = sentence.match(/[\p{L}\d:.']+|\S/gu) ?? [];
    if (DOUBT.test(text) || SHUT.test(text) || !parts.every((part) => PLAIN.test(part))) {
      return undefined;
    }
    if (found[0].includes('holiday') ? /\d/.test(rest) || MORE.test(rest) : MORE.test(sentence)) {
      return undefined;
    }
    return 'usual';
  }
  // "Closed on bank holidays except Good Friday" is not understood, nor is "open 10am to 2pm".
  if (MORE.test(rest) || /\d/.test(rest.replace(/[.;].*/s, ''))) return undefined;
  // "We are not closed on bank holidays", "closed except on bank holidays".
  const isTurned = DOUBT.test(start) || (SHUT.test(start) && !found[0].startsWith('closed'));
  return isTurned || USUAL.test(before) || USUAL.test(rest) ? undefined : 'closed';
}

let loading: Promise<HolidayTable> | undefined;

/**
 * The table that comes with this package, fetched when it is first needed and then kept: bank
 * holidays as GOV.UK lists them. Rejects when it cannot be fetched; the next call tries again.
 */
export function loadBankHolidays(): Promise<HolidayTable> {
  loading ??= import('../generated/bank-holidays.js').then(
    (data) => data.bankHolidays,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
