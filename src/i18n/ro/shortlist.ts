import type { ShortlistMessages } from '../en-gb/shortlist.js';
import { formatPartialDate } from '../format.js';
import { plural, counted } from './words.js';

export const shortlistMessages: ShortlistMessages = {
  heading: 'Lista mea',
  empty: 'Încă nu este nimic pe lista dumneavoastră.',
  emptyHelp: 'Apăsați „Adaugă pe lista mea” la un serviciu.',
  linkForgotten:
    'Lista dumneavoastră a venit dintr-un link. Deschideți din nou linkul ca să o vedeți.',
  private: 'Lista dumneavoastră rămâne pe această pagină. Dispare când părăsiți pagina.',
  inAddress:
    'Linkul către această listă este în bara de adrese. „Gata, începe din nou” îl scoate de acolo.',
  opening: 'Se deschide lista',
  ask: 'Această listă conține ceva privat. O afișăm?',
  askHelp: 'Verificați mai întâi că nimeni altcineva nu vă poate vedea ecranul.',
  show: 'Arată lista',
  hide: 'Nu o arăta',
  hidden: 'Lista nu a fost arătată. Nu se păstrează nimic.',
  gone: (lang, count) =>
    plural(lang, count, {
      one: '# serviciu nu mai este în catalog.',
      few: '# servicii nu mai sunt în catalog.',
      other: '# de servicii nu mai sunt în catalog.',
    }),
  unclear: (lang, count) =>
    `${plural(lang, count, {
      one: 'Nu am putut afla la ce serviciu se referă # parte a linkului.',
      few: 'Nu am putut afla la ce servicii se referă # părți ale linkului.',
      other: 'Nu am putut afla la ce servicii se referă # de părți ale linkului.',
    })} Cereți numărul de la cine v-a dat linkul. Dacă viața cuiva este în pericol, sunați la 999.`,
  unreachable: (lang, count) =>
    plural(lang, count, {
      one: 'Nu am putut încărca # serviciu. Poate încă există. Încercați din nou peste câteva minute.',
      few: 'Nu am putut încărca # servicii. Poate încă există. Încercați din nou peste câteva minute.',
      other:
        'Nu am putut încărca # de servicii. Poate încă există. Încercați din nou peste câteva minute.',
    }),
  full: (lang, count) =>
    plural(lang, count, {
      one: 'Lista dumneavoastră este plină. # serviciu nu a fost adăugat.',
      few: 'Lista dumneavoastră este plină. # servicii nu au fost adăugate.',
      other: 'Lista dumneavoastră este plină. # de servicii nu au fost adăugate.',
    }),
  retry: 'Încearcă din nou',
  up: 'Sus',
  down: 'Jos',
  moved: (name, place, count) => `${name}: acum ${String(place)} din ${String(count)}.`,
  remove: 'Scoate',
  removed: (name) => `Scos de pe lista dumneavoastră: ${name}.`,
  undo: 'Anulează',
  restored: (name) => `Din nou pe lista dumneavoastră: ${name}.`,
  handOver: 'Luați lista cu dumneavoastră',
  careful:
    'Această listă conține ceva privat. Gândiți-vă cine ar putea vedea un mesaj sau o foaie tipărită.',
  note: 'O notă pentru listă (opțional)',
  noteOnPaper: 'Notă',
  noteHint: 'Cel mult 300 de caractere. Rămâne pe această pagină până o trimiteți sau o tipăriți.',
  noteTooLong: (lang, count) =>
    `Nota dumneavoastră este prea lungă cu ${counted(lang, count, 'caracter', 'caractere')}. Este posibil ca o parte să nu încapă.`,
  goesWith: 'Se trimite împreună cu lista:',
  sms: 'SMS',
  email: 'E-mail',
  share: 'Distribuie',
  copy: 'Copiază ca text',
  smsLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# serviciu nu încape într-un SMS.',
      few: '# servicii nu încap într-un SMS.',
      other: '# de servicii nu încap într-un SMS.',
    }),
  smsWordsLeftOut: 'O parte din cuvintele dumneavoastră nu încap într-un SMS.',
  emailLeftOut: (lang, count) =>
    plural(lang, count, {
      one: '# serviciu nu încape în acest e-mail.',
      few: '# servicii nu încap în acest e-mail.',
      other: '# de servicii nu încap în acest e-mail.',
    }),
  emailWordsLeftOut: 'O parte din cuvintele dumneavoastră nu încap în acest e-mail.',
  copied: 'Copiat. Acum puteți lipi textul.',
  copyByHand: 'Browserul dumneavoastră nu ne-a lăsat să copiem. Copiați textul de mai jos.',
  copyText: 'Text de copiat',
  shareFailed: 'Distribuirea nu a reușit. În schimb, puteți copia textul.',
  paper: 'Tipărește pe',
  a4: 'Hârtie A4, cu toate datele',
  pocket: 'Un card de decupat, cu datele principale',
  large: 'Litere mari (16 puncte)',
  print: 'Tipărește',
  made: (lang, date) => `Data: ${formatPartialDate(lang, date)}`,
  scan: 'Îndreptați aici camera unui telefon ca să deschideți această listă.',
  link: 'Link și cod QR',
  linkHelp:
    'Linkul spune ce servicii sunt pe listă și nimic mai mult. Oricine îl are le poate vedea.',
  linkField: 'Link către această listă',
  copyLink: 'Copiază linkul',
  qr: 'Codul QR al linkului',
  noQr: 'Nu există cod QR: nu a putut fi creat.',
  restart: 'Gata, începe din nou',
  restarted: 'Șters. Puteți începe din nou.',
};
