import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, oneOf } from '../format.js';
import { LANG, plural, counted, services, miles } from './words.js';

export const finderMessages: FinderMessages = {
  found: (lang, count) => counted(lang, count, 'serviciu găsit', 'servicii găsite'),
  foundSome: (lang, count) =>
    plural(lang, count, {
      one: 'Se afișează # serviciu',
      few: 'Se afișează primele # servicii',
      other: 'Se afișează primele # de servicii',
    }),
  areas: areasOf({
    allNational: (count) => (count === 1 ? ', la nivel național' : ', toate la nivel național'),
    national: () => 'la nivel național',
    unknown: () => 'fără o zonă anume',
  }),
  more: (count) => `Arată încă ${String(count)}`,
  notAll: 'S-au găsit mai multe servicii decât sunt tipărite aici.',
  moreFound: (count, shown, total) =>
    `Încă ${services(LANG, count)}. Se afișează ${String(shown)}${total === undefined ? '' : ` din ${String(total)}`}.`,
  urgent: 'Dacă nu poate aștepta',
  sort: 'Sortează după',
  sorts: {
    relevance: 'Cea mai bună potrivire',
    distance: 'Cel mai aproape',
    name: 'Nume',
    lastChecked: 'Ultima verificare',
  },
  toNumber: 'Mergi la primul număr de telefon',
  none: 'Nu s-au găsit servicii',
  noneSoFar: 'Nu se potrivește nimic din ce am putut consulta',
  noneHelp: 'Am primit toate răspunsurile și nu se potrivește nimic. Puteți:',
  noLocal: (place) =>
    `Catalogul nu are niciun serviciu local pentru asta în ${place}. Aceste servicii naționale vă pot ajuta.`,
  widen: 'Caută mai departe',
  widenTo: (lang, limit, nearest) =>
    `Caută până la ${miles(limit)} distanță. Cel mai apropiat este la aproximativ ${miles(nearest, formatMiles(lang, nearest))}`,
  anyDistance: (lang, nearest) =>
    `Caută la orice distanță. Cel mai apropiat este la aproximativ ${miles(nearest, formatMiles(lang, nearest))}`,
  clear: 'Șterge filtrele',
  allTopics: 'Caută în toate subiectele',
  unknownTopic: 'Nu cunoaștem subiectul setat. Alegeți altul sau căutați în toate subiectele.',
  addNational: 'Include servicii naționale',
  tryTopics: 'Alege în schimb un subiect',
  outside: (lang, places) =>
    `Acest catalog nu acoperă zona: ${oneOf(lang, places)}. Ajutorul local poate fi trecut aici:`,
  unknownPlace:
    'Nimeni dintre cei întrebați nu cunoaște acest loc. Poate exista ajutor local pe care nu îl putem vedea. Încercați un cod poștal.',
  which: (lang, place, places) =>
    `Există mai multe zone ${place}: ${oneOf(lang, places)}. Care este a dumneavoastră?`,
  maybe: (place) => `${place} este și numele unui loc. Doriți ajutor acolo?`,
  searchIn: (place) => `Caută în ${place}`,
  unavailable: 'Nu am putut ajunge la catalogul de servicii',
  unavailableHelp:
    'Asta nu înseamnă că nu există ajutor. Încercați din nou peste câteva minute sau folosiți ajutorul urgent de mai sus.',
  nationalOnly: 'Aceste servicii naționale vă pot ajuta acum.',
  earlier:
    'Aceste servicii sunt de la ultima căutare. Este posibil să nu se potrivească cu cea de acum.',
  partial: 'O parte a catalogului nu a răspuns. Pot exista mai multe servicii decât acestea.',
  stale: (lang, date) =>
    `Nu am putut ajunge la catalogul de servicii. Aceasta este ultima copie pe care o avem${
      date === undefined ? '' : `, din data: ${formatPartialDate(lang, date)}`
    }.`,
  onDevice: (lang, place, date) =>
    `Nu am putut ajunge la catalogul de servicii. Acestea sunt serviciile pentru ${place} păstrate pe acest dispozitiv. ${
      date === undefined
        ? 'Nimeni nu a notat de când sunt.'
        : `Data: ${formatPartialDate(lang, date)}.`
    }`,
  retry: 'Încearcă din nou',
  asOf: (lang, date) => `Datele catalogului sunt din: ${formatPartialDate(lang, date)}`,
  moreFailed: 'Nu am putut încărca mai multe servicii. Încercați din nou.',
};
