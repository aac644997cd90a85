import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate, formatter } from '../format.js';
import { plural, courses, minutes } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const learningMessages: LearningMessages = {
  heading: 'E-learning na temat MECC',
  by: 'Od',
  length: 'Czas trwania',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? plural(lang, count / 60, {
          one: '# godzina',
          few: '# godziny',
          many: '# godzin',
          other: '# godziny',
        })
      : minutes(lang, count),
  minutesUnknown: 'Czas trwania nieznany',
  sessions: 'Sesje',
  olderSessions: (lang, count) =>
    plural(lang, count, {
      one: '# starsza sesja',
      few: '# starsze sesje',
      many: '# starszych sesji',
      other: '# starszej sesji',
    }),
  kind: 'Jak',
  kinds: {
    'e-learning': 'Nauka przez internet',
    live: 'Sesja na żywo',
    'live-online': 'Na żywo przez internet',
    'face-to-face': 'Na miejscu, twarzą w twarz',
    'train-the-trainer': 'Szkolenie dla prowadzących szkolenia',
    cascade: 'Przekazywane wewnątrz organizacji',
  },
  area: 'Gdzie',
  level: 'Poziom',
  levels: {
    introductory: 'Wprowadzenie',
    'very-brief': 'Bardzo krótka porada',
    brief: 'Krótka porada',
    'extended-brief': 'Krótka porada rozszerzona',
  },
  cost: 'Koszt',
  access: 'Dostęp',
  accessKinds: {
    open: 'Dla wszystkich',
    account: 'Potrzebne jest konto',
    openathens: 'Potrzebne jest konto OpenAthens',
    lms: 'Przez system szkoleń twojej organizacji',
    unknown: 'Nieznany',
  },
  audience: 'Dla kogo',
  audiences: {
    everyone: 'Wszyscy',
    health: 'Ochrona zdrowia',
    'social-care': 'Opieka społeczna',
    council: 'Samorządy lokalne',
    voluntary: 'Organizacje charytatywne i wolontariusze',
    housing: 'Mieszkalnictwo',
    commissioners: 'Osoby zlecające usługi',
  },
  notStated: 'Nie podano',
  lms: 'W systemie szkoleń twojej organizacji',
  lmsUnknown: 'Nie wiadomo. Zapytaj organizatora.',
  beingReplaced: 'Będzie zastąpiony',
  replacedBy: 'Zastąpiony przez:',
  replaced: 'Ten kurs zastąpiono innym.',
  gone: 'Już go nie ma',
  goneNotice: 'Strony tego kursu już nie ma, więc nie ma linku.',
  noLink: 'Nie ma do tego potwierdzonego adresu strony.',
  open: (title) => `Przejdź do: ${title}`,
  lastChecked: (lang, date) => `Ostatnio sprawdzono: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nikt nie zapisał, kiedy ostatnio to sprawdzono',
  partly: 'Część tych informacji nie jest potwierdzona.',
  sources: (dates) =>
    dates.length === 0 ? 'Gdzie to przeczytano' : `Gdzie to przeczytano (${dates.join(', ')})`,
  none: 'Na liście nie ma do tego kursów przez internet.',
  filterAudience: 'Dla kogo?',
  filterLevel: 'Jaki poziom?',
  anyAudience: 'Wszystkie kursy',
  anyLevel: 'Wszystkie poziomy',
  choice: (lang, name, count) => `${name} (${count === 0 ? 'brak' : number(lang, count)})`,
  found: (lang, shown, total, chosen) => {
    const text =
      shown < total
        ? `Pokazano ${number(lang, shown)} z ${plural(lang, total, { one: '# kursu', few: '# kursów', many: '# kursów', other: '# kursu' })}`
        : courses(lang, total);
    return chosen.length === 0 ? text : `${text}. Wybrano: ${chosen.join(', ')}`;
  },
  noneFit: 'Żaden kurs nie pasuje do twojego wyboru. Zmień wybór lub pokaż wszystkie kursy.',
  showAll: 'Pokaż wszystkie kursy',
  plan: 'Mój plan szkoleń',
  planPrivate:
    'Nic nie jest zapisywane ani wysyłane. Twój plan zniknie, gdy opuścisz tę stronę, więc najpierw go wydrukuj.',
  planAdd: 'Dodaj do mojego planu',
  planDone: 'Mam to za sobą',
  planSee: 'Zobacz mój plan',
  planEmpty: 'W twoim planie nie czeka żaden kurs. Zaznacz kurs, aby go dodać.',
  planStatus: (lang, planned, done) =>
    `W twoim planie: ${courses(lang, planned)}, ukończono: ${number(lang, done)}`,
  planCleared: 'Twój plan wyczyszczono.',
  print: 'Drukuj mój plan',
  clear: 'Wyczyść mój plan',
  loading: 'Wczytywanie kursów',
  unavailable: 'Nie udało się wczytać kursów. Spróbuj ponownie za kilka minut.',
  retry: 'Spróbuj ponownie',
};
