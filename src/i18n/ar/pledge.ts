import type { PledgeMessages } from '../en-gb/pledge.js';
import { formatPartialDate } from '../format.js';
import { promises, WITH_DIGITS } from './words.js';

export const pledgeMessages: PledgeMessages = {
  heading: 'قدّم تعهد MECC',
  private: 'لا يُرسل شيء. ما تختاره وتكتبه يبقى في هذه الصفحة، ويختفي عندما تغادرها.',
  who: 'من يقدم التعهد؟',
  audience: {
    organisation: 'مؤسسة',
    staff: 'أحد الموظفين',
    individual: 'أنت، من أجل صحتك',
  },
  promises: 'اختر ما تعد به',
  ourWords: 'كلمات من MECC Signpost',
  name: 'اسم المؤسسة أو الفريق (اختياري)',
  nameHint: 'يُطبع على التعهد.',
  own: 'وعد بكلماتك (اختياري)',
  ownHint: 'حتى 200 حرف.',
  chosen: (count) => `في التعهد: ${promises(WITH_DIGITS, count)}`,
  nothingChosen: 'اختر وعدًا أو اكتبه أولًا.',
  made: (lang, date) => `أُعد في ${formatPartialDate(lang, date)}`,
  signed: 'التوقيع:',
  from: 'الوعود من:',
  alsoOurs: 'بعض الكلمات من MECC Signpost.',
  sources: 'مصدر هذا التعهد:',
  lastChecked: (lang, date) => `آخر تحقق: ${formatPartialDate(lang, date)}`,
  notRecorded: 'لم يسجل أحد تاريخ آخر تحقق من هذا',
  print: 'طباعة تعهدك',
  restart: 'البدء من جديد',
  restarted: 'تم المسح. يمكنك البدء من جديد.',
  loading: 'جارٍ تحميل التعهد',
  notFound: 'هذا التعهد غير معروف.',
  none: 'لا يوجد تعهد مدرج بعد.',
  unavailable: 'لم نتمكن من تحميل التعهد. حاول مرة أخرى بعد بضع دقائق.',
  retry: 'إعادة المحاولة',
};
