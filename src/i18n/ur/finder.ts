import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, isolate, oneOf } from '../format.js';
import { miles as inMiles, moreServices, plural, WITH_DIGITS } from './words.js';

const or = (lang: string, places: readonly string[]) =>
  oneOf(
    lang,
    places.map((one) => isolate(one)),
  );

export const finderMessages: FinderMessages = {
  found: (lang, count) => plural(lang, count, { one: '# سروس ملی', other: '# سروسز ملیں' }),
  foundSome: (lang, count) =>
    plural(lang, count, {
      one: '# سروس دکھائی جا رہی ہے',
      other: 'پہلی # سروسز دکھائی جا رہی ہیں',
    }),
  areas: areasOf({
    local: (place) => ` (${isolate(place)})`,
    allNational: (count) => (count === 1 ? '، جو ملک گیر ہے' : '، سب ملک گیر ہیں'),
    national: () => 'ملک گیر',
    unknown: () => 'علاقہ درج نہیں',
    part: (count, text) => `${isolate(text)}: ${String(count)}`,
    join: (parts) => ` (${parts.join('، ')})`,
  }),
  more: (count) => `مزید ${String(count)} دکھائیں`,
  notAll: 'جتنی سروسز یہاں پرنٹ ہوئی ہیں، اس سے زیادہ ملی تھیں۔',
  moreFound: (count, shown, total) =>
    `${moreServices(WITH_DIGITS, count)}۔ اب دکھائی جا رہی ہیں: ${
      total === undefined ? String(shown) : `${String(total)} میں سے ${String(shown)}`
    }۔`,
  urgent: 'اگر یہ انتظار نہیں کر سکتا',
  sort: 'ترتیب',
  sorts: {
    relevance: 'سب سے موزوں',
    distance: 'سب سے قریب',
    name: 'نام',
    lastChecked: 'آخری بار چیک کیا گیا',
  },
  toNumber: 'پہلے فون نمبر پر جائیں',
  none: 'کوئی سروس نہیں ملی',
  noneSoFar: 'جہاں تک ہم پہنچ سکے، وہاں کوئی موزوں چیز نہیں ہے',
  noneHelp:
    'ہم نے جن جگہوں سے پوچھا، سب نے جواب دیا، اور کوئی موزوں چیز نہیں ہے۔ آپ یہ کر سکتے ہیں:',
  noLocal: (place) =>
    `ڈائریکٹری میں اس کے لیے یہاں کوئی مقامی سروس نہیں ہے: ${isolate(place)}۔ یہ ملک گیر سروسز مدد کر سکتی ہیں۔`,
  widen: 'زیادہ دور تک تلاش کریں',
  widenTo: (lang, miles, nearest) =>
    `${inMiles(miles)} تک تلاش کریں۔ سب سے قریب والی تقریباً ${inMiles(formatMiles(lang, nearest))} دور ہے`,
  anyDistance: (lang, nearest) =>
    `کسی بھی فاصلے پر تلاش کریں۔ سب سے قریب والی تقریباً ${inMiles(formatMiles(lang, nearest))} دور ہے`,
  clear: 'فلٹر صاف کریں',
  allTopics: 'تمام موضوعات میں تلاش کریں',
  unknownTopic:
    'جو موضوع چنا گیا تھا ہم اسے نہیں جانتے۔ کوئی اور چنیں، یا تمام موضوعات میں تلاش کریں۔',
  addNational: 'ملک گیر سروسز شامل کریں',
  tryTopics: 'اس کے بجائے کوئی موضوع چنیں',
  outside: (lang, places) =>
    `یہ جگہ اس ڈائریکٹری میں شامل نہیں ہے: ${or(lang, places)}۔ مقامی مدد یہاں درج ہو سکتی ہے:`,
  unknownPlace:
    'ہم نے جن سے پوچھا، ان میں سے کوئی اس جگہ کو نہیں جانتا۔ ہو سکتا ہے وہاں مقامی مدد ہو جو ہمیں نظر نہیں آتی۔ پوسٹ کوڈ لکھ کر دیکھیں۔',
  which: (lang, place, places) =>
    `ایک سے زیادہ علاقے ہیں (${isolate(place)}): ${or(lang, places)}۔ آپ کا کون سا ہے؟`,
  maybe: (place) => `${isolate(place)} ایک جگہ کا نام بھی ہے۔ کیا آپ وہاں مدد چاہتے ہیں؟`,
  searchIn: (place) => `${isolate(place)} میں تلاش کریں`,
  unavailable: 'ہم ڈائریکٹری تک نہیں پہنچ سکے',
  unavailableHelp:
    'اس کا مطلب یہ نہیں کہ کوئی مدد نہیں ہے۔ چند منٹ بعد دوبارہ کوشش کریں، یا اوپر دی گئی فوری مدد استعمال کریں۔',
  nationalOnly: 'یہ ملک گیر سروسز ابھی مدد کر سکتی ہیں۔',
  earlier: 'یہ سروسز آپ کی پچھلی تلاش سے ہیں۔ ہو سکتا ہے اس تلاش کے لیے موزوں نہ ہوں۔',
  partial: 'ڈائریکٹری کے ایک حصے نے جواب نہیں دیا۔ ان کے علاوہ اور سروسز بھی ہو سکتی ہیں۔',
  stale: (lang, date) =>
    `ہم ڈائریکٹری تک نہیں پہنچ سکے۔ ہمارے پاس یہ آخری کاپی ہے${
      date === undefined ? '' : `، تاریخ: ${formatPartialDate(lang, date)}`
    }۔`,
  onDevice: (lang, place, date) =>
    `ہم ڈائریکٹری تک نہیں پہنچ سکے۔ یہ وہ سروسز ہیں جو اس آلے پر محفوظ تھیں (${isolate(place)})۔ ${
      date === undefined
        ? 'کسی نے درج نہیں کیا کہ یہ کتنی پرانی ہیں۔'
        : `ان کی تاریخ: ${formatPartialDate(lang, date)}۔`
    }`,
  retry: 'دوبارہ کوشش کریں',
  asOf: (lang, date) => `ڈائریکٹری کی معلومات کی تاریخ: ${formatPartialDate(lang, date)}`,
  moreFailed: 'ہم مزید سروسز لوڈ نہیں کر سکے۔ دوبارہ کوشش کریں۔',
};
