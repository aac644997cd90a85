import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate, formatter } from '../format.js';
import { services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'Folosiți fără semnal',
  offer: (place) =>
    `Puteți păstra serviciile pentru ${place} pe acest dispozitiv. Apoi puteți căuta în ele fără semnal.`,
  services: (lang, count) => `${services(lang, count)}, cu numere de telefon și program`,
  page: 'Această pagină, cu subiectele, serviciile naționale și ajutorul urgent, ca să se deschidă fără semnal',
  noPage:
    'Această pagină are nevoie de semnal ca să se deschidă. Ce păstrați ajută cât timp pagina rămâne deschisă.',
  seen: (place) => `Persoanele care folosesc acest dispozitiv pot vedea că ați păstrat ${place}.`,
  never: 'Nu păstrăm niciodată ce căutați, codul dumneavoastră poștal sau lista dumneavoastră.',
  about: (lang, bytes) => `Ocupă aproximativ ${size(lang, bytes)}.`,
  keep: 'Păstrează pe dispozitivul meu',
  keepInstead: (place) => `Păstrează în schimb: ${place}`,
  update: 'Actualizează',
  remove: 'Scoate de pe acest dispozitiv',
  saving: 'Se salvează',
  kept: (lang, place, bytes) => `Păstrat pe acest dispozitiv: ${place}, ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `Data informațiilor: ${formatPartialDate(lang, date)}.`,
  noDate: 'Nimeni nu a notat data acestor informații.',
  keptOn: (lang, date) => `Data păstrării: ${formatPartialDate(lang, date)}.`,
  saved: 'Păstrat pe acest dispozitiv.',
  savedWithoutPage:
    'Serviciile sunt păstrate. Această pagină nu a putut fi păstrată, așa că are nevoie de semnal ca să se deschidă.',
  removed: 'Scos. Acum nu este păstrat nimic pe acest dispozitiv.',
  checking: 'Se verifică catalogul',
  retry: 'Încearcă din nou',
  choosePlace:
    'Alegeți mai întâi un loc. Apoi puteți păstra serviciile de acolo pe acest dispozitiv.',
  nothing: (place) => `Acest catalog nu are servicii pentru ${place} pe care să le puteți păstra.`,
  unavailable:
    'Nu am putut ajunge la catalogul de servicii. Verificați semnalul și încercați din nou.',
  partial: 'O parte a catalogului nu a răspuns. Încercați din nou mai târziu, ca să păstrați tot.',
  failed: 'Nu am putut salva. Verificați semnalul și încercați din nou.',
  full: 'Nu este destul loc pe acest dispozitiv.',
  unchanged: 'Ce ați păstrat înainte este încă aici.',
  notRemoved:
    'Nu am putut scoate. Ca să scoateți, ștergeți datele acestui site din browserul dumneavoastră.',
  unreadable: 'Pe acest dispozitiv este păstrat ceva ce nu putem citi. Puteți să îl scoateți.',
  unsupported:
    'Aici nu putem păstra nimic pe acest dispozitiv. Unele browsere și ferestre private nu permit asta.',
};

/** "34 kB" or "1.4 MB": rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${formatter('NumberFormat', lang).format(units)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}
