import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate, isolate } from '../format.js';
import { otherPlaces, services } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'خدمات يمكن أن تساعد',
  discreetTitle: 'بيانات الاتصال',
  contact: {
    phone: 'اتصل',
    text: 'أرسل رسالة نصية',
    email: 'أرسل بريدًا إلكترونيًا',
    web: 'الموقع الإلكتروني',
    webchat: 'دردشة عبر الإنترنت',
    whatsapp: 'WhatsApp',
    post: 'اكتب إلى',
  },
  address: 'العنوان',
  morePlaces: (lang, count) => `لها أيضًا ${otherPlaces(lang, count)}.`,
  opening: 'أوقات العمل',
  openingFrom: (lang, date) =>
    `أوقات العمل في الأيام الـ 7 ابتداءً من ${formatPartialDate(lang, date)}`,
  openingShort: 'مفتوحة',
  notOpenFrom: (lang, date) =>
    `ليست مفتوحة في الأيام الـ 7 ابتداءً من ${formatPartialDate(lang, date)}`,
  overdue: 'قد تكون هذه المعلومات قديمة. اتصل بهم قبل أن تذهب.',
  mayHaveChanged: 'قد تكون بعض التفاصيل قد تغيرت. اتصل بهم أولًا.',
  checked: (lang, date) => `تاريخ التحقق: ${formatPartialDate(lang, date)}`,
  notChecked: 'تاريخ التحقق غير معروف',
  allChecked: (lang, date) => `تاريخ التحقق منها كلها: ${formatPartialDate(lang, date)}`,
  noneChecked: 'تواريخ التحقق غير معروفة',
  leftOut: (lang, count) => `خدمات أخرى لم يتسع لها المكان هنا: ${services(lang, count)}.`,
  wholeList: 'القائمة كاملة',
  openTitle: (name) => `${isolate(name)}: مفتوحة`,
  bankHolidays: 'قد تختلف أوقات العمل في العطلات الرسمية.',
  talkedAbout: 'ما تحدثنا عنه',
  chosen: 'ما اخترته',
  nextStep: 'خطوتك الصغيرة التالية',
};
