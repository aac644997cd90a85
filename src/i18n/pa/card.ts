import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { clock, NUMBERS } from './words.js';

export const cardMessages: CardMessages = {
  national: 'ਰਾਸ਼ਟਰੀ',
  nations: nationNames,
  free: 'ਮੁਫ਼ਤ',
  closed: 'ਕੁਝ ਸਮੇਂ ਲਈ ਬੰਦ',
  closedHelp: 'ਇਹ ਸੇਵਾ ਫ਼ਿਲਹਾਲ ਬੰਦ ਹੈ।',
  eligibility: 'ਕਿਨ੍ਹਾਂ ਲਈ ਹੈ',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `ਉਮਰ ${String(minimum)} ਸਾਲ ਜਾਂ ਵੱਧ`;
    return minimum === undefined
      ? `ਉਮਰ ${String(maximum)} ਸਾਲ ਤੱਕ`
      : `ਉਮਰ ${String(minimum)} ਤੋਂ ${String(maximum)} ਸਾਲ`;
  },
  cost: 'ਖ਼ਰਚਾ',
  opening: 'ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ',
  where: 'ਕਿੱਥੇ',
  masked: 'ਲੋਕਾਂ ਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਲਈ ਪਤਾ ਗੁਪਤ ਰੱਖਿਆ ਗਿਆ ਹੈ।',
  otherPlaces: (count) => (count === 1 ? '1 ਹੋਰ ਥਾਂ' : `${String(count)} ਹੋਰ ਥਾਵਾਂ`),
  access: 'ਇਸ ਨੂੰ ਕਿਵੇਂ ਵਰਤਣਾ ਹੈ',
  accessibility: 'ਪਹੁੰਚ ਦੀਆਂ ਸਹੂਲਤਾਂ',
  languages: 'ਭਾਸ਼ਾਵਾਂ',
  more: 'ਇਸ ਸੇਵਾ ਬਾਰੇ ਹੋਰ',
  contact: {
    phone: 'ਫ਼ੋਨ ਕਰੋ',
    text: 'ਟੈਕਸਟ ਕਰੋ',
    email: 'ਈਮੇਲ ਕਰੋ',
    web: 'ਵੈੱਬਸਾਈਟ ’ਤੇ ਜਾਓ',
    webchat: 'ਆਨਲਾਈਨ ਚੈਟ ਕਰੋ',
    whatsapp: 'WhatsApp',
    post: 'ਚਿੱਠੀ ਲਿਖੋ',
  },
  noContact: 'ਸੰਪਰਕ ਦੀ ਕੋਈ ਜਾਣਕਾਰੀ ਦਰਜ ਨਹੀਂ ਹੈ।',
  away: (_lang, miles, exact) => `${exact ? '' : 'ਲਗਭਗ '}${formatMiles(NUMBERS, miles)} ਮੀਲ ਦੂਰ`,
  covers: (place) => `ਇਲਾਕਾ: ${place}`,
  lastChecked: (lang, date) => `ਪਿਛਲੀ ਜਾਂਚ: ${formatPartialDate(lang, date)}`,
  notRecorded: 'ਕਿਸੇ ਨੇ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਕਿ ਇਸ ਦੀ ਪਿਛਲੀ ਜਾਂਚ ਕਦੋਂ ਹੋਈ',
  due: 'ਇਸ ਦੀ ਜਲਦੀ ਹੀ ਫਿਰ ਜਾਂਚ ਹੋਵੇਗੀ।',
  overdue: 'ਜਾਣਕਾਰੀ ਪੁਰਾਣੀ ਹੋ ਸਕਦੀ ਹੈ। ਜਾਣ ਜਾਂ ਕਿਸੇ ਨੂੰ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',
  checkFirst: 'ਇਸ ’ਤੇ ਭਰੋਸਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਤੋਂ ਪਤਾ ਕਰੋ।',
  alwaysOpen: 'ਦਿਨ-ਰਾਤ ਖੁੱਲ੍ਹੀ',
  holidaysVary: 'ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ’ਤੇ ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ।',
  onHolidays: (text) => `ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `${first} ਤੋਂ ${last}`,
  hours: (opens, closes) => `${clock(opens)} ਤੋਂ ${clock(closes)} ਤੱਕ`,
  loading: 'ਇਹ ਸੇਵਾ ਲੋਡ ਹੋ ਰਹੀ ਹੈ',
  notFound: 'ਇਹ ਸੇਵਾ ਹੁਣ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।',
  unavailable: 'ਅਸੀਂ ਇਹ ਸੇਵਾ ਲੋਡ ਨਹੀਂ ਕਰ ਸਕੇ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
};
