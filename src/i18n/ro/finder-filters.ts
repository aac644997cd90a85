import type { FinderFiltersMessages } from '../en-gb/finder-filters.js';
import { formatter } from '../format.js';
import { dayNames } from './days.js';
import { miles } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'Se afișează doar serviciile care spun asta. Și altele pot oferi același lucru.',
  miles: (count) => `Până la ${miles(count)}`,
  anyDistance: 'Orice distanță',
  open: 'Când este deschis',
  anyTime: 'Oricând',
  openNow: 'Deschis acum',
  openOn: (day) => `Deschis: ${day}`,
  days: dayNames,
  language: 'Limba',
  anyLanguage: 'Orice limbă',
  groups: {
    distance: 'La ce distanță',
    what: 'Cost și cum se ajunge la serviciu',
    how: 'Cum îl puteți folosi',
    for: 'Pentru cine este',
    access: 'Accesibilitate',
  },
  switches: {
    free: 'Gratuit',
    'no-phone': 'Nu vreau să sun',
    'self-referral': 'Puteți contacta direct serviciul',
    interpreter: 'Interpret',
    'local-only': 'Doar servicii locale',
  },
  modes: {
    phone: 'Prin telefon',
    text: 'Prin SMS',
    online: 'Pe internet',
    'in-person': 'În persoană',
    'home-visit': 'Vin la dumneavoastră acasă',
    post: 'Prin poștă',
  },
  audiences: {
    'young-people': 'Copii și tineri',
    'older-people': 'Persoane în vârstă',
    carers: 'Persoane care îngrijesc pe cineva',
    parents: 'Părinți',
    men: 'Bărbați',
    women: 'Femei',
    lgbt: 'Persoane LGBT+',
    veterans: 'Veterani',
    'disabled-people': 'Persoane cu dizabilități',
  },
  age: 'Vârsta în ani',
  ageHint: 'Se afișează și serviciile care nu dau o vârstă.',
  ageWrong: 'Eroare: Scrieți vârsta cu cifre, de exemplu 17',
  ageOf: (years) => `Vârsta: ${years}`,
  features: {
    'step-free': 'Acces fără trepte',
    'hearing-loop': 'Buclă de inducție pentru aparate auditive',
    bsl: 'Limba semnelor britanică',
    parking: 'Parcare',
    toilet: 'Toaletă',
  },
  unrecorded: 'Niciunul dintre serviciile găsite nu spune asta. Totuși îl pot oferi: întrebați.',
  counted: (lang, name, count) => `${name} (${number(lang, count)})`,
  chosen: 'Filtre folosite',
  remove: 'Scoate filtrul:',
  clearAll: 'Șterge tot',
};
