import type { ContactKind, Nation, Weekday } from '../../models/index.js';
import { formatMiles, formatPartialDate, formatTime } from '../format.js';
import { nationNames } from './nations.js';
import { dayNames } from './days.js';

/** Words of `mecc-service-card`. */
export interface CardMessages {
  readonly national: string;
  readonly nations: Readonly<Record<Nation, string>>;
  readonly free: string;
  readonly closed: string;
  readonly closedHelp: string;
  readonly eligibility: string;
  readonly ages: (minimum?: number, maximum?: number) => string;
  readonly cost: string;
  readonly opening: string;
  readonly where: string;
  readonly masked: string;
  readonly otherPlaces: (count: number) => string;
  readonly access: string;
  readonly accessibility: string;
  readonly languages: string;
  readonly more: string;
  readonly contact: Readonly<Record<ContactKind, string>>;
  readonly noContact: string;
  readonly away: (lang: string, miles: number, exact: boolean) => string;
  readonly covers: (place: string) => string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly notRecorded: string;
  readonly due: string;
  readonly overdue: string;
  readonly checkFirst: string;
  readonly alwaysOpen: string;
  readonly holidaysVary: string;
  readonly onHolidays: (text: string) => string;
  readonly days: Readonly<Record<Weekday, string>>;
  readonly dayRange: (first: string, last: string) => string;
  readonly hours: (opens: string, closes: string) => string;
  readonly loading: string;
  readonly notFound: string;
  readonly unavailable: string;
}

export const cardMessages: CardMessages = {
  national: 'National',
  nations: nationNames,
  free: 'Free',
  closed: 'Temporarily closed',
  closedHelp: 'This service is closed for now.',
  eligibility: 'Who it is for',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `Aged ${String(minimum)} and over`;
    return minimum === undefined
      ? `Aged up to ${String(maximum)}`
      : `Aged ${String(minimum)} to ${String(maximum)}`;
  },
  cost: 'Cost',
  opening: 'Opening hours',
  where: 'Where',
  masked: 'The address is kept private to keep people safe.',
  otherPlaces: (count) => (count === 1 ? '1 other place' : `${count} other places`),
  access: 'How to use it',
  accessibility: 'Access',
  languages: 'Languages',
  more: 'More about this service',
  contact: {
    phone: 'Call',
    text: 'Text',
    email: 'Email',
    web: 'Visit the website',
    webchat: 'Chat online',
    whatsapp: 'WhatsApp',
    post: 'Write to',
  },
  noContact: 'No contact details are recorded.',
  away: (lang, miles, exact) => `${exact ? '' : 'About '}${formatMiles(lang, miles)} miles away`,
  covers: (place) => `Covers ${place}`,
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nobody recorded when this was last checked',
  due: 'It will be checked again soon.',
  overdue: 'It may be out of date. Contact them before you go or send someone.',
  checkFirst: 'Check with them before you rely on this.',
  alwaysOpen: 'Open day and night',
  holidaysVary: 'Hours may differ on bank holidays.',
  onHolidays: (text) => `Bank holidays: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `${first} to ${last}`,
  hours: (opens, closes) => `${formatTime(opens)} to ${formatTime(closes)}`,
  loading: 'Loading this service',
  notFound: 'This service is not listed any more.',
  unavailable: 'We could not load this service. Try again in a few minutes.',
};
