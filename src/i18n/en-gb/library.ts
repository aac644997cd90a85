import type { Nation, ResourceType } from '../../models/index.js';
import { formatPartialDate, plural } from '../format.js';
import { nationNames } from './nations.js';

/** Words of `mecc-resource-library`. */
export interface LibraryMessages {
  readonly heading: string;
  readonly text: string;
  readonly textHint: string;
  readonly search: string;
  readonly filters: string;
  readonly facetType: string;
  readonly facetTopic: string;
  readonly facetAudience: string;
  readonly facetPlace: string;
  readonly facetPublisher: string;
  readonly facetDate: string;
  readonly facetLicence: string;
  readonly types: Readonly<Record<ResourceType, string>>;
  /** Other words that people search for each type with. They are not shown. */
  readonly typeWords: Readonly<Record<ResourceType, string>>;
  readonly nations: Readonly<Record<Nation, string>>;
  readonly noTopic: string;
  readonly noPlace: string;
  readonly noDate: string;
  readonly notStated: string;
  readonly lastYears: (years: number) => string;
  readonly option: (lang: string, label: string, count: number) => string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clear: string;
  readonly sort: string;
  readonly newest: string;
  readonly byTitle: string;
  readonly results: string;
  readonly count: (lang: string, shown: number, found: number) => string;
  readonly more: (lang: string, count: number) => string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly empty: string;
  readonly publisherUnknown: string;
  readonly dateUnknown: string;
  readonly topics: string;
  readonly audience: string;
  readonly place: string;
  readonly licence: string;
  readonly copy: (site: string) => string;
  readonly gone: string;
  readonly moving: string;
  readonly beingReplacedBy: string;
  readonly replacedBy: string;
  readonly noLink: string;
  readonly partly: string;
  readonly foundIn: string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly lastCheckedUnopened: (lang: string, date: string) => string;
  readonly notRecorded: string;
  readonly loading: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const libraryMessages: LibraryMessages = {
  heading: 'MECC library',
  text: 'Search the library',
  textHint: 'For example: training, quit smoking, evaluation',
  search: 'Search',
  filters: 'Filters',
  facetType: 'Type',
  facetTopic: 'Topic',
  facetAudience: 'Who it is for',
  facetPlace: 'Where it is from',
  facetPublisher: 'Publisher',
  facetDate: 'Date',
  facetLicence: 'Licence',
  types: {
    guide: 'Guide',
    toolkit: 'Toolkit or checklist',
    'case-study': 'Case study',
    evidence: 'Evidence',
    'training-material': 'Training material',
    campaign: 'Campaign',
    policy: 'Policy or plan',
    website: 'Website',
  },
  typeWords: {
    guide: 'guidance handbook',
    toolkit: 'tools template',
    'case-study': 'examples stories',
    evidence: 'research studies',
    'training-material': 'slides handouts',
    campaign: 'leaflets flyers posters',
    policy: 'strategy',
    website: 'web page',
  },
  nations: nationNames,
  noTopic: 'MECC as a whole',
  noPlace: 'No one place',
  noDate: 'No date given',
  notStated: 'Not stated',
  lastYears: (years) => `Last ${String(years)} years`,
  option: (lang, label, count) =>
    `${label} (${count === 0 ? 'none' : new Intl.NumberFormat(lang).format(count)})`,
  chosen: 'Filters you chose',
  remove: (label) => `Remove ${label}`,
  clear: 'Clear search and filters',
  sort: 'Sort by',
  newest: 'Newest first',
  byTitle: 'Title, A to Z',
  results: 'Results',
  count: (lang, shown, found) =>
    shown < found
      ? `Showing ${new Intl.NumberFormat(lang).format(shown)} of ${plural(lang, found, { other: '# items' })}`
      : plural(lang, found, { one: '# item', other: '# items' }),
  more: (lang, count) => `Show ${new Intl.NumberFormat(lang).format(count)} more`,
  nothing: 'Nothing in the library fits',
  nothingHelp: 'We looked through all of it. Try other words, or fewer filters.',
  empty: 'This library has nothing in it yet.',
  publisherUnknown: 'Publisher not stated',
  dateUnknown: 'no date given',
  topics: 'Topics',
  audience: 'For',
  place: 'From',
  licence: 'Licence',
  copy: (site) => `A copy on another site (${site}), not the publisher’s own page.`,
  gone: 'This page is gone.',
  moving: 'This page is going to be replaced.',
  beingReplacedBy: 'Being replaced by',
  replacedBy: 'Replaced by',
  noLink: 'We have no confirmed web address for this.',
  partly: 'Some of this is not confirmed.',
  foundIn: 'Found in:',
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  lastCheckedUnopened: (lang, date) =>
    `Last checked: ${formatPartialDate(lang, date)}, without opening the link`,
  notRecorded: 'Nobody recorded when this was last checked',
  loading: 'Loading the library',
  unavailable: 'We could not load the library. Try again in a few minutes.',
  retry: 'Try again',
};
