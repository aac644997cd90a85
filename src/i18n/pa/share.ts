import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate } from '../format.js';
import { plural } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'ਸੇਵਾਵਾਂ ਜੋ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ',
  discreetTitle: 'ਸੰਪਰਕ ਦੀ ਜਾਣਕਾਰੀ',
  contact: {
    phone: 'ਫ਼ੋਨ ਕਰੋ',
    text: 'ਟੈਕਸਟ ਕਰੋ',
    email: 'ਈਮੇਲ ਕਰੋ',
    web: 'ਵੈੱਬਸਾਈਟ',
    webchat: 'ਆਨਲਾਈਨ ਚੈਟ ਕਰੋ',
    whatsapp: 'WhatsApp',
    post: 'ਚਿੱਠੀ ਲਿਖੋ',
  },
  address: 'ਪਤਾ',
  morePlaces: (lang, count) =>
    plural(lang, count, { one: 'ਇਸ ਦੀ # ਹੋਰ ਥਾਂ ਹੈ।', other: 'ਇਸ ਦੀਆਂ # ਹੋਰ ਥਾਵਾਂ ਹਨ।' }),
  opening: 'ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ',
  openingFrom: (lang, date) => `ਇਸ ਤਾਰੀਖ਼ ਤੋਂ 7 ਦਿਨਾਂ ਲਈ ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ: ${formatPartialDate(lang, date)}`,
  openingShort: 'ਖੁੱਲ੍ਹੀ',
  notOpenFrom: (lang, date) => `ਇਸ ਤਾਰੀਖ਼ ਤੋਂ 7 ਦਿਨਾਂ ਵਿੱਚ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ: ${formatPartialDate(lang, date)}`,
  overdue: 'ਜਾਣਕਾਰੀ ਪੁਰਾਣੀ ਹੋ ਸਕਦੀ ਹੈ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',
  mayHaveChanged: 'ਕੁਝ ਜਾਣਕਾਰੀ ਬਦਲ ਗਈ ਹੋ ਸਕਦੀ ਹੈ। ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',
  checked: (lang, date) => `ਜਾਂਚ ਹੋਈ: ${formatPartialDate(lang, date)}`,
  notChecked: 'ਜਾਂਚ ਦੀ ਤਾਰੀਖ਼ ਦਾ ਪਤਾ ਨਹੀਂ',
  allChecked: (lang, date) => `ਸਭ ਦੀ ਜਾਂਚ ਹੋਈ: ${formatPartialDate(lang, date)}`,
  noneChecked: 'ਜਾਂਚ ਦੀਆਂ ਤਾਰੀਖ਼ਾਂ ਦਾ ਪਤਾ ਨਹੀਂ',
  leftOut: (lang, count) =>
    plural(lang, count, {
      one: '# ਹੋਰ ਸੇਵਾ ਇੱਥੇ ਨਹੀਂ ਆ ਸਕੀ।',
      other: '# ਹੋਰ ਸੇਵਾਵਾਂ ਇੱਥੇ ਨਹੀਂ ਆ ਸਕੀਆਂ।',
    }),
  wholeList: 'ਪੂਰੀ ਸੂਚੀ',
  openTitle: (name) => `${name}: ਖੁੱਲ੍ਹੀ`,
  bankHolidays: 'ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ’ਤੇ ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ।',
  talkedAbout: 'ਅਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ',
  chosen: 'ਤੁਸੀਂ ਕੀ ਚੁਣਿਆ',
  nextStep: 'ਤੁਹਾਡਾ ਅਗਲਾ ਛੋਟਾ ਕਦਮ',
};
