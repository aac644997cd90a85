import type { TopicName } from '../../../models/index.js';
import type { TopicHit } from '../../../search/matched-topics.js';
import type { PartFile, TermsFile, WordsFile } from './format.js';
import type { RegionsKit } from './kit.js';
import type { PartStore, Reading } from './part-store.js';

/** As in `search-services.ts`, which counts for good once the records are there. */
const TOPIC_WEIGHT = 12;
const [EXACT, PREFIX, TYPO] = [4, 3, 1];
/** Of other text, of the name, of the organisation: the order of postings. */
const WEIGHTS = [2, 8, 4];
/** The field that counts first, when a word is in several. */
const FIELDS = [1, 2, 0];

/** Words of a name, so that nobody takes them for misspelt. */
const KNOWN = 3;

/** How an entry has the words of a query, as far as the words of its part tell. */
export interface Estimate {
  /** 0: all of them. 1: some. */
  readonly fit: 0 | 1;
  /** Never less than what the record turns out to score. */
  readonly score: number;
}

/** The words of one query, and what is known of them so far. */
export class WordPlan {
  readonly words: readonly string[];
  readonly #kit: RegionsKit;
  readonly #topicNames: readonly TopicName[];
  /** None of them is in any index. */
  readonly #isHollow: boolean;
  #hits: readonly TopicHit[] = [];
  /** Words that are in no topic: they may be misspelt. Undefined: not decided yet. */
  #unknown: boolean[] = [];
  #corrections: (readonly string[])[] = [];
  #isDecided = false;
  /** The known words, as a text in which they are found. */
  known = '';

  constructor(kit: RegionsKit, text: string, topicNames: readonly TopicName[]) {
    this.#kit = kit;
    this.#topicNames = topicNames;
    this.words = kit.searchWords(text);
    this.#isHollow = kit.searchWords(`${text} zzzz`).join() === 'zzzz';
    const { hits, misspelt } = kit.namedTopics(this.words, topicNames, () => false);
    this.#hits = hits;
    this.#unknown = this.words.map((_, index) => misspelt[index] === false);
  }

  /** Who has the words in a part. Undefined entries have none of them. */
  async estimate(
    name: string,
    part: PartFile,
    store: PartStore,
    reading: Reading,
  ): Promise<(entry: number, topics: readonly string[]) => Estimate | undefined> {
    const { words } = this;
    if (this.#isHollow || !part.terms)
      return () => ({ fit: 0, score: words.length * (32 + 4 * TOPIC_WEIGHT) });
    const columns = await Promise.all(
      words.map(async (word, index) => {
        const points = new Map<number, number>();
        const start = this.#kit.stem(word);
        await this.#look(name, part, store, reading, points, start, word);
        for (const other of this.#corrections[index] ?? []) {
          await this.#look(name, part, store, reading, points, other, other, TYPO);
        }
        return points;
      }),
    );
    const isOfTopic = words.map((_, index) =>
      this.#hits.some((hit) => (hit.words[index] ?? 0) > 0),
    );
    /** The same few sets of topics come again and again. */
    const known = new Map<readonly string[], { isNamed: boolean; points: readonly number[] }>();
    const ofTopics = (topics: readonly string[]) => {
      let found = known.get(topics);
      if (!found) {
        const named = this.#hits.filter(({ topic }) => topics.includes(topic.id));
        const points = words.map(
          (_, index) => Math.max(0, ...named.map((hit) => hit.words[index] ?? 0)) * TOPIC_WEIGHT,
        );
        known.set(topics, (found = { isNamed: named.length > 0, points }));
      }
      return found;
    };
    return (entry, topics) => {
      const { isNamed, points: named } = ofTopics(topics);
      let score = 0;
      let missing = 0;
      columns.forEach((points, index) => {
        const best = (named[index] ?? 0) + (points.get(entry) ?? 0);
        if (best === 0) missing += isOfTopic[index] ? 2 : 1;
        score += best;
      });
      if (missing === 0) return { fit: 0, score };
      const isEnough = isNamed || (missing === 1 && words.length > 2);
      return isEnough && score > 0 ? { fit: 1, score: score / 2 } : undefined;
    };
  }

  /**
   * Decides which words are misspelt, once some parts can be looked into. True when something has
   * changed, so that estimates have to be made again.
   */
  async decide(
    parts: readonly { readonly name: string; readonly part: PartFile }[],
    store: PartStore,
    reading: Reading,
    loadWords: () => Promise<WordsFile>,
  ): Promise<boolean> {
    if (this.#isDecided || this.#isHollow) return false;
    this.#isDecided = true;
    const isOpen = await Promise.all(
      this.words.map(async (word, index) => {
        if (!this.#unknown[index]) return false;
        const found = await Promise.all(
          parts.map(async ({ name, part }) => {
            const points = new Map<number, number>();
            await this.#look(name, part, store, reading, points, word, word);
            return [...points.values()].filter((value) => value > EXACT * 4).length;
          }),
        );
        return found.reduce((sum, names) => sum + names, 0) < KNOWN;
      }),
    );
    this.known = this.words.filter((_, index) => this.#unknown[index] && !isOpen[index]).join(' ');
    if (!isOpen.includes(true)) return false;
    const { names, texts } = await loadWords();
    this.known += ` ${names.join(' ')}`;
    const list = [...names, ...texts];
    const isRare = (word: string) =>
      !new RegExp(`\\b${word}${word.length > 4 ? '\\b' : ''}`, 'i').test(this.known);
    const { hits, misspelt } = this.#kit.namedTopics(this.words, this.#topicNames, isRare);
    this.#hits = hits;
    this.#corrections = this.words.map((word, index) =>
      misspelt[index] ? list.filter((other) => this.#kit.isMisspelt(word, other)) : [],
    );
    return misspelt.includes(true);
  }

  /** Adds who has a word, or one that begins like it. */
  async #look(
    name: string,
    { terms }: PartFile,
    store: PartStore,
    reading: Reading,
    points: Map<number, number>,
    start: string,
    word: string,
    typo = 0,
  ): Promise<void> {
    const isPrefix = start.length > 2 && typo === 0;
    if (!terms) return;
    const files = terms.files.filter((_, index) => {
      const [first = '', next] = [terms.first[index], terms.first[index + 1]];
      const isBefore = isPrefix ? first <= `${start}\uffff` : first <= word;
      return isBefore && (next === undefined || next > start);
    });
    const read = await Promise.all(files.map((file) => store.terms(name, file, reading)));
    /** By entry: the best quality in each field, three bits a field. */
    const found = new Map<number, number>();
    for (const terms of read) addTerms(terms ?? {}, isPrefix ? start : word, isPrefix, word, found);
    for (const [entry, fields] of found) {
      const field = FIELDS.find((index) => qualityIn(fields, index) > 0) ?? 0;
      const value = (typo || qualityIn(fields, field)) * (WEIGHTS[field] ?? 0);
      points.set(entry, Math.max(points.get(entry) ?? 0, value));
    }
  }
}

const qualityIn = (fields: number, field: number) => (fields >> (field * 3)) & 7;

function addTerms(
  terms: TermsFile,
  start: string,
  isPrefix: boolean,
  word: string,
  found: Map<number, number>,
): void {
  for (const [term, postings] of Object.entries(terms)) {
    if (isPrefix ? !term.startsWith(start) : term !== word) continue;
    const quality = term === word ? EXACT : PREFIX;
    postings.forEach((deltas, field) => {
      let entry = -1;
      for (const delta of deltas) {
        entry += delta;
        const fields = found.get(entry) ?? 0;
        const more = quality - qualityIn(fields, field);
        if (more > 0) found.set(entry, fields + (more << (field * 3)));
      }
    });
  }
}
