import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate, formatter } from '../format.js';
import { services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'Defnyddio hwn heb signal',
  offer: (place) =>
    `Gallwch gadw’r gwasanaethau ar gyfer ${place} ar y ddyfais hon. Yna gallwch eu chwilio heb signal.`,
  services: (lang, count) => `${services(lang, count)}, gyda rhifau ffôn ac oriau agor`,
  page: 'Y dudalen hon, gyda’i phynciau, gwasanaethau cenedlaethol a help brys, fel y bydd yn agor heb signal',
  noPage:
    'Mae angen signal ar y dudalen hon i agor. Mae’r hyn rydych yn ei gadw yn helpu tra bydd y dudalen ar agor.',
  seen: (place) => `Gall pobl sy’n defnyddio’r ddyfais hon weld eich bod wedi cadw ${place}.`,
  never: 'Nid ydym byth yn cadw’r hyn rydych yn chwilio amdano, eich cod post na’ch rhestr.',
  about: (lang, bytes) => `Mae’n cymryd tua ${size(lang, bytes)}.`,
  keep: 'Cadw hwn ar fy nyfais',
  keepInstead: (place) => `Cadw ${place} yn lle hynny`,
  update: 'Diweddaru',
  remove: 'Tynnu oddi ar y ddyfais hon',
  saving: 'Yn cadw',
  kept: (lang, place, bytes) => `Wedi’i gadw ar y ddyfais hon: ${place}, ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `Dyddiad y data: ${formatPartialDate(lang, date)}.`,
  noDate: 'Ni chofnododd neb ddyddiad y data hwn.',
  keptOn: (lang, date) => `Fe’i cadwoch ar ${formatPartialDate(lang, date)}.`,
  saved: 'Wedi’i gadw ar y ddyfais hon.',
  savedWithoutPage:
    'Mae’r gwasanaethau wedi’u cadw. Ni ellid cadw’r dudalen hon, felly mae angen signal i’w hagor.',
  removed: 'Wedi’i dynnu. Nid oes dim wedi’i gadw ar y ddyfais hon nawr.',
  checking: 'Yn gwirio’r cyfeiriadur',
  retry: 'Rhoi cynnig arall arni',
  choosePlace: 'Dewiswch le yn gyntaf. Yna gallwch gadw ei wasanaethau ar y ddyfais hon.',
  nothing: (place) =>
    `Nid yw’r cyfeiriadur hwn yn rhestru gwasanaethau ar gyfer ${place} y gallech eu cadw.`,
  unavailable: 'Ni allem gyrraedd y cyfeiriadur. Gwiriwch eich signal a rhowch gynnig arall arni.',
  partial:
    'Nid atebodd rhan o’r cyfeiriadur. Rhowch gynnig arall arni yn nes ymlaen, er mwyn cadw’r cyfan.',
  failed: 'Ni allem ei gadw. Gwiriwch eich signal a rhowch gynnig arall arni.',
  full: 'Nid oes digon o le ar y ddyfais hon.',
  unchanged: 'Mae’r hyn a gadwoch o’r blaen yma o hyd.',
  notRemoved: 'Ni allem ei dynnu. I’w dynnu, cliriwch ddata’r wefan hon yn eich porwr.',
  unreadable: 'Mae rhywbeth wedi’i gadw ar y ddyfais hon na allwn ei ddarllen. Gallwch ei dynnu.',
  unsupported:
    'Ni allwn gadw dim ar y ddyfais hon yma. Nid yw rhai porwyr a ffenestri preifat yn caniatáu hynny.',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${formatter('NumberFormat', lang).format(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
