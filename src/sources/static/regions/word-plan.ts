import type { TopicName } from '../../../models/index.js';
import type { TopicHit } from '../../../search/matched-topics.js';
import {
  shardOf,
  wordsPath,
  type PartFile,
  type Postings,
  type WordsFile,
  type WordShard,
} from './format.js';
import type { RegionsKit } from './kit.js';
import type { PartStore, Reading } from './part-store.js';
import type { PartRef } from './parts.js';

/** As in `search-services.ts`, which counts for good once the records are there. */
const TOPIC_WEIGHT = 12;
const LOCAL_WEIGHT = 1.5;
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

/** A part that has been read. */
export interface OpenPart {
  readonly ref: PartRef;
  readonly part: PartFile;
}

/** A word that is the one that is looked for, or begins like it, and who has it. */
interface Found {
  readonly quality: number;
  /** By field: how much more each entry's number is than the one before. */
  readonly postings: Postings;
}

/** The words of one query, and what is known of them so far. */
export class WordPlan {
  readonly words: readonly string[];
  /** False: a search for what is near, or for everything. */
  readonly hasWords: boolean;
  readonly #kit: RegionsKit;
  readonly #topicNames: readonly TopicName[];
  /** None of them is in any index. */
  readonly #isHollow: boolean;
  #hits: readonly TopicHit[] = [];
  /** Words that are in no topic: they may be misspelt. Undefined: not decided yet. */
  #unknown: boolean[] = [];
  #corrections: (readonly string[])[] = [];
  #isDecided = false;
  readonly #found = new Map<WordShard, Map<string, readonly Found[]>>();
  /** The known words, as a text in which they are found. */
  known = '';

  constructor(kit: RegionsKit, text: string, topicNames: readonly TopicName[]) {
    this.#kit = kit;
    this.#topicNames = topicNames;
    this.words = kit.searchWords(text);
    this.hasWords = this.words.length > 0;
    this.#isHollow = kit.searchWords(`${text} zzzz`).join() === 'zzzz';
    const { hits, misspelt } = kit.namedTopics(this.words, topicNames, () => false);
    this.#hits = hits;
    this.#unknown = this.words.map((_, index) => misspelt[index] === false);
  }

  /** What a service can score at most. */
  most(isLocal: boolean): number {
    const points = this.words.map((_, index) => {
      const named = this.#hits.map((hit) => hit.words[index] ?? 0);
      // As long as it is not known what a misspelt word may mean, it may mean anything.
      const isOpen = this.#unknown[index] && !this.#isDecided;
      return 32 + (isOpen ? 4 : Math.max(0, ...named)) * TOPIC_WEIGHT;
    });
    return points.reduce((sum, value) => sum + value, 0) * (isLocal ? LOCAL_WEIGHT : 1);
  }

  /** Topics that the words mean. */
  topicIds(): string[] {
    return this.#hits.map(({ topic }) => topic.id);
  }

  /** Asks for the words of a region while the region itself is on its way. */
  async fetch({ area }: PartRef, store: PartStore, reading: Reading): Promise<void> {
    if (area.shards === 0 || this.#isHollow) return;
    await Promise.all(
      this.words.map((word) =>
        store.words(area.name, area.hash, shardOf(word, area.shards), reading),
      ),
    );
  }

  /** Who has the words in a part. Undefined entries have none of them. */
  async estimate(
    open: OpenPart,
    store: PartStore,
    reading: Reading,
  ): Promise<(entry: number, topics: readonly string[]) => Estimate | undefined> {
    const { words } = this;
    // Where its words are in no file, all of it is read.
    if (this.#isHollow || !open.part.words || open.ref.area.shards === 0)
      return () => ({ fit: 0, score: words.length * (32 + 4 * TOPIC_WEIGHT) });
    const columns = await Promise.all(
      words.map(async (word, index) => {
        const points = new Uint8Array(open.part.traits.length);
        const start = this.#kit.stem(word);
        await Promise.all([
          this.#look(open, store, reading, points, start, word),
          ...(this.#corrections[index] ?? []).map((other) =>
            this.#look(open, store, reading, points, other, other, TYPO),
          ),
        ]);
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
        const points = words.map((_, index) => {
          if (named.length === 0) return 0;
          // What it is mainly for comes first, as there.
          const each = named.map(({ topic, words: hit }) => {
            const at = Math.min(2, topics.indexOf(topic.id));
            return ((hit[index] ?? 0) * TOPIC_WEIGHT) / (1 + at / 2);
          });
          return Math.max(0, ...each);
        });
        known.set(topics, (found = { isNamed: named.length > 0, points }));
      }
      return found;
    };
    return (entry, topics) => {
      const { isNamed, points: named } = ofTopics(topics);
      let score = 0;
      let missing = 0;
      columns.forEach((points, index) => {
        const best = (named[index] ?? 0) + (points[entry] ?? 0);
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
    parts: readonly OpenPart[],
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
          parts.map(async (open) => {
            const points = new Uint8Array(open.part.traits.length);
            await this.#look(open, store, reading, points, word, word);
            return points.filter((value) => value > EXACT * 4).length;
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
      misspelt[index] ? list.filter(this.#kit.misspellingOf(word)) : [],
    );
    return misspelt.includes(true);
  }

  /** Adds who has a word, or one that begins like it. */
  async #look(
    { ref, part }: OpenPart,
    store: PartStore,
    reading: Reading,
    points: Uint8Array,
    start: string,
    word: string,
    typo = 0,
  ): Promise<void> {
    const { name, hash, shards, index } = ref.area;
    if (!part.words || shards === 0) return;
    const read = await store.words(name, hash, shardOf(word, shards), reading);
    if (!read) return;
    const beginning = start.length > 2 && typo === 0 ? start : undefined;
    const from = read.starts[index];
    if (from === undefined) {
      const path = wordsPath(name, hash, shardOf(word, shards));
      const message = 'does not say where the entries of each region begin';
      reading.failures.push(store.wrong(path, [{ path: ['starts'], message }]));
      return;
    }
    const size = part.traits.length;
    // What an entry has, three bits a field: how well the word is matched there.
    const fields = new Uint16Array(size);
    for (const { quality, postings } of this.#wordsLike(read, word, beginning)) {
      postings.forEach((deltas, field) => {
        let entry = -1 - from;
        for (const delta of deltas) {
          entry += delta;
          if (entry < 0) continue;
          if (entry >= size) break;
          const more = quality - qualityIn(fields[entry] ?? 0, field);
          if (more > 0) fields[entry] = (fields[entry] ?? 0) + (more << (field * 3));
        }
      });
    }
    fields.forEach((own, entry) => {
      if (own === 0) return;
      const field = FIELDS.find((index) => qualityIn(own, index) > 0) ?? 0;
      const value = (typo || qualityIn(own, field)) * (WEIGHTS[field] ?? 0);
      if (value > (points[entry] ?? 0)) points[entry] = value;
    });
  }

  /** The same few words are looked up in one region after the other. */
  #wordsLike(shard: WordShard, word: string, start: string | undefined): readonly Found[] {
    const known = this.#found.get(shard) ?? new Map<string, readonly Found[]>();
    this.#found.set(shard, known);
    const key = `${word} ${start ?? ''}`;
    const found = known.get(key) ?? wordsLike(shard, word, start);
    known.set(key, found);
    return found;
  }
}

const qualityIn = (fields: number, field: number) => (fields >> (field * 3)) & 7;

/** A word, and those that begin like it. */
function wordsLike({ words }: WordShard, word: string, start: string | undefined): Found[] {
  const others = start === undefined ? [word] : Object.keys(words);
  return others.flatMap((other) => {
    const isLike = start === undefined || other.startsWith(start);
    const postings = isLike && Object.hasOwn(words, other) ? words[other] : undefined;
    return postings ? { quality: other === word ? EXACT : PREFIX, postings } : [];
  });
}
