import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { clock } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) => (closes === undefined ? 'ਹੁਣ ਖੁੱਲ੍ਹੀ ਹੈ' : `ਹੁਣ ਖੁੱਲ੍ਹੀ ਹੈ, ${clock(closes)} ਤੱਕ`),
  closedNow: 'ਹੁਣ ਬੰਦ ਹੈ',
  closedHoliday: 'ਅੱਜ ਬੰਦ ਹੈ: ਅੱਜ ਸਰਕਾਰੀ ਛੁੱਟੀ ਹੈ',
  opensLater: (day, time) => `ਖੁੱਲ੍ਹੇਗੀ: ${day === undefined ? '' : `${day} `}${clock(time)}`,
  tomorrow: 'ਭਲਕੇ',
  doubt: {
    today: 'ਅੱਜ ਸਰਕਾਰੀ ਛੁੱਟੀ ਹੈ। ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ: ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',
    part: 'ਅੱਜ ਯੂਕੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਵਿੱਚ ਸਰਕਾਰੀ ਛੁੱਟੀ ਹੈ। ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ: ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',
    near: 'ਸਰਕਾਰੀ ਛੁੱਟੀ ਨੇੜੇ ਹੈ। ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ: ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।',
  },
  closedThatDay: 'ਬੰਦ (ਸਰਕਾਰੀ ਛੁੱਟੀ)',
  doubtful: (hours) => `${hours} (ਸਰਕਾਰੀ ਛੁੱਟੀ: ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ)`,
};
