import type { AccessMode, Audience, Weekday } from '../../models/index.js';
import { dayNames } from './days.js';

/** Words of the filters of `mecc-service-finder`. They come when the fold is opened. */
export interface FinderFiltersMessages {
  readonly hint: string;
  readonly miles: (count: number) => string;
  readonly anyDistance: string;
  readonly open: string;
  readonly anyTime: string;
  readonly openNow: string;
  readonly openOn: (day: string) => string;
  readonly days: Readonly<Record<Weekday, string>>;
  readonly language: string;
  readonly anyLanguage: string;
  readonly groups: Readonly<Record<'distance' | 'what' | 'how' | 'for' | 'access', string>>;
  readonly switches: Readonly<
    Record<'free' | 'no-phone' | 'self-referral' | 'interpreter' | 'local-only', string>
  >;
  readonly modes: Readonly<Record<AccessMode, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly age: string;
  readonly ageHint: string;
  readonly ageWrong: string;
  readonly ageOf: (years: string) => string;
  readonly features: Readonly<
    Record<'step-free' | 'hearing-loop' | 'bsl' | 'parking' | 'toilet', string>
  >;
  /** In place of options that none of the services has. Never that they do not offer it. */
  readonly unrecorded: string;
  /** A name with the number of services that it would find. */
  readonly counted: (lang: string, name: string, count: number) => string;
  readonly chosen: string;
  readonly remove: string;
  readonly clearAll: string;
}

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'Only services that say so are shown. Others may offer it as well.',
  miles: (count) => (count === 1 ? 'Up to 1 mile' : `Up to ${String(count)} miles`),
  anyDistance: 'Any distance',
  open: 'When it is open',
  anyTime: 'Any time',
  openNow: 'Open now',
  openOn: (day) => `Open on ${day}`,
  days: dayNames,
  language: 'Language',
  anyLanguage: 'Any language',
  groups: {
    distance: 'How far away',
    what: 'Cost and getting in',
    how: 'How you can use it',
    for: 'Who it is for',
    access: 'Access',
  },
  switches: {
    free: 'Free',
    'no-phone': 'I do not want to phone',
    'self-referral': 'You can contact them yourself',
    interpreter: 'Interpreter',
    'local-only': 'Local services only',
  },
  modes: {
    phone: 'By phone',
    text: 'By text message',
    online: 'Online',
    'in-person': 'In person',
    'home-visit': 'They visit you at home',
    post: 'By post',
  },
  audiences: {
    'young-people': 'Children and young people',
    'older-people': 'Older people',
    carers: 'Carers',
    parents: 'Parents',
    men: 'Men',
    women: 'Women',
    lgbt: 'LGBT+ people',
    veterans: 'Veterans',
    'disabled-people': 'Disabled people',
  },
  age: 'Age in years',
  ageHint: 'Services that do not give an age are shown as well.',
  ageWrong: 'Error: Enter an age as a number, like 17',
  ageOf: (years) => `Age ${years}`,
  features: {
    'step-free': 'Step-free access',
    'hearing-loop': 'Hearing loop',
    bsl: 'British Sign Language',
    parking: 'Parking',
    toilet: 'Toilet',
  },
  unrecorded: 'None of the services found records this. They may still offer it: ask them.',
  counted: (lang, name, count) => `${name} (${new Intl.NumberFormat(lang).format(count)})`,
  chosen: 'Filters in use',
  remove: 'Remove filter:',
  clearAll: 'Clear all',
};
