import { formatPartialDate, plural } from '../format.js';

/** Words of `mecc-topic-card`. */
export interface TopicMessages {
  readonly why: string;
  readonly ask: string;
  readonly assist: string;
  readonly act: string;
  readonly tips: string;
  readonly urgent: string;
  readonly source: string;
  readonly unsourced: string;
  readonly national: string;
  readonly local: (place: string | undefined) => string;
  readonly localLoading: string;
  readonly localFound: (lang: string, count: number) => string;
  readonly localMore: (lang: string, count: number) => string;
  readonly noLocal: (place: string | undefined) => string;
  readonly localUnavailable: string;
  readonly localPartial: string;
  readonly localStale: (lang: string, date: string | undefined) => string;
  readonly moreServices: (lang: string, count: number) => string;
  readonly moreFound: (lang: string, count: number, shown: number) => string;
  readonly nations: string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly notRecorded: string;
  readonly draft: string;
  readonly loading: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly retry: string;
}

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` in ${place}`);

export const topicMessages: TopicMessages = {
  why: 'Why it matters',
  ask: 'Ask',
  assist: 'Assist',
  act: 'Act',
  tips: 'Tips for staff',
  urgent: 'If it cannot wait',
  source: 'Source:',
  unsourced: 'Not confirmed by a source',
  national: 'National help',
  local: (place) => (place === undefined ? 'Local help' : `Help in ${place}`),
  localLoading: 'Looking for local help',
  localFound: (lang, count) =>
    plural(lang, count, { one: '# local service', other: '# local services' }),
  localMore: (lang, count) =>
    plural(lang, count, {
      one: 'The first local service. The directory has more.',
      other: 'The first # local services. The directory has more.',
    }),
  noLocal: (place) => `The directory has no local service for this${inPlace(place)}.`,
  localUnavailable:
    'We could not reach the local directory. This does not mean that there is no local help.',
  localPartial: 'Part of the local directory did not answer. There may be more services.',
  localStale: (lang, date) =>
    `We could not reach the local directory. This is the last copy we have${
      date === undefined ? '' : `, from ${formatPartialDate(lang, date)}`
    }.`,
  moreServices: (lang, count) =>
    plural(lang, count, { one: 'Show # more service', other: 'Show # more services' }),
  moreFound: (lang, count, shown) =>
    `${plural(lang, count, { one: '# more service', other: '# more services' })}. Showing ${String(shown)}.`,
  nations: 'Differences between nations',
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nobody recorded when this was last checked',
  draft: 'No clinician has checked this text.',
  loading: 'Loading this topic',
  notFound: 'This topic is not known.',
  unavailable: 'We could not load this topic. Try again in a few minutes.',
  retry: 'Try again',
};
