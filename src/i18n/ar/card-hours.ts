import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { isolate } from '../format.js';
import { clock } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) =>
    closes === undefined
      ? 'مفتوحة الآن'
      : `مفتوحة الآن، حتى الساعة ${isolate(clock(closes), 'ltr')}`,
  closedNow: 'مغلقة الآن',
  closedHoliday: 'مغلقة اليوم: اليوم عطلة رسمية',
  opensLater: (day, time) =>
    `تفتح ${day === undefined ? '' : `${day} `}الساعة ${isolate(clock(time), 'ltr')}`,
  tomorrow: 'غدًا',
  doubt: {
    today: 'اليوم عطلة رسمية. قد تختلف أوقات العمل: اتصل بهم أولًا.',
    part: 'اليوم عطلة رسمية في جزء من المملكة المتحدة. قد تختلف أوقات العمل: اتصل بهم أولًا.',
    near: 'هناك عطلة رسمية قريبة. قد تختلف أوقات العمل: اتصل بهم أولًا.',
  },
  closedThatDay: 'مغلقة (عطلة رسمية)',
  doubtful: (hours) => `${hours} (عطلة رسمية: قد تختلف أوقات العمل)`,
};
