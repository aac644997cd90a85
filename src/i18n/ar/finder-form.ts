import type { FinderFormMessages } from '../en-gb/finder-form.js';

export const finderFormMessages: FinderFormMessages = {
  heading: 'البحث عن مساعدة',
  text: 'ما الذي تحتاج إلى المساعدة فيه؟',
  textHint: 'مثلًا، بالإنجليزية: money worries, stop smoking Widnes, debt WA8',
  topic: 'الموضوع',
  anyTopic: 'كل الموضوعات',
  search: 'بحث',
  filters: 'عوامل التصفية',
  filtersLoading: 'جارٍ تحميل عوامل التصفية',
  filtersFailed: 'لم نتمكن من تحميل عوامل التصفية. ما زال بإمكانك البحث.',
  results: 'الخدمات',
  start: 'ابحث، أو اختر موضوعًا.',
  checkPlace: 'تحقق من المكان أعلاه، أو امسحه للبحث في كل مكان.',
  topics: 'الموضوعات',
  searching: 'جارٍ البحث',
  slow: 'ما زال البحث جاريًا. يمكنك الانتظار، أو البحث مرة أخرى.',
  slowEarlier: 'ما تراه الآن هو من البحث السابق.',
  unavailable: 'لم نتمكن من الوصول إلى الدليل',
  unavailableHelp:
    'هذا لا يعني أنه لا توجد مساعدة. حاول مرة أخرى بعد بضع دقائق، أو استخدم المساعدة العاجلة أعلاه.',
  retry: 'إعادة المحاولة',
};
