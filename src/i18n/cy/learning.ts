import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate, formatter } from '../format.js';
import { courses, plural, same } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

export const learningMessages: LearningMessages = {
  heading: 'E-ddysgu MECC',
  by: 'Gan',
  length: 'Hyd',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0
      ? same(lang, count / 60, 'awr')
      : plural(lang, count, {
          zero: '# munud',
          one: '# munud',
          two: '# funud',
          few: '# munud',
          many: '# munud',
          other: '# munud',
        }),
  minutesUnknown: 'Nid yw’r hyd yn hysbys',
  sessions: 'Sesiynau',
  olderSessions: (lang, count) => same(lang, count, 'sesiwn hŷn'),
  kind: 'Sut',
  kinds: {
    'e-learning': 'E-ddysgu',
    live: 'Sesiwn fyw',
    'live-online': 'Byw ar-lein',
    'face-to-face': 'Wyneb yn wyneb',
    'train-the-trainer': 'Hyfforddi’r hyfforddwr',
    cascade: 'Wedi’i drosglwyddo o fewn sefydliad',
  },
  area: 'Ble',
  level: 'Lefel',
  levels: {
    introductory: 'Cyflwyniad',
    'very-brief': 'Cyngor byr iawn',
    brief: 'Cyngor byr',
    'extended-brief': 'Cyngor byr estynedig',
  },
  cost: 'Cost',
  access: 'Mynediad',
  accessKinds: {
    open: 'Agored i bawb',
    account: 'Mae angen cyfrif arnoch',
    openathens: 'Mae angen cyfrif OpenAthens arnoch',
    lms: 'Drwy system ddysgu eich sefydliad',
    unknown: 'Ddim yn hysbys',
  },
  audience: 'Ar gyfer',
  audiences: {
    everyone: 'Pawb',
    health: 'Iechyd',
    'social-care': 'Gofal cymdeithasol',
    council: 'Cynghorau',
    voluntary: 'Elusennau a gwirfoddolwyr',
    housing: 'Tai',
    commissioners: 'Comisiynwyr',
  },
  notStated: 'Heb ei nodi',
  lms: 'Yn eich system ddysgu eich hun',
  lmsUnknown: 'Ddim yn hysbys. Gofynnwch i’r darparwr.',
  beingReplaced: 'Yn cael ei ddisodli',
  replacedBy: 'Wedi’i ddisodli gan',
  replaced: 'Mae’r cwrs hwn wedi’i ddisodli gan un arall.',
  gone: 'Nid yw yno mwyach',
  goneNotice: 'Mae tudalen y cwrs hwn wedi mynd, felly nid oes dolen.',
  noLink: 'Nid oes cyfeiriad gwe wedi’i gadarnhau ar gyfer hyn.',
  open: (title) => `Mynd i ${title}`,
  lastChecked: (lang, date) => `Gwiriwyd ddiwethaf: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ni chofnododd neb pryd y cafodd hyn ei wirio ddiwethaf',
  partly: 'Nid yw rhan o hyn wedi’i chadarnhau.',
  sources: (dates) =>
    dates.length === 0
      ? 'Ble cafodd hyn ei ddarllen'
      : `Ble cafodd hyn ei ddarllen (${dates.join(', ')})`,
  none: 'Nid oes e-ddysgu wedi’i restru ar gyfer hyn.',
  filterAudience: 'Ar gyfer pwy?',
  filterLevel: 'Pa lefel?',
  anyAudience: 'Pob cwrs',
  anyLevel: 'Pob lefel',
  choice: (lang, name, count) => `${name} (${count === 0 ? 'dim un' : number(lang, count)})`,
  found: (lang, shown, total, chosen) => {
    const all = courses(lang, total);
    const text = shown < total ? `Yn dangos ${number(lang, shown)} o ${all}` : all;
    return chosen.length === 0 ? text : `${text} ar gyfer: ${chosen.join(', ')}`;
  },
  noneFit: 'Nid oes cwrs yn addas i’ch dewis. Newidiwch ef, neu dangoswch bob cwrs.',
  showAll: 'Dangos pob cwrs',
  plan: 'Fy nghynllun hyfforddi',
  planPrivate:
    'Nid oes dim yn cael ei gadw na’i anfon. Bydd eich cynllun yn diflannu pan fyddwch yn gadael y dudalen hon, felly argraffwch ef yn gyntaf.',
  planAdd: 'Rhoi yn fy nghynllun',
  planDone: 'Rwyf wedi gwneud hwn',
  planSee: 'Gweld fy nghynllun',
  planEmpty: 'Nid oes cwrs yn aros yn eich cynllun. Ticiwch un i’w roi ynddo.',
  planStatus: (lang, planned, done) =>
    `${courses(lang, planned)} yn eich cynllun, ${number(lang, done)} wedi’u gwneud`,
  planCleared: 'Mae eich cynllun wedi’i glirio.',
  print: 'Argraffu fy nghynllun',
  clear: 'Clirio fy nghynllun',
  loading: 'Yn llwytho e-ddysgu',
  unavailable: 'Ni allem lwytho e-ddysgu. Rhowch gynnig arall arni ymhen ychydig funudau.',
  retry: 'Rhoi cynnig arall arni',
};
