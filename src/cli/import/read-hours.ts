import { DAYS, hoursWords, type Clock, type HoursWord } from './hours-words.js';

/** One opening, as a feed would write it. */
export interface WeeklyHours {
  readonly freq: 'WEEKLY';
  readonly byday: readonly string[];
  readonly opens_at: string;
  readonly closes_at: string;
}

/** Minutes past midnight. With more, as from "10pm to 12pm", one of the two is wrong by twelve. */
const LONGEST_NIGHT = 720;

/** "Mon, Wed–Fri" and "weekdays", in the letters of words. */
const SOME_DAYS = '(?:g|d(?:-d)?)(?:,(?:g|d(?:-d)?))*';
/** "9am–12pm, 1pm–5pm". */
const SOME_TIMES = 'c-c(?:,c-c)*';
const ENTRY = new RegExp(`(${SOME_DAYS})([;,]?)(${SOME_TIMES}|x)(?:[;,]+|$|(?=[dg]))`, 'y');
/** "9am–5pm, Monday to Friday", and nothing else: with more, nobody knows which belong together. */
const TIMES_FIRST = new RegExp(`^(${SOME_TIMES})[;,]?(${SOME_DAYS})[;,]*$`);

/**
 * Opening hours in words that leave no doubt: "Mon–Fri 9am–5pm; Sat 10:00–12:30", "Daily 24 hours".
 * Every word has to be understood and no day may be there twice: "open now" is computed from what
 * is read here, and half of a sentence ("not in August") would make it wrong. "1–3" is left, as
 * nobody has said whether that is by day or by night.
 *
 * @returns Undefined: they can be shown, and not computed with.
 */
export function readHours(text: string): WeeklyHours[] | undefined {
  const found: WeeklyHours[] = [];
  const told = new Set<number>();
  for (const { days, times } of entriesOf(hoursWords(text) ?? [])) {
    const numbers = daysIn(days);
    const clocks = timesIn(times);
    if (!clocks) return undefined;
    for (const day of numbers) {
      if (told.has(day)) return undefined;
      told.add(day);
    }
    const byday = DAYS.filter((_, day) => numbers.includes(day));
    for (const [opens, closes] of clocks) {
      found.push({ freq: 'WEEKLY', byday, opens_at: timeText(opens), closes_at: timeText(closes) });
    }
  }
  return found.length > 0 ? found : undefined;
}

interface Entry {
  readonly days: readonly HoursWord[];
  /** None: closed. */
  readonly times: readonly HoursWord[];
}

/** Days with their times. None, when there is a word that belongs to no entry. */
function entriesOf(words: readonly HoursWord[]): Entry[] {
  const letters = words.map(({ letter }) => letter).join('');
  const [, first] = TIMES_FIRST.exec(letters) ?? [];
  if (first) return [{ times: words.slice(0, first.length), days: words.slice(first.length) }];
  const entries: Entry[] = [];
  ENTRY.lastIndex = 0;
  while (ENTRY.lastIndex < letters.length) {
    const start = ENTRY.lastIndex;
    const [, days, mark, times] = ENTRY.exec(letters) ?? [];
    if (days === undefined || mark === undefined || times === undefined) return [];
    const end = start + days.length;
    const begin = end + mark.length;
    entries.push({
      days: words.slice(start, end),
      times: words.slice(begin, begin + times.length),
    });
  }
  return entries;
}

function daysIn(words: readonly HoursWord[]): number[] {
  return words.flatMap(({ days = [] }, index) => {
    const [from] = days;
    if (from === undefined || words[index - 1]?.letter === '-') return [];
    const [to] = (words[index + 1]?.letter === '-' && words[index + 2]?.days) || [];
    if (to === undefined) return days;
    // Over the end of the week, too: "Sat–Mon".
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
  });
}

/** Minutes from midnight. Undefined: it is not clear which are meant. */
function timesIn(words: readonly HoursWord[]): [opens: number, closes: number][] | undefined {
  const clocks = words.flatMap(({ clock }) => (clock ? [clock] : []));
  const times: [number, number][] = [];
  for (let at = 0; at < clocks.length; at += 2) {
    const time = onlyTime(clocks[at] ?? [], clocks[at + 1] ?? []);
    // Where one begins before the other ends, one of them was read wrongly.
    if (!time || time[0] < (times.at(-1)?.[1] ?? 0)) return undefined;
    times.push(time);
  }
  return times;
}

/** The one way to mean two times on a day, when at least one of them says which half it is in. */
function onlyTime(start: Clock, end: Clock): [number, number] | undefined {
  if (start.length > 1 && end.length > 1) return undefined;
  const ways = start.flatMap((opens) =>
    end.flatMap((closes): [number, number][] => (opens < closes ? [[opens, closes]] : [])),
  );
  if (ways.length > 0) return ways.length === 1 ? ways[0] : undefined;
  const [[opens = 0, ...others], [closes = 0, ...more]] = [start, end];
  const isNight = others.length + more.length === 0 && closes + 1440 - opens <= LONGEST_NIGHT;
  return isNight ? [opens, closes] : undefined;
}

const two = (value: number) => String(value).padStart(2, '0');
const timeText = (minutes: number) => `${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
