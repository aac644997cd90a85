import { DAYS, hoursWords, type Clock, type Token } from './hours-words.js';

/** One opening, as a feed would write it. */
export interface WeeklyHours {
  readonly freq: 'WEEKLY';
  readonly byday: readonly string[];
  readonly opens_at: string;
  readonly closes_at: string;
}

/** Minutes past midnight. With more, as from "10pm to 12pm", one of the two is wrong by twelve. */
const LONGEST_NIGHT = 720;

/**
 * Opening hours in words that leave no doubt: "Mon–Fri 9am–5pm; Sat 10:00–12:30", "Daily 24 hours".
 * Every word has to be understood and no day may be there twice: "open now" is computed from what
 * is read here, and half of a sentence ("not in August") would make it wrong. "1–3" is left, as
 * nobody has said whether that is by day or by night.
 *
 * @returns Undefined: they can be shown, and not computed with.
 */
export function readHours(text: string): WeeklyHours[] | undefined {
  const tokens = hoursWords(text);
  return tokens && (readEntries(tokens) ?? readEntries(daysFirst(tokens)));
}

/** "9am–5pm, Monday to Friday" with the days in front. */
function daysFirst(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((token) => 'days' in token);
  const times = tokens.slice(0, Math.max(0, at));
  const last = times.at(-1);
  const bare = last && 'mark' in last ? times.slice(0, -1) : times;
  return [...tokens.slice(Math.max(0, at)), ...bare];
}

/** Reads them one after the other. */
class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  has(mark: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token !== undefined && 'mark' in token && token.mark === mark;
  }

  /** Steps over a mark, if it is there. */
  take(mark: string): boolean {
    const has = this.has(mark);
    if (has) this.#at += 1;
    return has;
  }

  days(ahead = 0): readonly number[] | undefined {
    const token = this.peek(ahead);
    return token && 'days' in token ? token.days : undefined;
  }

  clock(ahead = 0): Clock | undefined {
    const token = this.peek(ahead);
    return token && 'clock' in token ? token.clock : undefined;
  }

  step(): void {
    this.#at += 1;
  }
}

/** Entries of days and their times. Undefined: something is not clear. */
function readEntries(tokens: readonly Token[]): WeeklyHours[] | undefined {
  const reader = new Reader(tokens);
  const found: WeeklyHours[] = [];
  const told = new Set<number>();
  while (!reader.isDone) {
    const days = readDays(reader);
    if (!days) return undefined;
    if (!reader.take('end')) reader.take('and');
    const times = readTimes(reader);
    if (!times) return undefined;
    for (const day of days) {
      if (told.has(day)) return undefined;
      told.add(day);
    }
    const byday = [...days].sort((a, b) => a - b).map((day) => DAYS[day] ?? '');
    for (const [opens, closes] of times) {
      found.push({ freq: 'WEEKLY', byday, opens_at: timeText(opens), closes_at: timeText(closes) });
    }
    while (reader.take('end') || reader.take('and'));
  }
  return found.length > 0 ? found : undefined;
}

/** "Mon, Wed – Fri". */
function readDays(reader: Reader): number[] | undefined {
  const all: number[] = [];
  for (;;) {
    const days = reader.days();
    if (!days) return undefined;
    reader.step();
    const [from = 0] = days;
    const [to, ...others] = (reader.has('join') && reader.days(1)) || [];
    if (to === undefined) all.push(...days);
    else if (days.length + others.length > 1) return undefined;
    else {
      // Over the end of the week: "Sat–Mon".
      for (let day = from; ; day = (day + 1) % 7) {
        all.push(day);
        if (day === to) break;
      }
      reader.step();
      reader.step();
    }
    if (!(reader.has('and') && reader.days(1))) return all;
    reader.step();
  }
}

/** "9am–12pm, 1pm–5pm", or none where it is closed. */
function readTimes(reader: Reader): [opens: number, closes: number][] | undefined {
  if (reader.take('closed')) return [];
  const times: [number, number][] = [];
  for (;;) {
    const [start, end] = [reader.clock(), reader.clock(2)];
    if (!start || !end || !reader.has('join', 1)) return undefined;
    const time = onlyTime(start, end);
    // Where one begins before the other ends, one of them was read wrongly.
    if (!time || time[0] < (times.at(-1)?.[1] ?? 0)) return undefined;
    times.push(time);
    for (let step = 0; step < 3; step += 1) reader.step();
    if (!(reader.has('and') && reader.clock(1))) return times;
    reader.step();
  }
}

/** The one way to mean two times on a day, when at least one of them says which half it is in. */
function onlyTime(start: Clock, end: Clock): [number, number] | undefined {
  if (start.length > 1 && end.length > 1) return undefined;
  const ways = start.flatMap((opens) =>
    end.flatMap((closes): [number, number][] => (opens < closes ? [[opens, closes]] : [])),
  );
  if (ways.length !== 0 || start.length > 1 || end.length > 1) {
    return ways.length === 1 ? ways[0] : undefined;
  }
  const [opens = 0, closes = 0] = [start[0], end[0]];
  return closes + 1440 - opens <= LONGEST_NIGHT ? [opens, closes] : undefined;
}

const two = (value: number) => String(value).padStart(2, '0');
const timeText = (minutes: number) => `${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
