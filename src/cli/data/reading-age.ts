import { sentences, wordsOf, type OwnText } from './own-words.js';

interface Measured {
  readonly kind: string;
  readonly record: string;
  readonly words: number;
  readonly grade: number;
}

/** Fewer words tell more of the chance than of the text. */
const ENOUGH_WORDS = 30;
const HARDEST = 10;

/**
 * How old a reader has to be, as the Flesch-Kincaid formula has it: by kind of record, and the ten
 * hardest. It counts syllables and words, and knows nothing of sense: a hint, and never a failure.
 */
export function readingAgeReport(own: readonly OwnText[]): string {
  const kinds = [...groups(own, ({ kind }) => kind)];
  const rows = kinds.map(([kind, texts]) => {
    const records = [...groups(texts, ({ record }) => record)].map(([record, parts]) =>
      measure(kind, record, parts),
    );
    return { ...measure(kind, '', texts), records };
  });
  const hardest = rows
    .flatMap(({ records }) => records)
    .filter(({ words }) => words >= ENOUGH_WORDS)
    .sort((a, b) => b.grade - a.grade)
    .slice(0, HARDEST);
  const lines = [
    'Reading age by kind (Flesch-Kincaid, years):',
    ...rows.map(({ kind, records, words, grade }) =>
      line(age(grade), `${kind}: ${records.length} records, ${words} words`),
    ),
    'Hardest records:',
    ...hardest.map(({ kind, record, grade }) => line(age(grade), `${kind}/${record}`)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The school year of the USA that can read it, from 0. */
export function readingGrade(texts: readonly string[]): number {
  const all = texts.flatMap(sentences).map(wordsOf);
  const read = all.filter((sentence) => sentence.length > 0);
  const words = read.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / read.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, grade);
}

function measure(kind: string, record: string, texts: readonly OwnText[]): Measured {
  const own = texts.map(({ text }) => text);
  return { kind, record, words: own.flatMap(wordsOf).length, grade: readingGrade(own) };
}

/** Children begin the first of those years at six: grade 4 is about nine. */
function age(grade: number): string {
  return (grade + 5).toFixed(1);
}

function line(years: string, what: string): string {
  return `  ${years.padStart(4)}  ${what}`;
}

/** Groups of vowels, without a silent e: off by one in a word or two of ten. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
}
