import { formatTime, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Tag of the language, for messages that are not told it. */
export const LANG = 'cy';

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export const plural: (
  lang: string,
  count: number,
  forms: PluralFormsOf<(typeof CATEGORIES)[number]>,
) => string = anyPlural;

/** "9am", "5:30pm", "canol dydd": as public bodies in Wales write it. */
export const clock = (time: string): string =>
  formatTime(time).replace('midday', 'canol dydd').replace('midnight', 'hanner nos');

/** Services, with their number. */
export const services = (lang: string, count: number): string =>
  plural(lang, count, {
    zero: '# gwasanaeth',
    one: '# gwasanaeth',
    two: '# wasanaeth',
    few: '# gwasanaeth',
    many: '# gwasanaeth',
    other: '# gwasanaeth',
  });

/** Miles, with their number. It may have a decimal. */
export const miles = (count: number, shown = String(count)): string =>
  plural(LANG, count, {
    zero: '# milltir',
    one: '# filltir',
    two: '# filltir',
    few: '# milltir',
    many: '# milltir',
    other: '# milltir',
  }).replace(/^[\d.,]+/, shown);

/** Local services, with their number. */
export const localServices = (lang: string, count: number): string =>
  `${services(lang, count)} lleol`;

/** Courses, with their number. */
export const courses = (lang: string, count: number): string =>
  plural(lang, count, {
    zero: '# cwrs',
    one: '# cwrs',
    two: '# gwrs',
    few: '# chwrs',
    many: '# chwrs',
    other: '# cwrs',
  });

/** Topics, with their number. */
export const topics = (lang: string, count: number): string =>
  plural(lang, count, {
    zero: '# pwnc',
    one: '# pwnc',
    two: '# bwnc',
    few: '# phwnc',
    many: '# phwnc',
    other: '# pwnc',
  });

/** A noun that its number does not change. */
export const same = (lang: string, count: number, noun: string): string =>
  plural(lang, count, {
    zero: `# ${noun}`,
    one: `# ${noun}`,
    two: `# ${noun}`,
    few: `# ${noun}`,
    many: `# ${noun}`,
    other: `# ${noun}`,
  });
