import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate } from '../format.js';
import { plural, services, localServices } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` în ${place}`);

export const topicMessages: TopicMessages = {
  why: 'De ce contează',
  ask: 'Întrebați',
  assist: 'Ajutați',
  act: 'Acționați',
  cues: 'Ce să observați',
  tips: 'Sfaturi pentru personal',
  urgent: 'Dacă nu poate aștepta',
  urgentNotEasy: 'Aceste cuvinte nu sunt încă ușor de citit.',
  easy: {
    why: 'De ce contează',
    ask: 'Întrebări de discutat',
    assist: 'Bine de știut',
    act: 'Primii pași',
  },
  source: 'Sursa:',
  unsourced: 'Neconfirmat de o sursă',
  national: 'Ajutor național',
  noNational: (nation) =>
    `Nu știm niciun serviciu național pentru asta${nation === undefined ? '' : ` (${nation})`}.`,
  local: (place) => (place === undefined ? 'Ajutor local' : `Ajutor în ${place}`),
  localLoading: 'Se caută ajutor local',
  localFound: localServices,
  localMore: (lang, count) =>
    `${plural(lang, count, { one: 'Primul serviciu local', few: 'Primele # servicii locale', other: 'Primele # de servicii locale' })}. Catalogul are mai multe.`,
  noLocal: (place) => `Catalogul nu are niciun serviciu local pentru asta${inPlace(place)}.`,
  localUnavailable:
    'Nu am putut ajunge la catalogul local. Asta nu înseamnă că nu există ajutor local.',
  localPartial: 'O parte a catalogului local nu a răspuns. Pot exista mai multe servicii.',
  localStale: (lang, date) =>
    `Nu am putut ajunge la catalogul local. Aceasta este ultima copie pe care o avem${
      date === undefined ? '' : `, din data: ${formatPartialDate(lang, date)}`
    }.`,
  moreServices: (lang, count) => `Arată încă ${services(lang, count)}`,
  moreFound: (lang, count, shown) => `Încă ${services(lang, count)}. Se afișează ${String(shown)}.`,
  nations: 'Diferențe între națiuni',
  lastChecked: (lang, date) => `Ultima verificare: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nimeni nu a notat când s-a verificat ultima dată',
  draft: 'Niciun cadru medical nu a verificat acest text.',
  form: 'Arată acest subiect ca',
  forms: { standard: 'Obișnuit', 'easy-read': 'Ușor de citit', 'text-only': 'Doar text' },
  noneYet: (form) => `${form} (încă nu există)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'Ciornă ușor de citit. Încă nu a fost făcută împreună cu persoane cu dizabilități intelectuale. Încă nu are imagini.',
      'co-produced':
        'Ușor de citit. Făcut împreună cu persoane cu dizabilități intelectuale. Încă nu are imagini.',
      missing:
        'Încă nu există un text ușor de citit pentru acest subiect. Acesta este textul obișnuit.',
    },
    'text-only': {
      draft: 'Ciornă doar text. Încă nu a fost făcută împreună cu persoanele care o pot folosi.',
      'co-produced': 'Doar text. Făcut împreună cu persoane care îl folosesc.',
      missing: '',
    },
  },
  standardShown: 'Se afișează textul obișnuit.',
  copy: 'Copiază ca text',
  copied: 'Copiat.',
  copyByHand:
    'Browserul dumneavoastră nu ne lasă să copiem. Textul este selectat: copiați-l manual.',
  copyText: 'Textul acestui subiect',
  loading: 'Se încarcă acest subiect',
  notFound: 'Nu cunoaștem acest subiect.',
  unavailable: 'Nu am putut încărca acest subiect. Încercați din nou peste câteva minute.',
  retry: 'Încearcă din nou',
};
