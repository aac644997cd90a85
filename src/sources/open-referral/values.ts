import { readLine } from './html-text.js';
import { Fields } from './keys.js';

/** Names, notes and the like: on one line, without markup. Undefined for what is no text. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return readLine(value) || undefined;
}

/** Texts of a list, each once: the items themselves, or the first of their fields that is there. */
export function toTexts(items: readonly unknown[], ...names: string[]): string[] {
  const texts = items.map((item) =>
    toText(typeof item === 'object' ? new Fields(item).get(...names) : item),
  );
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** Publishers use GUIDs, numbers and slugs. Markup is none of them, and what nobody sees no part. */
export function toId(value: unknown): string | undefined {
  const id =
    typeof value === 'number' || typeof value === 'string'
      ? `${value}`.replace(/\p{Cf}/gu, '').trim()
      : '';
  return id === '' || /[<\p{Cc}\p{Cs}]/u.test(id) ? undefined : id;
}

/** Numbers may come as text, with the sign of a currency or a plus behind them. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const digits = value.replace(/[£€$,\s]/g, '').replace(/\+$/, '');
  return /^-?(\d{1,12}(\.\d{0,15})?|\.\d{1,15})$/.test(digits) ? Number(digits) : undefined;
}

export function toBoolean(value: unknown): boolean | undefined {
  const word = typeof value === 'object' ? '' : String(value).toLowerCase();
  if (/^(true|yes|y|1)$/.test(word)) return true;
  return /^(false|no|n|0)$/.test(word) ? false : undefined;
}

/**
 * The day of a date or time in whatever form, as YYYY-MM-DD; British order when it is in figures.
 * Undefined for days that do not exist and for those that only mean "none".
 */
export function toDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value);
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(value);
  const [year, month, day] = (iso?.slice(1) ?? british?.slice(1).reverse() ?? []).map(Number);
  if (!year || !month || !day || year < 1900 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** A time of day as HH:MM, by the clock on the wall. */
export function toTime(value: unknown): string | undefined {
  // Longer is no time, and would take long to find that out.
  if (typeof value !== 'string' || value.length > 50) return undefined;
  // A date in front of it is what some databases write for a time alone.
  const time = value.replace(/^\d{4}-\d{2}-\d{2}[T ]/, '');
  const [, hours, minutes, half] =
    /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]\d{2})?(?:\.\d+)?\s*([ap])?\.?m?\.?\s*(?:z|[+-]\d{2}:?\d{2})?$/i.exec(
      time,
    ) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const clock = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(clock) ? clock : undefined;
}
