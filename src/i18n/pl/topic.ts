import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate } from '../format.js';
import { plural, services, localServices } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` na obszarze ${place}`);

export const topicMessages: TopicMessages = {
  why: 'Dlaczego to ważne',
  ask: 'Zapytaj',
  assist: 'Pomóż',
  act: 'Działaj',
  cues: 'Na co zwrócić uwagę',
  tips: 'Wskazówki dla personelu',
  urgent: 'Jeśli to nie może czekać',
  urgentNotEasy: 'Te słowa nie są jeszcze łatwe do czytania.',
  easy: {
    why: 'Dlaczego to ważne',
    ask: 'Pytania do rozmowy',
    assist: 'Warto wiedzieć',
    act: 'Pierwsze kroki',
  },
  source: 'Źródło:',
  unsourced: 'Niepotwierdzone przez źródło',
  national: 'Ogólnokrajowa pomoc',
  noNational: (nation) =>
    `Nie znamy ogólnokrajowej usługi do tego${nation === undefined ? '' : ` (${nation})`}.`,
  local: (place) => (place === undefined ? 'Lokalna pomoc' : `Pomoc na obszarze ${place}`),
  localLoading: 'Szukanie lokalnej pomocy',
  localFound: localServices,
  localMore: (lang, count) =>
    `${plural(lang, count, { one: 'Pierwsza lokalna usługa', few: 'Pierwsze # lokalne usługi', many: 'Pierwsze # lokalnych usług', other: 'Pierwsze # lokalnej usługi' })}. W katalogu jest więcej.`,
  noLocal: (place) => `W katalogu nie ma lokalnej usługi do tego${inPlace(place)}.`,
  localUnavailable:
    'Nie udało się połączyć z lokalnym katalogiem. To nie znaczy, że nie ma lokalnej pomocy.',
  localPartial: 'Część lokalnego katalogu nie odpowiedziała. Usług może być więcej.',
  localStale: (lang, date) =>
    `Nie udało się połączyć z lokalnym katalogiem. To jest ostatnia kopia, jaką mamy${
      date === undefined ? '' : `, z dnia: ${formatPartialDate(lang, date)}`
    }.`,
  moreServices: (lang, count) =>
    plural(lang, count, {
      one: 'Pokaż jeszcze # usługę',
      few: 'Pokaż jeszcze # usługi',
      many: 'Pokaż jeszcze # usług',
      other: 'Pokaż jeszcze # usługi',
    }),
  moreFound: (lang, count, shown) => `Więcej: ${services(lang, count)}. Pokazano ${String(shown)}.`,
  nations: 'Różnice między krajami',
  lastChecked: (lang, date) => `Ostatnio sprawdzono: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nikt nie zapisał, kiedy ostatnio to sprawdzono',
  draft: 'Tego tekstu nie sprawdził żaden lekarz ani inny pracownik medyczny.',
  form: 'Pokaż ten temat jako',
  forms: { standard: 'Standardowy', 'easy-read': 'Łatwy do czytania', 'text-only': 'Tylko tekst' },
  noneYet: (form) => `${form} (jeszcze nie ma)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'Wersja robocza tekstu łatwego do czytania. Nie powstała jeszcze wspólnie z osobami z niepełnosprawnością intelektualną. Nie ma jeszcze obrazków.',
      'co-produced':
        'Tekst łatwy do czytania. Powstał wspólnie z osobami z niepełnosprawnością intelektualną. Nie ma jeszcze obrazków.',
      missing: 'Nie ma jeszcze tekstu łatwego do czytania na ten temat. To jest tekst standardowy.',
    },
    'text-only': {
      draft:
        'Wersja robocza: tylko tekst. Nie powstała jeszcze wspólnie z osobami, które mogą jej używać.',
      'co-produced': 'Tylko tekst. Powstał wspólnie z osobami, które go używają.',
      missing: '',
    },
  },
  standardShown: 'Pokazano tekst standardowy.',
  copy: 'Kopiuj jako tekst',
  copied: 'Skopiowano.',
  copyByHand:
    'Twoja przeglądarka nie pozwala nam kopiować. Tekst jest zaznaczony: skopiuj go ręcznie.',
  copyText: 'Tekst tego tematu',
  loading: 'Wczytywanie tego tematu',
  notFound: 'Nie znamy tego tematu.',
  unavailable: 'Nie udało się wczytać tego tematu. Spróbuj ponownie za kilka minut.',
  retry: 'Spróbuj ponownie',
};
