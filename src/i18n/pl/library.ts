import type { LibraryMessages } from '../en-gb/library.js';
import { formatPartialDate, formatter } from '../format.js';
import { nationNames } from './nations.js';
import { LANG, plural } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

const items = (lang: string, count: number) =>
  plural(lang, count, {
    one: '# pozycja',
    few: '# pozycje',
    many: '# pozycji',
    other: '# pozycji',
  });

export const libraryMessages: LibraryMessages = {
  heading: 'Biblioteka MECC',
  text: 'Szukaj w bibliotece',
  textHint: 'Na przykład, po angielsku: training, quit smoking, evaluation',
  search: 'Szukaj',
  filters: 'Filtry',
  facetType: 'Rodzaj',
  facetTopic: 'Temat',
  facetAudience: 'Dla kogo',
  facetPlace: 'Skąd pochodzi',
  facetPublisher: 'Wydawca',
  facetDate: 'Data',
  facetLicence: 'Licencja',
  types: {
    guide: 'Poradnik',
    toolkit: 'Zestaw narzędzi lub lista kontrolna',
    'case-study': 'Opis przykładu',
    evidence: 'Dowody',
    'training-material': 'Materiały szkoleniowe',
    campaign: 'Kampania',
    policy: 'Polityka lub plan',
    website: 'Strona internetowa',
  },
  typeWords: {
    guide: 'wytyczne podręcznik guidance handbook',
    toolkit: 'narzędzia szablon tools template',
    'case-study': 'przykłady historie examples stories',
    evidence: 'badania studia research studies',
    'training-material': 'slajdy materiały slides handouts',
    campaign: 'ulotki plakaty leaflets flyers posters',
    policy: 'strategia strategy',
    website: 'witryna web page',
  },
  nations: nationNames,
  noTopic: 'MECC jako całość',
  noPlace: 'Bez jednego miejsca',
  noDate: 'Nie podano daty',
  notStated: 'Nie podano',
  lastYears: (years) =>
    plural(LANG, years, {
      one: 'Ostatni # rok',
      few: 'Ostatnie # lata',
      many: 'Ostatnie # lat',
      other: 'Ostatnie # roku',
    }),
  option: (lang, label, count) => `${label} (${count === 0 ? 'brak' : number(lang, count)})`,
  chosen: 'Wybrane filtry',
  remove: (label) => `Usuń: ${label}`,
  clear: 'Wyczyść wyszukiwanie i filtry',
  sort: 'Sortuj według',
  newest: 'Od najnowszych',
  byTitle: 'Tytuł, od A do Z',
  results: 'Wyniki',
  count: (lang, shown, found) =>
    shown < found
      ? `Pokazano ${number(lang, shown)} z ${plural(lang, found, { one: '# pozycji', few: '# pozycji', many: '# pozycji', other: '# pozycji' })}`
      : items(lang, found),
  more: (lang, count) => `Pokaż więcej: ${number(lang, count)}`,
  nothing: 'W bibliotece nic nie pasuje',
  nothingHelp: 'Przeszukaliśmy całość. Spróbuj innych słów lub mniejszej liczby filtrów.',
  empty: 'W tej bibliotece nic jeszcze nie ma.',
  publisherUnknown: 'Nie podano wydawcy',
  dateUnknown: 'nie podano daty',
  topics: 'Tematy',
  audience: 'Dla kogo',
  place: 'Skąd',
  licence: 'Licencja',
  copy: (site) => `Kopia na innej stronie (${site}), a nie na stronie wydawcy.`,
  gone: 'Tej strony już nie ma.',
  moving: 'Ta strona zostanie zastąpiona.',
  beingReplacedBy: 'Zostanie zastąpiona przez:',
  replacedBy: 'Zastąpiona przez:',
  noLink: 'Nie mamy do tego potwierdzonego adresu strony.',
  partly: 'Część tych informacji nie jest potwierdzona.',
  foundIn: 'Znaleziono w:',
  lastChecked: (lang, date) => `Ostatnio sprawdzono: ${formatPartialDate(lang, date)}`,
  lastCheckedUnopened: (lang, date) =>
    `Ostatnio sprawdzono: ${formatPartialDate(lang, date)}, bez otwierania linku`,
  notRecorded: 'Nikt nie zapisał, kiedy ostatnio to sprawdzono',
  loading: 'Wczytywanie biblioteki',
  unavailable: 'Nie udało się wczytać biblioteki. Spróbuj ponownie za kilka minut.',
  retry: 'Spróbuj ponownie',
};
