import { store } from './registry.js';

/** A plural form for each category that the language has; `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Plural forms of one language: each of its categories has to be there. */
export type PluralFormsOf<Category extends Intl.LDMLPluralRule> = Readonly<
  Record<Category | 'other', string>
>;

type Kind = 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'PluralRules';

const made = new Map<string, unknown>();

/**
 * A formatter of `Intl`, kept: to make one takes longer than to use it a hundred times. In English
 * where the browser does not know the language: else it would be in the browser's own.
 */
export function formatter<K extends Kind>(
  kind: K,
  lang: string,
  options?: ConstructorParameters<(typeof Intl)[K]>[1],
): InstanceType<(typeof Intl)[K]> {
  const key = `${kind} ${lang} ${JSON.stringify(options)}`;
  const known =
    store.format?.(kind, lang, options) ??
    made.get(key) ??
    new (Intl[kind] as new (...args: unknown[]) => unknown)([lang, 'en-GB'], options);
  made.set(key, known);
  return known as InstanceType<(typeof Intl)[K]>;
}

/** The form for the number, with `#` replaced by it. */
export function plural(lang: string, count: number, forms: PluralForms): string {
  const form = forms[formatter('PluralRules', lang).select(count)] ?? forms.other;
  return form.replace('#', formatter('NumberFormat', lang).format(count));
}

/** "Halton or Warrington", "Halton, Warrington or Oxford". */
export function oneOf(lang: string, names: readonly string[]): string {
  return formatter('ListFormat', lang, { type: 'disjunction' }).format(names);
}

/**
 * A date as exact as it is known: "6 August 2026", "August 2026" or "2026". What is no date, such as
 * 30 February, stays as it was written.
 */
export function formatPartialDate(lang: string, date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const time = new Date(`${year ?? ''}-${month ?? '01'}-${day ?? '01'}`);
  // Some browsers turn 30 February into 2 March.
  if (time.getUTCDate() !== Number(day ?? 1)) return date;
  return formatter('DateTimeFormat', lang, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(time);
}

/**
 * A number of miles: one decimal below ten, unless it has been rounded to whole miles, and whole
 * miles above. Nothing is 0.0 miles away.
 */
export function formatMiles(lang: string, miles: number): string {
  const shown = Math.max(0.1, miles);
  const digits = shown < 10 && !Number.isInteger(shown) ? 1 : 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatter('NumberFormat', lang, options).format(shown);
}

/** A time as the NHS writes it: "9am", "5:30pm", "midday", "midnight". Takes "HH:MM". */
export function formatTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours % 24 === 0) return 'midnight';
  if (minutes === 0 && hours === 12) return 'midday';
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${String(hours % 12 || 12)}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** A time as a language writes it on a clock of 24 hours, unless it is told otherwise. */
export function formatClock(
  lang: string,
  time: string,
  options: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' },
): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return formatter('DateTimeFormat', `${lang}-u-nu-latn`, { ...options, timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 1, hours % 24, minutes),
  );
}

/**
 * Keeps a number, a name or an address in one piece in a sentence that runs from right to left:
 * "0800 1111" would else be read as "1111 0800".
 */
export function isolate(text: string, direction: 'ltr' | 'auto' = 'auto'): string {
  return `${direction === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}

/** Whether words of the language run from right to left. */
export function isRightToLeft(lang: string): boolean {
  return /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-latn)|-arab\b/i.test(lang);
}
