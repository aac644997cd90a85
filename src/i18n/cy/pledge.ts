import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';
import { LANG, same } from './words.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'Gwneud addewid MECC',
  private:
    'Nid oes dim yn cael ei anfon. Mae’r hyn rydych yn ei ddewis a’i ysgrifennu yn aros ar y dudalen hon, ac yn diflannu pan fyddwch yn ei gadael.',
  who: 'Pwy sy’n gwneud yr addewid?',
  audience: {
    organisation: 'Sefydliad',
    staff: 'Aelod o staff',
    individual: 'Chi, er mwyn eich iechyd eich hun',
  },
  promises: 'Dewiswch beth rydych yn ei addo',
  ourWords: 'Geiriau gan MECC Signpost',
  name: 'Enw’r sefydliad neu’r tîm (dewisol)',
  nameHint: 'Mae’n cael ei argraffu ar yr addewid.',
  own: 'Addewid yn eich geiriau eich hun (dewisol)',
  ownHint: 'Hyd at 200 o nodau.',
  chosen: (count) => `${same(LANG, count, 'addewid')} wedi’u dewis`,
  nothingChosen: 'Dewiswch neu ysgrifennwch addewid yn gyntaf.',
  made: (lang, date) => `Gwnaed ar ${formatPartialDate(lang, date)}`,
  signed: 'Llofnod:',
  from: 'Daw’r addewidion o:',
  alsoOurs: 'Mae rhai o’r geiriau gan MECC Signpost.',
  sources: 'O ble y daw’r addewid hwn:',
  lastChecked: (lang, date) => `Gwiriwyd ddiwethaf: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ni chofnododd neb pryd y cafodd hyn ei wirio ddiwethaf',
  print: 'Argraffu eich addewid',
  restart: 'Dechrau eto',
  restarted: 'Wedi’i glirio. Gallwch ddechrau eto.',
  loading: 'Yn llwytho’r addewid',
  notFound: 'Nid ydym yn gwybod am yr addewid hwn.',
  none: 'Nid oes addewid wedi’i restru eto.',
  unavailable: 'Ni allem lwytho’r addewid. Rhowch gynnig arall arni ymhen ychydig funudau.',
  retry: 'Rhoi cynnig arall arni',
};
