import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { clock, LANG, miles as inMiles, plural } from './words.js';

export const cardMessages: CardMessages = {
  national: 'Cenedlaethol',
  nations: nationNames,
  free: 'Am ddim',
  closed: 'Ar gau dros dro',
  closedHelp: 'Mae’r gwasanaeth hwn ar gau am y tro.',
  eligibility: 'Ar gyfer pwy',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `${String(minimum)} oed a throsodd`;
    return minimum === undefined
      ? `Hyd at ${String(maximum)} oed`
      : `${String(minimum)} i ${String(maximum)} oed`;
  },
  cost: 'Cost',
  opening: 'Oriau agor',
  where: 'Ble',
  masked: 'Mae’r cyfeiriad yn breifat er mwyn cadw pobl yn ddiogel.',
  otherPlaces: (count) =>
    plural(LANG, count, {
      zero: '# lle arall',
      one: '# lle arall',
      two: '# le arall',
      few: '# lle arall',
      many: '# lle arall',
      other: '# lle arall',
    }),
  access: 'Sut i’w ddefnyddio',
  accessibility: 'Hygyrchedd',
  languages: 'Ieithoedd',
  more: 'Mwy am y gwasanaeth hwn',
  contact: {
    phone: 'Ffoniwch',
    text: 'Tecstiwch',
    email: 'E-bostiwch',
    web: 'Ewch i’r wefan',
    webchat: 'Sgwrsiwch ar-lein',
    whatsapp: 'WhatsApp',
    post: 'Ysgrifennwch at',
  },
  noContact: 'Nid oes manylion cyswllt wedi’u cofnodi.',
  away: (lang, miles, exact) =>
    `${exact ? '' : 'Tua '}${inMiles(miles, formatMiles(lang, miles))} i ffwrdd`,
  covers: (place) => `Yn gwasanaethu ${place}`,
  lastChecked: (lang, date) => `Gwiriwyd ddiwethaf: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ni chofnododd neb pryd y cafodd hyn ei wirio ddiwethaf',
  due: 'Bydd yn cael ei wirio eto yn fuan.',
  overdue: 'Gall fod wedi dyddio. Cysylltwch â nhw cyn mynd yno neu anfon rhywun.',
  checkFirst: 'Holwch nhw cyn dibynnu ar hyn.',
  alwaysOpen: 'Ar agor ddydd a nos',
  holidaysVary: 'Gall yr oriau fod yn wahanol ar wyliau banc.',
  onHolidays: (text) => `Gwyliau banc: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `${first} i ${last}`,
  hours: (opens, closes) => `${clock(opens)} i ${clock(closes)}`,
  loading: 'Yn llwytho’r gwasanaeth hwn',
  notFound: 'Nid yw’r gwasanaeth hwn wedi’i restru mwyach.',
  unavailable: 'Ni allem lwytho’r gwasanaeth hwn. Rhowch gynnig arall arni ymhen ychydig funudau.',
};
