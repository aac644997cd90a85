import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate, isolate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'فوری مدد',
  emergency: 'کسی کی جان خطرے میں ہے',
  first: 'اگر کسی کی جان خطرے میں ہے تو 999 پر فون کریں۔',
  urgentHealth: 'فوری، لیکن جان کو خطرہ نہیں',
  crisis: 'ذہنی صحت کا بحران',
  crisisIn: (nation) => `ذہنی صحت کا بحران: ${isolate(nation)}`,
  no111: 'شمالی آئرلینڈ میں 111 نمبر نہیں ہے۔',
  talk: 'کسی سے بات کرنے کے لیے، دن ہو یا رات',
  text: 'کسی کو ٹیکسٹ میسج بھیجنے کے لیے، دن ہو یا رات',
  silent: 'اگر آپ بول نہیں سکتے',
  deaf: 'اگر آپ سن نہیں سکتے (بہرے ہیں)',
  more: 'مزید فوری مدد',
  call: (number) => `فون کریں: ${isolate(number, 'ltr')}`,
  send: (number) => `ٹیکسٹ میسج بھیجیں: ${isolate(number, 'ltr')}`,
  visit: (name) => `دیکھیں: ${isolate(name)}`,
  lastChecked: (lang, date) => `آخری بار چیک کیا گیا: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
