import type { Resource } from '../../models/index.js';
import { findWord, misspellingOf, searchWords } from '../../search/text.js';
import { keyOf } from '../shared/key-of.js';

/** What the library can be narrowed by. */
export const FACETS = [
  'type',
  'topic',
  'audience',
  'place',
  'publisher',
  'date',
  'licence',
] as const;
export type Facet = (typeof FACETS)[number];

/** A value for each facet; several are "or" within a facet, and facets are "and". */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICES: Choices = {
  type: [],
  topic: [],
  audience: [],
  place: [],
  publisher: [],
  date: [],
  licence: [],
};

/** An entry of the library, ready to be searched. */
export interface LibraryItem {
  readonly resource: Resource;
  /** All that it can be found by, in plain form. */
  readonly text: string;
  /** What it says of itself. An empty value: nothing. */
  readonly values: Choices;
  /** What it is found under: also the places of its system, and the systems of its place. */
  readonly fits: Choices;
}

/** One thing to choose. */
export interface FacetOption {
  readonly value: string;
  /** How many entries there are when this is chosen alone in its facet. */
  readonly count: number;
  readonly chosen: boolean;
}

/** What the library can be sorted by. */
export type LibrarySort = 'newest' | 'title';

/**
 * Entries that have all of the words, also as the start of others. A word that no entry has may be
 * meant for another, with typing errors.
 */
export function withWords(items: readonly LibraryItem[], query: string): readonly LibraryItem[] {
  const tests = searchWords(query).map((word) => {
    const has = (text: string) => findWord(text, word) > 0;
    return items.some(({ text }) => has(text)) ? has : misspellingOf(word);
  });
  return items.filter(({ text }) => tests.every((test) => test(text)));
}

/** Entries that fit what is chosen, `except` in one facet. */
export function withChoices(
  items: readonly LibraryItem[],
  choices: Choices,
  except?: Facet,
): readonly LibraryItem[] {
  const active = FACETS.filter((facet) => facet !== except && choices[facet].length > 0);
  return items.filter(({ fits }) =>
    active.every((facet) => choices[facet].some((value) => fits[facet].includes(value))),
  );
}

/** What is chosen, as the entries write it. What none of them fits is no choice. */
export function knownChoices(items: readonly LibraryItem[], choices: Choices): Choices {
  const known = (facet: Facet) => {
    const all = new Set(items.flatMap(({ fits }) => fits[facet]));
    return choices[facet].flatMap((value) => keyOf(all, value) ?? []);
  };
  return {
    type: known('type'),
    topic: known('topic'),
    audience: known('audience'),
    place: known('place'),
    publisher: known('publisher'),
    date: known('date'),
    licence: known('licence'),
  };
}

/**
 * What there is to choose in a facet. It is the same whatever has been chosen: an option that would
 * give nothing stays, with a count of 0.
 *
 * @param all The whole library, which decides what there is.
 * @param found What the words have left of it.
 */
export function facetOptions(
  all: readonly LibraryItem[],
  found: readonly LibraryItem[],
  choices: Choices,
  facet: Facet,
): readonly FacetOption[] {
  const others = withChoices(found, choices, facet);
  const values = new Set([...all.flatMap((item) => item.values[facet]), ...choices[facet]]);
  return [...values].map((value) => ({
    value,
    count: others.filter(({ fits }) => fits[facet].includes(value)).length,
    chosen: choices[facet].includes(value),
  }));
}

/** Entries in order: the newest first and those without a date last, or by title. */
export function sortItems(
  items: readonly LibraryItem[],
  by: LibrarySort,
  lang: string,
): readonly LibraryItem[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const order = (a: Resource, b: Resource) => {
    const [dateA, dateB] = by === 'newest' ? [dateOf(a), dateOf(b)] : ['', ''];
    return dateA === dateB ? compare(a.title, b.title) : dateA < dateB ? 1 : -1;
  };
  return [...items].sort((a, b) => order(a.resource, b.resource));
}

/** The years that a resource is from: its date, or those in the words of its source. */
export function yearsOf({ date, dateText = '' }: Resource): readonly string[] {
  return date === undefined ? (dateText.match(/\b\d{4}\b/g) ?? []) : [date.slice(0, 4)];
}

function dateOf(resource: Resource): string {
  return resource.date ?? yearsOf(resource).at(-1) ?? '';
}
