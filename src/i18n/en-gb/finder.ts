import { formatPartialDate, plural } from '../format.js';

/** Words of `mecc-service-finder`. */
export interface FinderMessages {
  readonly heading: string;
  readonly text: string;
  readonly textHint: string;
  readonly topic: string;
  readonly anyTopic: string;
  readonly search: string;
  readonly filters: string;
  readonly distance: string;
  readonly anyDistance: string;
  readonly miles: (count: number) => string;
  readonly free: string;
  readonly open: string;
  readonly stepFree: string;
  readonly national: string;
  readonly clear: string;
  readonly results: string;
  readonly start: string;
  readonly checkPlace: string;
  readonly topics: string;
  readonly searching: string;
  readonly found: (lang: string, count: number, where?: string) => string;
  readonly foundSome: (lang: string, count: number, where?: string) => string;
  readonly more: (count: number) => string;
  readonly notAll: string;
  readonly moreFound: (count: number, shown: number, total?: number) => string;
  readonly none: string;
  readonly noneSoFar: string;
  readonly noneHelp: string;
  readonly noLocal: (place: string) => string;
  readonly widen: string;
  readonly addNational: string;
  readonly tryTopics: string;
  readonly unavailable: string;
  readonly unavailableHelp: string;
  readonly nationalOnly: string;
  readonly partial: string;
  readonly stale: (lang: string, date: string | undefined) => string;
  readonly retry: string;
  readonly asOf: (lang: string, date: string) => string;
  readonly moreFailed: string;
}

const where = (place: string | undefined) => (place === undefined ? '' : ` ${place}`);

export const finderMessages: FinderMessages = {
  heading: 'Find help',
  text: 'What do you need help with?',
  textHint: 'For example: money worries, stop smoking, feeling low',
  topic: 'Topic',
  anyTopic: 'All topics',
  search: 'Search',
  filters: 'Filters',
  distance: 'How far away',
  anyDistance: 'Any distance',
  miles: (count) => (count === 1 ? 'Up to 1 mile' : `Up to ${String(count)} miles`),
  free: 'Free',
  open: 'Open now',
  stepFree: 'Step-free access',
  national: 'Include national services',
  clear: 'Clear filters',
  results: 'Services',
  start: 'Search, or choose a topic.',
  checkPlace: 'Check the place above, or clear it to search everywhere.',
  topics: 'Topics',
  searching: 'Searching',
  found: (lang, count, place) =>
    plural(lang, count, { one: '# service found', other: '# services found' }) + where(place),
  foundSome: (lang, count, place) =>
    plural(lang, count, { one: 'Showing # service', other: 'Showing the first # services' }) +
    where(place),
  more: (count) => `Show ${String(count)} more`,
  notAll: 'More services were found than are printed here.',
  moreFound: (count, shown, total) =>
    `${String(count)} more ${count === 1 ? 'service' : 'services'}. Showing ${String(shown)}${total === undefined ? '' : ` of ${String(total)}`}.`,
  none: 'No services found',
  noneSoFar: 'Nothing fits in what we could reach',
  noneHelp: 'Everything we asked has answered, and nothing fits. You could:',
  noLocal: (place) =>
    `The directory has no local service for this in ${place}. These national services can help.`,
  widen: 'Search further away',
  addNational: 'Include national services',
  tryTopics: 'Choose a topic instead',
  unavailable: 'We could not reach the directory',
  unavailableHelp:
    'This does not mean that there is no help. Try again in a few minutes, or use the urgent help above.',
  nationalOnly: 'These national services can help now.',
  partial: 'Part of the directory did not answer. There may be more services than these.',
  stale: (lang, date) =>
    `We could not reach the directory. This is the last copy we have${
      date === undefined ? '' : `, from ${formatPartialDate(lang, date)}`
    }.`,
  retry: 'Try again',
  asOf: (lang, date) => `Directory data from ${formatPartialDate(lang, date)}`,
  moreFailed: 'We could not load more services. Try again.',
};
