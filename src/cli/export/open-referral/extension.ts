import { isDeepStrictEqual } from 'node:util';
import type { Service } from '../../../models/index.js';
import { shortRecord } from '../../directory/describe-service.js';
import type { Json } from '../json.js';
import { uuidOf } from '../uuid.js';
import { readBack } from './read-back.js';

/** What is ours alone is in one field, under a name that is no standard's. */
export const EXTENSION = 'x-mecc-signpost';

/**
 * Fields of the service that a reader of the record would not give back as they are, whole and as
 * this package writes them. Undefined: there are none.
 */
export function beyond(service: Service, record: Json): Json | undefined {
  const known = fieldsOf(readBack(record));
  const meant = fieldsOf(withUuids(service));
  const entries = Object.entries(fieldsOf(service)).filter(
    ([field]) => field !== 'name' && !isDeepStrictEqual(meant[field], known[field]),
  );
  const original = service.id === uuidOf(service.id) ? [] : [['id', service.id] as const];
  const all = [...original, ...entries.filter(([field]) => field !== 'id')];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

const fieldsOf = (service: Service | undefined) =>
  (service ? (shortRecord(service) as Json) : {}) satisfies Json;

/** Ids are made into UUIDs, which is told of them all together. */
function withUuids(service: Service): Service {
  const { organization, locations } = service;
  const id = organization?.id ?? organization?.name;
  const made = organization?.id ?? `organization ${id}`;
  return {
    ...service,
    ...(organization &&
      id !== undefined && { organization: { ...organization, id: uuidOf(made) } }),
    locations: locations.map((location, index) =>
      location.masked
        ? location
        : { ...location, id: uuidOf(location.id ?? `${service.id} location ${index}`) },
    ),
  };
}
