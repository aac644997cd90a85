import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate, formatter } from '../format.js';
import { counted, courses } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const learningMessages: LearningMessages = {
  heading: 'Cursuri MECC pe internet',
  by: 'De la',
  length: 'Durată',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? counted(lang, count / 60, 'oră', 'ore')
      : counted(lang, count, 'minut', 'minute'),
  minutesUnknown: 'Nu se știe durata',
  sessions: 'Sesiuni',
  olderSessions: (lang, count) => counted(lang, count, 'sesiune mai veche', 'sesiuni mai vechi'),
  kind: 'Cum',
  kinds: {
    'e-learning': 'Curs pe internet',
    live: 'Sesiune în direct',
    'live-online': 'În direct pe internet',
    'face-to-face': 'Față în față',
    'train-the-trainer': 'Formare de formatori',
    cascade: 'Transmis în interiorul unei organizații',
  },
  area: 'Unde',
  level: 'Nivel',
  levels: {
    introductory: 'Introducere',
    'very-brief': 'Sfat foarte scurt',
    brief: 'Sfat scurt',
    'extended-brief': 'Sfat scurt extins',
  },
  cost: 'Cost',
  access: 'Acces',
  accessKinds: {
    open: 'Deschis tuturor',
    account: 'Aveți nevoie de un cont',
    openathens: 'Aveți nevoie de un cont OpenAthens',
    lms: 'Prin sistemul de învățare al organizației dumneavoastră',
    unknown: 'Nu se știe',
  },
  audience: 'Pentru',
  audiences: {
    everyone: 'Toată lumea',
    health: 'Sănătate',
    'social-care': 'Asistență socială',
    council: 'Autorități locale',
    voluntary: 'Organizații caritabile și voluntari',
    housing: 'Locuințe',
    commissioners: 'Persoane care contractează servicii',
  },
  notStated: 'Nu se precizează',
  lms: 'În propriul sistem de învățare',
  lmsUnknown: 'Nu se știe. Întrebați furnizorul.',
  beingReplaced: 'Va fi înlocuit',
  replacedBy: 'Înlocuit de:',
  replaced: 'Acest curs a fost înlocuit cu altul.',
  gone: 'Nu mai există',
  goneNotice: 'Pagina acestui curs nu mai există, așa că nu este niciun link.',
  noLink: 'Nu există o adresă web confirmată pentru asta.',
  open: (title) => `Mergi la: ${title}`,
  lastChecked: (lang, date) => `Ultima verificare: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nimeni nu a notat când s-a verificat ultima dată',
  partly: 'O parte din aceste informații nu este confirmată.',
  sources: (dates) =>
    dates.length === 0 ? 'Unde s-a citit asta' : `Unde s-a citit asta (${dates.join(', ')})`,
  none: 'Nu este trecut niciun curs pe internet pentru asta.',
  filterAudience: 'Pentru cine este?',
  filterLevel: 'Ce nivel?',
  anyAudience: 'Toate cursurile',
  anyLevel: 'Toate nivelurile',
  choice: (lang, name, count) => `${name} (${count === 0 ? 'niciunul' : number(lang, count)})`,
  found: (lang, shown, total, chosen) => {
    const all = courses(lang, total);
    const text = shown < total ? `Se afișează ${number(lang, shown)} din ${all}` : all;
    return chosen.length === 0 ? text : `${text} pentru: ${chosen.join(', ')}`;
  },
  noneFit:
    'Niciun curs nu se potrivește cu ce ați ales. Schimbați alegerea sau afișați toate cursurile.',
  showAll: 'Arată toate cursurile',
  plan: 'Planul meu de formare',
  planPrivate:
    'Nu se păstrează și nu se trimite nimic. Planul dispare când părăsiți această pagină, așa că tipăriți-l mai întâi.',
  planAdd: 'Pune în planul meu',
  planDone: 'Am făcut acest curs',
  planSee: 'Vezi planul meu',
  planEmpty: 'Niciun curs nu așteaptă în planul dumneavoastră. Bifați unul ca să îl adăugați.',
  planStatus: (lang, planned, done) =>
    `${courses(lang, planned)} în planul dumneavoastră, făcute: ${number(lang, done)}`,
  planCleared: 'Planul dumneavoastră a fost șters.',
  print: 'Tipărește planul meu',
  clear: 'Șterge planul meu',
  loading: 'Se încarcă cursurile',
  unavailable: 'Nu am putut încărca cursurile. Încercați din nou peste câteva minute.',
  retry: 'Încearcă din nou',
};
