import type { Place, Point } from '../models/index.js';
import type { Near } from '../search/service-query.js';
import { createOutcodeTable, loadOutcodes } from './outcodes.js';
import { parsePostcode } from './postcode.js';
import { nearPoint, type PlaceResolution, resolvePlace } from './resolve-place.js';

/**
 * Understands what was typed as a place, with the table of outcodes only where it takes one: that
 * is larger than all the code. This module is loaded when somebody first enters a place.
 */
export async function lookUpPlace(
  input: string,
  places: readonly Place[],
): Promise<PlaceResolution> {
  const outcodes = parsePostcode(input) ? await loadOutcodes() : createOutcodeTable('');
  return resolvePlace(input, { places, outcodes });
}

/** Where a device says that it is. */
export function lookUpPoint(point: Point, places: readonly Place[]): Near {
  return nearPoint(point, 'exact', places);
}
