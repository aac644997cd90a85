import type { LearningMessages } from '../en-gb/learning.js';
import { formatPartialDate, formatter, isolate } from '../format.js';
import { courses, hours, minutes, ofCourses, olderSessions } from './words.js';

const number = (lang: string, value: number) => formatter('NumberFormat', lang).format(value);

const list = (texts: readonly string[]) => texts.map((one) => isolate(one)).join('، ');

export const learningMessages: LearningMessages = {
  heading: 'التعلم الإلكتروني لـ MECC',
  by: 'من',
  length: 'المدة',
  minutes: (lang, count) =>
    count > 0 && count % 60 === 0 ? hours(lang, count / 60) : minutes(lang, count),
  minutesUnknown: 'المدة غير معروفة',
  sessions: 'الجلسات',
  olderSessions,
  kind: 'الطريقة',
  kinds: {
    'e-learning': 'تعلم إلكتروني',
    live: 'جلسة مباشرة',
    'live-online': 'مباشر عبر الإنترنت',
    'face-to-face': 'وجهًا لوجه',
    'train-the-trainer': 'تدريب المدربين',
    cascade: 'ينقله الزملاء داخل المؤسسة',
  },
  area: 'المكان',
  level: 'المستوى',
  levels: {
    introductory: 'مقدمة',
    'very-brief': 'مشورة قصيرة جدًا',
    brief: 'مشورة قصيرة',
    'extended-brief': 'مشورة قصيرة موسعة',
  },
  cost: 'التكلفة',
  access: 'طريقة الدخول',
  accessKinds: {
    open: 'مفتوح للجميع',
    account: 'تحتاج إلى حساب',
    openathens: 'تحتاج إلى حساب OpenAthens',
    lms: 'عن طريق نظام التعلم في مؤسستك',
    unknown: 'غير معروف',
  },
  audience: 'الفئة',
  audiences: {
    everyone: 'الجميع',
    health: 'الصحة',
    'social-care': 'الرعاية الاجتماعية',
    council: 'المجالس المحلية',
    voluntary: 'الجمعيات الخيرية والمتطوعون',
    housing: 'الإسكان',
    commissioners: 'الجهات التي تخطط للخدمات وتمولها',
  },
  notStated: 'غير مذكور',
  lms: 'في نظام التعلم الخاص بك',
  lmsUnknown: 'غير معروف. اسأل الجهة المقدمة.',
  beingReplaced: 'يجري استبداله',
  replacedBy: 'حل محله',
  replaced: 'حلت دورة أخرى محل هذه الدورة.',
  gone: 'لم يعد موجودًا',
  goneNotice: 'صفحة هذه الدورة لم تعد موجودة، ولذلك لا يوجد رابط.',
  noLink: 'لا يوجد عنوان ويب مؤكد لهذا.',
  open: (title) => `الانتقال إلى ${isolate(title)}`,
  lastChecked: (lang, date) => `آخر تحقق: ${formatPartialDate(lang, date)}`,
  notRecorded: 'لم يسجل أحد تاريخ آخر تحقق من هذا',
  partly: 'بعض هذه المعلومات غير مؤكد.',
  sources: (dates) => (dates.length === 0 ? 'أين قُرئ هذا' : `أين قُرئ هذا (${list(dates)})`),
  none: 'لا يوجد تعلم إلكتروني مدرج لهذا.',
  filterAudience: 'لمن هذه الدورة؟',
  filterLevel: 'أي مستوى؟',
  anyAudience: 'كل الدورات',
  anyLevel: 'كل المستويات',
  choice: (lang, name, count) =>
    `${isolate(name)} (${count === 0 ? 'لا شيء' : number(lang, count)})`,
  found: (lang, shown, total, chosen) => {
    const text =
      shown < total
        ? `عرض ${number(lang, shown)} من أصل ${ofCourses(lang, total)}`
        : courses(lang, total);
    return chosen.length === 0 ? text : `${text}، حسب اختيارك: ${list(chosen)}`;
  },
  noneFit: 'لا توجد دورة تناسب ما اخترته. غيّر اختيارك، أو اعرض كل الدورات.',
  showAll: 'عرض كل الدورات',
  plan: 'خطتي التدريبية',
  planPrivate: 'لا يُحفظ شيء ولا يُرسل شيء. تختفي خطتك عندما تغادر هذه الصفحة، لذلك اطبعها أولًا.',
  planAdd: 'وضعها في خطتي',
  planDone: 'أنجزت هذه الدورة',
  planSee: 'عرض خطتي',
  planEmpty: 'لا توجد دورة تنتظرك في خطتك. ضع علامة على دورة لإضافتها.',
  planStatus: (lang, planned, done) =>
    `في خطتك: ${courses(lang, planned)}، والمنجز: ${number(lang, done)}`,
  planCleared: 'تم مسح خطتك.',
  print: 'طباعة خطتي',
  clear: 'مسح خطتي',
  loading: 'جارٍ تحميل التعلم الإلكتروني',
  unavailable: 'لم نتمكن من تحميل التعلم الإلكتروني. حاول مرة أخرى بعد بضع دقائق.',
  retry: 'إعادة المحاولة',
};
