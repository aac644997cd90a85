import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'Ajutor urgent',
  emergency: 'Viața cuiva este în pericol',
  first: 'Dacă viața cuiva este în pericol, sunați la 999.',
  urgentHealth: 'Urgent, dar fără pericol pentru viață',
  crisis: 'O criză de sănătate mintală',
  crisisIn: (nation) => `O criză de sănătate mintală: ${nation}`,
  no111: 'În Irlanda de Nord nu există 111.',
  talk: 'Ca să vorbiți cu cineva, zi sau noapte',
  text: 'Ca să trimiteți cuiva un SMS, zi sau noapte',
  silent: 'Dacă nu puteți vorbi',
  deaf: 'Dacă sunteți o persoană surdă',
  more: 'Mai mult ajutor urgent',
  call: (number) => `Sunați la ${number}`,
  send: (number) => `Trimiteți un SMS la ${number}`,
  visit: (name) => `Vizitați ${name}`,
  lastChecked: (lang, date) => `Ultima verificare: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
