import { ConfigError } from '../errors/index.js';
import {
  ACCESS_MODES,
  AUDIENCES,
  NATIONS,
  PRECISIONS,
  URGENCIES,
  WEEKDAYS,
} from '../models/service-values.js';
import { damerau } from './damerau.js';
import type { Near, ServiceQuery } from './service-query.js';

/*
 * What nobody reads narrows nothing: `{ topic: 'debt' }` would find everything, and look like an
 * answer. TypeScript says so to those who use it; plain JavaScript has to be told.
 */

/** What type of value there may be under each key; undefined where there are several. */
export type Keys<T> = {
  readonly [Key in keyof Required<T>]:
    'string' | 'number' | 'boolean' | 'object' | 'function' | 'list' | undefined;
};

const QUERY: Keys<ServiceQuery> = {
  text: 'string',
  topics: 'list',
  place: 'string',
  nation: 'string',
  near: 'object',
  age: 'number',
  for: 'list',
  free: 'boolean',
  open: undefined,
  languages: 'list',
  interpreter: 'boolean',
  accessibility: 'list',
  modes: 'list',
  noPhone: 'boolean',
  selfReferral: 'boolean',
  urgency: 'list',
  includeNational: 'boolean',
  sort: 'string',
  page: 'number',
  perPage: 'number',
  facets: 'boolean',
};

const NEAR: Keys<Near> = { point: 'object', radius: 'number', precision: 'string', places: 'list' };

/** What can be one of a few only. Directories may have topics, places and languages of their own. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  nation: NATIONS,
  for: AUDIENCES,
  modes: ACCESS_MODES,
  urgency: URGENCIES,
  sort: ['relevance', 'distance', 'name', 'lastChecked'],
  precision: PRECISIONS,
};

/**
 * Refuses a query that would not be read as it is meant.
 *
 * @throws ConfigError that names the key or the value.
 */
export function checkQuery(query: ServiceQuery): void {
  checkKeys('A query', query, QUERY);
  const { near, open } = query;
  if (near) {
    checkKeys('"near"', near, NEAR);
    // Nothing is too far from nowhere.
    const { point } = near as { readonly point?: Near['point'] };
    if (!Number.isFinite(Number(point?.lat) + Number(point?.lon))) {
      throw new ConfigError('"near" needs a point.');
    }
  }
  if (typeof open === 'object') {
    checkKeys('"open"', open, { day: undefined });
    choose('"open" has no day', open.day, WEEKDAYS);
  } else if (open) {
    choose('A query has no "open"', open, ['now', '{ day }']);
  }
}

/**
 * @param what Whose keys they are, for the message.
 * @throws ConfigError for another key or value, with the right one if one is near, and for what has
 *   no keys at all.
 */
export function checkKeys<T extends object>(what: string, given: T, keys: Keys<T>): void {
  if (Object(given) !== given)
    throw new ConfigError(`${what} is an object, not "${String(given)}".`);
  for (const [key, value] of Object.entries(given) as [keyof T & string, unknown][]) {
    if (value === undefined) continue;
    choose(`${what} has no`, key, Object.keys(keys));
    const type = keys[key];
    const is = Array.isArray(value) ? 'list' : typeof value;
    if (type && is !== type) {
      throw new ConfigError(`${what} has "${key}" as ${type}, not as ${is}.`);
    }
    const values = VALUES[key];
    if (values) [value].flat().forEach((one) => choose(`${what} has no ${key}`, one, values));
  }
}

/** @throws ConfigError when it is none of them. */
export function choose(problem: string, value: unknown, names: readonly string[]): void {
  const given = String(value);
  if (names.includes(given)) return;
  const [near = names] = [1, 2]
    .map((limit) => names.filter((name) => damerau(given, name, limit) <= limit))
    .filter(([first]) => first);
  throw new ConfigError(`${problem} "${given}". There is: ${near.join(', ')}.`);
}
