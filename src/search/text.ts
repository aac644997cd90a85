import { damerau } from './damerau.js';

/** Words that say nothing about what is looked for. */
const STOP_WORDS = new Set(
  (
    'a about am an and are at be but can cant do for from get give got have help how i im in is ' +
    'it ive me my near need now of on or service services some stop stopping that the there to up ' +
    'us want we what where who with you your'
  ).split(' '),
);

/** Words, and phrases whose words say nothing one by one: "end it" is not "when does it end". */
const WORDS =
  /\b(?:end(?:ing)? (?:it|my life)|tak(?:e|ing) my (?:own )?life|want to (?:be here|die|live)|can(?:no)?t go on)\b|[\p{L}\p{N}]+/gu;

/** A query longer than this is not a query, and must not cost more than one. */
const MAX_QUERY = 500;
const MAX_WORDS = 16;

/**
 * Text in the form in which it is compared: lower case, without accents and apostrophes. Other
 * punctuation may stay, but no character above `~` that is not of a word.
 */
export function plain(text: string): string {
  // Almost all text is ASCII: only the runs that are not get the slow treatment.
  return text
    .replace(/[^\t-~]+/g, foldRun)
    .replaceAll("'", '')
    .toLowerCase();
}

function foldRun(run: string): string {
  const letters = run.normalize('NFKD').replace(/[\p{M}’‘]+/gu, '');
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The words of a text, in their plain form. */
export function tokens(text: string): string[] {
  return plain(text.replaceAll('&', ' and ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word, in its plain form, says nothing about what is looked for. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/**
 * The words of a query that count, each once: no stop words, unless there is nothing else. A few
 * phrases that are all stop words or nearly so stay together as one.
 */
export function searchWords(text: string): string[] {
  const plainWords = tokens(text.trim().slice(0, MAX_QUERY)).join(' ');
  const words = [...new Set(plainWords.match(WORDS))];
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

/**
 * The start that a word shares with its other forms: `debt` for debts, `smok` for smoking and
 * smoke, `famil` for families. Always a start of the word itself, so it can be looked for as one.
 */
export function stem(word: string): string {
  const single = word.length > 3 ? word.replace(/([^s])s$/, '$1') : word;
  const short = single.replace(/([bdgmnprt])\1ing$|(?:ing|ie|e|y)$/, '$1');
  return short.length > 3 ? short : single;
}

/** How many typing errors a word may have. None in short words and in numbers. */
export function errorsAllowed(word: string): number {
  return word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
}

/** Whether one word may be the other with typing errors. */
export function isMisspelt(word: string, other: string): boolean {
  const allowed = errorsAllowed(word);
  return allowed > 0 && damerau(word, other, allowed) <= allowed;
}

/** How well a word is matched. 0: not at all. */
export const EXACT = 4;
export const PREFIX = 3;
export const TYPO = 1;

/** How well a word is matched in a plain text: as it is, or as the start of another. */
export function findWord(text: string, word: string, start = stem(word)): number {
  let best = 0;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (isWordCharacter(text.charCodeAt(at - 1))) continue;
    if (text.startsWith(word, at) && !isWordCharacter(text.charCodeAt(at + word.length))) {
      return EXACT;
    }
    if (start.length > 2) best = PREFIX;
  }
  return best;
}

/**
 * A test for plain texts: whether they have a word that may be meant by this one, with typing
 * errors. It looks only at words that have a piece in common with it: each error spoils one piece
 * or, where two neighbours are swapped, the seam of two, so one more piece than errors will do.
 */
export function misspellingOf(word: string): (text: string) => boolean {
  const allowed = errorsAllowed(word);
  const size = Math.ceil(word.length / (allowed + 1));
  const parts = word.replace(new RegExp(`.{${size}}(?!$)`, 'g'), '$&|');
  const pieces = new Set(
    [
      parts,
      parts.replace(/(.)\|(.)/, '$2$1'),
      parts.replace(/(.)\|(.)(?!.*\|)/, '$2$1'),
      parts.replace(/(.)\|(.)/g, '$2$1'),
    ].flatMap((text) => text.split('|')),
  );
  // The same few words come again and again.
  const verdicts = new Map<string, boolean>();
  return (text) =>
    [...pieces].some((piece) => {
      let end = 0;
      for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, end)) {
        let start = at;
        end = at + piece.length;
        while (isWordCharacter(text.charCodeAt(start - 1))) start -= 1;
        while (isWordCharacter(text.charCodeAt(end))) end += 1;
        if (Math.abs(end - start - word.length) > allowed) continue;
        const other = text.slice(start, end);
        let isNear = verdicts.get(other);
        if (isNear === undefined) {
          isNear = damerau(word, other, allowed) <= allowed;
          verdicts.set(other, isNear);
        }
        if (isNear) return true;
      }
      return false;
    });
}

/** For a plain text, and its ends (NaN). */
function isWordCharacter(code: number): boolean {
  return code > 126 || (code > 96 && code < 123) || (code > 47 && code < 58);
}
