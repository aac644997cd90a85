import type { FinderFiltersMessages } from '../en-gb/finder-filters.js';
import { formatter } from '../format.js';
import { dayNames } from './days.js';
import { miles } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'Pokazano tylko usługi, które to podają. Inne też mogą to oferować.',
  miles: (count) => `Do ${miles(count)}`,
  anyDistance: 'Każda odległość',
  open: 'Kiedy jest otwarte',
  anyTime: 'O każdej porze',
  openNow: 'Teraz otwarte',
  openOn: (day) => `Otwarte: ${day}`,
  days: dayNames,
  language: 'Język',
  anyLanguage: 'Każdy język',
  groups: {
    distance: 'Jak daleko',
    what: 'Koszt i jak się zgłosić',
    how: 'Jak możesz skorzystać',
    for: 'Dla kogo',
    access: 'Dostępność',
  },
  switches: {
    free: 'Bezpłatnie',
    'no-phone': 'Nie chcę dzwonić',
    'self-referral': 'Możesz zgłosić się bez skierowania',
    interpreter: 'Tłumacz ustny',
    'local-only': 'Tylko lokalne usługi',
  },
  modes: {
    phone: 'Przez telefon',
    text: 'Przez SMS',
    online: 'Przez internet',
    'in-person': 'Osobiście',
    'home-visit': 'Przyjdą do ciebie do domu',
    post: 'Pocztą',
  },
  audiences: {
    'young-people': 'Dzieci i młodzież',
    'older-people': 'Osoby starsze',
    carers: 'Opiekunowie',
    parents: 'Rodzice',
    men: 'Mężczyźni',
    women: 'Kobiety',
    lgbt: 'Osoby LGBT+',
    veterans: 'Weterani',
    'disabled-people': 'Osoby z niepełnosprawnością',
  },
  age: 'Wiek w latach',
  ageHint: 'Pokazano też usługi, które nie podają wieku.',
  ageWrong: 'Błąd: Wpisz wiek jako liczbę, na przykład 17',
  ageOf: (years) => `Wiek: ${years}`,
  features: {
    'step-free': 'Dostęp bez schodów',
    'hearing-loop': 'Pętla indukcyjna',
    bsl: 'Brytyjski język migowy',
    parking: 'Miejsca do parkowania',
    toilet: 'Toaleta',
  },
  unrecorded: 'Żadna ze znalezionych usług tego nie podaje. Mimo to mogą to oferować: zapytaj ich.',
  counted: (lang, name, count) => `${name} (${number(lang, count)})`,
  chosen: 'Używane filtry',
  remove: 'Usuń filtr:',
  clearAll: 'Wyczyść wszystko',
};
