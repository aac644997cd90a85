import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate, isolate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { clock, miles as inMiles, otherPlaces, WITH_DIGITS } from './words.js';

export const cardMessages: CardMessages = {
  national: 'ملک گیر',
  nations: nationNames,
  free: 'مفت',
  closed: 'عارضی طور پر بند',
  closedHelp: 'یہ سروس فی الحال بند ہے۔',
  eligibility: 'یہ کس کے لیے ہے',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `${String(minimum)} سال اور اس سے زیادہ عمر`;
    return minimum === undefined
      ? `${String(maximum)} سال تک کی عمر`
      : `${String(minimum)} سے ${String(maximum)} سال کی عمر`;
  },
  cost: 'خرچ',
  opening: 'کھلنے کے اوقات',
  where: 'کہاں',
  masked: 'لوگوں کی حفاظت کے لیے پتہ ظاہر نہیں کیا جاتا۔',
  otherPlaces: (count) => otherPlaces(WITH_DIGITS, count),
  access: 'اسے کیسے استعمال کریں',
  accessibility: 'رسائی کی سہولتیں',
  languages: 'زبانیں',
  more: 'اس سروس کے بارے میں مزید',
  contact: {
    phone: 'فون کریں',
    text: 'ٹیکسٹ میسج بھیجیں',
    email: 'ای میل کریں',
    web: 'ویب سائٹ دیکھیں',
    webchat: 'آن لائن چیٹ کریں',
    whatsapp: 'WhatsApp',
    post: 'خط لکھیں',
  },
  noContact: 'رابطے کی کوئی تفصیل درج نہیں ہے۔',
  away: (lang, miles, exact) => `${exact ? '' : 'تقریباً '}${inMiles(formatMiles(lang, miles))} دور`,
  covers: (place) => `اس علاقے کے لیے: ${isolate(place)}`,
  lastChecked: (lang, date) => `آخری بار چیک کیا گیا: ${formatPartialDate(lang, date)}`,
  notRecorded: 'کسی نے درج نہیں کیا کہ اسے آخری بار کب چیک کیا گیا',
  due: 'اسے جلد دوبارہ چیک کیا جائے گا۔',
  overdue: 'یہ معلومات پرانی ہو سکتی ہیں۔ جانے یا کسی کو بھیجنے سے پہلے ان سے رابطہ کریں۔',
  checkFirst: 'اس پر بھروسا کرنے سے پہلے ان سے تصدیق کریں۔',
  alwaysOpen: 'دن رات کھلی ہے',
  holidaysVary: 'عام تعطیلات پر اوقات مختلف ہو سکتے ہیں۔',
  onHolidays: (text) => `عام تعطیلات: ${isolate(text)}`,
  days: dayNames,
  dayRange: (first, last) => `${first} سے ${last}`,
  hours: (opens, closes) =>
    `${isolate(clock(opens), 'ltr')} سے ${isolate(clock(closes), 'ltr')} تک`,
  loading: 'یہ سروس لوڈ ہو رہی ہے',
  notFound: 'یہ سروس اب فہرست میں نہیں ہے۔',
  unavailable: 'ہم یہ سروس لوڈ نہیں کر سکے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
};
