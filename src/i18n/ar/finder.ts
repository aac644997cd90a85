import { areasOf } from '../areas.js';
import type { FinderMessages } from '../en-gb/finder.js';
import { formatMiles, formatPartialDate, isolate, oneOf } from '../format.js';
import { moreServices, ofMiles, ofServices, plural, WITH_DIGITS } from './words.js';

const or = (lang: string, places: readonly string[]) =>
  oneOf(
    lang,
    places.map((one) => isolate(one)),
  );

export const finderMessages: FinderMessages = {
  found: (lang, count) => `عُثر على ${ofServices(lang, count)}`,
  foundSome: (lang, count) =>
    plural(lang, count, {
      zero: 'عرض # خدمة',
      one: 'عرض خدمة واحدة',
      two: 'عرض أول خدمتين',
      few: 'عرض أول # خدمات',
      many: 'عرض أول # خدمة',
      other: 'عرض أول # خدمة',
    }),
  areas: areasOf({
    local: (place) => ` ${isolate(place)}`,
    allNational: (count) => (count === 1 ? '، وهي على مستوى البلاد' : '، وكلها على مستوى البلاد'),
    national: () => 'على مستوى البلاد',
    unknown: () => 'لا تذكر منطقة',
    part: (count, text) => `${isolate(text)}: ${String(count)}`,
    join: (parts) => ` (${parts.join('، ')})`,
  }),
  more: (count) => `عرض ${String(count)} أخرى`,
  notAll: 'عدد الخدمات التي عُثر عليها أكبر مما هو مطبوع هنا.',
  moreFound: (count, shown, total) =>
    `${moreServices(WITH_DIGITS, count)}. المعروض الآن: ${String(shown)}${total === undefined ? '' : ` من ${String(total)}`}.`,
  urgent: 'إذا كان الأمر لا يحتمل الانتظار',
  sort: 'الترتيب حسب',
  sorts: {
    relevance: 'الأنسب',
    distance: 'الأقرب',
    name: 'الاسم',
    lastChecked: 'آخر تحقق',
  },
  toNumber: 'الانتقال إلى أول رقم هاتف',
  none: 'لم يُعثر على خدمات',
  noneSoFar: 'لا يوجد شيء مناسب فيما تمكنا من الوصول إليه',
  noneHelp: 'وصلتنا الردود من كل ما بحثنا فيه، ولا يوجد شيء مناسب. يمكنك:',
  noLocal: (place) =>
    `لا توجد في الدليل خدمة محلية لهذا في ${isolate(place)}. يمكن لهذه الخدمات المتاحة على مستوى البلاد أن تساعد.`,
  widen: 'البحث في مسافة أبعد',
  widenTo: (lang, miles, nearest) =>
    `البحث حتى مسافة ${ofMiles(miles)}. الأقرب على بعد نحو ${ofMiles(nearest, formatMiles(lang, nearest))}`,
  anyDistance: (lang, nearest) =>
    `البحث في أي مسافة. الأقرب على بعد نحو ${ofMiles(nearest, formatMiles(lang, nearest))}`,
  clear: 'مسح عوامل التصفية',
  allTopics: 'البحث في كل الموضوعات',
  unknownTopic: 'لا نعرف الموضوع المحدد. اختر موضوعًا آخر، أو ابحث في كل الموضوعات.',
  addNational: 'تضمين الخدمات على مستوى البلاد',
  tryTopics: 'اختيار موضوع بدلًا من ذلك',
  outside: (lang, places) =>
    `هذا الدليل لا يشمل ${or(lang, places)}. قد تجد المساعدة المحلية مدرجة هنا بدلًا من ذلك:`,
  unknownPlace:
    'لم يتعرف أي من المصادر التي سألناها على هذا المكان. قد تكون هناك مساعدة محلية لا نراها. جرّب رمزًا بريديًا.',
  which: (lang, place, places) =>
    `هناك أكثر من منطقة واحدة ${isolate(place)}: ${or(lang, places)}. أيها منطقتك؟`,
  maybe: (place) => `${isolate(place)} هو أيضًا اسم مكان. هل تريد المساعدة هناك؟`,
  searchIn: (place) => `البحث في ${isolate(place)}`,
  unavailable: 'لم نتمكن من الوصول إلى الدليل',
  unavailableHelp:
    'هذا لا يعني أنه لا توجد مساعدة. حاول مرة أخرى بعد بضع دقائق، أو استخدم المساعدة العاجلة أعلاه.',
  nationalOnly: 'يمكن لهذه الخدمات المتاحة على مستوى البلاد أن تساعد الآن.',
  earlier: 'هذه الخدمات من بحثك السابق. قد لا تناسب هذا البحث.',
  partial: 'لم يستجب جزء من الدليل. قد تكون هناك خدمات أكثر من هذه.',
  stale: (lang, date) =>
    `لم نتمكن من الوصول إلى الدليل. هذه آخر نسخة لدينا${
      date === undefined ? '' : `، بتاريخ ${formatPartialDate(lang, date)}`
    }.`,
  onDevice: (lang, place, date) =>
    `لم نتمكن من الوصول إلى الدليل. هذه هي الخدمات المحفوظة على هذا الجهاز للمكان التالي: ${isolate(place)}. ${
      date === undefined ? 'لم يسجل أحد مدى قِدمها.' : `تاريخها: ${formatPartialDate(lang, date)}.`
    }`,
  retry: 'إعادة المحاولة',
  asOf: (lang, date) => `تاريخ بيانات الدليل: ${formatPartialDate(lang, date)}`,
  moreFailed: 'لم نتمكن من تحميل المزيد من الخدمات. حاول مرة أخرى.',
};
