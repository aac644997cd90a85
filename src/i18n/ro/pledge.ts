import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';
import { LANG, counted } from './words.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'Faceți un angajament MECC',
  private:
    'Nu se trimite nimic. Ce alegeți și scrieți rămâne pe această pagină și dispare când o părăsiți.',
  who: 'Cine face angajamentul?',
  audience: {
    organisation: 'O organizație',
    staff: 'Un membru al personalului',
    individual: 'Dumneavoastră, pentru propria sănătate',
  },
  promises: 'Alegeți ce promiteți',
  ourWords: 'Cuvinte de la MECC Signpost',
  name: 'Numele organizației sau al echipei (opțional)',
  nameHint: 'Se tipărește pe angajament.',
  own: 'O promisiune cu propriile cuvinte (opțional)',
  ownHint: 'Cel mult 200 de caractere.',
  chosen: (count) => `${counted(LANG, count, 'promisiune', 'promisiuni')} în angajament`,
  nothingChosen: 'Alegeți sau scrieți mai întâi o promisiune.',
  made: (lang, date) => `Data: ${formatPartialDate(lang, date)}`,
  signed: 'Semnătura:',
  from: 'Promisiunile provin de la:',
  alsoOurs: 'O parte din cuvinte sunt de la MECC Signpost.',
  sources: 'De unde provine acest angajament:',
  lastChecked: (lang, date) => `Ultima verificare: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Nimeni nu a notat când s-a verificat ultima dată',
  print: 'Tipărește angajamentul',
  restart: 'Începe din nou',
  restarted: 'Șters. Puteți începe din nou.',
  loading: 'Se încarcă angajamentul',
  notFound: 'Nu cunoaștem acest angajament.',
  none: 'Încă nu este trecut niciun angajament.',
  unavailable: 'Nu am putut încărca angajamentul. Încercați din nou peste câteva minute.',
  retry: 'Încearcă din nou',
};
