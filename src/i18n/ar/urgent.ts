import type { UrgentMessages } from '../en-gb/urgent.js';
import { formatPartialDate, isolate } from '../format.js';
import { nationNames } from './nations.js';

export const urgentMessages: UrgentMessages = {
  heading: 'مساعدة عاجلة',
  emergency: 'حياة شخص في خطر',
  first: 'إذا كانت حياة شخص في خطر، فاتصل بالرقم 999.',
  urgentHealth: 'حالة عاجلة، لكنها لا تهدد الحياة',
  crisis: 'أزمة في الصحة النفسية',
  crisisIn: (nation) => `أزمة في الصحة النفسية: ${isolate(nation)}`,
  no111: 'لا يوجد الرقم 111 في أيرلندا الشمالية.',
  talk: 'للتحدث إلى شخص ما، ليلًا أو نهارًا',
  text: 'لإرسال رسالة نصية إلى شخص ما، ليلًا أو نهارًا',
  silent: 'إذا كنت لا تستطيع الكلام',
  deaf: 'إذا كنت من الصم',
  more: 'المزيد من المساعدة العاجلة',
  call: (number) => `اتصل بالرقم ${isolate(number, 'ltr')}`,
  send: (number) => `أرسل رسالة نصية إلى ${isolate(number, 'ltr')}`,
  visit: (name) => `زيارة ${isolate(name)}`,
  lastChecked: (lang, date) => `آخر تحقق: ${formatPartialDate(lang, date)}`,
  nations: nationNames,
};
