import type { TopicListMessages } from '../en-gb/topic-list.js';
import { topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'Pynciau',
  groups: {
    urgent: 'Pan na all aros',
    lifestyle: 'Byw’n iach',
    prevention: 'Cadw’n iach',
    social: 'Cartref, arian a chymuned',
    'mental-health': 'Iechyd meddwl',
    'life-course': 'Tegwch a mynediad',
  },
  text: 'Am beth mae hyn?',
  textHint: 'Gallwch ddefnyddio geiriau Saesneg pob dydd, fel “skint” neu “cannot sleep”.',
  search: 'Dod o hyd i bynciau',
  results: 'Pynciau ar gyfer eich geiriau',
  count: topics,
  found: (lang, count) => `${topics(lang, count)} wedi’u canfod`,
  noneFound:
    'Nid oes pwnc yn addas i’r geiriau hyn. Rhowch gynnig ar eiriau eraill, neu dewiswch o’r holl bynciau isod.',
  typeFirst: 'Teipiwch air yn gyntaf.',
  notSearched: 'Ni allem chwilio nawr. Mae’r holl bynciau isod.',
  crisis: 'Os nad yw rhywun yn ddiogel, defnyddiwch help brys yn gyntaf.',
  showAll: 'Dangos pob pwnc',
  back: 'Yn ôl i’r holl bynciau',
  backToResults: 'Yn ôl i’r pynciau a ganfuwyd',
  none: 'Nid oes pynciau wedi’u rhestru yma.',
  loading: 'Yn llwytho’r pynciau',
  searching: 'Yn chwilio',
  unavailable: 'Ni allem lwytho’r pynciau. Rhowch gynnig arall arni ymhen ychydig funudau.',
  retry: 'Rhoi cynnig arall arni',
};
