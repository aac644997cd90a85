import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';
import { promises, WITH_DIGITS } from './words.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'MECC کا عہد کریں',
  private:
    'کچھ نہیں بھیجا جاتا۔ آپ جو چنتے اور لکھتے ہیں وہ اسی صفحے پر رہتا ہے، اور صفحہ چھوڑنے پر ختم ہو جاتا ہے۔',
  who: 'عہد کون کر رہا ہے؟',
  audience: {
    organisation: 'کوئی ادارہ',
    staff: 'عملے کا کوئی رکن',
    individual: 'آپ، اپنی صحت کے لیے',
  },
  promises: 'چنیں کہ آپ کیا وعدہ کرتے ہیں',
  ourWords: 'الفاظ MECC Signpost کے ہیں',
  name: 'ادارے یا ٹیم کا نام (اختیاری)',
  nameHint: 'یہ عہد پر پرنٹ ہوتا ہے۔',
  own: 'اپنے الفاظ میں ایک وعدہ (اختیاری)',
  ownHint: '200 حروف تک۔',
  chosen: (count) => `عہد میں: ${promises(WITH_DIGITS, count)}`,
  nothingChosen: 'پہلے کوئی وعدہ چنیں یا لکھیں۔',
  made: (lang, date) => `تیار کرنے کی تاریخ: ${formatPartialDate(lang, date)}`,
  signed: 'دستخط:',
  from: 'یہ وعدے یہاں سے ہیں:',
  alsoOurs: 'کچھ الفاظ MECC Signpost کے ہیں۔',
  sources: 'یہ عہد یہاں سے ہے:',
  lastChecked: (lang, date) => `آخری بار چیک کیا گیا: ${formatPartialDate(lang, date)}`,
  notRecorded: 'کسی نے درج نہیں کیا کہ اسے آخری بار کب چیک کیا گیا',
  print: 'اپنا عہد پرنٹ کریں',
  restart: 'دوبارہ شروع کریں',
  restarted: 'صاف ہو گیا۔ آپ دوبارہ شروع کر سکتے ہیں۔',
  loading: 'عہد لوڈ ہو رہا ہے',
  notFound: 'یہ عہد معلوم نہیں۔',
  none: 'ابھی کوئی عہد درج نہیں ہے۔',
  unavailable: 'ہم عہد لوڈ نہیں کر سکے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
  retry: 'دوبارہ کوشش کریں',
};
