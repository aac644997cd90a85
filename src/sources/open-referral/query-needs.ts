import type { Service } from '../../models/index.js';
import type { ServiceQuery } from '../../search/service-query.js';

/** Whether a query asks for more than the pages of the feed in its order. */
export function needsSearch(query: ServiceQuery): boolean {
  return (
    Boolean(query.text?.trim()) ||
    asksForDetail(query) ||
    query.age !== undefined ||
    query.nation !== undefined ||
    Boolean(query.urgency?.length) ||
    query.includeNational === false ||
    (query.sort ?? 'relevance') !== 'relevance'
  );
}

/** Whether a record without details may fit the query and not show it. */
export function needsDetail(query: ServiceQuery, service: Service): boolean {
  return asksForDetail(query) || (query.age !== undefined && !service.eligibility);
}

function asksForDetail(query: ServiceQuery): boolean {
  const { near, place, open, free, topics, languages, accessibility, modes } = query;
  const { noPhone, selfReferral, interpreter } = query;
  return (
    [near, place, open].some((wish) => wish !== undefined) ||
    [free, noPhone, selfReferral, interpreter].includes(true) ||
    [topics, languages, accessibility, modes, query.for].some(
      (wishes) => wishes && wishes.length > 0,
    )
  );
}
