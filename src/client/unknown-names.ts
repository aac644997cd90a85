import { isMeccError } from '../errors/index.js';
import { placeIdOf } from '../search/place-id.js';
import type { ServiceQuery } from '../search/service-query.js';
import type { ContentSource } from '../sources/content-source.js';
import type { DirectorySource, RequestOptions } from '../sources/directory-source.js';
import type { ServicePage } from '../sources/service-page.js';

/** Enough to meet a service that serves the place, if there is one. */
const PROBE = 1000;

/**
 * The page, which says so when nobody knows the place or a topic that was asked for. A place is
 * known by the list of places, by what a directory says it covers, and by a service that says whom
 * it serves; a topic by the list of topics, and by a service that has it: a directory may use
 * topics of its own. As long as one of them did not answer, nothing is called unknown.
 *
 * @param all The directory with national help.
 * @throws AbortError
 */
export async function checkNames(
  { place, topics = [] }: ServiceQuery,
  page: ServicePage,
  content: ContentSource,
  directory: DirectorySource | undefined,
  all: DirectorySource,
  options: RequestOptions,
): Promise<ServicePage> {
  if (page.state !== 'ok') return page;
  const id = place === undefined ? undefined : placeIdOf(place);
  const servesIt = ({ services }: ServicePage) =>
    services.some(({ coverage }) => coverage.places.includes(id ?? ''));

  const isUnknownPlace = async (): Promise<boolean> => {
    if (id === undefined || servesIt(page)) return false;
    if (page.sources.some((answer) => answer.places?.includes(id))) return false;
    const list = await content.records('places', options).catch(unlessGivenUp);
    if (!list || list.some((one) => one.id === id)) return false;
    if (!directory) return true;
    // What the words and filters left says nothing of what else there is.
    const found = await directory
      .search({ place: id, includeNational: false, perPage: PROBE }, options)
      .catch(unlessGivenUp);
    return found?.state === 'ok' && !servesIt(found);
  };
  const isUnknownTopic = async (topic: string): Promise<boolean> => {
    const names = await content.topicNames(options).catch(unlessGivenUp);
    if (!names || names.some((one) => one.id === topic)) return false;
    const found = await all.search({ topics: [topic], perPage: 1 }, options).catch(unlessGivenUp);
    return found?.state === 'ok' && found.matches.length === 0;
  };

  const [unknownPlace, ...unknown] = await Promise.all([
    isUnknownPlace(),
    ...topics.map(isUnknownTopic),
  ]);
  const unknownTopics = topics.filter((_, at) => unknown[at]);
  return unknownPlace || unknownTopics.length > 0
    ? page.withUnknown({ unknownPlace, unknownTopics })
    : page;
}

function unlessGivenUp(error: unknown): undefined {
  if (isMeccError(error) && error.code === 'abort') throw error;
}
