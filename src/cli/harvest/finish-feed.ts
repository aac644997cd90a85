import type { Service } from '../../models/index.js';
import { shortRecord } from '../directory/describe-service.js';
import { withPoint } from '../import/finish-service.js';

/** The id of a service in a directory of several feeds: ids of feeds have no dot. */
export const idIn = (feed: string, id: string): string => `${feed}.${id}`;

/** The id that the feed itself gave. */
export const idFrom = (feed: string, id: string): string => id.slice(feed.length + 1);

/**
 * The service as it stands in the directory: with an id that no other feed can have, and where a
 * place has only a postcode, about where that begins. Of a place that is secret no more is told
 * than the feed does.
 */
export function finishFeedService(service: Service, feed: string): Service {
  return {
    ...service,
    id: idIn(feed, service.id),
    locations: service.locations.map((each) => (each.masked ? each : withPoint(each))),
  };
}

/**
 * The services with the time when they were first fetched as they are now. Else the whole directory
 * would be another one after each harvest.
 */
export function keepTimes(services: readonly Service[], before: readonly Service[]): Service[] {
  const old = new Map(before.map((service) => [service.id, service]));
  return services.map((service) => {
    const was = old.get(service.id);
    const isSame = was && contentOf(was) === contentOf(service);
    return isSame ? was : service;
  });
}

/** All but the time, whatever the order of the fields. */
function contentOf({ provenance, ...service }: Service): string {
  const { retrievedAt: _, ...rest } = provenance ?? { source: '' };
  return JSON.stringify(ordered(shortRecord({ ...service, provenance: rest })));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
