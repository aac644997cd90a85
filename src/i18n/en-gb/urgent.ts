import type { Nation } from '../../models/index.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

/** Words of `mecc-urgent-help`, and of urgent help in other elements. */
export interface UrgentMessages {
  readonly heading: string;
  readonly emergency: string;
  /** Said where urgent help has come above what a person looked for. */
  readonly first: string;
  readonly urgentHealth: string;
  readonly crisis: string;
  readonly crisisIn: (nation: string) => string;
  readonly no111: string;
  readonly talk: string;
  readonly text: string;
  readonly silent: string;
  readonly deaf: string;
  readonly more: string;
  readonly call: (number: string) => string;
  readonly send: (number: string) => string;
  readonly visit: (name: string) => string;
  readonly lastChecked: (lang: string, date: string) => string;
  readonly nations: Readonly<Record<Nation, string>>;
}

export const urgentMessages: UrgentMessages = {
  heading: 'Urgent help',
  emergency: 'Someone’s life is at risk',
  first: 'If someone’s life is at risk, call 999.',
  urgentHealth: 'Urgent, but not life-threatening',
  crisis: 'A mental health crisis',
  crisisIn: (nation) => `A mental health crisis in ${nation}`,
  no111: 'There is no 111 in Northern Ireland.',
  talk: 'To talk to someone, day or night',
  text: 'To text someone, day or night',
  silent: 'If you cannot speak',
  deaf: 'If you are Deaf',
  more: 'More urgent help',
  call: (number) => `Call ${number}`,
  send: (number) => `Text ${number}`,
  visit: (name) => `Visit ${name}`,
  lastChecked: (lang, date) => `Last checked: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
