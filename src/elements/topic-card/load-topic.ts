import type { MeccClient } from '../../client/index.js';
import type { Place } from '../../models/index.js';
import type { ServiceMatch, ServiceQuery } from '../../search/service-query.js';
import type { TopicWithServices } from '../../sources/content-source.js';
import type { AnswerState } from '../../sources/directory-source.js';

/** A topic, and the place that it is read for. */
export interface TopicContent extends TopicWithServices {
  readonly place: Place | undefined;
}

/** What came of the search for local services. */
export interface LocalHelp {
  readonly state: AnswerState;
  readonly matches: readonly ServiceMatch[];
  /** The directory has more than these. */
  readonly hasNext: boolean;
  /** Date of the data, ISO 8601, when the directory says. */
  readonly asOf?: string | undefined;
}

/** Nobody could be asked for local services. */
export const NOT_REACHED: LocalHelp = { state: 'unavailable', matches: [], hasNext: false };

/** How many local services are asked for. */
const LOCAL = 5;

/** Metres from the middle of a place. What is further away and does not name the place is not local. */
const FAR = 40_000;

interface Locality {
  readonly place?: Place | undefined;
  readonly query: Pick<ServiceQuery, 'place' | 'near'>;
}

/**
 * Loads a topic for a place.
 *
 * @param local Whether local services are wanted.
 * @returns The topic, and apart from it a promise of local services, so that the topic does not
 *   wait for the directory. That promise never rejects; it is undefined when there is no directory.
 * @throws NotFoundError for an unknown topic, and what the client throws.
 */
export async function loadTopic(
  client: MeccClient,
  id: string,
  placeName: string,
  local: boolean,
  signal: AbortSignal,
): Promise<{ content: TopicContent; local: Promise<LocalHelp | undefined> }> {
  const locality = locate(client, placeName, signal);
  const nearby = local
    ? locality.then(({ query }) => loadLocal(client, id, query, signal))
    : Promise.resolve(undefined);
  const [found, { place }] = await Promise.all([client.topic(id, { signal }), locality]);
  return { content: { ...found, place }, local: nearby };
}

/** The place, as exactly as its name allows. A list of places that cannot be loaded changes nothing. */
async function locate(client: MeccClient, name: string, signal: AbortSignal): Promise<Locality> {
  if (name === '') return { query: {} };
  const found = await client.resolvePlace(name, { signal }).catch(() => undefined);
  switch (found?.kind) {
    case 'place':
      return { place: found.place, query: { place: found.place.id, near: found.near } };
    case 'point':
      return { query: { near: { ...found.near, radius: FAR } } };
    default:
      // A directory may have places of its own.
      return { query: { place: name } };
  }
}

async function loadLocal(
  client: MeccClient,
  topic: string,
  where: Locality['query'],
  signal: AbortSignal,
): Promise<LocalHelp | undefined> {
  try {
    const { state, matches, hasNext, asOf, sources } = await client.search(
      { ...where, topics: [topic], includeNational: false, perPage: LOCAL },
      { signal },
    );
    // Nothing was asked but national help, which is no local directory.
    if (!sources.some(({ national }) => !national)) return undefined;
    const near = matches.filter(
      ({ service, distance }) =>
        service.coverage.places.includes(where.place ?? '') || !((distance?.metres ?? 0) > FAR),
    );
    return { state, asOf, matches: near, hasNext: hasNext && near.length === matches.length };
  } catch {
    return NOT_REACHED;
  }
}
