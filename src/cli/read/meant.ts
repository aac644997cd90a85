import { records as places } from '../../generated/places.js';
import { records as systems } from '../../generated/systems.js';
import { topicNames } from '../../generated/topic-names.js';
import { damerau } from '../../search/damerau.js';
import { errorsAllowed } from '../../search/text.js';

/** The one of these that a word is spelt nearly like. Undefined: none, or nobody can tell. */
export function nearestWord(
  text: string,
  words: Iterable<string>,
  slips = errorsAllowed(text.trim()),
): string | undefined {
  const word = text.trim().toLowerCase();
  let best: string | undefined;
  let least = slips + 1;
  for (const each of slips > 0 ? words : []) {
    const count = damerau(word, each.toLowerCase(), least - 1);
    if (count < least) [best, least] = [each, count];
  }
  return best;
}

/** `Did you mean "Halton"?`, with a space in front. Empty: nothing is near. */
export const didYouMean = (word: string | undefined): string =>
  word === undefined ? '' : ` Did you mean "${word}"?`;

/** The same within a list: ` (did you mean "Halton"?)`. */
export const orMeant = (word: string | undefined): string =>
  word === undefined ? '' : ` (did you mean "${word}"?)`;

const TOPIC_WORDS = topicNames.flatMap(({ id, title, aliases }) => [
  id.replaceAll('-', ' '),
  title,
  ...aliases,
]);

/** The name or everyday word of a topic that a term may be meant to be. */
export const meantTopic = remembered(finderOf(TOPIC_WORDS));

const PLACE_WORDS = [
  ...places.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...systems.map(({ name }) => name),
  ...new Set(places.flatMap(({ region }) => region ?? [])),
  ...['England', 'Wales', 'Scotland', 'Northern Ireland', 'United Kingdom'],
];
const KNOWN = new Set([...PLACE_WORDS.map(lower), ...[...places, ...systems].map(({ id }) => id)]);

const nearestPlace = finderOf(PLACE_WORDS);

/** The place that an area may be meant to be. */
export const meantPlace = remembered((area) =>
  KNOWN.has(lower(area)) ? undefined : nearestPlace(area),
);

/**
 * Finds the nearest of words with the same first letter. Few people get that wrong, many towns
 * differ in nothing else (Walton, Halton), and a directory may have thousands of terms.
 */
function finderOf(words: readonly string[]): (text: string) => string | undefined {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const letter = lower(word).charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  return (text) => nearestWord(text, byLetter.get(lower(text).charAt(0)) ?? []);
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}

/** A directory says the same again and again. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined || found.has(text)) return known as T;
    const value = find(text);
    found.set(text, value);
    return value;
  };
}
