import { sentences, wordsOf, type OwnText } from './own-words.js';
import type { Problem } from './problem.js';
import type { JargonWord } from './record-schemas.js';
import { styleMistakes } from './style-rules.js';

const MOST_WORDS = 20;

/** Where our own words are hard to read: long sentences, jargon, numbers and times of another style. */
export function checkWords(own: readonly OwnText[], jargon: readonly JargonWord[]): Problem[] {
  const plain = new Map(jargon.flatMap(({ words, use }) => words.map((word) => [word, use])));
  return own.flatMap((found) => [
    ...longSentence(found),
    ...jargonIn(found, plain),
    ...styleMistakes(found.text).map((message) => problemOf(found, message)),
  ]);
}

function problemOf({ file, record, path }: OwnText, message: string): Problem {
  return { file, record, path, message };
}

function longSentence(found: OwnText): Problem[] {
  const words = Math.max(...sentences(found.text).map((sentence) => wordsOf(sentence).length));
  if (words <= MOST_WORDS) return [];
  return [problemOf(found, `has a sentence of ${words} words, where ${MOST_WORDS} are the most`)];
}

function jargonIn(found: OwnText, plain: ReadonlyMap<string, string>): Problem[] {
  return sentences(found.text).flatMap((sentence) => {
    const words = wordsOf(sentence).map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''));
    return words.flatMap((word, index) => {
      const use = plain.get(word.toLowerCase());
      if (use === undefined || isInName(words, index)) return [];
      return [problemOf(found, `says "${word}": ${use}`)];
    });
  });
}

/** A capital inside a sentence, or two at its start, is the name of something: it is not our word. */
function isInName(words: readonly string[], index: number): boolean {
  const capital = (word = '') => /^\p{Lu}/u.test(word);
  return capital(words[index]) && (index > 0 || capital(words[index + 1]));
}

/** Words that are there twice in the list of jargon, where the second would hide the first. */
export function repeatedJargon(file: string, jargon: readonly JargonWord[]): Problem[] {
  const all = jargon.flatMap(({ words }) => words);
  return all.flatMap((word, index) =>
    all.indexOf(word) < index ? [{ file, record: word, message: 'is there twice' }] : [],
  );
}
