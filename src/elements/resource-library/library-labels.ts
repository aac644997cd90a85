import type { LibraryMessages } from '../../i18n/en-gb/library.js';
import type { Facet } from './library-facets.js';
import type { LibraryNames } from './library-items.js';

/** Names of topics, places and systems, by facet and id. */
export type NamesById = ReadonlyMap<string, string>;

/** The names that ids stand for. */
export function namesById({ topics, places, systems }: LibraryNames): NamesById {
  return new Map([
    ...topics.map(({ id, title }) => [`topic ${id}`, title] as const),
    ...[...systems, ...places].map(({ id, name }) => [`place ${id}`, name] as const),
  ]);
}

/** Whether the words for a value are not ours: nations, types and spans of time are. */
export function isTheirs({ nations }: LibraryMessages, facet: Facet, value: string): boolean {
  if (value === '' || facet === 'type' || facet === 'date') return false;
  return facet !== 'place' || !Object.hasOwn(nations, value);
}

/** A value of a facet in words. What has no name stays as it is: a publisher, an area, a year. */
export function facetLabel(
  words: LibraryMessages,
  names: NamesById,
  facet: Facet,
  value: string,
): string {
  if (value === '') {
    switch (facet) {
      case 'topic':
        return words.noTopic;
      case 'place':
        return words.noPlace;
      case 'date':
        return words.noDate;
      default:
        return words.notStated;
    }
  }
  // Audiences are in small letters in the data.
  if (facet === 'audience') return value.charAt(0).toUpperCase() + value.slice(1);
  const known: Readonly<Record<string, string>> =
    facet === 'type' ? words.types : facet === 'place' ? words.nations : {};
  const span = facet === 'date' && /^last-(\d+)$/.exec(value);
  return span
    ? words.lastYears(Number(span[1]))
    : (names.get(`${facet} ${value}`) ?? known[value] ?? value);
}
