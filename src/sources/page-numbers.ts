import type { ServiceQuery } from '../search/service-query.js';

/** Which page a query asks for, and how long pages are: whole numbers from 1, whatever came in. */
export function pageNumbers(query: ServiceQuery): { page: number; perPage: number } {
  const whole = (value: number | undefined, fallback: number) =>
    Math.max(1, Math.trunc(value ?? fallback) || fallback);
  return { page: whole(query.page, 1), perPage: whole(query.perPage, 20) };
}
