import { ConfigError } from '../errors/index.js';
import { damerau } from './damerau.js';
import type { Near, ServiceQuery } from './service-query.js';

/*
 * What nobody reads narrows nothing: `{ topic: 'debt' }` would find everything, and look like an
 * answer. TypeScript says so to those who use it; plain JavaScript has to be told.
 */

/**
 * Refuses a query that would not be read as it is meant.
 *
 * @throws ConfigError that names the key.
 */
export function checkQuery(query: ServiceQuery): void {
  checkKeys(
    'A query',
    query,
    'text place nation near age free open interpreter noPhone selfReferral includeNational sort page perPage facets',
    'topics for languages accessibility modes urgency',
  );
  const { near, open } = query;
  if (near) {
    checkKeys('"near"', near, 'point radius precision', 'places');
    // Nothing is too far from nowhere.
    const { point } = near as Partial<Near>;
    if (!Number.isFinite(Number(point?.lat) + Number(point?.lon))) {
      throw new ConfigError('"near" needs a point.');
    }
  }
  if (open && open !== 'now') checkKeys('"open"', open, 'day');
}

/**
 * @param what Whose keys they are, for the message.
 * @param single Names that there are, with a space between them.
 * @param lists Names of those that are lists.
 * @throws ConfigError for another one, with the right one if one is near, or for a list that is none.
 */
export function checkKeys(what: string, given: object, single: string, lists = ''): void {
  const names = `${single} ${lists}`.split(' ');
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!names.includes(key)) {
      const near = names.filter((name) => damerau(key, name, 2) < 3);
      const list = (near.length > 0 ? near : names).join(', ');
      throw new ConfigError(`${what} has no "${key}". There is: ${list}.`);
    }
    if (lists.split(' ').includes(key) && !Array.isArray(value)) {
      throw new ConfigError(`${what} has "${key}" as a list.`);
    }
  }
}
