import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate } from '../format.js';
import { localServices, plural } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inBrackets = (place: string | undefined) => (place === undefined ? '' : ` (${place})`);

export const topicMessages: TopicMessages = {
  why: 'ਇਹ ਕਿਉਂ ਜ਼ਰੂਰੀ ਹੈ',
  ask: 'ਪੁੱਛੋ',
  assist: 'ਸਹਾਇਤਾ ਕਰੋ',
  act: 'ਕਦਮ ਚੁੱਕੋ',
  cues: 'ਕਿਸ ਗੱਲ ਵੱਲ ਧਿਆਨ ਦੇਣਾ ਹੈ',
  tips: 'ਸਟਾਫ਼ ਲਈ ਸੁਝਾਅ',
  urgent: 'ਜੇ ਉਡੀਕ ਨਹੀਂ ਹੋ ਸਕਦੀ',
  urgentNotEasy: 'ਇਹ ਸ਼ਬਦ ਅਜੇ ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖੇ ਨਹੀਂ ਬਣਾਏ ਗਏ।',
  easy: {
    why: 'ਇਹ ਕਿਉਂ ਜ਼ਰੂਰੀ ਹੈ',
    ask: 'ਗੱਲ ਕਰਨ ਲਈ ਸਵਾਲ',
    assist: 'ਜਾਣਨਾ ਚੰਗਾ ਹੈ',
    act: 'ਪਹਿਲੇ ਕਦਮ',
  },
  source: 'ਸਰੋਤ:',
  unsourced: 'ਕਿਸੇ ਸਰੋਤ ਤੋਂ ਪੱਕਾ ਨਹੀਂ ਹੋਇਆ',
  national: 'ਰਾਸ਼ਟਰੀ ਮਦਦ',
  noNational: (nation) => `ਸਾਨੂੰ ਇਸ ਲਈ ਕਿਸੇ ਰਾਸ਼ਟਰੀ ਸੇਵਾ ਦਾ ਪਤਾ ਨਹੀਂ${inBrackets(nation)}।`,
  local: (place) => (place === undefined ? 'ਸਥਾਨਕ ਮਦਦ' : `${place} ਵਿੱਚ ਮਦਦ`),
  localLoading: 'ਸਥਾਨਕ ਮਦਦ ਲੱਭੀ ਜਾ ਰਹੀ ਹੈ',
  localFound: localServices,
  localMore: (lang, count) =>
    plural(lang, count, {
      one: 'ਪਹਿਲੀ # ਸਥਾਨਕ ਸੇਵਾ। ਡਾਇਰੈਕਟਰੀ ਵਿੱਚ ਹੋਰ ਹਨ।',
      other: 'ਪਹਿਲੀਆਂ # ਸਥਾਨਕ ਸੇਵਾਵਾਂ। ਡਾਇਰੈਕਟਰੀ ਵਿੱਚ ਹੋਰ ਹਨ।',
    }),
  noLocal: (place) => `ਡਾਇਰੈਕਟਰੀ ਵਿੱਚ ਇਸ ਲਈ ਕੋਈ ਸਥਾਨਕ ਸੇਵਾ ਨਹੀਂ ਹੈ${inBrackets(place)}।`,
  localUnavailable: 'ਅਸੀਂ ਸਥਾਨਕ ਡਾਇਰੈਕਟਰੀ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ। ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਸਥਾਨਕ ਮਦਦ ਨਹੀਂ ਹੈ।',
  localPartial: 'ਸਥਾਨਕ ਡਾਇਰੈਕਟਰੀ ਦੇ ਇੱਕ ਹਿੱਸੇ ਤੋਂ ਜਵਾਬ ਨਹੀਂ ਆਇਆ। ਹੋਰ ਸੇਵਾਵਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।',
  localStale: (lang, date) =>
    `ਅਸੀਂ ਸਥਾਨਕ ਡਾਇਰੈਕਟਰੀ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ। ਇਹ ਸਾਡੇ ਕੋਲ ਆਖ਼ਰੀ ਕਾਪੀ ਹੈ${
      date === undefined ? '' : `, ਤਾਰੀਖ਼: ${formatPartialDate(lang, date)}`
    }।`,
  moreServices: (lang, count) =>
    plural(lang, count, { one: '# ਹੋਰ ਸੇਵਾ ਦਿਖਾਓ', other: '# ਹੋਰ ਸੇਵਾਵਾਂ ਦਿਖਾਓ' }),
  moreFound: (lang, count, shown) =>
    `${plural(lang, count, { one: '# ਹੋਰ ਸੇਵਾ', other: '# ਹੋਰ ਸੇਵਾਵਾਂ' })}। ਦਿਖਾਈਆਂ ਜਾ ਰਹੀਆਂ: ${String(shown)}।`,
  nations: 'ਦੇਸ਼ਾਂ ਵਿਚਕਾਰ ਫ਼ਰਕ',
  lastChecked: (lang, date) => `ਪਿਛਲੀ ਜਾਂਚ: ${formatPartialDate(lang, date)}`,
  notRecorded: 'ਕਿਸੇ ਨੇ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਕਿ ਇਸ ਦੀ ਪਿਛਲੀ ਜਾਂਚ ਕਦੋਂ ਹੋਈ',
  draft: 'ਕਿਸੇ ਡਾਕਟਰ ਜਾਂ ਸਿਹਤ ਮਾਹਰ ਨੇ ਇਸ ਲਿਖਤ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।',
  form: 'ਇਹ ਵਿਸ਼ਾ ਕਿਵੇਂ ਦਿਖਾਉਣਾ ਹੈ',
  forms: {
    standard: 'ਆਮ',
    'easy-read': 'ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖਾ (ਈਜ਼ੀ ਰੀਡ)',
    'text-only': 'ਸਿਰਫ਼ ਲਿਖਤ',
  },
  noneYet: (form) => `${form} – ਅਜੇ ਨਹੀਂ ਹੈ`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖਾ ਖਰੜਾ। ਇਹ ਅਜੇ ਸਿੱਖਣ ਸੰਬੰਧੀ ਅਸਮਰੱਥਤਾ ਵਾਲੇ ਲੋਕਾਂ ਨਾਲ ਮਿਲ ਕੇ ਨਹੀਂ ਬਣਾਇਆ ਗਿਆ। ਇਸ ਵਿੱਚ ਅਜੇ ਤਸਵੀਰਾਂ ਨਹੀਂ ਹਨ।',
      'co-produced':
        'ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖਾ। ਸਿੱਖਣ ਸੰਬੰਧੀ ਅਸਮਰੱਥਤਾ ਵਾਲੇ ਲੋਕਾਂ ਨਾਲ ਮਿਲ ਕੇ ਬਣਾਇਆ ਗਿਆ। ਇਸ ਵਿੱਚ ਅਜੇ ਤਸਵੀਰਾਂ ਨਹੀਂ ਹਨ।',
      missing: 'ਇਸ ਵਿਸ਼ੇ ਲਈ ਅਜੇ ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖੀ ਲਿਖਤ ਨਹੀਂ ਹੈ। ਇਹ ਆਮ ਲਿਖਤ ਹੈ।',
    },
    'text-only': {
      draft: 'ਸਿਰਫ਼ ਲਿਖਤ ਦਾ ਖਰੜਾ। ਇਹ ਅਜੇ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨਾਲ ਮਿਲ ਕੇ ਨਹੀਂ ਬਣਾਇਆ ਗਿਆ ਜੋ ਇਸ ਨੂੰ ਵਰਤ ਸਕਦੇ ਹਨ।',
      'co-produced': 'ਸਿਰਫ਼ ਲਿਖਤ। ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨਾਲ ਮਿਲ ਕੇ ਬਣਾਇਆ ਗਿਆ ਜੋ ਇਸ ਨੂੰ ਵਰਤਦੇ ਹਨ।',
      missing: '',
    },
  },
  standardShown: 'ਆਮ ਲਿਖਤ ਦਿਖਾਈ ਜਾ ਰਹੀ ਹੈ।',
  copy: 'ਲਿਖਤ ਵਜੋਂ ਕਾਪੀ ਕਰੋ',
  copied: 'ਕਾਪੀ ਹੋ ਗਿਆ।',
  copyByHand: 'ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਸਾਨੂੰ ਕਾਪੀ ਨਹੀਂ ਕਰਨ ਦਿੰਦਾ। ਲਿਖਤ ਚੁਣੀ ਹੋਈ ਹੈ: ਇਸ ਨੂੰ ਆਪ ਕਾਪੀ ਕਰੋ।',
  copyText: 'ਇਸ ਵਿਸ਼ੇ ਦੀ ਲਿਖਤ',
  loading: 'ਇਹ ਵਿਸ਼ਾ ਲੋਡ ਹੋ ਰਿਹਾ ਹੈ',
  notFound: 'ਸਾਨੂੰ ਇਸ ਵਿਸ਼ੇ ਦਾ ਪਤਾ ਨਹੀਂ।',
  unavailable: 'ਅਸੀਂ ਇਹ ਵਿਸ਼ਾ ਲੋਡ ਨਹੀਂ ਕਰ ਸਕੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
};
