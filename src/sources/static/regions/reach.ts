import type { Box } from './cells.js';
import type { PartRef } from './parts.js';

/** More than this are never opened at once: whoever is that far out goes on step by step. */
const MOST_AT_ONCE = 4;

/** As many more are looked for as turn out not to fit, about. */
const SPARE = 1.2;

/** The side of a square as large as a box, in metres, about. */
function sideOf({ west, south, east, north }: Box): number {
  const cosine = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.sqrt((east - west) * (north - south) * cosine) * 111_000;
}

/** Whether a circle is so small for its region that hardly anything in it can have the words. */
export function isSparse(ref: PartRef | undefined, radius: number | undefined): boolean {
  return (
    ref?.box !== undefined &&
    radius !== undefined &&
    Math.PI * radius ** 2 < sideOf(ref.box) ** 2 / 4
  );
}

/**
 * How many regions to open first. So far around the point there may be as many as are wanted, if
 * its region is like others: a neighbour that is closer is needed more often than not.
 *
 * @param refs Nearest first.
 * @param perRegion How many in a region may fit, on average.
 */
export function firstRegions(refs: readonly PartRef[], want: number, perRegion: number): number {
  const side = refs[0]?.box && sideOf(refs[0].box);
  if (side === undefined) return 1;
  const reach = Math.sqrt((want * SPARE) / (Math.PI * perRegion));
  const isClose = ({ box, least }: PartRef) =>
    box !== undefined && least <= reach * Math.min(side, sideOf(box));
  return Math.min(MOST_AT_ONCE, refs.filter(isClose).length || 1);
}
