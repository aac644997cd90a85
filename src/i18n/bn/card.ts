import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { clock, NUMBERS } from './words.js';

export const cardMessages: CardMessages = {
  national: 'জাতীয়',
  nations: nationNames,
  free: 'বিনামূল্যে',
  closed: 'সাময়িকভাবে বন্ধ',
  closedHelp: 'এই সেবাটি আপাতত বন্ধ আছে।',
  eligibility: 'কাদের জন্য',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `বয়স ${String(minimum)} বা তার বেশি`;
    return minimum === undefined
      ? `বয়স ${String(maximum)} পর্যন্ত`
      : `বয়স ${String(minimum)} থেকে ${String(maximum)}`;
  },
  cost: 'খরচ',
  opening: 'খোলার সময়',
  where: 'কোথায়',
  masked: 'মানুষকে নিরাপদ রাখতে ঠিকানাটি গোপন রাখা হয়েছে।',
  otherPlaces: (count) => `আরও ${String(count)}টি জায়গা`,
  access: 'কীভাবে ব্যবহার করবেন',
  accessibility: 'প্রবেশের সুবিধা',
  languages: 'ভাষা',
  more: 'এই সেবা সম্পর্কে আরও',
  contact: {
    phone: 'ফোন করুন',
    text: 'টেক্সট করুন',
    email: 'ইমেইল করুন',
    web: 'ওয়েবসাইটে যান',
    webchat: 'অনলাইনে চ্যাট করুন',
    whatsapp: 'WhatsApp',
    post: 'চিঠি লিখুন',
  },
  noContact: 'যোগাযোগের কোনো তথ্য লেখা নেই।',
  away: (lang, miles, exact) => `${exact ? '' : 'প্রায় '}${formatMiles(NUMBERS, miles)} মাইল দূরে`,
  covers: (place) => `এলাকা: ${place}`,
  lastChecked: (lang, date) => `শেষ যাচাই: ${formatPartialDate(lang, date)}`,
  notRecorded: 'এটি শেষ কবে যাচাই করা হয়েছে তা কেউ লিখে রাখেনি',
  due: 'শিগগিরই এটি আবার যাচাই করা হবে।',
  overdue: 'তথ্য পুরোনো হতে পারে। যাওয়ার বা কাউকে পাঠানোর আগে তাদের সঙ্গে যোগাযোগ করুন।',
  checkFirst: 'এর ওপর ভরসা করার আগে তাদের কাছে জেনে নিন।',
  alwaysOpen: 'দিনরাত খোলা',
  holidaysVary: 'সরকারি ছুটির দিনে সময় আলাদা হতে পারে।',
  onHolidays: (text) => `সরকারি ছুটির দিন: ${text}`,
  days: dayNames,
  dayRange: (first, last) => `${first} থেকে ${last}`,
  hours: (opens, closes) => `${clock(opens)} থেকে ${clock(closes)}`,
  loading: 'এই সেবাটি লোড হচ্ছে',
  notFound: 'এই সেবাটি আর তালিকায় নেই।',
  unavailable: 'আমরা এই সেবাটি লোড করতে পারিনি। কয়েক মিনিট পরে আবার চেষ্টা করুন।',
};
