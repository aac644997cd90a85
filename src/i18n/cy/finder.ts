import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, oneOf } from '../format.js';
import { miles as inMiles, services } from './words.js';

export const finderMessages: FinderMessages = {
  found: (lang, count) => `${services(lang, count)} wedi’u canfod`,
  foundSome: (lang, count) => `Yn dangos y ${services(lang, count)} cyntaf`,
  areas: areasOf({
    allNational: (count) => (count === 1 ? ', un cenedlaethol' : ', pob un yn genedlaethol'),
    national: () => 'cenedlaethol',
    unknown: () => 'heb enwi ardal',
  }),
  more: (count) => `Dangos ${String(count)} arall`,
  notAll: 'Cafodd mwy o wasanaethau eu canfod nag sydd wedi’u hargraffu yma.',
  moreFound: (count, shown, total) =>
    `${services('cy', count)} arall. Yn dangos ${String(shown)}${total === undefined ? '' : ` o ${String(total)}`}.`,
  urgent: 'Os na all hyn aros',
  sort: 'Trefnu yn ôl',
  sorts: {
    relevance: 'Y cyfatebiad gorau',
    distance: 'Agosaf',
    name: 'Enw',
    lastChecked: 'Gwiriwyd ddiwethaf',
  },
  toNumber: 'Mynd i’r rhif ffôn cyntaf',
  none: 'Dim gwasanaethau wedi’u canfod',
  noneSoFar: 'Nid oes dim yn addas yn yr hyn y gallem ei gyrraedd',
  noneHelp: 'Mae popeth y gwnaethom ei holi wedi ateb, ac nid oes dim yn addas. Gallech:',
  noLocal: (place) =>
    `Nid oes gan y cyfeiriadur wasanaeth lleol ar gyfer hyn yn ${place}. Gall y gwasanaethau cenedlaethol hyn helpu.`,
  widen: 'Chwilio ymhellach i ffwrdd',
  widenTo: (lang, miles, nearest) =>
    `Chwilio hyd at ${inMiles(miles)} i ffwrdd. Mae’r agosaf tua ${inMiles(nearest, formatMiles(lang, nearest))} i ffwrdd`,
  anyDistance: (lang, nearest) =>
    `Chwilio unrhyw bellter i ffwrdd. Mae’r agosaf tua ${inMiles(nearest, formatMiles(lang, nearest))} i ffwrdd`,
  clear: 'Clirio’r hidlwyr',
  allTopics: 'Chwilio pob pwnc',
  unknownTopic:
    'Nid ydym yn gwybod am y pwnc a osodwyd. Dewiswch un arall, neu chwiliwch bob pwnc.',
  addNational: 'Cynnwys gwasanaethau cenedlaethol',
  tryTopics: 'Dewis pwnc yn lle hynny',
  outside: (lang, places) =>
    `Nid yw’r cyfeiriadur hwn yn cynnwys ${oneOf(lang, places)}. Gall help lleol fod wedi’i restru yma yn lle hynny:`,
  unknownPlace:
    'Nid oes neb y gwnaethom ei holi yn gwybod am y lle hwn. Gall fod help lleol na allwn ei weld. Rhowch gynnig ar god post.',
  which: (lang, place, places) =>
    `Mae mwy nag un ardal ${place}: ${oneOf(lang, places)}. Pa un yw eich ardal chi?`,
  maybe: (place) => `Mae ${place} hefyd yn lle. Ydych chi eisiau help yno?`,
  searchIn: (place) => `Chwilio yn ${place}`,
  unavailable: 'Ni allem gyrraedd y cyfeiriadur',
  unavailableHelp:
    'Nid yw hyn yn golygu nad oes help. Rhowch gynnig arall arni ymhen ychydig funudau, neu defnyddiwch yr help brys uchod.',
  nationalOnly: 'Gall y gwasanaethau cenedlaethol hyn helpu nawr.',
  earlier: 'Mae’r gwasanaethau hyn o’ch chwiliad diwethaf. Efallai na fyddant yn addas i’r un hwn.',
  partial: 'Nid atebodd rhan o’r cyfeiriadur. Gall fod mwy o wasanaethau na’r rhain.',
  stale: (lang, date) =>
    `Ni allem gyrraedd y cyfeiriadur. Dyma’r copi diwethaf sydd gennym${
      date === undefined ? '' : `, dyddiad: ${formatPartialDate(lang, date)}`
    }.`,
  onDevice: (lang, place, date) =>
    `Ni allem gyrraedd y cyfeiriadur. Dyma’r gwasanaethau ar gyfer ${place} a gadwyd ar y ddyfais hon. ${
      date === undefined
        ? 'Ni chofnododd neb pa mor hen ydynt.'
        : `Eu dyddiad yw ${formatPartialDate(lang, date)}.`
    }`,
  retry: 'Rhoi cynnig arall arni',
  asOf: (lang, date) => `Dyddiad data’r cyfeiriadur: ${formatPartialDate(lang, date)}`,
  moreFailed: 'Ni allem lwytho mwy o wasanaethau. Rhowch gynnig arall arni.',
};
