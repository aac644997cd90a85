import type { ServiceQuery } from '../search/service-query.js';
import type { RequestOptions } from './directory-source.js';

/** Which page a query asks for, and how long pages are: whole numbers from 1, whatever came in. */
export function pageNumbers(query: ServiceQuery): { page: number; perPage: number } {
  const whole = (value: number | undefined, fallback: number) =>
    Math.max(1, Math.trunc(value ?? fallback) || fallback);
  return { page: whole(query.page, 1), perPage: whole(query.perPage, 20) };
}

/** The query with the longest page that the request allows, for a source with everything here. */
export function longer(query: ServiceQuery, { longPage = 0 }: RequestOptions = {}): ServiceQuery {
  return { ...query, perPage: Math.max(pageNumbers(query).perPage, longPage) };
}
