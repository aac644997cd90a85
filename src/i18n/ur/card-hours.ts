import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { isolate } from '../format.js';
import { clock } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined ? 'ابھی کھلی ہے' : `ابھی کھلی ہے، ${isolate(clock(closes), 'ltr')} بجے تک`,
  closedNow: 'ابھی بند ہے',
  closedHoliday: 'آج بند ہے: آج عام تعطیل ہے',
  opensLater: (day, time) =>
    `${day === undefined ? '' : `${day} `}${isolate(clock(time), 'ltr')} بجے کھلے گی`,
  tomorrow: 'کل',
  doubt: {
    today: 'آج عام تعطیل ہے۔ اوقات مختلف ہو سکتے ہیں: پہلے ان سے رابطہ کریں۔',
    part: 'آج برطانیہ کے ایک حصے میں عام تعطیل ہے۔ اوقات مختلف ہو سکتے ہیں: پہلے ان سے رابطہ کریں۔',
    near: 'عام تعطیل قریب ہے۔ اوقات مختلف ہو سکتے ہیں: پہلے ان سے رابطہ کریں۔',
  },
  closedThatDay: 'بند (عام تعطیل)',
  doubtful: (hours) => `${hours} (عام تعطیل: اوقات مختلف ہو سکتے ہیں)`,
};
