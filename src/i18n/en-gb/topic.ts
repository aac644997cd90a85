import type { TopicVariant } from '../../models/index.js';
import { formatPartialDate, plural } from '../format.js';

/** Forms that a topic card can have. */
export type TopicForm = 'standard' | 'easy-read' | 'text-only';

/** Words of `mecc-topic-card`. */
export interface TopicMessages {
  readonly why: string;
  readonly ask: string;
  readonly assist: string;
  readonly act: string;
  readonly cues: string;
  readonly tips: string;
  readonly urgent: string;
  readonly urgentNotEasy: string;
  /** Headings of the easy read form. */
  readonly easy: Readonly<Record<'why' | 'ask' | 'assist' | 'act', string>>;
  readonly source: string;
  readonly unsourced: string;
  readonly national: string;
  readonly noNational: (nation: string | undefined) => string;
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
  readonly form: string;
  readonly forms: Readonly<Record<TopicForm, string>>;
  readonly noneYet: (form: string) => string;
  /** Whether a form was made with the people that it is for. */
  readonly formStatus: Readonly<
    Record<TopicForm, Readonly<Record<TopicVariant['status'], string>>>
  >;
  readonly standardShown: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyText: string;
  readonly loading: string;
  readonly notFound: string;
  readonly unavailable: string;
  readonly retry: string;
}

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` in ${place}`);

export const topicMessages: TopicMessages = {
  why: 'Why it matters',
  ask: 'Ask',
  assist: 'Assist',
  act: 'Act',
  cues: 'What to notice',
  tips: 'Tips for staff',
  urgent: 'If it cannot wait',
  urgentNotEasy: 'These words are not easy read yet.',
  easy: {
    why: 'Why it matters',
    ask: 'Questions to talk about',
    assist: 'Good to know',
    act: 'First steps',
  },
  source: 'Source:',
  unsourced: 'Not confirmed by a source',
  national: 'National help',
  noNational: (nation) => `We know of no national service for this${inPlace(nation)}.`,
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
  form: 'Show this topic as',
  forms: { standard: 'Standard', 'easy-read': 'Easy read', 'text-only': 'Text only' },
  noneYet: (form) => `${form} (none yet)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'Easy read draft. Not made with people with a learning disability yet. It has no pictures yet.',
      'co-produced':
        'Easy read. Made with people with a learning disability. It has no pictures yet.',
      missing: 'There is no easy read text for this topic yet. This is the standard text.',
    },
    'text-only': {
      draft: 'Text only draft. Not made with the people who may use it yet.',
      'co-produced': 'Text only. Made with people who use it.',
      missing: '',
    },
  },
  standardShown: 'Showing the standard text.',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyByHand: 'Your browser does not let us copy. The text is selected: copy it yourself.',
  copyText: 'Text of this topic',
  loading: 'Loading this topic',
  notFound: 'This topic is not known.',
  unavailable: 'We could not load this topic. Try again in a few minutes.',
  retry: 'Try again',
};
