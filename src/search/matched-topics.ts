import type { TopicName } from '../models/index.js';
import { damerau } from './damerau.js';
import { EXACT, PREFIX, TYPO, isMisspelt, isStopWord, searchWords, stem, tokens } from './text.js';

/** A topic that a query names. */
export interface TopicHit {
  readonly topic: TopicName;
  /** How well each word of the query belongs to a name of the topic. */
  readonly words: readonly number[];
}

/** What a query says about topics. */
export interface NamedTopics {
  /** Best first. */
  readonly hits: readonly TopicHit[];
  /** Which words of the query may be meant for others. */
  readonly misspelt: readonly boolean[];
}

/**
 * Topics that a text names, best first: by id, title (also half of "Crime and scams") or alias,
 * with other forms of a word ("loan" for loans), its first letters and typing errors. All words of
 * a name have to be there, in any order and with others between them.
 */
export function matchTopics(text: string, topicNames: readonly TopicName[]): TopicName[] {
  return namedTopics(searchWords(text), topicNames, () => true).hits.map(({ topic }) => topic);
}

/**
 * Whether a text has one of these words or phrases, with a typing error in each of its words: any
 * of six letters or more, and shorter ones in a phrase that says enough without them. For showing
 * urgent help at once: it is meant to speak up too often rather than too late.
 */
export function hasCrisisWords(text: string, crisisWords: readonly string[]): boolean {
  const words = tokens(text);
  return crisisWords.some((phrase) => {
    const wanted = tokens(phrase);
    const isLong = wanted.length > 2 || wanted.some((word) => word.length > 5);
    return (
      wanted.length > 0 &&
      words.some((_, at) =>
        wanted.every((word, index) => {
          const typed = words[at + index];
          return typed === word || (typed !== undefined && isNearly(typed, word, isLong));
        }),
      )
    );
  });
}

/**
 * One error only: "suiside", but not "struggle" for "strangle". A short word keeps its first letter
 * and is no everyday word: "kil myself", but not "skill myself" or "can go on".
 */
function isNearly(typed: string, word: string, isInLongPhrase: boolean): boolean {
  return (
    damerau(typed, word, 1) < 2 &&
    ((typed.length > 5 && word.length > 5) ||
      (isInLongPhrase &&
        typed.length > 2 &&
        word.length > 3 &&
        typed[0] === word[0] &&
        !isStopWord(typed)))
  );
}

/** The names of topics, each as its words, and all these words by their stem. */
interface Vocabulary {
  readonly names: readonly { readonly topic: TopicName; readonly phrases: string[][] }[];
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/** Taking the names apart takes longer than most searches, and they hardly ever change. */
const vocabularies = new WeakMap<readonly TopicName[], Vocabulary>();

function vocabularyOf(topicNames: readonly TopicName[]): Vocabulary {
  let vocabulary = vocabularies.get(topicNames);
  if (!vocabulary) {
    const names = topicNames.map((topic) => {
      const { id, title, aliases } = topic;
      const halves = title.replace(/:.*/, '').split(/ and | & /);
      return { topic, phrases: [id, ...halves, ...aliases].map(searchWords) };
    });
    const forms = new Map<string, string[]>();
    for (const word of new Set(names.flatMap(({ phrases }) => phrases.flat()))) {
      const form = stem(word);
      forms.set(form, [...(forms.get(form) ?? []), word]);
    }
    vocabulary = { names, forms };
    vocabularies.set(topicNames, vocabulary);
  }
  return vocabulary;
}

/** All words of the names of topics. */
export function topicWords(topicNames: readonly TopicName[]): ReadonlySet<string> {
  return new Set([...vocabularyOf(topicNames).forms.values()].flat());
}

/**
 * Topics that words name. Each word counts only as well as it can: one that is in a name as it is
 * ("bank") is not the start of another ("bankrupt"), and only one that is in none may be misspelt.
 */
export function namedTopics(
  words: readonly string[],
  topicNames: readonly TopicName[],
  mayBeMisspelt: (word: string) => boolean,
): NamedTopics {
  const { names, forms } = vocabularyOf(topicNames);
  const misspelt: boolean[] = [];
  const meanings = words.map((word, index) => {
    const start = stem(word);
    const known = (quality: number, test: (name: string) => boolean) => {
      // With all its forms: "worys" is "worry", and so "worries".
      const found = [...forms.values()].filter((names) => names.some(test)).flat();
      return found.length > 0 ? { quality, found } : undefined;
    };
    const exact = forms.get(start);
    if (exact) return { quality: EXACT, found: exact };
    return (
      // A phrase has no start: "cannot pay" is not "cannot go on".
      known(PREFIX, (name) => start.length > 3 && name.startsWith(start) && !name.includes(' ')) ??
      ((misspelt[index] = mayBeMisspelt(word))
        ? known(TYPO, (name) => isMeant(word, name) || isMeant(start, name))
        : undefined)
    );
  });

  const meant = new Set(meanings.flatMap((meaning) => meaning?.found ?? []));
  const hits = names.map(({ topic, phrases }) => {
    const complete = phrases.filter((phrase) => phrase.every((name) => meant.has(name)));
    const quality = meanings.map((meaning) =>
      meaning?.found.some((name) => complete.some((phrase) => phrase.includes(name)))
        ? meaning.quality
        : 0,
    );
    return { topic, words: quality, total: quality.reduce((sum, value) => sum + value, 0) };
  });
  return {
    hits: hits.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total),
    misspelt,
  };
}

/**
 * Whether a word may be a name of a topic with typing errors. Topics are too broad for guesses at
 * four letters, which may only lack one or have two swapped: "mony" is "money" and "dbet" is
 * "debt", but "lost" is not "loss".
 */
function isMeant(word: string, name: string): boolean {
  const letters = (of: string) => [...of].sort().join();
  return (
    isMisspelt(word, name) &&
    (word.length > 4 ||
      (word[0] === name[0] && (name.length > 4 || letters(word) === letters(name))))
  );
}
