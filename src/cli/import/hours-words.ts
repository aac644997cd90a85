/** Days as rules count them, Monday first. */
export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Characters that are read: more is a story. */
const LONGEST = 300;

const ALL = [0, 1, 2, 3, 4, 5, 6];
const WEEK = ALL.slice(0, 5);
const WEEKEND = ALL.slice(5);

const WORD =
  /\s*(?:(?<day>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\.?|(?<group>daily|weekdays?|weekends?)|(?<closed>closed)|(?<clock>(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?(?![a-z]))?|noon|midday|midnight)|(?<join>-)|(?<and>,)|(?<end>[;:\n]))\s*/y;

/** A day as it is written: whole, or cut short. */
const DAY_NAME =
  /^(?:mon(?:days?)?|tue(?:s|sdays?)?|wed(?:s|nesdays?)?|thu(?:r|rs|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)$/;

/** A time that may be meant in more ways than one: minutes from midnight. */
export type Clock = readonly number[];

/** A word of opening hours. */
export interface HoursWord {
  /** What it is: a day, a group of days, a clock time, closed, or what stands between them. */
  readonly letter: 'd' | 'g' | 'c' | 'x' | '-' | ',' | ';';
  /** Of a day or a group, as numbers: Monday is 0. */
  readonly days?: readonly number[];
  readonly clock?: Clock;
}

/** Opening hours, word by word. Undefined: one of them is not understood. */
export function hoursWords(text: string): HoursWord[] | undefined {
  return text.length > LONGEST ? undefined : wordsOf(plainHours(text));
}

/** With one word for each thing. */
function plainHours(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+(?:to|until|till|through)\s+/g, ' - ')
    .replace(/\b12 ?(?=noon|midday|midnight)/g, '')
    .replace(/&|\/|\sand\s/g, ',')
    .replace(
      /\b(?:24 ?hours|24,7)(?: a day)?,? ?(?:7 days(?: a week)?|every day|daily)?/g,
      'daily 0:00-24:00',
    )
    .replace(/\b(?:every day|7 days a week|seven days a week|all week)\b/g, 'daily')
    .replace(/\b(?:daily\s*[,:]?\s*)+/g, 'daily ')
    .replace(/\b(?:opening (?:hours|times)|open|from|every)\b:?/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}

function wordsOf(text: string): HoursWord[] | undefined {
  const words: HoursWord[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < text.length) {
    const found = WORD.exec(text)?.groups;
    const word = found && wordOf(found);
    if (!word) return undefined;
    words.push(word);
  }
  return words.length > 0 ? words : undefined;
}

function wordOf(found: Record<string, string | undefined>): HoursWord | undefined {
  const { day, group, closed, clock, join, and } = found;
  if (day !== undefined) {
    if (!DAY_NAME.test(day)) return undefined;
    const index = DAYS.indexOf(day.slice(0, 2).toUpperCase());
    return { letter: 'd', days: [index] };
  }
  if (group !== undefined) {
    const days = group === 'daily' ? ALL : group.startsWith('weekd') ? WEEK : WEEKEND;
    return { letter: 'g', days };
  }
  if (clock !== undefined) {
    const times = clockOf(clock, found);
    return times.length > 0 ? { letter: 'c', clock: times } : undefined;
  }
  return { letter: closed ? 'x' : join ? '-' : and ? ',' : ';' };
}

/** What a time may mean. A dot between hours and minutes is a colon. */
function clockOf(
  word: string,
  { hour = '', minute, half }: Record<string, string | undefined>,
): Clock {
  if (word === 'noon' || word === 'midday') return [720];
  if (word === 'midnight') return [0, 1440];
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return [];
  if (half) {
    if (hours < 1 || hours > 12) return [];
    return [((hours % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + minutes];
  }
  // "09:00", "17:30" and "0:00" are of a clock of 24 hours.
  const isOf24 = hours > 12 || (minute !== undefined && (hour.length === 2 || hours === 0));
  if (isOf24) return [hours * 60 + minutes];
  // Nobody calls the beginning of a day 12.
  return hours === 12 ? [720, 1440] : [hours * 60 + minutes, (hours + 12) * 60 + minutes];
}
