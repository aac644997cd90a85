import type { ChecklistMessages } from '../en-gb/checklist.js';
import { formatPartialDate, isolate } from '../format.js';
import { minutes, WITH_DIGITS } from './words.js';

export const checklistMessages: ChecklistMessages = {
  model: 'گفتگو کی قسم',
  kind: {
    steps: 'قدم جن پر چلنا ہے',
    skills: 'مہارتیں جو کسی بھی وقت استعمال ہو سکتی ہیں',
    tool: 'مددگار اوزار',
    theory: 'اس کے پیچھے خیالات',
  },
  changed: (title) => `اب دکھایا جا رہا ہے: ${isolate(title)}۔ آپ کے لگائے ہوئے نشان محفوظ ہیں۔`,
  levelLabel: 'سطح:',
  level: {
    'very-brief': 'بہت مختصر',
    brief: 'مختصر',
    'extended-brief': 'کچھ لمبی مختصر گفتگو',
    'high-intensity': 'گہری اور تفصیلی',
    any: 'کوئی بھی سطح',
  },
  time: 'وقت:',
  unverified: 'کسی ماخذ سے تصدیق نہیں ہوئی',
  unsourced:
    'ہم نے کوئی شائع شدہ صفحہ نہیں پڑھا جو اس کی تصدیق کرے۔ استعمال سے پہلے کسی ٹرینر سے پوچھیں۔',
  variants: 'دکھانے کا طریقہ',
  variant: { standard: 'عام', 'easy-read': 'آسان تحریر', 'text-only': 'صرف متن' },
  easyStatus: {
    draft:
      'مسودہ۔ یہ ابھی سیکھنے کی معذوری والے لوگوں کے ساتھ مل کر نہیں بنایا گیا۔ اس میں ابھی تصویریں نہیں ہیں۔',
    'co-produced':
      'سیکھنے کی معذوری والے لوگوں کے ساتھ مل کر بنایا گیا۔ اس میں ابھی تصویریں نہیں ہیں۔',
    missing: 'اس کے لیے ابھی آسان تحریر نہیں ہے۔ یہ عام متن ہے۔',
  },
  standardShown: 'عام متن دکھایا جا رہا ہے۔',
  timer: 'ٹائمر',
  notStarted: 'شروع نہیں ہوا',
  minutes: (count, isRunning) => {
    const passed = count === 0 ? '1 منٹ سے کم' : minutes(WITH_DIGITS, count);
    return isRunning ? `گزرا ہوا وقت: ${passed}` : `روکا گیا، کل وقت: ${passed}`;
  },
  usual: 'عام طور پر لگنے والا وقت:',
  usualFor: (level) => `اس سطح پر عام طور پر لگنے والا وقت (${level}):`,
  usualUnknown: 'معلوم نہیں',
  startTimer: 'ٹائمر شروع کریں',
  stopTimer: 'ٹائمر روکیں',
  timerHint: 'یہ آواز نہیں کرتا اور خبردار نہیں کرتا۔ جتنا وقت چاہیے، لیں۔',
  prompts: 'آپ کہہ سکتے ہیں:',
  cues: 'کن باتوں پر توجہ دیں',
  tips: 'مشورے (اچھا طریقہ، کوئی ماخذ نہیں)',
  scale: '0 کا مطلب ہے بالکل نہیں۔ 10 کا مطلب ہے بہت زیادہ۔',
  notAnswered: 'جواب نہیں دیا',
  noAnswer: 'ابھی جواب نہیں دیا',
  answer: (number) => `جواب: 10 میں سے ${String(number)}`,
  thenAsk: 'پھر پوچھیں:',
  progress: (done, total) => `${String(total)} میں سے ${String(done)} قدم مکمل`,
  stepOf: (step, total, title) =>
    `قدم ${String(step)}، کل ${String(total)} میں سے: ${isolate(title)}`,
  lastStep: 'یہ آخری قدم ہے۔',
  stepDone: 'یہ قدم مکمل ہو گیا',
  back: 'پیچھے',
  next: 'آگے',
  private:
    'آپ جو نشان لگاتے اور چنتے ہیں وہ اسی صفحے پر رہتا ہے۔ صفحہ چھوڑنے پر یہ ختم ہو جاتا ہے۔',
  plan: 'آپ دونوں نے جو طے کیا',
  planHint: 'یہ اس شخص کے لیے ہے کہ ساتھ لے جائے۔ نام اور نجی تفصیلات نہ لکھیں۔',
  planChosen: 'انہوں نے کیا چنا',
  planChosenHint: 'ہر سطر میں ایک بات۔',
  planNext: 'ان کا اگلا چھوٹا قدم',
  dos: 'کس بات سے مدد ملتی ہے',
  donts: 'کس بات سے بچیں',
  outcomes: 'بات اچھے طریقے سے کیسے ختم ہو سکتی ہے',
  training: 'لوگ اسے کیسے سیکھتے ہیں',
  restart: 'مکمل، دوبارہ شروع کریں',
  restarted: 'صاف ہو گیا۔ اگلی گفتگو کے لیے تیار۔',
  printCard: 'خالی کارڈ پرنٹ کریں',
  cardSource: 'منجانب:',
  sources: 'یہ معلومات کہاں سے ہیں',
  lastChecked: (lang, date) => `آخری بار چیک کیا گیا: ${formatPartialDate(lang, date)}`,
  notRecorded: 'کسی نے درج نہیں کیا کہ اسے آخری بار کب چیک کیا گیا',
  loading: 'چیک لسٹ لوڈ ہو رہی ہے',
  notFound: 'گفتگو کی یہ قسم معلوم نہیں۔',
  unavailable: 'ہم چیک لسٹ لوڈ نہیں کر سکے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
  retry: 'دوبارہ کوشش کریں',
};
