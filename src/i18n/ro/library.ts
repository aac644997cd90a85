import type { LibraryMessages } from '../en-gb/library.js';
import { formatPartialDate, formatter } from '../format.js';
import { nationNames } from './nations.js';
import { LANG, plural, counted } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

const items = (lang: string, count: number) => counted(lang, count, 'document', 'documente');

export const libraryMessages: LibraryMessages = {
  heading: 'Biblioteca MECC',
  text: 'Căutați în bibliotecă',
  textHint: 'De exemplu, în engleză: training, quit smoking, evaluation',
  search: 'Caută',
  filters: 'Filtre',
  facetType: 'Tip',
  facetTopic: 'Subiect',
  facetAudience: 'Pentru cine este',
  facetPlace: 'De unde provine',
  facetPublisher: 'Cine a publicat',
  facetDate: 'Data',
  facetLicence: 'Licență',
  types: {
    guide: 'Ghid',
    toolkit: 'Set de instrumente sau listă de verificare',
    'case-study': 'Studiu de caz',
    evidence: 'Dovezi',
    'training-material': 'Material de formare',
    campaign: 'Campanie',
    policy: 'Politică sau plan',
    website: 'Site web',
  },
  typeWords: {
    guide: 'îndrumare manual guidance handbook',
    toolkit: 'instrumente șablon tools template',
    'case-study': 'exemple povești examples stories',
    evidence: 'cercetare studii research studies',
    'training-material': 'prezentări fișe slides handouts',
    campaign: 'pliante afișe leaflets flyers posters',
    policy: 'strategie strategy',
    website: 'pagină web page',
  },
  nations: nationNames,
  noTopic: 'MECC în general',
  noPlace: 'Niciun loc anume',
  noDate: 'Fără dată',
  notStated: 'Nu se precizează',
  lastYears: (years) =>
    plural(LANG, years, { one: 'Ultimul # an', few: 'Ultimii # ani', other: 'Ultimii # de ani' }),
  option: (lang, label, count) => `${label} (${count === 0 ? 'niciunul' : number(lang, count)})`,
  chosen: 'Filtrele alese',
  remove: (label) => `Scoate: ${label}`,
  clear: 'Șterge căutarea și filtrele',
  sort: 'Sortează după',
  newest: 'Cele mai noi la început',
  byTitle: 'Titlu, de la A la Z',
  results: 'Rezultate',
  count: (lang, shown, found) =>
    shown < found
      ? `Se afișează ${number(lang, shown)} din ${items(lang, found)}`
      : items(lang, found),
  more: (lang, count) => `Arată încă ${number(lang, count)}`,
  nothing: 'Nimic din bibliotecă nu se potrivește',
  nothingHelp: 'Am căutat în toată biblioteca. Încercați alte cuvinte sau mai puține filtre.',
  empty: 'Această bibliotecă nu are încă nimic.',
  publisherUnknown: 'Nu se precizează cine a publicat',
  dateUnknown: 'fără dată',
  topics: 'Subiecte',
  audience: 'Pentru',
  place: 'Din',
  licence: 'Licență',
  copy: (site) => `O copie pe alt site (${site}), nu pagina celui care a publicat.`,
  gone: 'Această pagină nu mai există.',
  moving: 'Această pagină va fi înlocuită.',
  beingReplacedBy: 'Va fi înlocuită de:',
  replacedBy: 'Înlocuită de:',
  noLink: 'Nu avem o adresă web confirmată pentru asta.',
  partly: 'O parte din aceste informații nu este confirmată.',
  foundIn: 'Găsit în:',
  lastChecked: (lang, date) => `Ultima verificare: ${formatPartialDate(lang, date)}`,
  lastCheckedUnopened: (lang, date) =>
    `Ultima verificare: ${formatPartialDate(lang, date)}, fără a deschide linkul`,
  notRecorded: 'Nimeni nu a notat când s-a verificat ultima dată',
  loading: 'Se încarcă biblioteca',
  unavailable: 'Nu am putut încărca biblioteca. Încercați din nou peste câteva minute.',
  retry: 'Încearcă din nou',
};
