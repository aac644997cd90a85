import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate, isolate } from '../format.js';
import { localServices, moreServices, plural } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` (${isolate(place)})`);

export const topicMessages: TopicMessages = {
  why: 'یہ کیوں اہم ہے',
  ask: 'پوچھیں',
  assist: 'مدد کریں',
  act: 'عمل کریں',
  cues: 'کن باتوں پر توجہ دیں',
  tips: 'عملے کے لیے مشورے',
  urgent: 'اگر یہ انتظار نہیں کر سکتا',
  urgentNotEasy: 'یہ الفاظ ابھی آسان تحریر میں نہیں ہیں۔',
  easy: {
    why: 'یہ کیوں اہم ہے',
    ask: 'بات کرنے کے لیے سوال',
    assist: 'جاننا اچھا ہے',
    act: 'پہلے قدم',
  },
  source: 'ماخذ:',
  unsourced: 'کسی ماخذ سے تصدیق نہیں ہوئی',
  national: 'ملک گیر مدد',
  noNational: (nation) => `ہمیں اس کے لیے کسی ملک گیر سروس کا علم نہیں${inPlace(nation)}۔`,
  local: (place) => (place === undefined ? 'مقامی مدد' : `${isolate(place)} میں مدد`),
  localLoading: 'مقامی مدد تلاش کی جا رہی ہے',
  localFound: localServices,
  localMore: (lang, count) =>
    plural(lang, count, {
      one: 'پہلی مقامی سروس۔ ڈائریکٹری میں مزید ہیں۔',
      other: 'پہلی # مقامی سروسز۔ ڈائریکٹری میں مزید ہیں۔',
    }),
  noLocal: (place) => `ڈائریکٹری میں اس کے لیے کوئی مقامی سروس نہیں ہے${inPlace(place)}۔`,
  localUnavailable:
    'ہم مقامی ڈائریکٹری تک نہیں پہنچ سکے۔ اس کا مطلب یہ نہیں کہ کوئی مقامی مدد نہیں ہے۔',
  localPartial: 'مقامی ڈائریکٹری کے ایک حصے نے جواب نہیں دیا۔ مزید سروسز ہو سکتی ہیں۔',
  localStale: (lang, date) =>
    `ہم مقامی ڈائریکٹری تک نہیں پہنچ سکے۔ ہمارے پاس یہ آخری کاپی ہے${
      date === undefined ? '' : `، تاریخ: ${formatPartialDate(lang, date)}`
    }۔`,
  moreServices: (lang, count) => `${moreServices(lang, count)} دکھائیں`,
  moreFound: (lang, count, shown) =>
    `${moreServices(lang, count)}۔ اب دکھائی جا رہی ہیں: ${String(shown)}۔`,
  nations: 'برطانیہ کے ملکوں کے درمیان فرق',
  lastChecked: (lang, date) => `آخری بار چیک کیا گیا: ${formatPartialDate(lang, date)}`,
  notRecorded: 'کسی نے درج نہیں کیا کہ اسے آخری بار کب چیک کیا گیا',
  draft: 'کسی طبی ماہر نے یہ متن چیک نہیں کیا۔',
  form: 'اس موضوع کو اس طرح دکھائیں',
  forms: { standard: 'عام', 'easy-read': 'آسان تحریر', 'text-only': 'صرف متن' },
  noneYet: (form) => `${form} (ابھی نہیں ہے)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft:
        'آسان تحریر کا مسودہ۔ یہ ابھی سیکھنے کی معذوری والے لوگوں کے ساتھ مل کر نہیں بنایا گیا۔ اس میں ابھی تصویریں نہیں ہیں۔',
      'co-produced':
        'آسان تحریر۔ سیکھنے کی معذوری والے لوگوں کے ساتھ مل کر بنائی گئی۔ اس میں ابھی تصویریں نہیں ہیں۔',
      missing: 'اس موضوع کے لیے ابھی آسان تحریر نہیں ہے۔ یہ عام متن ہے۔',
    },
    'text-only': {
      draft:
        'صرف متن کا مسودہ۔ یہ ابھی ان لوگوں کے ساتھ مل کر نہیں بنایا گیا جو اسے استعمال کر سکتے ہیں۔',
      'co-produced': 'صرف متن۔ اسے استعمال کرنے والے لوگوں کے ساتھ مل کر بنایا گیا۔',
      missing: '',
    },
  },
  standardShown: 'عام متن دکھایا جا رہا ہے۔',
  copy: 'متن کے طور پر کاپی کریں',
  copied: 'کاپی ہو گیا۔',
  copyByHand: 'آپ کا براؤزر ہمیں کاپی نہیں کرنے دیتا۔ متن منتخب ہے: اسے خود کاپی کریں۔',
  copyText: 'اس موضوع کا متن',
  loading: 'یہ موضوع لوڈ ہو رہا ہے',
  notFound: 'یہ موضوع معلوم نہیں۔',
  unavailable: 'ہم یہ موضوع لوڈ نہیں کر سکے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
  retry: 'دوبارہ کوشش کریں',
};
