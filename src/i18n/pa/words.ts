import { formatter, plural as anyPlural, type PluralFormsOf } from '../format.js';

/** Plural forms that the language has. Every message with a number gives each of them. */
export const CATEGORIES = ['one', 'other'] as const;

type Forms = PluralFormsOf<(typeof CATEGORIES)[number]>;

/** Numbers are grouped as in the United Kingdom, "100,000": so they are on the rest of the page. */
export const NUMBERS = 'en-GB';

/** A number in Latin digits. */
export const number = (value: number): string => formatter('NumberFormat', NUMBERS).format(value);

export const plural = (lang: string, count: number, { one, other }: Forms): string =>
  anyPlural(lang, count, {
    one: one.replace('#', number(count)),
    other: other.replace('#', number(count)),
  });

/** The part of the day that an hour is in. Midday and midnight are told apart by it. */
function partOfDay(hour: number): string {
  if (hour < 4 || hour >= 20) return 'ਰਾਤ';
  if (hour < 12) return 'ਸਵੇਰੇ';
  return hour < 16 ? 'ਦੁਪਹਿਰ' : 'ਸ਼ਾਮ';
}

/** "ਸਵੇਰੇ 9 ਵਜੇ", "ਸ਼ਾਮ 5:30 ਵਜੇ", "ਦੁਪਹਿਰ 12 ਵਜੇ": as people say the time. */
export function clock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${partOfDay(hours % 24)} ${String(hours % 12 || 12)}${past} ਵਜੇ`;
}

/** Services, with their number. */
export const services = (lang: string, count: number): string =>
  plural(lang, count, { one: '# ਸੇਵਾ', other: '# ਸੇਵਾਵਾਂ' });

/** Local services, with their number. */
export const localServices = (lang: string, count: number): string =>
  plural(lang, count, { one: '# ਸਥਾਨਕ ਸੇਵਾ', other: '# ਸਥਾਨਕ ਸੇਵਾਵਾਂ' });

/** Courses, with their number. */
export const courses = (lang: string, count: number): string =>
  plural(lang, count, { one: '# ਕੋਰਸ', other: '# ਕੋਰਸ' });

/** Topics, with their number. */
export const topics = (lang: string, count: number): string =>
  plural(lang, count, { one: '# ਵਿਸ਼ਾ', other: '# ਵਿਸ਼ੇ' });
