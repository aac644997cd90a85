import type { CardMessages } from '../en-gb/card.js';
import { formatMiles, formatPartialDate, isolate } from '../format.js';
import { dayNames } from './days.js';
import { nationNames } from './nations.js';
import { clock, ofMiles, otherPlaces, WITH_DIGITS } from './words.js';

export const cardMessages: CardMessages = {
  national: 'على مستوى البلاد',
  nations: nationNames,
  free: 'مجانية',
  closed: 'مغلقة مؤقتًا',
  closedHelp: 'هذه الخدمة مغلقة حاليًا.',
  eligibility: 'لمن هذه الخدمة',
  ages: (minimum, maximum) => {
    if (maximum === undefined) return `من عمر ${String(minimum)} فما فوق`;
    return minimum === undefined
      ? `حتى عمر ${String(maximum)}`
      : `من عمر ${String(minimum)} إلى ${String(maximum)}`;
  },
  cost: 'التكلفة',
  opening: 'أوقات العمل',
  where: 'المكان',
  masked: 'العنوان غير معلن حفاظًا على سلامة الناس.',
  otherPlaces: (count) => otherPlaces(WITH_DIGITS, count),
  access: 'كيف تستخدم الخدمة',
  accessibility: 'تسهيلات الوصول',
  languages: 'اللغات',
  more: 'المزيد عن هذه الخدمة',
  contact: {
    phone: 'اتصل',
    text: 'أرسل رسالة نصية',
    email: 'أرسل بريدًا إلكترونيًا',
    web: 'زيارة الموقع الإلكتروني',
    webchat: 'دردشة عبر الإنترنت',
    whatsapp: 'WhatsApp',
    post: 'اكتب إلى',
  },
  noContact: 'لا توجد بيانات اتصال مسجلة.',
  away: (lang, miles, exact) =>
    `على بعد ${exact ? '' : 'نحو '}${ofMiles(miles, formatMiles(lang, miles))}`,
  covers: (place) => `المنطقة التي تخدمها: ${isolate(place)}`,
  lastChecked: (lang, date) => `آخر تحقق: ${formatPartialDate(lang, date)}`,
  notRecorded: 'لم يسجل أحد تاريخ آخر تحقق من هذا',
  due: 'سيتم التحقق منها مرة أخرى قريبًا.',
  overdue: 'قد تكون هذه المعلومات قديمة. اتصل بهم قبل أن تذهب أو ترسل أحدًا.',
  checkFirst: 'تأكد منهم قبل أن تعتمد على هذا.',
  alwaysOpen: 'مفتوحة ليلًا ونهارًا',
  holidaysVary: 'قد تختلف أوقات العمل في العطلات الرسمية.',
  onHolidays: (text) => `العطلات الرسمية: ${isolate(text)}`,
  days: dayNames,
  dayRange: (first, last) => `من ${first} إلى ${last}`,
  hours: (opens, closes) =>
    `من ${isolate(clock(opens), 'ltr')} إلى ${isolate(clock(closes), 'ltr')}`,
  loading: 'جارٍ تحميل هذه الخدمة',
  notFound: 'لم تعد هذه الخدمة مدرجة.',
  unavailable: 'لم نتمكن من تحميل هذه الخدمة. حاول مرة أخرى بعد بضع دقائق.',
};
