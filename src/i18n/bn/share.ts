import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate } from '../format.js';
import { items, services } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'যেসব সেবা সাহায্য করতে পারে',
  discreetTitle: 'যোগাযোগের তথ্য',
  contact: {
    phone: 'ফোন করুন',
    text: 'টেক্সট করুন',
    email: 'ইমেইল করুন',
    web: 'ওয়েবসাইট',
    webchat: 'অনলাইনে চ্যাট করুন',
    whatsapp: 'WhatsApp',
    post: 'চিঠি লিখুন',
  },
  address: 'ঠিকানা',
  morePlaces: (lang, count) => `এর আরও ${items(lang, count, 'জায়গা')} আছে।`,
  opening: 'খোলার সময়',
  openingFrom: (lang, date) => `এই তারিখ থেকে 7 দিনের খোলার সময়: ${formatPartialDate(lang, date)}`,
  openingShort: 'খোলা',
  notOpenFrom: (lang, date) => `এই তারিখ থেকে 7 দিন খোলা নেই: ${formatPartialDate(lang, date)}`,
  overdue: 'তথ্য পুরোনো হতে পারে। যাওয়ার আগে তাদের সঙ্গে যোগাযোগ করুন।',
  mayHaveChanged: 'কিছু তথ্য বদলে গিয়ে থাকতে পারে। আগে তাদের সঙ্গে যোগাযোগ করুন।',
  checked: (lang, date) => `যাচাই: ${formatPartialDate(lang, date)}`,
  notChecked: 'যাচাইয়ের তারিখ জানা নেই',
  allChecked: (lang, date) => `সবগুলোর যাচাই: ${formatPartialDate(lang, date)}`,
  noneChecked: 'যাচাইয়ের তারিখগুলো জানা নেই',
  leftOut: (lang, count) => `আরও ${services(lang, count)} এখানে আঁটেনি।`,
  wholeList: 'পুরো তালিকা',
  openTitle: (name) => `${name}: খোলা`,
  bankHolidays: 'সরকারি ছুটির দিনে সময় আলাদা হতে পারে।',
  talkedAbout: 'আমরা যা নিয়ে কথা বলেছি',
  chosen: 'আপনি যা বেছে নিয়েছেন',
  nextStep: 'আপনার পরের ছোট ধাপ',
};
