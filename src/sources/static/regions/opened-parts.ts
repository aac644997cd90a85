import type { SearchContext } from '../../../search/search-services.js';
import type { PartFile } from './format.js';
import { guessFiles } from './guess-files.js';
import {
  candidatesOf,
  monthNumber,
  type Candidate,
  type ColumnTest,
  type PartRef,
} from './parts.js';
import type { RegionSearch } from './search-regions.js';
import type { WordPlan } from './word-plan.js';

interface Opened {
  readonly ref: PartRef;
  /** Undefined when it could not be read. */
  readonly part: PartFile | undefined;
  candidates: Candidate[];
}

/** The parts that one search has opened, and the entries in them that may fit. */
export class OpenedParts {
  /** How many of them are regions. */
  regions = 0;
  candidates: readonly Candidate[] = [];
  /** Files that were asked for before it was known whether they are needed, by their keys. */
  readonly guessed = new Set<string>();
  readonly #opened = new Map<PartRef, Opened>();
  readonly #search: RegionSearch;
  readonly #words: WordPlan;
  readonly #test: ColumnTest;

  constructor(search: RegionSearch, words: WordPlan) {
    const { query, kit, context } = search;
    this.#search = search;
    this.#words = words;
    this.#test = {
      query,
      point: query.near?.point,
      radius: query.near?.radius ?? Infinity,
      place: query.place === undefined ? undefined : kit.placeIdOf(query.place),
      overdueMonth: overdueMonth(context),
    };
  }

  has(ref: PartRef): boolean {
    return this.#opened.has(ref);
  }

  lists(): PartRef[] {
    return [...this.#opened.keys()].filter(({ box }) => !box);
  }

  /** Reads parts, with their words, and looks for what may fit in them. */
  async open(refs: readonly PartRef[]): Promise<void> {
    const { store, reading } = this.#search;
    const words = this.#words.hasWords ? this.#words : undefined;
    this.regions += refs.filter(({ box }) => box).length;
    const unread = refs.filter(({ name, hash }) => !store.knows(name, hash));
    const loading = refs.map(({ name, hash }) => store.part(name, hash, reading));
    if (this.#opened.size === 0 && !words) this.#guess(unread);
    const [parts] = await Promise.all([
      Promise.all(loading),
      ...refs.map((ref) => words?.fetch(ref, store, reading)),
    ]);
    refs.forEach((ref, index) => {
      this.#opened.set(ref, { ref, part: parts[index], candidates: [] });
    });
    const [hasChanged] = await Promise.all([
      words && this.#decide(words),
      ...refs.map((ref) => this.#look(ref)),
    ]);
    if (hasChanged) await Promise.all([...this.#opened.keys()].map((ref) => this.#look(ref)));
    this.candidates = [...this.#opened.values()].flatMap((one) => one.candidates);
  }

  /** Asks for the files that are likely to be needed, so that nobody waits for a part to say so. */
  #guess(refs: readonly PartRef[]): void {
    const { store, query, want, reading } = this.#search;
    for (const { ref, pack } of guessFiles(refs, query, want)) {
      this.guessed.add(`${ref.name}/${pack}`);
      store.guess(ref.name, pack, reading);
    }
  }

  /** Whether it turned out that other words are meant than was thought. */
  #decide(words: WordPlan): Promise<boolean> {
    const { store, reading, loadWords } = this.#search;
    const known = [...this.#opened.values()].flatMap(({ ref, part }) =>
      part ? [{ ref, part }] : [],
    );
    return words.decide(known, store, reading, () => loadWords(reading));
  }

  async #look(ref: PartRef): Promise<void> {
    const { kit, store, reading } = this.#search;
    const words = this.#words;
    const one = this.#opened.get(ref);
    if (!one?.part) return;
    const guess = words.hasWords
      ? await words.estimate({ ref, part: one.part }, store, reading)
      : undefined;
    one.candidates = candidatesOf(ref, one.part, this.#test, guess, kit);
  }
}

/** What was checked before this month is overdue on any day of the month that it is. */
function overdueMonth({ now, freshness }: SearchContext): number {
  return monthNumber(now.toISOString()) - (freshness?.overdueAfterMonths ?? 12);
}
