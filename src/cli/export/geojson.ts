import type { Service, ServiceLocation } from '../../models/index.js';
import type { Json } from './json.js';
import { openLocations, shown } from './shown.js';
import { exactPoint, headingOf, rowOf } from './table.js';

/** West, south, east and north of what has been written. */
export type Box = [west: number, south: number, east: number, north: number];

/**
 * A service as features of GeoJSON (RFC 7946): one for each place, or one without a geometry. Only
 * coordinates of an address or a postcode are points: a pin in the middle of a town misleads.
 */
export function toFeatures(whole: Service): Json[] {
  const service = shown(whole);
  const places: readonly (ServiceLocation | undefined)[] = openLocations(service);
  return (places.length > 0 ? places : [undefined]).map((location) => {
    const point = exactPoint(location);
    const row = [...rowOf(service, location)].filter(
      ([column]) => !/^l(at|ong)itude$/.test(column),
    );
    return {
      type: 'Feature',
      geometry: point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null,
      properties: {
        ...Object.fromEntries(row.map(([column, value]) => [nameOf(headingOf(column)), value])),
        ...(point && { coordinates_of: point.precision === 'exact' ? 'address' : 'postcode' }),
      },
    };
  });
}

/** Names of properties without spaces: `last_checked`. */
const nameOf = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]+/g, '_');

/** Grows the box so that the features are in it. Undefined: there is nothing in it yet. */
export function widen(box: Box | undefined, features: readonly Json[]): Box | undefined {
  return features.reduce<Box | undefined>((known, { geometry }) => {
    const pair = (geometry as { coordinates: [number, number] } | null)?.coordinates;
    if (!pair) return known;
    const [lon, lat] = pair;
    if (!known) return [lon, lat, lon, lat];
    const [west, south, east, north] = known;
    return [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }, box);
}
