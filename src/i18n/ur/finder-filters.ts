import type { FinderFiltersMessages } from '../en-gb/finder-filters.js';
import { formatter, isolate } from '../format.js';
import { dayNames } from './days.js';
import { miles } from './words.js';

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'صرف وہ سروسز دکھائی جاتی ہیں جو ایسا بتاتی ہیں۔ دوسری سروسز میں بھی یہ سہولت ہو سکتی ہے۔',
  miles: (count) => `${miles(count)} تک`,
  anyDistance: 'کوئی بھی فاصلہ',
  open: 'کب کھلی ہے',
  anyTime: 'کسی بھی وقت',
  openNow: 'ابھی کھلی ہے',
  openOn: (day) => `${day} کو کھلی ہے`,
  days: dayNames,
  language: 'زبان',
  anyLanguage: 'کوئی بھی زبان',
  groups: {
    distance: 'کتنی دور',
    what: 'خرچ اور سروس تک پہنچنے کا طریقہ',
    how: 'آپ اسے کیسے استعمال کر سکتے ہیں',
    for: 'یہ کس کے لیے ہے',
    access: 'رسائی کی سہولتیں',
  },
  switches: {
    free: 'مفت',
    'no-phone': 'مجھے فون نہیں کرنا',
    'self-referral': 'آپ خود ان سے رابطہ کر سکتے ہیں',
    interpreter: 'ترجمان',
    'local-only': 'صرف مقامی سروسز',
  },
  modes: {
    phone: 'فون پر',
    text: 'ٹیکسٹ میسج سے',
    online: 'آن لائن',
    'in-person': 'خود جا کر',
    'home-visit': 'وہ آپ کے گھر آتے ہیں',
    post: 'ڈاک سے',
  },
  audiences: {
    'young-people': 'بچے اور نوجوان',
    'older-people': 'بڑی عمر کے لوگ',
    carers: 'کسی کی دیکھ بھال کرنے والے',
    parents: 'والدین',
    men: 'مرد',
    women: 'خواتین',
    lgbt: `${isolate('LGBT+', 'ltr')} لوگ`,
    veterans: 'سابق فوجی',
    'disabled-people': 'معذور افراد',
  },
  age: 'عمر، سالوں میں',
  ageHint: 'جو سروسز عمر نہیں بتاتیں وہ بھی دکھائی جاتی ہیں۔',
  ageWrong: 'غلطی: عمر ہندسوں میں لکھیں، جیسے 17',
  ageOf: (years) => `عمر ${isolate(years)}`,
  features: {
    'step-free': 'سیڑھیوں کے بغیر راستہ',
    'hearing-loop': 'سماعت میں مدد کا نظام (ہیئرنگ لوپ)',
    bsl: 'برطانوی اشاروں کی زبان',
    parking: 'پارکنگ',
    toilet: 'ٹوائلٹ',
  },
  unrecorded:
    'جو سروسز ملیں ان میں سے کسی نے یہ درج نہیں کیا۔ پھر بھی ان میں یہ سہولت ہو سکتی ہے: ان سے پوچھیں۔',
  counted: (lang, name, count) =>
    `${isolate(name)} (${formatter('NumberFormat', lang).format(count)})`,
  chosen: 'استعمال ہونے والے فلٹر',
  remove: 'فلٹر ہٹائیں:',
  clearAll: 'سب صاف کریں',
};
