import type { FinderFiltersMessages } from '../en-gb/finder-filters.js';
import { formatter, isolate } from '../format.js';
import { dayNames } from './days.js';
import { ofMiles } from './words.js';

export const finderFiltersMessages: FinderFiltersMessages = {
  hint: 'لا تظهر إلا الخدمات التي تذكر ذلك. قد تقدمه خدمات أخرى أيضًا.',
  miles: (count) => `حتى ${ofMiles(count)}`,
  anyDistance: 'أي مسافة',
  open: 'متى تكون مفتوحة',
  anyTime: 'أي وقت',
  openNow: 'مفتوحة الآن',
  openOn: (day) => `مفتوحة يوم ${day}`,
  days: dayNames,
  language: 'اللغة',
  anyLanguage: 'أي لغة',
  groups: {
    distance: 'المسافة',
    what: 'التكلفة وطريقة الالتحاق',
    how: 'كيف يمكنك استخدامها',
    for: 'لمن هذه الخدمة',
    access: 'تسهيلات الوصول',
  },
  switches: {
    free: 'مجانية',
    'no-phone': 'لا أريد الاتصال بالهاتف',
    'self-referral': 'يمكنك التواصل معهم بنفسك',
    interpreter: 'مترجم فوري',
    'local-only': 'الخدمات المحلية فقط',
  },
  modes: {
    phone: 'بالهاتف',
    text: 'برسالة نصية',
    online: 'عبر الإنترنت',
    'in-person': 'حضوريًا',
    'home-visit': 'يزورونك في منزلك',
    post: 'بالبريد',
  },
  audiences: {
    'young-people': 'الأطفال والشباب',
    'older-people': 'كبار السن',
    carers: 'من يرعون شخصًا آخر',
    parents: 'الآباء والأمهات',
    men: 'الرجال',
    women: 'النساء',
    lgbt: `مجتمع الميم (${isolate('LGBT+', 'ltr')})`,
    veterans: 'المحاربون القدامى',
    'disabled-people': 'ذوو الإعاقة',
  },
  age: 'العمر بالسنوات',
  ageHint: 'تظهر أيضًا الخدمات التي لا تذكر عمرًا.',
  ageWrong: 'خطأ: أدخل العمر كرقم، مثل 17',
  ageOf: (years) => `العمر ${isolate(years)}`,
  features: {
    'step-free': 'مدخل بلا درجات',
    'hearing-loop': 'حلقة سمعية لضعاف السمع',
    bsl: 'لغة الإشارة البريطانية',
    parking: 'موقف سيارات',
    toilet: 'مرحاض',
  },
  unrecorded: 'لم تسجل أي من الخدمات التي وجدناها هذه المعلومة. قد تقدم ذلك مع هذا: اسألهم.',
  counted: (lang, name, count) =>
    `${isolate(name)} (${formatter('NumberFormat', lang).format(count)})`,
  chosen: 'عوامل التصفية المستخدمة',
  remove: 'إزالة عامل التصفية:',
  clearAll: 'مسح الكل',
};
