import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'Pilna pomoc',
  emergency: 'Czyjeś życie jest zagrożone',
  first: 'Jeśli czyjeś życie jest zagrożone, zadzwoń pod 999.',
  urgentHealth: 'Pilne, ale bez zagrożenia życia',
  crisis: 'Kryzys psychiczny',
  crisisIn: (nation) => `Kryzys psychiczny: ${nation}`,
  no111: 'W Irlandii Północnej nie ma numeru 111.',
  talk: 'Aby z kimś porozmawiać, w dzień lub w nocy',
  text: 'Aby do kogoś napisać SMS, w dzień lub w nocy',
  silent: 'Jeśli nie możesz mówić',
  deaf: 'Jeśli jesteś osobą Głuchą',
  more: 'Więcej pilnej pomocy',
  call: (number) => `Zadzwoń pod ${number}`,
  send: (number) => `Wyślij SMS na numer ${number}`,
  visit: (name) => `Przejdź do: ${name}`,
  lastChecked: (lang, date) => `Ostatnio sprawdzono: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
