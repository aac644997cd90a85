import type { Place } from '../models/index.js';

/** A place that a directory does not cover, and who looks after it. */
export interface OutsidePlace {
  readonly place: Place;
  readonly council?: Place['council'];
  /** Directories of its own that were confirmed and have an address. Often none. */
  readonly directories: Place['directories'];
}

/**
 * Where somebody is, when that is outside what the directories say they cover: each place that it
 * may be, with its council and its own directories, to point there. Undefined when it is inside,
 * may be inside, or cannot be told.
 *
 * @param where The place that was named, or the `around` of a postcode.
 * @param covers The `covers` of the page. Undefined or empty: the directories do not say.
 */
export function outsideArea(
  where: readonly Place[],
  covers: readonly string[] | undefined,
): OutsidePlace[] | undefined {
  if (where.length === 0 || !covers?.length) return undefined;
  if (where.some(({ id }) => covers.includes(id))) return undefined;
  return where.map((place) => ({
    place,
    ...(place.council && { council: place.council }),
    directories: place.directories.filter(({ status, url }) => status === 'confirmed' && url),
  }));
}
