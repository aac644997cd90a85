import type { ShareMessages } from '../en-gb/share.js';
import { formatPartialDate, isolate } from '../format.js';
import { moreServices, otherPlaces } from './words.js';

export const shareMessages: ShareMessages = {
  title: 'سروسز جو مدد کر سکتی ہیں',
  discreetTitle: 'رابطے کی تفصیلات',
  contact: {
    phone: 'فون کریں',
    text: 'ٹیکسٹ میسج بھیجیں',
    email: 'ای میل کریں',
    web: 'ویب سائٹ',
    webchat: 'آن لائن چیٹ کریں',
    whatsapp: 'WhatsApp',
    post: 'خط لکھیں',
  },
  address: 'پتہ',
  morePlaces: (lang, count) => `اس کی مزید جگہیں: ${otherPlaces(lang, count)}۔`,
  opening: 'کھلنے کے اوقات',
  openingFrom: (lang, date) =>
    `اس تاریخ سے 7 دن کے کھلنے کے اوقات: ${formatPartialDate(lang, date)}`,
  openingShort: 'کھلی ہے',
  notOpenFrom: (lang, date) => `اس تاریخ سے 7 دن تک کھلی نہیں: ${formatPartialDate(lang, date)}`,
  overdue: 'یہ معلومات پرانی ہو سکتی ہیں۔ جانے سے پہلے ان سے رابطہ کریں۔',
  mayHaveChanged: 'ہو سکتا ہے کچھ تفصیلات بدل گئی ہوں۔ پہلے ان سے رابطہ کریں۔',
  checked: (lang, date) => `چیک کرنے کی تاریخ: ${formatPartialDate(lang, date)}`,
  notChecked: 'چیک کرنے کی تاریخ معلوم نہیں',
  allChecked: (lang, date) => `سب کو چیک کرنے کی تاریخ: ${formatPartialDate(lang, date)}`,
  noneChecked: 'چیک کرنے کی تاریخیں معلوم نہیں',
  leftOut: (lang, count) => `یہاں ان کے لیے جگہ نہیں تھی: ${moreServices(lang, count)}۔`,
  wholeList: 'پوری فہرست',
  openTitle: (name) => `${isolate(name)}: کھلی ہے`,
  bankHolidays: 'عام تعطیلات پر اوقات مختلف ہو سکتے ہیں۔',
  talkedAbout: 'ہم نے کیا بات کی',
  chosen: 'آپ نے کیا چنا',
  nextStep: 'آپ کا اگلا چھوٹا قدم',
};
