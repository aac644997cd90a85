import type { Place, Service } from '../../models/index.js';
import { NATIONS } from '../../models/service-values.js';
import type { Fields } from './keys.js';
import { toTexts } from './values.js';

/** Places by what people call them. */
export type PlaceIds = ReadonlyMap<string, string>;

export function placeIds(places: readonly Place[]): PlaceIds {
  return new Map(
    places.flatMap(({ id, name, aliases }) =>
      [...aliases, name].map((each) => [each.toLowerCase(), id] as const),
    ),
  );
}

/**
 * The areas served, by name, and which places these are. Shapes and placeholder links are left
 * alone. A service that names none known here serves the places of its directory.
 */
export function mapCoverage(
  fields: Fields,
  known: PlaceIds,
  ofDirectory: readonly string[],
): Service['coverage'] {
  const areas = toTexts(fields.list('service_areas'), 'name', 'service_area');
  const nations = NATIONS.filter((nation) =>
    areas.some((area) => area.toLowerCase().replaceAll(' ', '-') === nation),
  );
  const whole = areas.some((area) => /^(the )?(uk|united kingdom|uk[ -]wide)$/i.test(area));
  const places = areas.flatMap((area) => known.get(area.toLowerCase()) ?? []);
  return {
    nations: whole ? [...NATIONS] : nations,
    places: [...new Set(places.length > 0 ? places : ofDirectory)],
    areas,
    national: whole || nations.length > 0,
  };
}
