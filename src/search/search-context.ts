import { londonTime } from '../schedule/london-time.js';
import type { FreshnessLimits } from './freshness.js';
import type { SearchContext } from './search-services.js';
import { needsMore } from './service-filter.js';
import type { ServiceQuery } from './service-query.js';

/**
 * What a search takes for this query, but for the names of topics. Rarer filters and the table of
 * bank holidays are modules of their own, loaded only when the query asks for what needs them.
 * Rejects when one cannot be loaded: leaving a filter out would find what was not wanted.
 */
export async function searchContext(
  query: ServiceQuery,
  {
    now = new Date(),
    freshness,
  }: { readonly now?: Date | undefined; readonly freshness?: FreshnessLimits | undefined } = {},
): Promise<SearchContext> {
  // The first time takes long: best while the directory is on its way.
  londonTime(now);
  const [filters, schedule, facets] = await Promise.all([
    needsMore(query) || query.facets ? import('./more-filters.js') : undefined,
    query.open || query.facets ? import('../schedule/bank-holidays.js') : undefined,
    query.facets ? import('./facets.js') : undefined,
  ]);
  const table = await schedule?.loadBankHolidays();
  return {
    now,
    freshness,
    facets,
    more: filters?.moreFilters,
    holidays: schedule && table && ((nations) => schedule.holidayHours(table, nations)),
  };
}
