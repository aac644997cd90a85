import type { Service } from '../../models/index.js';
import { isRecord, type Fields } from './keys.js';
import type { MappingContext } from './map-service.js';
import { sensitivityOf } from './topic-terms.js';

/** Fields that are taken as they are: nothing in them says who it is, or where it was read. */
const OWN = [
  'summary',
  'richDescription',
  'topics',
  'audiences',
  'coverage',
  'schedule',
  'costOptions',
  'access',
  'urgency',
  'assurance',
] as const;

/**
 * What the standard has no place for, where this package wrote the record: fields of the service
 * that are valid as they stand. Anybody may write such a field, so it never makes a service less
 * sensitive, and never says more of a place than the record does but how exact its point is.
 */
export function ownFields(
  fields: Fields,
  { id, name, sensitivity, locations }: Pick<Service, 'id' | 'name' | 'sensitivity' | 'locations'>,
  { parse, topics }: Pick<MappingContext, 'parse' | 'topics'>,
): Partial<Service> {
  const own = fields.get('x-mecc-signpost');
  if (!isRecord(own)) return {};
  const { value, issues } = parse({ ...own, id, name });
  if (!value) return {};
  const wrong = new Set(issues.map(({ path }) => path[0]));
  // A way to make contact by post may tell an address that is secret.
  const isSecret = locations.some(({ masked }) => masked);
  const taken = [...OWN, ...(isSecret ? [] : (['contacts'] as const))].filter(
    (field) => field in own && !wrong.has(field),
  );
  const named = value.topics.flatMap((topic) => topics.find(topic));
  return {
    ...Object.fromEntries(taken.map((field) => [field, value[field]])),
    sensitivity: sensitivityOf([{ sensitivity }, value, ...named]),
    locations: locations.map((location) => {
      const { point } = location;
      const same = value.locations.find(
        (other) => other.point?.lat === point?.lat && other.point?.lon === point?.lon,
      );
      return point && same?.point ? { ...location, point: same.point } : location;
    }),
  };
}
