import type { Service } from '../models/index.js';
import { countAreas } from '../search/count-areas.js';
import { type SearchContext, wordReader } from '../search/search-services.js';
import { isListed, languageName, modesOf, serviceFilter } from '../search/service-filter.js';
import type { ServiceMatch, ServiceQuery } from '../search/service-query.js';
import type { RequestOptions } from './directory-source.js';
import { throwIfAborted } from './http/abort.js';
import { longer, pageNumbers } from './page-numbers.js';
import { ServicePage, type ServicePageInit } from './service-page.js';

/** What a page says of itself besides its services. */
export type PageAnswer = Pick<
  ServicePageInit,
  'state' | 'sources' | 'report' | 'facets' | 'facetIndexes'
>;

/**
 * One page of a list that is here in full, and the way to the pages after it.
 *
 * @param matches all of them, in order.
 * @param query only `page` and `perPage` are read.
 * @param answer the report goes with this page alone: the records were read once.
 * @param options only `longPage` is read.
 */
export function pageOf(
  matches: readonly ServiceMatch[],
  query: ServiceQuery,
  answer: PageAnswer,
  options?: RequestOptions,
): ServicePage {
  const { page, perPage } = pageNumbers(longer(query, options));
  const end = page * perPage;
  return new ServicePage({
    ...answer,
    matches: matches.slice(end - perPage, end),
    total: matches.length,
    areas: countAreas(matches),
    page,
    next:
      end < matches.length
        ? async (options) => {
            throwIfAborted(options?.signal, answer.sources[0]?.id ?? '');
            const next = { page: page + 1, perPage };
            return pageOf(matches, next, { ...answer, report: undefined });
          }
        : undefined,
  });
}

const KIT = { wordReader, serviceFilter, isListed, languageName, modesOf };

/** What `query.facets` asks for, counted in a list that is here in full. */
export function pageFacets(
  services: Iterable<Service>,
  query: ServiceQuery,
  context: SearchContext,
): Pick<ServicePageInit, 'facets' | 'facetIndexes'> {
  if (!query.facets || !context.facets) return {};
  const facetIndexes = [context.facets.facetIndex(services, query, context, KIT)];
  return { facetIndexes, facets: context.facets.countIndexes(facetIndexes) };
}
