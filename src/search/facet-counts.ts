import type { Service } from '../models/index.js';
import { countIndexes, type FacetCounts, facetIndex, type FacetKit } from './facets.js';
import { type SearchContext, wordReader } from './search-services.js';
import { isListed, languageName, modesOf, serviceFilter } from './service-filter.js';
import type { ServiceQuery } from './service-query.js';

const KIT: FacetKit = { wordReader, serviceFilter, isListed, languageName, modesOf };

/**
 * How many services every option would find in place of, or on top of, what is chosen: the number
 * that `searchServices(services, withOption(query, facet, value), context)` finds. Take the context
 * from `searchContext({ facets: true })`.
 */
export function facetCounts(
  services: Iterable<Service>,
  query: ServiceQuery,
  context: SearchContext,
): FacetCounts {
  return countIndexes([facetIndex(services, query, context, KIT)]);
}
