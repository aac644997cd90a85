import type { LearningAccess } from '../../models/index.js';
import { formatPartialDate, plural } from '../format.js';

/** Words of `mecc-elearning-links`. */
export interface LearningMessages {
  readonly heading: string;
  readonly by: string;
  readonly length: string;
  readonly minutes: (lang: string, count: number) => string;
  readonly minutesUnknown: string;
  readonly sessions: string;
  readonly cost: string;
  readonly access: string;
  readonly accessKinds: Readonly<Record<LearningAccess, string>>;
  readonly audience: string;
  readonly lms: string;
  readonly lmsUnknown: string;
  readonly replacedBy: string;
  readonly replaced: string;
  readonly noLink: string;
  readonly open: (title: string) => string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly notRecorded: string;
  readonly partly: string;
  readonly none: string;
  readonly loading: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const learningMessages: LearningMessages = {
  heading: 'MECC e-learning',
  by: 'From',
  length: 'Length',
  minutes: (lang, count) => plural(lang, count, { one: '# minute', other: '# minutes' }),
  minutesUnknown: 'Length not known',
  sessions: 'Sessions',
  cost: 'Cost',
  access: 'Access',
  accessKinds: {
    open: 'Open to everyone',
    account: 'You need an account',
    openathens: 'You need an OpenAthens account',
    lms: 'Through your organisation’s learning system',
    unknown: 'Not known',
  },
  audience: 'For',
  lms: 'In your own learning system',
  lmsUnknown: 'Not known. Ask the provider.',
  replacedBy: 'Replaced by',
  replaced: 'This course has been replaced by another.',
  noLink: 'No web address is confirmed for this.',
  open: (title) => `Go to ${title}`,
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nobody recorded when this was last checked',
  partly: 'Some of this is not confirmed.',
  none: 'No e-learning is listed for this.',
  loading: 'Loading e-learning',
  unavailable: 'We could not load e-learning. Try again in a few minutes.',
  retry: 'Try again',
};
