import type { FinderFiltersMessages } from '../en-gb/finder-filters.js';
import { formatter } from '../format.js';
import { dayNames } from './days.js';
import { miles } from './words.js';

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'Dim ond gwasanaethau sy’n dweud hynny sy’n cael eu dangos. Gall eraill ei gynnig hefyd.',
  miles: (count) => `Hyd at ${miles(count)}`,
  anyDistance: 'Unrhyw bellter',
  open: 'Pryd mae ar agor',
  anyTime: 'Unrhyw bryd',
  openNow: 'Ar agor nawr',
  openOn: (day) => `Ar agor: ${day}`,
  days: dayNames,
  language: 'Iaith',
  anyLanguage: 'Unrhyw iaith',
  groups: {
    distance: 'Pa mor bell',
    what: 'Cost a sut i gael mynediad',
    how: 'Sut y gallwch ei ddefnyddio',
    for: 'Ar gyfer pwy',
    access: 'Hygyrchedd',
  },
  switches: {
    free: 'Am ddim',
    'no-phone': 'Nid wyf eisiau ffonio',
    'self-referral': 'Gallwch gysylltu â nhw eich hun',
    interpreter: 'Cyfieithydd ar y pryd',
    'local-only': 'Gwasanaethau lleol yn unig',
  },
  modes: {
    phone: 'Dros y ffôn',
    text: 'Drwy neges destun',
    online: 'Ar-lein',
    'in-person': 'Wyneb yn wyneb',
    'home-visit': 'Maen nhw’n ymweld â chi gartref',
    post: 'Drwy’r post',
  },
  audiences: {
    'young-people': 'Plant a phobl ifanc',
    'older-people': 'Pobl hŷn',
    carers: 'Gofalwyr',
    parents: 'Rhieni',
    men: 'Dynion',
    women: 'Menywod',
    lgbt: 'Pobl LHDT+',
    veterans: 'Cyn-filwyr',
    'disabled-people': 'Pobl anabl',
  },
  age: 'Oed mewn blynyddoedd',
  ageHint: 'Mae gwasanaethau nad ydynt yn rhoi oed yn cael eu dangos hefyd.',
  ageWrong: 'Gwall: Rhowch oed fel rhif, fel 17',
  ageOf: (years) => `Oed ${years}`,
  features: {
    'step-free': 'Mynediad heb risiau',
    'hearing-loop': 'Dolen glyw',
    bsl: 'Iaith Arwyddion Prydain',
    parking: 'Parcio',
    toilet: 'Toiled',
  },
  unrecorded:
    'Nid yw’r un o’r gwasanaethau a ganfuwyd yn cofnodi hyn. Gallant ei gynnig er hynny: gofynnwch iddynt.',
  counted: (lang, name, count) => `${name} (${formatter('NumberFormat', lang).format(count)})`,
  chosen: 'Hidlwyr sy’n cael eu defnyddio',
  remove: 'Tynnu’r hidlydd:',
  clearAll: 'Clirio’r cyfan',
};
