import type { Service } from '../models/index.js';
import { URGENCIES } from '../models/service-values.js';
import { firstDay, freshnessAt, type FreshnessOptions } from './freshness.js';
import { hasNumber } from './has-number.js';
import type { ServiceMatch, ServiceQuery, SortOrder } from './service-query.js';
import { plain } from './text.js';

/** What should not be the first thing people are shown: overdue for a check, or closed. */
export function sinksAt(options: FreshnessOptions): (service: Service) => boolean {
  const freshness = freshnessAt(options);
  return ({ assurance, status }) => status !== 'active' || freshness(assurance) === 'overdue';
}

/**
 * Matches in the order that the query asks for. Whatever comes first there, ties are broken by
 * score, then by what can be relied on, distance, local before national, urgency, a number that can
 * be called, name and id: the order of the input never shows, and lists of several sources can be
 * put together.
 */
export function rankMatches(
  matches: readonly ServiceMatch[],
  { sort = 'relevance' }: ServiceQuery,
  options: FreshnessOptions,
): ServiceMatch[] {
  const sinks = sinksAt(options);
  return matches
    .map((match) => ({ match, keys: sortKeys(match, sort, sinks(match.service)) }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ match }) => match);
}

type Keys = readonly (number | string)[];

function sortKeys(match: ServiceMatch, sort: SortOrder, sunk: boolean): Keys {
  const { service, score } = match;
  const distance = match.distance?.metres ?? Infinity;
  const name = plain(service.name);
  const lastChecked = -Number(firstDay(service.assurance.assuredDate ?? '0').replaceAll('-', ''));
  return [
    { relevance: 0, distance, name, lastChecked }[sort],
    -score,
    Number(sunk),
    distance,
    Number(service.coverage.national),
    URGENCIES.indexOf(service.urgency),
    Number(!hasNumber(service)),
    name,
    service.id,
  ];
}

function compare(a: Keys, b: Keys): number {
  for (let index = 0; index < a.length; index += 1) {
    const [one, other] = [a[index], b[index]] as [number, number] | [string, string];
    if (one < other) return -1;
    if (one > other) return 1;
  }
  return 0;
}
