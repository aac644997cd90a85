import type { TopicMessages } from '../en-gb/topic.js';
import { formatPartialDate, isolate } from '../format.js';
import { localServices, moreServices, ofMoreServices, plural } from './words.js';

const NO_STATUS = { draft: '', 'co-produced': '', missing: '' };

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` في ${isolate(place)}`);

export const topicMessages: TopicMessages = {
  why: 'لماذا هذا مهم',
  ask: 'اسأل',
  assist: 'ساعد',
  act: 'تصرّف',
  cues: 'ما ينبغي الانتباه إليه',
  tips: 'نصائح للموظفين',
  urgent: 'إذا كان الأمر لا يحتمل الانتظار',
  urgentNotEasy: 'هذه الكلمات ليست سهلة القراءة بعد.',
  easy: {
    why: 'لماذا هذا مهم',
    ask: 'أسئلة للحديث عنها',
    assist: 'من المفيد أن تعرف',
    act: 'الخطوات الأولى',
  },
  source: 'المصدر:',
  unsourced: 'لم يؤكده مصدر',
  national: 'مساعدة على مستوى البلاد',
  noNational: (nation) => `لا نعرف خدمة على مستوى البلاد لهذا الموضوع${inPlace(nation)}.`,
  local: (place) => (place === undefined ? 'المساعدة المحلية' : `المساعدة${inPlace(place)}`),
  localLoading: 'جارٍ البحث عن مساعدة محلية',
  localFound: localServices,
  localMore: (lang, count) =>
    plural(lang, count, {
      zero: '# خدمة محلية. يوجد المزيد في الدليل.',
      one: 'أول خدمة محلية. يوجد المزيد في الدليل.',
      two: 'أول خدمتين محليتين. يوجد المزيد في الدليل.',
      few: 'أول # خدمات محلية. يوجد المزيد في الدليل.',
      many: 'أول # خدمة محلية. يوجد المزيد في الدليل.',
      other: 'أول # خدمة محلية. يوجد المزيد في الدليل.',
    }),
  noLocal: (place) => `لا توجد في الدليل خدمة محلية لهذا${inPlace(place)}.`,
  localUnavailable: 'لم نتمكن من الوصول إلى الدليل المحلي. هذا لا يعني أنه لا توجد مساعدة محلية.',
  localPartial: 'لم يستجب جزء من الدليل المحلي. قد تكون هناك خدمات أكثر.',
  localStale: (lang, date) =>
    `لم نتمكن من الوصول إلى الدليل المحلي. هذه آخر نسخة لدينا${
      date === undefined ? '' : `، بتاريخ ${formatPartialDate(lang, date)}`
    }.`,
  moreServices: (lang, count) => `عرض ${ofMoreServices(lang, count)}`,
  moreFound: (lang, count, shown) =>
    `${moreServices(lang, count)}. المعروض الآن: ${String(shown)}.`,
  nations: 'الاختلافات بين أقاليم المملكة المتحدة',
  lastChecked: (lang, date) => `آخر تحقق: ${formatPartialDate(lang, date)}`,
  notRecorded: 'لم يسجل أحد تاريخ آخر تحقق من هذا',
  draft: 'لم يتحقق أي مختص طبي من هذا النص.',
  form: 'عرض هذا الموضوع بشكل',
  forms: { standard: 'عادي', 'easy-read': 'سهل القراءة', 'text-only': 'نص فقط' },
  noneYet: (form) => `${form} (لا يوجد بعد)`,
  formStatus: {
    standard: NO_STATUS,
    'easy-read': {
      draft: 'مسودة سهلة القراءة. لم تُعد بعد مع أشخاص من ذوي إعاقات التعلم. لا توجد فيها صور بعد.',
      'co-produced': 'نص سهل القراءة. أُعد مع أشخاص من ذوي إعاقات التعلم. لا توجد فيه صور بعد.',
      missing: 'لا يوجد نص سهل القراءة لهذا الموضوع بعد. هذا هو النص العادي.',
    },
    'text-only': {
      draft: 'مسودة نص فقط. لم تُعد بعد مع الأشخاص الذين قد يستخدمونها.',
      'co-produced': 'نص فقط. أُعد مع أشخاص يستخدمونه.',
      missing: '',
    },
  },
  standardShown: 'المعروض هو النص العادي.',
  copy: 'نسخ كنص',
  copied: 'تم النسخ.',
  copyByHand: 'متصفحك لا يسمح لنا بالنسخ. النص محدد: انسخه بنفسك.',
  copyText: 'نص هذا الموضوع',
  loading: 'جارٍ تحميل هذا الموضوع',
  notFound: 'هذا الموضوع غير معروف.',
  unavailable: 'لم نتمكن من تحميل هذا الموضوع. حاول مرة أخرى بعد بضع دقائق.',
  retry: 'إعادة المحاولة',
};
