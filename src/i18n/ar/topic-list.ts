import type { TopicListMessages } from '../en-gb/topic-list.js';
import { ofTopics, topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'الموضوعات',
  groups: {
    urgent: 'عندما لا يحتمل الأمر الانتظار',
    lifestyle: 'الحياة الصحية',
    prevention: 'الحفاظ على الصحة',
    social: 'السكن والمال والمجتمع',
    'mental-health': 'الصحة النفسية',
    'life-course': 'الإنصاف وسهولة الوصول',
  },
  text: 'ما الموضوع؟',
  textHint: 'يمكنك استخدام كلمات إنجليزية من الحياة اليومية، مثل «skint» أو «cannot sleep».',
  search: 'البحث عن موضوعات',
  results: 'الموضوعات المناسبة لكلماتك',
  count: topics,
  found: (lang, count) => `عُثر على ${ofTopics(lang, count)}`,
  noneFound: 'لا يوجد موضوع يناسب هذه الكلمات. جرّب كلمات أخرى، أو اختر من كل الموضوعات أدناه.',
  typeFirst: 'اكتب كلمة أولًا.',
  notSearched: 'لم نتمكن من البحث الآن. كل الموضوعات أدناه.',
  crisis: 'إذا كان شخص ما غير آمن، فاستخدم المساعدة العاجلة أولًا.',
  showAll: 'عرض كل الموضوعات',
  back: 'العودة إلى كل الموضوعات',
  backToResults: 'العودة إلى الموضوعات التي عُثر عليها',
  none: 'لا توجد موضوعات مدرجة هنا.',
  loading: 'جارٍ تحميل الموضوعات',
  searching: 'جارٍ البحث',
  unavailable: 'لم نتمكن من تحميل الموضوعات. حاول مرة أخرى بعد بضع دقائق.',
  retry: 'إعادة المحاولة',
};
