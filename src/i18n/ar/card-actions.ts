import type { CardActionsMessages } from '../en-gb/card-actions.js';

export const cardActionsMessages: CardActionsMessages = {
  add: 'إضافة إلى قائمتي',
  remove: 'في قائمتك. إزالة',
  full: 'قائمتك ممتلئة. أزِل شيئًا منها أولًا.',
  added: 'تمت الإضافة إلى قائمتك.',
  goToList: 'الانتقال إلى قائمتي',
  removed: 'تمت الإزالة من قائمتك.',
  takeAway: 'خذ هذا معك',
  nextOpening: 'وضع موعد الفتح التالي في تقويمي',
  everyWeek: 'وضع كل أسبوع في تقويمي',
  contact: 'حفظ كجهة اتصال',
  copy: 'نسخ كنص',
  copied: 'تم النسخ. يمكنك لصقه الآن.',
  copyByHand: 'لم يسمح لنا متصفحك بالنسخ. انسخ النص أدناه.',
  copyText: 'النص المراد نسخه',
  saved: 'الملف جاهز. افتحه لحفظه على جهازك.',
  calendarFile: 'أوقات-العمل',
  contactFile: 'جهة-اتصال',
  report: 'أخبرنا أن هذا خطأ',
};
