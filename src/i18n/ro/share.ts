import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate } from '../format.js';
import { plural, counted } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'Servicii care pot ajuta',
  discreetTitle: 'Date de contact',
  contact: {
    phone: 'Sunați la',
    text: 'Trimiteți un SMS la',
    email: 'Trimiteți un e-mail la',
    web: 'Site web',
    webchat: 'Discută prin chat',
    whatsapp: 'WhatsApp',
    post: 'Scrieți o scrisoare la',
  },
  address: 'Adresă',
  morePlaces: (lang, count) => `Mai are ${counted(lang, count, 'alt loc', 'alte locuri')}.`,
  opening: 'Program',
  openingFrom: (lang, date) =>
    `Program pentru 7 zile, începând cu ${formatPartialDate(lang, date)}`,
  openingShort: 'Deschis',
  notOpenFrom: (lang, date) =>
    `Nu este deschis timp de 7 zile, începând cu ${formatPartialDate(lang, date)}`,
  overdue: 'Informațiile pot fi vechi. Contactați serviciul înainte să mergeți.',
  mayHaveChanged: 'Este posibil ca unele date să se fi schimbat. Contactați mai întâi serviciul.',
  checked: (lang, date) => `Verificat: ${formatPartialDate(lang, date)}`,
  notChecked: 'Nu se știe data verificării',
  allChecked: (lang, date) => `Toate verificate: ${formatPartialDate(lang, date)}`,
  noneChecked: 'Nu se știu datele verificărilor',
  leftOut: (lang, count) =>
    plural(lang, count, {
      one: 'Încă # serviciu nu a încăput aici.',
      few: 'Încă # servicii nu au încăput aici.',
      other: 'Încă # de servicii nu au încăput aici.',
    }),
  wholeList: 'Toată lista',
  openTitle: (name) => `${name}: deschis`,
  bankHolidays: 'Programul poate fi diferit de sărbătorile legale.',
  talkedAbout: 'Despre ce am vorbit',
  chosen: 'Ce ați ales',
  nextStep: 'Următorul dumneavoastră pas mic',
};
