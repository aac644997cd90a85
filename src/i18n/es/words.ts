import { formatClock, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Tag of the language, for messages that are not told it. */
export const LANG = 'es';

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['one', 'many', 'other'] as const;

export const plural: (
  lang: string,
  count: number,
  forms: PluralFormsOf<(typeof CATEGORIES)[number]>,
) => string = anyPlural;

/** A time on a clock of 24 hours. */
export const clock = (time: string): string => formatClock(LANG, time);

/** A time with its article: "la 1:00", "las 9:00". */
export const theHour = (time: string): string =>
  `${/^0?1\D/.test(clock(time)) ? 'la' : 'las'} ${clock(time)}`;

/** Things with their number: one, and more than one. */
export const counted = (lang: string, count: number, one: string, other: string): string =>
  plural(lang, count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

/** Services, with their number. */
export const services = (lang: string, count: number): string =>
  counted(lang, count, 'servicio', 'servicios');

/** Local services, with their number. */
export const localServices = (lang: string, count: number): string =>
  counted(lang, count, 'servicio local', 'servicios locales');

/** Miles, with their number. It may have a decimal. */
export const miles = (count: number, shown = String(count)): string =>
  `${shown} ${count === 1 && shown === '1' ? 'milla' : 'millas'}`;

/** Courses, with their number. */
export const courses = (lang: string, count: number): string =>
  counted(lang, count, 'curso', 'cursos');

/** Topics, with their number. */
export const topics = (lang: string, count: number): string =>
  counted(lang, count, 'tema', 'temas');
