import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate, formatter, isolate } from '../format.js';
import { services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'اسے سگنل کے بغیر استعمال کریں',
  offer: (place) =>
    `آپ اس جگہ کی سروسز اس آلے پر محفوظ کر سکتے ہیں: ${isolate(place)}۔ پھر آپ سگنل کے بغیر ان میں تلاش کر سکتے ہیں۔`,
  services: (lang, count) => `${services(lang, count)}، فون نمبروں اور کھلنے کے اوقات کے ساتھ`,
  page: 'یہ صفحہ، اپنے موضوعات، ملک گیر سروسز اور فوری مدد کے ساتھ، تاکہ یہ سگنل کے بغیر کھلے',
  noPage:
    'اس صفحے کو کھلنے کے لیے سگنل چاہیے۔ جو آپ محفوظ کرتے ہیں وہ صفحہ کھلا رہنے تک کام آتا ہے۔',
  seen: (place) =>
    `جو لوگ یہ آلہ استعمال کرتے ہیں وہ دیکھ سکتے ہیں کہ آپ نے یہ محفوظ کیا: ${isolate(place)}۔`,
  never: 'ہم آپ کی تلاش، آپ کا پوسٹ کوڈ یا آپ کی فہرست کبھی محفوظ نہیں کرتے۔',
  about: (lang, bytes) => `اس کے لیے تقریباً ${size(lang, bytes)} جگہ چاہیے۔`,
  keep: 'اسے میرے آلے پر محفوظ کریں',
  keepInstead: (place) => `اس کے بجائے ${isolate(place)} محفوظ کریں`,
  update: 'تازہ کریں',
  remove: 'اس آلے سے ہٹائیں',
  saving: 'محفوظ ہو رہا ہے',
  kept: (lang, place, bytes) => `اس آلے پر محفوظ ہے: ${isolate(place)}، ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `معلومات کی تاریخ: ${formatPartialDate(lang, date)}۔`,
  noDate: 'کسی نے ان معلومات کی تاریخ درج نہیں کی۔',
  keptOn: (lang, date) => `آپ نے اسے اس تاریخ کو محفوظ کیا: ${formatPartialDate(lang, date)}۔`,
  saved: 'اس آلے پر محفوظ ہو گیا۔',
  savedWithoutPage:
    'سروسز محفوظ ہیں۔ یہ صفحہ محفوظ نہیں ہو سکا، اس لیے اسے کھلنے کے لیے سگنل چاہیے۔',
  removed: 'ہٹا دیا گیا۔ اب اس آلے پر کچھ محفوظ نہیں ہے۔',
  checking: 'ڈائریکٹری چیک ہو رہی ہے',
  retry: 'دوبارہ کوشش کریں',
  choosePlace: 'پہلے کوئی جگہ چنیں۔ پھر آپ اس کی سروسز اس آلے پر محفوظ کر سکتے ہیں۔',
  nothing: (place) =>
    `اس ڈائریکٹری میں اس جگہ کی کوئی سروس نہیں جو آپ محفوظ کر سکیں: ${isolate(place)}۔`,
  unavailable: 'ہم ڈائریکٹری تک نہیں پہنچ سکے۔ اپنا سگنل چیک کریں اور دوبارہ کوشش کریں۔',
  partial:
    'ڈائریکٹری کے ایک حصے نے جواب نہیں دیا۔ بعد میں دوبارہ کوشش کریں، تاکہ آپ اسے پورا محفوظ کریں۔',
  failed: 'ہم اسے محفوظ نہیں کر سکے۔ اپنا سگنل چیک کریں اور دوبارہ کوشش کریں۔',
  full: 'اس آلے پر کافی جگہ نہیں ہے۔',
  unchanged: 'جو آپ نے پہلے محفوظ کیا تھا وہ اب بھی یہاں ہے۔',
  notRemoved: 'ہم اسے نہیں ہٹا سکے۔ اسے ہٹانے کے لیے اپنے براؤزر میں اس ویب سائٹ کا ڈیٹا صاف کریں۔',
  unreadable: 'اس آلے پر کچھ محفوظ ہے جو ہم نہیں پڑھ سکتے۔ آپ اسے ہٹا سکتے ہیں۔',
  unsupported:
    'ہم یہاں اس آلے پر کچھ محفوظ نہیں کر سکتے۔ کچھ براؤزر اور پرائیویٹ ونڈوز اس کی اجازت نہیں دیتے۔',
};

/** Rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${formatter('NumberFormat', lang).format(units)}\u00a0${isLarge ? 'میگا بائٹ' : 'کلو بائٹ'}`;
}
