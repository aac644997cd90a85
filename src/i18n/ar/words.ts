import { formatClock, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Tag of the language, for messages that are not told it. */
export const LANG = 'ar';

/** The same, with the digits of a telephone. */
export const WITH_DIGITS = `${LANG}-u-nu-latn`;

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export const plural: (
  lang: string,
  count: number,
  forms: PluralFormsOf<(typeof CATEGORIES)[number]>,
) => string = anyPlural;

/** "09:00", "17:30": a clock of 24 hours. */
export const clock = (time: string): string => formatClock(LANG, time);

/** A noun with its number: one and two are said in words, the others take a numeral. */
const counted =
  (one: string, two: string, few: string, many: string, other: string) =>
  (lang: string, count: number): string =>
    plural(lang, count, {
      zero: `# ${other}`,
      one,
      two,
      few: `# ${few}`,
      many: `# ${many}`,
      other: `# ${other}`,
    });

/** Services, with their number, where they are the subject. */
export const services = counted('خدمة واحدة', 'خدمتان', 'خدمات', 'خدمة', 'خدمة');

/** The same after a verb or a preposition. */
export const ofServices = counted('خدمة واحدة', 'خدمتين', 'خدمات', 'خدمة', 'خدمة');

/** More services, with their number. */
export const moreServices = counted(
  'خدمة أخرى',
  'خدمتان أخريان',
  'خدمات أخرى',
  'خدمة أخرى',
  'خدمة أخرى',
);

/** The same after a noun. */
export const ofMoreServices = counted(
  'خدمة أخرى',
  'خدمتين أخريين',
  'خدمات أخرى',
  'خدمة أخرى',
  'خدمة أخرى',
);

/** Local services, with their number. */
export const localServices = counted(
  'خدمة محلية واحدة',
  'خدمتان محليتان',
  'خدمات محلية',
  'خدمة محلية',
  'خدمة محلية',
);

/** Courses, with their number. */
export const courses = counted('دورة واحدة', 'دورتان', 'دورات', 'دورة', 'دورة');

/** The same after a preposition. */
export const ofCourses = counted('دورة واحدة', 'دورتين', 'دورات', 'دورة', 'دورة');

/** Topics, with their number. */
export const topics = counted('موضوع واحد', 'موضوعان', 'موضوعات', 'موضوعًا', 'موضوع');

/** The same after a preposition. */
export const ofTopics = counted('موضوع واحد', 'موضوعين', 'موضوعات', 'موضوعًا', 'موضوع');

/** Items of the library, with their number. */
export const items = counted('مادة واحدة', 'مادتان', 'مواد', 'مادة', 'مادة');

/** The same after a preposition. */
export const ofItems = counted('مادة واحدة', 'مادتين', 'مواد', 'مادة', 'مادة');

/** Minutes, with their number. */
export const minutes = counted('دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة');

/** The same after a noun. */
export const ofMinutes = counted('دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة');

/** Hours, with their number. */
export const hours = counted('ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة');

/** Older sessions, with their number. */
export const olderSessions = counted(
  'جلسة أقدم',
  'جلستان أقدم',
  'جلسات أقدم',
  'جلسة أقدم',
  'جلسة أقدم',
);

/** Promises, with their number. */
export const promises = counted('وعد واحد', 'وعدان', 'وعود', 'وعدًا', 'وعد');

/** The last years, with their number. */
export const lastYears = (lang: string, count: number): string =>
  plural(lang, count, {
    zero: 'آخر # سنة',
    one: 'آخر سنة',
    two: 'آخر سنتين',
    few: 'آخر # سنوات',
    many: 'آخر # سنة',
    other: 'آخر # سنة',
  });

/** Letters, with their number, after a preposition. */
export const ofLetters = counted('حرف واحد', 'حرفين', 'أحرف', 'حرفًا', 'حرف');

/** Parts, with their number, after a noun. */
export const ofParts = counted('جزء واحد', 'جزأين', 'أجزاء', 'جزءًا', 'جزء');

/** Times, with their number. */
export const times = counted('مرة أخرى', 'مرتين أخريين', 'مرات أخرى', 'مرة أخرى', 'مرة أخرى');

/** Other places, with their number. */
export const otherPlaces = counted(
  'مكان آخر',
  'مكانان آخران',
  'أماكن أخرى',
  'مكانًا آخر',
  'مكان آخر',
);

/** Miles, with their number, after a preposition. It may have a decimal. */
export const ofMiles = (count: number, shown = String(count)): string =>
  plural(WITH_DIGITS, count, {
    zero: '# ميل',
    one: 'ميل واحد',
    two: 'ميلين',
    few: '# أميال',
    many: '# ميلًا',
    other: '# ميل',
  }).replace(/^[\d.,]+/, shown);
