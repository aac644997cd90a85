import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { LANG, clock, counted, miles } from './words.js';

export const cardMessages: CardMessages = {
  national: 'Național',
  nations: nationNames,
  free: 'Gratuit',
  closed: 'Închis temporar',
  closedHelp: 'Acest serviciu este închis deocamdată.',
  eligibility: 'Pentru cine este',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `Vârsta: cel puțin ${String(minimum)}`;
    return minimum === undefined
      ? `Vârsta: până la ${String(maximum)}`
      : `Vârsta: de la ${String(minimum)} la ${String(maximum)}`;
  },
  cost: 'Cost',
  opening: 'Program',
  where: 'Unde',
  masked: 'Adresa nu este publicată, pentru siguranța oamenilor.',
  otherPlaces: (count) => counted(LANG, count, 'alt loc', 'alte locuri'),
  access: 'Cum se folosește',
  accessibility: 'Accesibilitate',
  languages: 'Limbi',
  more: 'Mai multe despre acest serviciu',
  contact: {
    phone: 'Sunați la',
    text: 'Trimiteți un SMS la',
    email: 'Trimiteți un e-mail la',
    web: 'Vizitează site-ul',
    webchat: 'Discută prin chat',
    whatsapp: 'WhatsApp',
    post: 'Scrieți o scrisoare la',
  },
  noContact: 'Nu sunt notate date de contact.',
  away: (lang, distance, exact) =>
    `La ${exact ? '' : 'aproximativ '}${miles(distance, formatMiles(lang, distance))} distanță`,
  covers: (place) => `Zona deservită: ${place}`,
  lastChecked: (lang, date) => `Ultima verificare: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nimeni nu a notat când s-a verificat ultima dată',
  due: 'Va fi verificat din nou în curând.',
  overdue:
    'Informațiile pot fi vechi. Contactați serviciul înainte să mergeți sau să trimiteți pe cineva.',
  checkFirst: 'Verificați cu serviciul înainte să vă bazați pe asta.',
  alwaysOpen: 'Deschis zi și noapte',
  holidaysVary: 'Programul poate fi diferit de sărbătorile legale.',
  onHolidays: (text) => `Sărbători legale: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `de ${first} până ${last}`,
  hours: (opens, closes) => `de la ${clock(opens)} la ${clock(closes)}`,
  loading: 'Se încarcă acest serviciu',
  notFound: 'Acest serviciu nu mai este pe listă.',
  unavailable: 'Nu am putut încărca acest serviciu. Încercați din nou peste câteva minute.',
};
