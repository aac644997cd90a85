import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate, formatter, isolate } from '../format.js';
import { courses, hours, minutes, olderSessions } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

const list = (texts: readonly string[]) => texts.map((one) => isolate(one)).join('، ');

export const learningMessages: LearningMessages = {
  heading: 'MECC کی آن لائن تربیت',
  by: 'منجانب',
  length: 'دورانیہ',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0 ? hours(lang, count / 60) : minutes(lang, count),
  minutesUnknown: 'دورانیہ معلوم نہیں',
  sessions: 'سیشن',
  olderSessions,
  kind: 'طریقہ',
  kinds: {
    'e-learning': 'آن لائن تربیت',
    live: 'براہ راست سیشن',
    'live-online': 'براہ راست آن لائن',
    'face-to-face': 'آمنے سامنے',
    'train-the-trainer': 'ٹرینر کی تربیت',
    cascade: 'ادارے کے اندر آگے سکھایا جاتا ہے',
  },
  area: 'کہاں',
  level: 'سطح',
  levels: {
    introductory: 'تعارف',
    'very-brief': 'بہت مختصر مشورہ',
    brief: 'مختصر مشورہ',
    'extended-brief': 'کچھ لمبا مختصر مشورہ',
  },
  cost: 'خرچ',
  access: 'رسائی',
  accessKinds: {
    open: 'سب کے لیے کھلا ہے',
    account: 'آپ کو اکاؤنٹ چاہیے',
    openathens: 'آپ کو OpenAthens اکاؤنٹ چاہیے',
    lms: 'آپ کے ادارے کے تربیتی نظام کے ذریعے',
    unknown: 'معلوم نہیں',
  },
  audience: 'کس کے لیے',
  audiences: {
    everyone: 'سب',
    health: 'صحت',
    'social-care': 'سماجی دیکھ بھال',
    council: 'کونسلیں',
    voluntary: 'فلاحی ادارے اور رضاکار',
    housing: 'رہائش',
    commissioners: 'سروسز کی منصوبہ بندی اور خریداری کرنے والے',
  },
  notStated: 'نہیں بتایا گیا',
  lms: 'آپ کے اپنے تربیتی نظام میں',
  lmsUnknown: 'معلوم نہیں۔ فراہم کرنے والے سے پوچھیں۔',
  beingReplaced: 'بدلا جا رہا ہے',
  replacedBy: 'اس کی جگہ اب یہ ہے',
  replaced: 'اس کورس کی جگہ دوسرا کورس آ گیا ہے۔',
  gone: 'اب موجود نہیں',
  goneNotice: 'اس کورس کا صفحہ اب موجود نہیں، اس لیے کوئی لنک نہیں ہے۔',
  noLink: 'اس کے لیے کسی ویب پتے کی تصدیق نہیں ہوئی۔',
  open: (title) => `${isolate(title)} پر جائیں`,
  lastChecked: (lang, date) => `آخری بار چیک کیا گیا: ${formatPartialDate(lang, date)}`,
  notRecorded: 'کسی نے درج نہیں کیا کہ اسے آخری بار کب چیک کیا گیا',
  partly: 'اس میں سے کچھ باتوں کی تصدیق نہیں ہوئی۔',
  sources: (dates) =>
    dates.length === 0 ? 'یہ کہاں پڑھا گیا' : `یہ کہاں پڑھا گیا (${list(dates)})`,
  none: 'اس کے لیے کوئی آن لائن تربیت درج نہیں ہے۔',
  filterAudience: 'یہ کس کے لیے ہے؟',
  filterLevel: 'کون سی سطح؟',
  anyAudience: 'تمام کورسز',
  anyLevel: 'تمام سطحیں',
  choice: (lang, name, count) =>
    `${isolate(name)} (${count === 0 ? 'کوئی نہیں' : number(lang, count)})`,
  found: (lang, shown, total, chosen) => {
    const all = courses(lang, total);
    const text = shown < total ? `${all} میں سے ${number(lang, shown)} دکھائے جا رہے ہیں` : all;
    return chosen.length === 0 ? text : `${text}، آپ کا انتخاب: ${list(chosen)}`;
  },
  noneFit: 'کوئی کورس آپ کے انتخاب کے مطابق نہیں۔ انتخاب بدلیں، یا تمام کورسز دکھائیں۔',
  showAll: 'تمام کورسز دکھائیں',
  plan: 'میرا تربیتی منصوبہ',
  planPrivate:
    'نہ کچھ محفوظ ہوتا ہے نہ بھیجا جاتا ہے۔ یہ صفحہ چھوڑنے پر آپ کا منصوبہ ختم ہو جاتا ہے، اس لیے پہلے اسے پرنٹ کریں۔',
  planAdd: 'میرے منصوبے میں ڈالیں',
  planDone: 'میں نے یہ مکمل کر لیا ہے',
  planSee: 'میرا منصوبہ دیکھیں',
  planEmpty: 'آپ کے منصوبے میں کوئی کورس باقی نہیں ہے۔ ڈالنے کے لیے کسی کورس پر نشان لگائیں۔',
  planStatus: (lang, planned, done) =>
    `آپ کے منصوبے میں: ${courses(lang, planned)}، مکمل: ${number(lang, done)}`,
  planCleared: 'آپ کا منصوبہ صاف ہو گیا۔',
  print: 'میرا منصوبہ پرنٹ کریں',
  clear: 'میرا منصوبہ صاف کریں',
  loading: 'آن لائن تربیت لوڈ ہو رہی ہے',
  unavailable: 'ہم آن لائن تربیت لوڈ نہیں کر سکے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
  retry: 'دوبارہ کوشش کریں',
};
