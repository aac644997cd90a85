import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, oneOf } from '../format.js';
import { number, NUMBERS, plural } from './words.js';

export const finderMessages: FinderMessages = {
  found: (lang, count) => plural(lang, count, { one: '# ਸੇਵਾ ਮਿਲੀ', other: '# ਸੇਵਾਵਾਂ ਮਿਲੀਆਂ' }),
  foundSome: (lang, count) =>
    plural(lang, count, {
      one: '# ਸੇਵਾ ਦਿਖਾਈ ਜਾ ਰਹੀ ਹੈ',
      other: 'ਪਹਿਲੀਆਂ # ਸੇਵਾਵਾਂ ਦਿਖਾਈਆਂ ਜਾ ਰਹੀਆਂ ਹਨ',
    }),
  areas: areasOf({
    local: (place) => `: ${place}`,
    allNational: (count) => (count === 1 ? ', ਇਹ ਰਾਸ਼ਟਰੀ ਹੈ' : ', ਸਾਰੀਆਂ ਰਾਸ਼ਟਰੀ'),
    national: () => 'ਰਾਸ਼ਟਰੀ',
    unknown: () => 'ਇਲਾਕਾ ਦੱਸੇ ਬਿਨਾਂ',
    part: (count, text) => `${number(count)} ${text}`,
  }),
  more: (count) => `${String(count)} ਹੋਰ ਦਿਖਾਓ`,
  notAll: 'ਜਿੰਨੀਆਂ ਇੱਥੇ ਛਾਪੀਆਂ ਹਨ, ਉਨ੍ਹਾਂ ਤੋਂ ਵੱਧ ਸੇਵਾਵਾਂ ਮਿਲੀਆਂ।',
  moreFound: (count, shown, total) =>
    `${String(count)} ਹੋਰ ${count === 1 ? 'ਸੇਵਾ' : 'ਸੇਵਾਵਾਂ'}। ਦਿਖਾਈਆਂ ਜਾ ਰਹੀਆਂ: ${total === undefined ? '' : `${String(total)} ਵਿੱਚੋਂ `}${String(shown)}।`,
  urgent: 'ਜੇ ਇਸ ਲਈ ਉਡੀਕ ਨਹੀਂ ਹੋ ਸਕਦੀ',
  sort: 'ਕ੍ਰਮ ਚੁਣੋ',
  sorts: {
    relevance: 'ਸਭ ਤੋਂ ਵੱਧ ਮਿਲਦੀਆਂ',
    distance: 'ਸਭ ਤੋਂ ਨੇੜੇ',
    name: 'ਨਾਂ',
    lastChecked: 'ਪਿਛਲੀ ਜਾਂਚ',
  },
  toNumber: 'ਪਹਿਲੇ ਫ਼ੋਨ ਨੰਬਰ ’ਤੇ ਜਾਓ',
  none: 'ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਮਿਲੀ',
  noneSoFar: 'ਜਿੱਥੇ ਅਸੀਂ ਪਹੁੰਚ ਸਕੇ, ਉੱਥੇ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ',
  noneHelp: 'ਅਸੀਂ ਜਿੱਥੇ ਵੀ ਪੁੱਛਿਆ, ਉੱਥੋਂ ਜਵਾਬ ਆਇਆ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ:',
  noLocal: (place) =>
    `ਡਾਇਰੈਕਟਰੀ ਵਿੱਚ ਇਸ ਲਈ ${place} ਵਿੱਚ ਕੋਈ ਸਥਾਨਕ ਸੇਵਾ ਨਹੀਂ ਹੈ। ਇਹ ਰਾਸ਼ਟਰੀ ਸੇਵਾਵਾਂ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ।`,
  widen: 'ਹੋਰ ਦੂਰ ਖੋਜੋ',
  widenTo: (_lang, miles, nearest) =>
    `${String(miles)} ਮੀਲ ਦੂਰ ਤੱਕ ਖੋਜੋ। ਸਭ ਤੋਂ ਨੇੜੇ ਦੀ ਸੇਵਾ ਲਗਭਗ ${formatMiles(NUMBERS, nearest)} ਮੀਲ ਦੂਰ ਹੈ`,
  anyDistance: (_lang, nearest) =>
    `ਕਿਸੇ ਵੀ ਦੂਰੀ ’ਤੇ ਖੋਜੋ। ਸਭ ਤੋਂ ਨੇੜੇ ਦੀ ਸੇਵਾ ਲਗਭਗ ${formatMiles(NUMBERS, nearest)} ਮੀਲ ਦੂਰ ਹੈ`,
  clear: 'ਫ਼ਿਲਟਰ ਮਿਟਾਓ',
  allTopics: 'ਸਾਰੇ ਵਿਸ਼ਿਆਂ ਵਿੱਚ ਖੋਜੋ',
  unknownTopic: 'ਜੋ ਵਿਸ਼ਾ ਰੱਖਿਆ ਗਿਆ ਸੀ, ਸਾਨੂੰ ਉਸ ਦਾ ਪਤਾ ਨਹੀਂ। ਕੋਈ ਹੋਰ ਚੁਣੋ, ਜਾਂ ਸਾਰੇ ਵਿਸ਼ਿਆਂ ਵਿੱਚ ਖੋਜੋ।',
  addNational: 'ਰਾਸ਼ਟਰੀ ਸੇਵਾਵਾਂ ਵੀ ਸ਼ਾਮਲ ਕਰੋ',
  tryTopics: 'ਇਸ ਦੀ ਥਾਂ ਕੋਈ ਵਿਸ਼ਾ ਚੁਣੋ',
  outside: (lang, places) =>
    `ਇਸ ਡਾਇਰੈਕਟਰੀ ਵਿੱਚ ${oneOf(lang, places)} ਸ਼ਾਮਲ ਨਹੀਂ। ਸਥਾਨਕ ਮਦਦ ਇਸ ਦੀ ਥਾਂ ਇੱਥੇ ਹੋ ਸਕਦੀ ਹੈ:`,
  unknownPlace:
    'ਅਸੀਂ ਜਿੱਥੇ ਵੀ ਪੁੱਛਿਆ, ਕਿਸੇ ਨੂੰ ਇਸ ਥਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਅਜਿਹੀ ਸਥਾਨਕ ਮਦਦ ਹੋ ਸਕਦੀ ਹੈ ਜੋ ਸਾਨੂੰ ਨਹੀਂ ਦਿਖਦੀ। ਪੋਸਟਕੋਡ ਲਿਖ ਕੇ ਦੇਖੋ।',
  which: (lang, place, places) =>
    `${place} ਇੱਕ ਤੋਂ ਵੱਧ ਇਲਾਕੇ ਹਨ: ${oneOf(lang, places)}। ਤੁਹਾਡਾ ਕਿਹੜਾ ਹੈ?`,
  maybe: (place) => `${place} ਇੱਕ ਥਾਂ ਦਾ ਨਾਂ ਵੀ ਹੈ। ਕੀ ਤੁਹਾਨੂੰ ਉੱਥੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?`,
  searchIn: (place) => `${place} ਵਿੱਚ ਖੋਜੋ`,
  unavailable: 'ਅਸੀਂ ਡਾਇਰੈਕਟਰੀ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ',
  unavailableHelp:
    'ਇਸ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਕੋਈ ਮਦਦ ਨਹੀਂ ਹੈ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਉੱਪਰ ਦਿੱਤੀ ਤੁਰੰਤ ਮਦਦ ਵਰਤੋ।',
  nationalOnly: 'ਇਹ ਰਾਸ਼ਟਰੀ ਸੇਵਾਵਾਂ ਹੁਣ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ।',
  earlier: 'ਇਹ ਸੇਵਾਵਾਂ ਤੁਹਾਡੀ ਪਿਛਲੀ ਖੋਜ ਦੀਆਂ ਹਨ। ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਇਸ ਖੋਜ ਨਾਲ ਨਾ ਮਿਲਣ।',
  partial: 'ਡਾਇਰੈਕਟਰੀ ਦੇ ਇੱਕ ਹਿੱਸੇ ਤੋਂ ਜਵਾਬ ਨਹੀਂ ਆਇਆ। ਇਨ੍ਹਾਂ ਤੋਂ ਵੱਧ ਸੇਵਾਵਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।',
  stale: (lang, date) =>
    `ਅਸੀਂ ਡਾਇਰੈਕਟਰੀ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ। ਇਹ ਸਾਡੇ ਕੋਲ ਆਖ਼ਰੀ ਕਾਪੀ ਹੈ${
      date === undefined ? '' : `, ਤਾਰੀਖ਼: ${formatPartialDate(lang, date)}`
    }।`,
  onDevice: (lang, place, date) =>
    `ਅਸੀਂ ਡਾਇਰੈਕਟਰੀ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ। ਇਹ ${place} ਦੀਆਂ ਉਹ ਸੇਵਾਵਾਂ ਹਨ ਜੋ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖੀਆਂ ਸਨ। ${
      date === undefined
        ? 'ਕਿਸੇ ਨੇ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਕਿ ਇਹ ਕਿੰਨੀਆਂ ਪੁਰਾਣੀਆਂ ਹਨ।'
        : `ਇਨ੍ਹਾਂ ਦੀ ਤਾਰੀਖ਼: ${formatPartialDate(lang, date)}।`
    }`,
  retry: 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  asOf: (lang, date) => `ਡਾਇਰੈਕਟਰੀ ਦੀ ਜਾਣਕਾਰੀ ਦੀ ਤਾਰੀਖ਼: ${formatPartialDate(lang, date)}`,
  moreFailed: 'ਅਸੀਂ ਹੋਰ ਸੇਵਾਵਾਂ ਲੋਡ ਨਹੀਂ ਕਰ ਸਕੇ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
};
