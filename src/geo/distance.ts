import type { Point } from '../models/index.js';

/** Metres in an international mile. */
export const METRES_PER_MILE = 1609.344;

/** Mean radius of the Earth (IUGG), in metres. */
const EARTH_RADIUS = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points as the crow flies (haversine, within 0.5% of the true figure). */
export function distanceMetres(a: Point, b: Point): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  // Rounding can carry opposite points just over 1, where there is no arcsine.
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
