import { isMeccError } from '../errors/index.js';
import type { Place, TopicName } from '../models/index.js';
import { placeIdOf } from '../search/place-id.js';
import type { ServiceQuery } from '../search/service-query.js';
import type { DirectorySource, RequestOptions } from '../sources/directory-source.js';
import type { ServicePage } from '../sources/service-page.js';

/** Enough to meet a service that serves the place, if there is one. */
const PROBE = 1000;

/** Who may know a name besides the services of the page. */
interface Knowing {
  readonly places: () => Promise<readonly Place[]>;
  readonly topicNames: () => Promise<readonly TopicName[]>;
  readonly directory: DirectorySource | undefined;
  /** The directory with national help. */
  readonly all: DirectorySource;
}

/**
 * The page, which says so when nobody knows the place or a topic that was asked for. A place is
 * known by the list of places, by what a directory says it covers, and by a service that says whom
 * it serves; a topic by the list of topics, and by a service that has it: a directory may use
 * topics of its own. As long as one of them did not answer, nothing is called unknown.
 *
 * @throws AbortError
 */
export async function checkNames(
  query: ServiceQuery,
  page: ServicePage,
  knowing: Knowing,
  options: RequestOptions,
): Promise<ServicePage> {
  if (page.state !== 'ok') return page;
  const [unknownPlace, unknownTopics] = await Promise.all([
    query.place !== undefined && isUnknownPlace(placeIdOf(query.place), page, knowing, options),
    findUnknownTopics(query.topics ?? [], page, knowing, options),
  ]);
  return unknownPlace || unknownTopics.length > 0
    ? page.withUnknown({ unknownPlace, unknownTopics })
    : page;
}

async function isUnknownPlace(
  id: string,
  page: ServicePage,
  { places, directory }: Knowing,
  options: RequestOptions,
): Promise<boolean> {
  const servesIt = ({ services }: ServicePage) =>
    services.some(({ coverage }) => coverage.places.includes(id));
  if (page.sources.some((answer) => answer.places?.includes(id)) || servesIt(page)) return false;
  const list = await places().catch(unlessGivenUp);
  if (!list || list.some((one) => one.id === id)) return false;
  if (!directory) return true;
  // What the words and filters left says nothing of what else there is.
  const all = await directory
    .search({ place: id, includeNational: false, perPage: PROBE }, options)
    .catch(unlessGivenUp);
  return all?.state === 'ok' && !servesIt(all);
}

async function findUnknownTopics(
  topics: readonly string[],
  { services }: ServicePage,
  { topicNames, all }: Knowing,
  options: RequestOptions,
): Promise<readonly string[]> {
  const isUsed = (id: string) => services.some((service) => service.topics.includes(id));
  const unused = topics.filter((id) => !isUsed(id));
  const names = unused.length > 0 && (await topicNames().catch(unlessGivenUp));
  if (!names) return [];
  const unnamed = unused.filter((id) => !names.some((name) => name.id === id));
  const pages = await Promise.all(
    unnamed.map((id) => all.search({ topics: [id], perPage: 1 }, options).catch(unlessGivenUp)),
  );
  return unnamed.filter((_, at) => pages[at]?.state === 'ok' && !pages[at].matches.length);
}

function unlessGivenUp(error: unknown): undefined {
  if (isMeccError(error) && error.code === 'abort') throw error;
}
