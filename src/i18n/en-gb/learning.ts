import type {
  LearningAccess,
  LearningAudience,
  LearningKind,
  LearningLevel,
} from '../../models/index.js';
import { formatPartialDate, plural } from '../format.js';

/** Words of `mecc-elearning-links`. */
export interface LearningMessages {
  readonly heading: string;
  readonly by: string;
  readonly length: string;
  readonly minutes: (lang: string, count: number) => string;
  readonly minutesUnknown: string;
  readonly sessions: string;
  readonly olderSessions: (lang: string, count: number) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<LearningKind, string>>;
  readonly area: string;
  readonly level: string;
  /** In the order of the menu. */
  readonly levels: Readonly<Record<LearningLevel, string>>;
  readonly cost: string;
  readonly access: string;
  readonly accessKinds: Readonly<Record<LearningAccess, string>>;
  readonly audience: string;
  /** In the order of the menu. */
  readonly audiences: Readonly<Record<LearningAudience, string>>;
  readonly notStated: string;
  readonly lms: string;
  readonly lmsUnknown: string;
  readonly beingReplaced: string;
  readonly replacedBy: string;
  readonly replaced: string;
  readonly gone: string;
  readonly goneNotice: string;
  readonly noLink: string;
  readonly open: (title: string) => string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly notRecorded: string;
  readonly partly: string;
  /** With the dates of what was read. */
  readonly sources: (dates: readonly string[]) => string;
  readonly none: string;
  readonly filterAudience: string;
  readonly filterLevel: string;
  readonly anyAudience: string;
  readonly anyLevel: string;
  /** A choice, and how many courses there would be. */
  readonly choice: (lang: string, name: string, count: number) => string;
  /** How many there are, how many of them are shown, and for what was chosen. */
  readonly found: (lang: string, shown: number, total: number, chosen: readonly string[]) => string;
  readonly noneFit: string;
  readonly showAll: string;
  readonly plan: string;
  readonly planPrivate: string;
  readonly planAdd: string;
  readonly planDone: string;
  readonly planSee: string;
  readonly planEmpty: string;
  /** How many are in the plan, and how many are done. */
  readonly planStatus: (lang: string, planned: number, done: number) => string;
  readonly planCleared: string;
  readonly print: string;
  readonly clear: string;
  readonly loading: string;
  readonly unavailable: string;
  readonly retry: string;
}

export const learningMessages: LearningMessages = {
  heading: 'MECC e-learning',
  by: 'From',
  length: 'Length',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? plural(lang, count / 60, { one: '# hour', other: '# hours' })
      : plural(lang, count, { one: '# minute', other: '# minutes' }),
  minutesUnknown: 'Length not known',
  sessions: 'Sessions',
  olderSessions: (lang, count) =>
    plural(lang, count, { one: '# older session', other: '# older sessions' }),
  kind: 'How',
  kinds: {
    'e-learning': 'E-learning',
    live: 'Live session',
    'live-online': 'Live online',
    'face-to-face': 'Face to face',
    'train-the-trainer': 'Train the trainer',
    cascade: 'Passed on inside an organisation',
  },
  area: 'Where',
  level: 'Level',
  levels: {
    introductory: 'Introduction',
    'very-brief': 'Very brief advice',
    brief: 'Brief advice',
    'extended-brief': 'Extended brief advice',
  },
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
  audiences: {
    everyone: 'Everyone',
    health: 'Health',
    'social-care': 'Social care',
    council: 'Councils',
    voluntary: 'Charities and volunteers',
    housing: 'Housing',
    commissioners: 'Commissioners',
  },
  notStated: 'Not stated',
  lms: 'In your own learning system',
  lmsUnknown: 'Not known. Ask the provider.',
  beingReplaced: 'Being replaced',
  replacedBy: 'Replaced by',
  replaced: 'This course has been replaced by another.',
  gone: 'No longer there',
  goneNotice: 'The page of this course is gone, so there is no link.',
  noLink: 'No web address is confirmed for this.',
  open: (title) => `Go to ${title}`,
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nobody recorded when this was last checked',
  partly: 'Some of this is not confirmed.',
  sources: (dates) =>
    dates.length === 0 ? 'Where this was read' : `Where this was read (${dates.join(', ')})`,
  none: 'No e-learning is listed for this.',
  filterAudience: 'Who is it for?',
  filterLevel: 'What level?',
  anyAudience: 'All courses',
  anyLevel: 'All levels',
  choice: (lang, name, count) =>
    `${name} (${count === 0 ? 'none' : new Intl.NumberFormat(lang).format(count)})`,
  found: (lang, shown, total, chosen) => {
    const all = plural(lang, total, { one: '# course', other: '# courses' });
    const text =
      shown < total ? `Showing ${new Intl.NumberFormat(lang).format(shown)} of ${all}` : all;
    return chosen.length === 0 ? text : `${text} for: ${chosen.join(', ')}`;
  },
  noneFit: 'No course fits what you chose. Change it, or show all courses.',
  showAll: 'Show all courses',
  plan: 'My training plan',
  planPrivate:
    'Nothing is stored or sent. Your plan is gone when you leave this page, so print it first.',
  planAdd: 'Put in my plan',
  planDone: 'I have done this',
  planSee: 'See my plan',
  planEmpty: 'No course is waiting in your plan. Tick one to put it in.',
  planStatus: (lang, planned, done) =>
    `${plural(lang, planned, { one: '# course', other: '# courses' })} in your plan, ` +
    `${new Intl.NumberFormat(lang).format(done)} done`,
  planCleared: 'Your plan is cleared.',
  print: 'Print my plan',
  clear: 'Clear my plan',
  loading: 'Loading e-learning',
  unavailable: 'We could not load e-learning. Try again in a few minutes.',
  retry: 'Try again',
};
