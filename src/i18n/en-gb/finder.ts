import { type Areas, areasOf } from '../areas.js';
import { formatMiles, formatPartialDate, oneOf, plural } from '../format.js';

/** Words of the answers of `mecc-service-finder`. They come with the first search. */
export interface FinderMessages {
  readonly found: (lang: string, count: number) => string;
  readonly foundSome: (lang: string, count: number) => string;
  /** What follows a number of services: how many of them are in the place or near it. */
  readonly areas: (lang: string, place: string, count: number, areas: Areas) => string;
  readonly more: (count: number) => string;
  readonly notAll: string;
  readonly moreFound: (count: number, shown: number, total?: number) => string;
  readonly urgent: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'relevance' | 'distance' | 'name' | 'lastChecked', string>>;
  readonly toNumber: string;
  readonly none: string;
  readonly noneSoFar: string;
  readonly noneHelp: string;
  readonly noLocal: (place: string) => string;
  readonly widen: string;
  readonly widenTo: (lang: string, miles: number, nearest: number) => string;
  readonly anyDistance: (lang: string, nearest: number) => string;
  readonly clear: string;
  readonly allTopics: string;
  readonly unknownTopic: string;
  readonly addNational: string;
  readonly tryTopics: string;
  readonly outside: (lang: string, places: readonly string[]) => string;
  readonly unknownPlace: string;
  readonly which: (lang: string, where: string, places: readonly string[]) => string;
  readonly maybe: (place: string) => string;
  readonly searchIn: (place: string) => string;
  readonly unavailable: string;
  readonly unavailableHelp: string;
  readonly nationalOnly: string;
  readonly earlier: string;
  readonly partial: string;
  readonly stale: (lang: string, date: string | undefined) => string;
  readonly onDevice: (lang: string, place: string, date: string | undefined) => string;
  readonly retry: string;
  readonly asOf: (lang: string, date: string) => string;
  readonly moreFailed: string;
}

export const finderMessages: FinderMessages = {
  found: (lang, count) =>
    plural(lang, count, { one: '# service found', other: '# services found' }),
  foundSome: (lang, count) =>
    plural(lang, count, { one: 'Showing # service', other: 'Showing the first # services' }),
  areas: areasOf({
    allNational: (count) => (count === 1 ? ', a national one' : ', all national'),
    national: () => 'national',
    unknown: (count) => (count === 1 ? 'that names no area' : 'that name no area'),
    // With a comma before "and" also where there are two: "3 near WA8, and 13 national".
    join: (parts) => `: ${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`,
  }),
  more: (count) => `Show ${String(count)} more`,
  notAll: 'More services were found than are printed here.',
  moreFound: (count, shown, total) =>
    `${String(count)} more ${count === 1 ? 'service' : 'services'}. Showing ${String(shown)}${total === undefined ? '' : ` of ${String(total)}`}.`,
  urgent: 'If this cannot wait',
  sort: 'Sort by',
  sorts: {
    relevance: 'Best match',
    distance: 'Nearest',
    name: 'Name',
    lastChecked: 'Last checked',
  },
  toNumber: 'Go to the first phone number',
  none: 'No services found',
  noneSoFar: 'Nothing fits in what we could reach',
  noneHelp: 'Everything we asked has answered, and nothing fits. You could:',
  noLocal: (place) =>
    `The directory has no local service for this in ${place}. These national services can help.`,
  widen: 'Search further away',
  widenTo: (lang, miles, nearest) =>
    `Search up to ${String(miles)} miles away. The nearest is about ${formatMiles(lang, nearest)} miles`,
  anyDistance: (lang, nearest) =>
    `Search at any distance. The nearest is about ${formatMiles(lang, nearest)} miles away`,
  clear: 'Clear filters',
  allTopics: 'Search all topics',
  unknownTopic: 'We do not know the topic that was set. Choose another, or search all topics.',
  addNational: 'Include national services',
  tryTopics: 'Choose a topic instead',
  outside: (lang, places) =>
    `This directory does not cover ${oneOf(lang, places)}. Local help may be listed here instead:`,
  unknownPlace:
    'Nobody we asked knows this place. There may be local help that we cannot see. Try a postcode.',
  which: (lang, place, places) =>
    `There is more than one area ${place}: ${oneOf(lang, places)}. Which one is yours?`,
  maybe: (place) => `${place} is also a place. Do you want help there?`,
  searchIn: (place) => `Search in ${place}`,
  unavailable: 'We could not reach the directory',
  unavailableHelp:
    'This does not mean that there is no help. Try again in a few minutes, or use the urgent help above.',
  nationalOnly: 'These national services can help now.',
  earlier: 'These services are from your last search. They may not fit this one.',
  partial: 'Part of the directory did not answer. There may be more services than these.',
  stale: (lang, date) =>
    `We could not reach the directory. This is the last copy we have${
      date === undefined ? '' : `, from ${formatPartialDate(lang, date)}`
    }.`,
  onDevice: (lang, place, date) =>
    `We could not reach the directory. These are the services for ${place} that were kept on this device. ${
      date === undefined
        ? 'Nobody recorded how old they are.'
        : `They are from ${formatPartialDate(lang, date)}.`
    }`,
  retry: 'Try again',
  asOf: (lang, date) => `Directory data from ${formatPartialDate(lang, date)}`,
  moreFailed: 'We could not load more services. Try again.',
};
