import type { CardHoursMessages } from '../en-gb/card-hours.js';
import { clock } from './words.js';

export const cardHoursMessages: CardHoursMessages = {
  openNow: (closes) => (closes === undefined ? 'এখন খোলা' : `এখন খোলা, ${clock(closes)} পর্যন্ত`),
  closedNow: 'এখন বন্ধ',
  closedHoliday: 'আজ বন্ধ: আজ সরকারি ছুটির দিন',
  opensLater: (day, time) => `খুলবে: ${day === undefined ? '' : `${day} `}${clock(time)}`,
  tomorrow: 'আগামীকাল',
  doubt: {
    today: 'আজ সরকারি ছুটির দিন। খোলার সময় আলাদা হতে পারে: আগে তাদের সঙ্গে যোগাযোগ করুন।',
    part: 'আজ যুক্তরাজ্যের কোনো কোনো অংশে সরকারি ছুটির দিন। খোলার সময় আলাদা হতে পারে: আগে তাদের সঙ্গে যোগাযোগ করুন।',
    near: 'কাছাকাছি সরকারি ছুটির দিন আছে। খোলার সময় আলাদা হতে পারে: আগে তাদের সঙ্গে যোগাযোগ করুন।',
  },
  closedThatDay: 'বন্ধ (সরকারি ছুটির দিন)',
  doubtful: (hours) => `${hours} (সরকারি ছুটির দিন: সময় আলাদা হতে পারে)`,
};
