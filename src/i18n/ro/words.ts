import { formatClock, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Tag of the language, for messages that are not told it. */
export const LANG = 'ro';

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['one', 'few', 'other'] as const;

export const plural: (
  lang: string,
  count: number,
  forms: PluralFormsOf<(typeof CATEGORIES)[number]>,
) => string = anyPlural;

/** A time on a clock of 24 hours. */
export const clock = (time: string): string => formatClock(LANG, time);

/** Things with their number: one, and more than one ("20 de servicii"). */
export const counted = (lang: string, count: number, one: string, other: string): string =>
  plural(lang, count, { one: `# ${one}`, few: `# ${other}`, other: `# de ${other}` });

/** Services, with their number. */
export const services = (lang: string, count: number): string =>
  counted(lang, count, 'serviciu', 'servicii');

/** Local services, with their number. */
export const localServices = (lang: string, count: number): string =>
  counted(lang, count, 'serviciu local', 'servicii locale');

/** Miles, with their number. It may have a decimal. */
export const miles = (count: number, shown = String(count)): string =>
  `${shown} ${
    /\D/.test(shown) ? 'mile' : plural(LANG, count, { one: 'milă', few: 'mile', other: 'de mile' })
  }`;

/** Courses, with their number. */
export const courses = (lang: string, count: number): string =>
  counted(lang, count, 'curs', 'cursuri');

/** Topics, with their number. */
export const topics = (lang: string, count: number): string =>
  counted(lang, count, 'subiect', 'subiecte');
