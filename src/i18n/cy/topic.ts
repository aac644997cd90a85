import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate } from '../format.js';
import { localServices, services } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` yn ${place}`);

export const topicMessages: TopicMessages = {
  why: 'Pam mae’n bwysig',
  ask: 'Gofyn',
  assist: 'Cynorthwyo',
  act: 'Gweithredu',
  cues: 'Beth i sylwi arno',
  tips: 'Awgrymiadau i staff',
  urgent: 'Os na all aros',
  urgentNotEasy: 'Nid yw’r geiriau hyn yn hawdd eu deall eto.',
  easy: {
    why: 'Pam mae’n bwysig',
    ask: 'Cwestiynau i siarad amdanynt',
    assist: 'Da gwybod',
    act: 'Camau cyntaf',
  },
  source: 'Ffynhonnell:',
  unsourced: 'Heb ei gadarnhau gan ffynhonnell',
  national: 'Help cenedlaethol',
  noNational: (nation) =>
    `Nid ydym yn gwybod am wasanaeth cenedlaethol ar gyfer hyn${nation === undefined ? '' : ` (${nation})`}.`,
  local: (place) => (place === undefined ? 'Help lleol' : `Help yn ${place}`),
  localLoading: 'Yn chwilio am help lleol',
  localFound: localServices,
  localMore: (lang, count) => `Y ${localServices(lang, count)} cyntaf. Mae gan y cyfeiriadur fwy.`,
  noLocal: (place) => `Nid oes gan y cyfeiriadur wasanaeth lleol ar gyfer hyn${inPlace(place)}.`,
  localUnavailable:
    'Ni allem gyrraedd y cyfeiriadur lleol. Nid yw hyn yn golygu nad oes help lleol.',
  localPartial: 'Nid atebodd rhan o’r cyfeiriadur lleol. Gall fod mwy o wasanaethau.',
  localStale: (lang, date) =>
    `Ni allem gyrraedd y cyfeiriadur lleol. Dyma’r copi diwethaf sydd gennym${
      date === undefined ? '' : `, dyddiad: ${formatPartialDate(lang, date)}`
    }.`,
  moreServices: (lang, count) => `Dangos ${services(lang, count)} arall`,
  moreFound: (lang, count, shown) => `${services(lang, count)} arall. Yn dangos ${String(shown)}.`,
  nations: 'Gwahaniaethau rhwng y gwledydd',
  lastChecked: (lang, date) => `Gwiriwyd ddiwethaf: ${formatPartialDate(lang, date)}`,
  notRecorded: 'Ni chofnododd neb pryd y cafodd hyn ei wirio ddiwethaf',
  draft: 'Nid oes clinigydd wedi gwirio’r testun hwn.',
  form: 'Dangos y pwnc hwn fel',
  forms: { standard: 'Safonol', 'easy-read': 'Hawdd ei ddeall', 'text-only': 'Testun yn unig' },
  noneYet: (form) => `${form} (dim un eto)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'Drafft hawdd ei ddeall. Nid yw wedi’i wneud gyda phobl ag anabledd dysgu eto. Nid oes lluniau ynddo eto.',
      'co-produced':
        'Hawdd ei ddeall. Wedi’i wneud gyda phobl ag anabledd dysgu. Nid oes lluniau ynddo eto.',
      missing: 'Nid oes testun hawdd ei ddeall ar gyfer y pwnc hwn eto. Dyma’r testun safonol.',
    },
    'text-only': {
      draft: 'Drafft testun yn unig. Nid yw wedi’i wneud gyda’r bobl a all ei ddefnyddio eto.',
      'co-produced': 'Testun yn unig. Wedi’i wneud gyda phobl sy’n ei ddefnyddio.',
      missing: '',
    },
  },
  standardShown: 'Yn dangos y testun safonol.',
  copy: 'Copïo fel testun',
  copied: 'Wedi’i gopïo.',
  copyByHand:
    'Nid yw eich porwr yn gadael i ni gopïo. Mae’r testun wedi’i ddewis: copïwch ef eich hun.',
  copyText: 'Testun y pwnc hwn',
  loading: 'Yn llwytho’r pwnc hwn',
  notFound: 'Nid ydym yn gwybod am y pwnc hwn.',
  unavailable: 'Ni allem lwytho’r pwnc hwn. Rhowch gynnig arall arni ymhen ychydig funudau.',
  retry: 'Rhoi cynnig arall arni',
};
