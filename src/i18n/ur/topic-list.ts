import type { TopicListMessages } from '../en-gb/topic-list.js';
import { plural, topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'موضوعات',
  groups: {
    urgent: 'جب انتظار نہ ہو سکے',
    lifestyle: 'صحت مند زندگی',
    prevention: 'تندرست رہنا',
    social: 'گھر، پیسہ اور برادری',
    'mental-health': 'ذہنی صحت',
    'life-course': 'انصاف اور رسائی',
  },
  text: 'یہ کس بارے میں ہے؟',
  textHint: 'آپ انگریزی کے روزمرہ الفاظ استعمال کر سکتے ہیں، جیسے “skint” یا “cannot sleep”۔',
  search: 'موضوعات تلاش کریں',
  results: 'آپ کے الفاظ کے موضوعات',
  count: topics,
  found: (lang, count) => plural(lang, count, { one: '# موضوع ملا', other: '# موضوعات ملے' }),
  noneFound:
    'کوئی موضوع ان الفاظ کے مطابق نہیں۔ دوسرے الفاظ آزمائیں، یا نیچے تمام موضوعات میں سے چنیں۔',
  typeFirst: 'پہلے کوئی لفظ لکھیں۔',
  notSearched: 'ہم ابھی تلاش نہیں کر سکے۔ تمام موضوعات نیچے ہیں۔',
  crisis: 'اگر کوئی محفوظ نہیں ہے تو پہلے فوری مدد استعمال کریں۔',
  showAll: 'تمام موضوعات دکھائیں',
  back: 'تمام موضوعات پر واپس جائیں',
  backToResults: 'ملنے والے موضوعات پر واپس جائیں',
  none: 'یہاں کوئی موضوع درج نہیں ہے۔',
  loading: 'موضوعات لوڈ ہو رہے ہیں',
  searching: 'تلاش جاری ہے',
  unavailable: 'ہم موضوعات لوڈ نہیں کر سکے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
  retry: 'دوبارہ کوشش کریں',
};
