import { formatClock, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Tag of the language, for messages that are not told it. */
export const LANG = 'ur';

/** The same, with the digits of a telephone. */
export const WITH_DIGITS = `${LANG}-u-nu-latn`;

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['one', 'other'] as const;

export const plural: (
  lang: string,
  count: number,
  forms: PluralFormsOf<(typeof CATEGORIES)[number]>,
) => string = anyPlural;

/** "09:00", "17:30": a clock of 24 hours. */
export const clock = (time: string): string => formatClock(LANG, time);

/** A noun with its number. */
const counted =
  (one: string, other: string) =>
  (lang: string, count: number): string =>
    plural(lang, count, { one: `# ${one}`, other: `# ${other}` });

/** Services, with their number. */
export const services = counted('سروس', 'سروسز');

/** More services, with their number. */
export const moreServices = counted('مزید سروس', 'مزید سروسز');

/** Local services, with their number. */
export const localServices = counted('مقامی سروس', 'مقامی سروسز');

/** Courses, with their number. */
export const courses = counted('کورس', 'کورسز');

/** Topics, with their number. */
export const topics = counted('موضوع', 'موضوعات');

/** Items of the library, with their number. */
export const items = counted('چیز', 'چیزیں');

/** Minutes, with their number. */
export const minutes = counted('منٹ', 'منٹ');

/** Hours, with their number. */
export const hours = counted('گھنٹہ', 'گھنٹے');

/** Older sessions, with their number. */
export const olderSessions = counted('پرانا سیشن', 'پرانے سیشن');

/** Promises, with their number. */
export const promises = counted('وعدہ', 'وعدے');

/** Letters, with their number. */
export const letters = counted('حرف', 'حروف');

/** Parts, with their number, before a postposition. */
export const ofParts = counted('حصے', 'حصوں');

/** Other places, with their number. */
export const otherPlaces = counted('اور جگہ', 'اور جگہیں');

/** Miles, with their number. The noun stays as it is. */
export const miles = (shown: number | string): string => `${String(shown)} میل`;
