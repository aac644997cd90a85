import { isMeccError } from '../errors/index.js';
import type { Place } from '../models/index.js';
import { placeIdOf } from '../search/place-id.js';
import type { DirectorySource, RequestOptions } from '../sources/directory-source.js';
import type { ServicePage } from '../sources/service-page.js';

/** Enough to meet a service that serves the place, if there is one. */
const PROBE = 1000;

/**
 * The page, which says so when nobody knows the place that was asked for: not the list of places,
 * not what a directory says it covers, and no service that says whom it serves. As long as one of
 * them did not answer, the place is not called unknown.
 *
 * @throws AbortError
 */
export async function checkPlace(
  place: string,
  page: ServicePage,
  places: () => Promise<readonly Place[]>,
  directory: DirectorySource | undefined,
  options: RequestOptions,
): Promise<ServicePage> {
  const id = placeIdOf(place);
  const servesIt = ({ services }: ServicePage) =>
    services.some(({ coverage }) => coverage.places.includes(id));
  const isNamed = page.sources.some((answer) => answer.places?.includes(id));
  if (page.state !== 'ok' || isNamed || servesIt(page)) return page;
  const list = await places().catch(unlessGivenUp);
  if (!list || list.some((one) => one.id === id)) return page;
  if (!directory) return page.withUnknownPlace();
  // What the words and filters left says nothing of what else there is.
  const all = await directory
    .search({ place: id, includeNational: false, perPage: PROBE }, options)
    .catch(unlessGivenUp);
  return all?.state === 'ok' && !servesIt(all) ? page.withUnknownPlace() : page;
}

function unlessGivenUp(error: unknown): undefined {
  if (isMeccError(error) && error.code === 'abort') throw error;
}
