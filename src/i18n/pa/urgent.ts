import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'ਤੁਰੰਤ ਮਦਦ',
  emergency: 'ਕਿਸੇ ਦੀ ਜਾਨ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ',
  first: 'ਜੇ ਕਿਸੇ ਦੀ ਜਾਨ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ 999 ’ਤੇ ਫ਼ੋਨ ਕਰੋ।',
  urgentHealth: 'ਤੁਰੰਤ ਮਦਦ ਦੀ ਲੋੜ ਹੈ, ਪਰ ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ ਨਹੀਂ',
  crisis: 'ਮਾਨਸਿਕ ਸਿਹਤ ਦਾ ਸੰਕਟ',
  crisisIn: (nation) => `ਮਾਨਸਿਕ ਸਿਹਤ ਦਾ ਸੰਕਟ: ${nation}`,
  no111: 'ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ 111 ਨਹੀਂ ਹੈ।',
  talk: 'ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ, ਦਿਨ ਜਾਂ ਰਾਤ',
  text: 'ਕਿਸੇ ਨੂੰ ਟੈਕਸਟ ਕਰਨ ਲਈ, ਦਿਨ ਜਾਂ ਰਾਤ',
  silent: 'ਜੇ ਤੁਸੀਂ ਬੋਲ ਨਹੀਂ ਸਕਦੇ',
  deaf: 'ਜੇ ਤੁਸੀਂ ਬੋਲ਼ੇ (ਡੈੱਫ਼) ਹੋ',
  more: 'ਹੋਰ ਤੁਰੰਤ ਮਦਦ',
  call: (number) => `${number} ’ਤੇ ਫ਼ੋਨ ਕਰੋ`,
  send: (number) => `${number} ’ਤੇ ਟੈਕਸਟ ਕਰੋ`,
  visit: (name) => `ਵੈੱਬਸਾਈਟ ’ਤੇ ਜਾਓ: ${name}`,
  lastChecked: (lang, date) => `ਪਿਛਲੀ ਜਾਂਚ: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
