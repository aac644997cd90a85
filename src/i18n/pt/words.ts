import { formatClock, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Tag of the language, for messages that are not told it. */
export const LANG = 'pt';

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['one', 'many', 'other'] as const;

/** None is more than one in Portugal: "0 serviços". */
export const plural = (
  lang: string,
  count: number,
  forms: PluralFormsOf<(typeof CATEGORIES)[number]>,
): string => anyPlural(count === 0 ? 'pt-PT' : lang, count, forms);

/** A time on a clock of 24 hours. */
export const clock = (time: string): string => formatClock(LANG, time);

/** A time after "a" and its article: "à 1:00", "às 9:00". */
export const atHour = (time: string): string =>
  `${/^0?1\D/.test(clock(time)) ? 'à' : 'às'} ${clock(time)}`;

/** Things with their number: one, and more than one. */
export const counted = (lang: string, count: number, one: string, other: string): string =>
  plural(lang, count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

/** Services, with their number. */
export const services = (lang: string, count: number): string =>
  counted(lang, count, 'serviço', 'serviços');

/** Local services, with their number. */
export const localServices = (lang: string, count: number): string =>
  counted(lang, count, 'serviço local', 'serviços locais');

/** Miles, with their number. It may have a decimal. */
export const miles = (count: number, shown = String(count)): string =>
  `${shown} ${count === 1 && shown === '1' ? 'milha' : 'milhas'}`;

/** Courses, with their number. */
export const courses = (lang: string, count: number): string =>
  counted(lang, count, 'curso', 'cursos');

/** Topics, with their number. */
export const topics = (lang: string, count: number): string =>
  counted(lang, count, 'tema', 'temas');
