const NUMBER = new Intl.NumberFormat('en-GB');
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `1,234`. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** `1 record`, `1,234 records`. */
export function counted(value: number, one: string, more = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : more}`;
}

/** `2026-11-22` as `22 November 2026`; months and years as they are. */
export function day(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? DAY.format(new Date(date)) : date;
}

/** `12%`, and never 0% or 100% for what is not. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%';
  if (part === whole) return '100%';
  return `${Math.min(99, Math.max(1, Math.round((part / whole) * 100)))}%`;
}

/** `640 bytes`, `180 kB`, `1.2 MB`. */
export function size(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  const [value, unit] = bytes < 999_500 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${unit}`;
}
