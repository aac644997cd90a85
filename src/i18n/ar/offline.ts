import type { OfflineMessages } from '../en-gb/offline.js';
import { formatPartialDate, formatter, isolate } from '../format.js';
import { services } from './words.js';

export const offlineMessages: OfflineMessages = {
  heading: 'استخدام هذا بدون إنترنت',
  offer: (place) =>
    `يمكنك حفظ خدمات هذا المكان على هذا الجهاز: ${isolate(place)}. وبعدها يمكنك البحث فيها بدون إنترنت.`,
  services: (lang, count) => `${services(lang, count)}، مع أرقام الهاتف وأوقات العمل`,
  page: 'هذه الصفحة، مع موضوعاتها والخدمات على مستوى البلاد والمساعدة العاجلة، لكي تُفتح بدون إنترنت',
  noPage: 'تحتاج هذه الصفحة إلى الإنترنت لكي تُفتح. ما تحفظه يفيدك ما دامت الصفحة مفتوحة.',
  seen: (place) => `يمكن لمن يستخدمون هذا الجهاز أن يروا أنك حفظت: ${isolate(place)}.`,
  never: 'لا نحفظ أبدًا ما تبحث عنه، ولا رمزك البريدي، ولا قائمتك.',
  about: (lang, bytes) => `يحتاج إلى نحو ${size(lang, bytes)}.`,
  keep: 'حفظ هذا على جهازي',
  keepInstead: (place) => `حفظ ${isolate(place)} بدلًا من ذلك`,
  update: 'تحديث',
  remove: 'إزالة من هذا الجهاز',
  saving: 'جارٍ الحفظ',
  kept: (lang, place, bytes) => `محفوظ على هذا الجهاز: ${isolate(place)}، ${size(lang, bytes)}`,
  dataFrom: (lang, date) => `تاريخ البيانات: ${formatPartialDate(lang, date)}.`,
  noDate: 'لم يسجل أحد تاريخ هذه البيانات.',
  keptOn: (lang, date) => `تاريخ الحفظ: ${formatPartialDate(lang, date)}.`,
  saved: 'تم الحفظ على هذا الجهاز.',
  savedWithoutPage:
    'تم حفظ الخدمات. لم يكن حفظ هذه الصفحة ممكنًا، لذلك تحتاج إلى الإنترنت لكي تُفتح.',
  removed: 'تمت الإزالة. لا شيء محفوظ على هذا الجهاز الآن.',
  checking: 'جارٍ التحقق من الدليل',
  retry: 'إعادة المحاولة',
  choosePlace: 'اختر مكانًا أولًا. وبعدها يمكنك حفظ خدماته على هذا الجهاز.',
  nothing: (place) => `لا توجد في هذا الدليل خدمات يمكنك حفظها لهذا المكان: ${isolate(place)}.`,
  unavailable: 'لم نتمكن من الوصول إلى الدليل. تحقق من اتصالك بالإنترنت وحاول مرة أخرى.',
  partial: 'لم يستجب جزء من الدليل. حاول مرة أخرى لاحقًا، لكي تحفظه كله.',
  failed: 'لم نتمكن من حفظه. تحقق من اتصالك بالإنترنت وحاول مرة أخرى.',
  full: 'لا توجد مساحة كافية على هذا الجهاز.',
  unchanged: 'ما حفظته من قبل ما زال هنا.',
  notRemoved: 'لم نتمكن من إزالته. لإزالته، امسح بيانات هذا الموقع في متصفحك.',
  unreadable: 'يوجد شيء محفوظ على هذا الجهاز لا نستطيع قراءته. يمكنك إزالته.',
  unsupported:
    'لا نستطيع حفظ أي شيء على هذا الجهاز هنا. بعض المتصفحات والنوافذ الخاصة لا تسمح بذلك.',
};

/** Rounded up, so that nobody is surprised. */
function size(lang: string, bytes: number): string {
  const isLarge = bytes >= 1e6;
  const units = isLarge ? Math.ceil(bytes / 1e5) / 10 : Math.ceil(bytes / 1e3);
  return `${formatter('NumberFormat', lang).format(units)}\u00a0${isLarge ? 'ميغابايت' : 'كيلوبايت'}`;
}
