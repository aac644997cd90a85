import { formatClock, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Tag of the language, for messages that are not told it. */
export const LANG = 'pl';

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['one', 'few', 'many', 'other'] as const;

export const plural: (
  lang: string,
  count: number,
  forms: PluralFormsOf<(typeof CATEGORIES)[number]>,
) => string = anyPlural;

/** A time on a clock of 24 hours. */
export const clock = (time: string): string => formatClock(LANG, time);

/** Services, with their number. */
export const services = (lang: string, count: number): string =>
  plural(lang, count, { one: '# usługa', few: '# usługi', many: '# usług', other: '# usługi' });

/** Services that something was done to, with their number. */
export const servicesFound = (lang: string, count: number): string =>
  plural(lang, count, { one: '# usługę', few: '# usługi', many: '# usług', other: '# usługi' });

/** Local services, with their number. */
export const localServices = (lang: string, count: number): string =>
  plural(lang, count, {
    one: '# lokalna usługa',
    few: '# lokalne usługi',
    many: '# lokalnych usług',
    other: '# lokalnej usługi',
  });

/** Miles after "do" or "około", with their number. It may have a decimal. */
export const miles = (count: number, shown = String(count)): string =>
  `${shown} ${
    /\D/.test(shown)
      ? 'mili'
      : plural(LANG, count, { one: 'mili', few: 'mil', many: 'mil', other: 'mili' })
  }`;

/** Courses, with their number. */
export const courses = (lang: string, count: number): string =>
  plural(lang, count, { one: '# kurs', few: '# kursy', many: '# kursów', other: '# kursu' });

/** Topics, with their number. */
export const topics = (lang: string, count: number): string =>
  plural(lang, count, { one: '# temat', few: '# tematy', many: '# tematów', other: '# tematu' });

/** Minutes, with their number. */
export const minutes = (lang: string, count: number): string =>
  plural(lang, count, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' });
