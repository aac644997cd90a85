import type { Service, ServiceLocation } from '../models/index.js';

/**
 * The service with one of its own locations first, as carriers write it. A location that it does not
 * have is none of it: nothing is added, and what is masked stays masked.
 */
export function nearestFirst(service: Service, location: ServiceLocation | undefined): Service {
  const { locations } = service;
  if (!location) return service;
  const text = JSON.stringify(location);
  const nearest = locations.find((one) => JSON.stringify(one) === text);
  if (!nearest || nearest === locations[0]) return service;
  return { ...service, locations: [nearest, ...locations.filter((one) => one !== nearest)] };
}
