import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'Help brys',
  emergency: 'Mae bywyd rhywun mewn perygl',
  first: 'Os yw bywyd rhywun mewn perygl, ffoniwch 999.',
  urgentHealth: 'Brys, ond heb berygl i fywyd',
  crisis: 'Argyfwng iechyd meddwl',
  crisisIn: (nation) => `Argyfwng iechyd meddwl: ${nation}`,
  no111: 'Nid oes 111 yng Ngogledd Iwerddon.',
  talk: 'I siarad â rhywun, ddydd neu nos',
  text: 'I anfon neges destun at rywun, ddydd neu nos',
  silent: 'Os na allwch siarad',
  deaf: 'Os ydych yn Fyddar',
  more: 'Mwy o help brys',
  call: (number) => `Ffoniwch ${number}`,
  send: (number) => `Tecstiwch ${number}`,
  visit: (name) => `Ewch i ${name}`,
  lastChecked: (lang, date) => `Gwiriwyd ddiwethaf: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
