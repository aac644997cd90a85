import type { Place } from '../models/index.js';
import { tokens } from '../search/text.js';
import { looksLikeOutcode, parsePostcode } from './postcode.js';

/** What a text was taken apart into. */
export interface SplitText {
  /** The text without the part that says where. Never holds a postcode of an outcode that exists. */
  readonly words: string;
  /**
   * The part that says where, as it was typed: for `resolvePlace()`, and for nothing else. May be
   * an outcode that does not exist: ask, rather than look elsewhere.
   */
  readonly where?: string;
  /** Places whose name is in `words`, but may as well be a word: "reading". To be offered. */
  readonly maybe: readonly Place[];
}

/** What it takes to tell a place from a word. */
export interface SplitContext {
  readonly places: readonly Place[];
  /** Whether there is such an outcode, given in capitals. */
  readonly isOutcode: (outcode: string) => boolean;
  /** Whether a word, in its plain form, means something else, such as a topic. */
  readonly isWord?: (word: string) => boolean;
}

/** Longer than this is no query. */
const MAX_LENGTH = 500;

/** Words that come before a place, and nothing but a place after some of them. */
const BEFORE = /^(in|near|nearby|around|at|by|from)$/;

/** Words that say what kind of thing a place is, not which. */
const KIND = /^(and|borough|city|council|county|of|the|with|metropolitan|royal|town)$/;

const SIDE = /^(north|east|south|west)$/;

/** Everyday words, vitamins and gases that are towns or outcodes as well. */
const EVERYDAY = new Set(
  (
    'reading bury sale rugby hyde nelson bath deal street battle rye ware wells march sandwich ' +
    'barking hove eye tower hamlets forest rivers stone poole leek corby wash mold barry ' +
    'chard ash ham b1 b2 b3 b5 b6 b7 b9 b12 d3 co2 so2 ca125'
  ).split(' '),
);

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** A part of the text: from the first to before the last of its words. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly places?: readonly Place[];
}

/**
 * Finds the part of a text that says where: a postcode or a part of one, or the name of a place or
 * of a town in it, wherever it stands. "debt wa8", "WA8 7QB foodbank", "foodbank near St Helens".
 *
 * Names have to be written as they are. One that is an everyday word or a topic is taken for a
 * place only after "in", "near" and the like: anything else goes on to be looked for as a word. An
 * outcode that does not exist is found where nothing else says where.
 */
export function splitPlace(text: string, context: SplitContext): SplitText {
  const typed = text.slice(0, MAX_LENGTH);
  const words = wordsOf(typed);
  const codes = postcodes(typed, words, context.isOutcode);
  const names = namesIn(words, context).filter(
    (name) => !codes.some((code) => name.from < code.to && code.from < name.to),
  );
  const isSure = (part: Part) =>
    BEFORE.test(words[part.from - 1]?.plain ?? '') ||
    !words.slice(part.from, part.to).every(({ plain }) => isEveryday(plain, context));
  const sure = names.filter(isSure);
  // A postcode says more than a name, a long name more than a short one, the last is the likeliest.
  const best =
    codes[0] ??
    sure.sort((a, b) => b.to - b.from - (a.to - a.from) || b.from - a.from)[0] ??
    words.flatMap((word, at): Part[] =>
      isMeantAsOutcode(word.plain, context) ? [{ from: at, to: at + 1 }] : [],
    )[0];
  // A postcode never stays, however many there are.
  const out = codes.length > 0 ? codes : best ? [best] : [];
  const maybe = best ? [] : names.flatMap((name) => name.places ?? []);
  return {
    words: without(typed, words, out),
    ...(best && { where: typed.slice(words[best.from]?.start, words[best.to - 1]?.end) }),
    maybe: [...new Set(maybe)],
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map((match) => ({
    plain: tokens(match[0]).join(''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Postcodes, their first halves and sectors; not overlapping, the longest first. */
function postcodes(
  text: string,
  words: readonly Word[],
  isOutcode: (outcode: string) => boolean,
): Part[] {
  const found: Part[] = [];
  for (let from = 0; from < words.length; from += 1) {
    // "SO 14 7AB" is three words; "me 4 help" is none.
    for (const size of [3, 2, 1]) {
      const part = words.slice(from, from + size);
      if (part.length < size) continue;
      const code = parsePostcode(text.slice(part[0]?.start, part.at(-1)?.end));
      const isStart = /^[a-z]+\d/.test(part[0]?.plain ?? '');
      const isFull = code?.kind === 'postcode';
      const isKnown = code && isOutcode(code.outcode);
      const isHalf =
        isStart && (size === 1 || (size === 2 && /^\d[a-z]?$/.test(part[1]?.plain ?? '')));
      const isLone = size === 1 && EVERYDAY.has(part[0]?.plain ?? '');
      const isAfter = BEFORE.test(words[from - 1]?.plain ?? '');
      // In full it is one, whether there is such a one or not: somebody may have mistyped theirs.
      if (isFull ? isKnown || (isStart && size < 3) : isKnown && isHalf && (!isLone || isAfter)) {
        found.push({ from, to: from + size });
        from += size - 1;
        break;
      }
    }
  }
  return found;
}

/**
 * Whether it can only be an outcode, although there is no such one: somebody has to be asked, and
 * not be answered for another place. Two letters that begin other outcodes ("WA80"), or that no
 * word is written with ("ZZ9"). Much else is no place: "P45", "U3A", "HC2", "WW2", "KS1".
 */
function isMeantAsOutcode(word: string, context: SplitContext): boolean {
  if (!looksLikeOutcode(word) || isEveryday(word, context)) return false;
  const letters = word.slice(0, 2).toUpperCase();
  const isArea = Array.from({ length: 20 }, (_, number) => `${letters}${number + 1}`).some(
    context.isOutcode,
  );
  return isArea || (/[QXZ]/.test(letters) && letters !== 'IQ');
}

/** Names of places by their words: whole names and aliases, and halves of "This and That". */
const gazetteers = new WeakMap<readonly Place[], ReadonlyMap<string, readonly Place[]>>();

function gazetteer(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  let names = gazetteers.get(places) as Map<string, readonly Place[]> | undefined;
  if (!names) {
    names = new Map<string, readonly Place[]>();
    const halves = new Map<string, Place[]>();
    for (const place of places) {
      for (const name of [place.name, ...place.aliases]) names.set(key(tokens(name)), [place]);
      for (const half of place.name.split(/ and | & | with /)) {
        const word = key(tokens(half).filter((one) => !SIDE.test(one)));
        halves.set(word, [...(halves.get(word) ?? []), place]);
      }
    }
    for (const [name, of] of halves) if (!names.has(name)) names.set(name, of);
    names.delete('');
    gazetteers.set(places, names);
  }
  return names;
}

const key = (words: readonly string[]) =>
  words
    .filter((word) => !KIND.test(word))
    .map((word) => (word === 'saint' ? 'st' : word))
    .join(' ');

/** "Barrow-in-Furness" and "Newton-le-Willows" are the longest. */
const MAX_WORDS = 6;

/** Names in the text that no longer one holds. */
function namesIn(words: readonly Word[], { places }: SplitContext): Part[] {
  const names = gazetteer(places);
  const found: Part[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + MAX_WORDS); to > from; to -= 1) {
      const plain = words.slice(from, to).map((word) => word.plain);
      // "and Halton" is no name, although "and" does not count inside of one.
      if (KIND.test(plain[0] ?? '') || KIND.test(plain.at(-1) ?? '')) continue;
      const named = names.get(key(plain));
      if (!named) continue;
      found.push({ from, to, places: named });
      from = to - 1;
      break;
    }
  }
  return found;
}

function isEveryday(word: string, { isWord }: SplitContext): boolean {
  return EVERYDAY.has(word) || (isWord?.(word) ?? false);
}

/** The text without these parts, and without "near" or "in the City of" before them. */
function without(text: string, words: readonly Word[], parts: readonly Part[]): string {
  let kept = '';
  let done = 0;
  for (const { from, to } of parts) {
    let first = from;
    const before = (at: number) => words[at]?.plain ?? '';
    if (before(first - 1) === 'of' && KIND.test(before(first - 2))) {
      while (KIND.test(before(first - 1))) first -= 1;
    }
    if (before(first - 1) === 'the') first -= 1;
    if (BEFORE.test(before(first - 1))) first -= 1;
    else if (before(first - 1) === 'to' && before(first - 2) === 'close') first -= 2;
    kept += `${text.slice(done, Math.max(done, words[first]?.start ?? 0))} `;
    done = words[to - 1]?.end ?? done;
    if (words[to]?.plain === 'area') done = words[to]?.end ?? done;
  }
  kept += text.slice(done);
  // What stood between two words may be left at an end.
  return kept.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}?!.]+$/gu, '');
}
