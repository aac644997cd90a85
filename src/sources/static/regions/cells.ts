import type { Point } from '../../../models/index.js';
import { AREA_REGIONS } from './format.js';

/** A part of the world between two meridians and two parallels, in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A box that came of halving the world: first west and east, then south and north, and so on. */
export interface Cell {
  /** Says which half was taken each time: a one, then the bits, as a number to base 36. */
  readonly name: string;
  readonly box: Box;
}

/** Halvings at most. A cell is then less than a metre wide. */
export const MAX_DEPTH = 50;

export const WORLD: Box = { west: -180, south: -90, east: 180, north: 90 };

/** One half of a box that came of so many halvings. */
export function halfOf(box: Box, depth: number, isUpper: boolean): Box {
  const { west, south, east, north } = box;
  if (depth % 2 === 0) {
    const middle = (west + east) / 2;
    return isUpper ? { ...box, west: middle } : { ...box, east: middle };
  }
  const middle = (south + north) / 2;
  return isUpper ? { ...box, south: middle } : { ...box, north: middle };
}

/** A region of a tree. */
export interface RegionCell extends Cell {
  /** The cell whose regions have their words together, and which of them this is. */
  readonly area: string;
  readonly inArea: number;
}

/**
 * The regions of a tree, in its order. Undefined when it is none.
 *
 * @param tree What is cut (`1`), what is a region (`0`) and what is empty (`-`), lower half first.
 * @param root What is cut: the world, or a region into files of neighbours.
 */
export function cellsOf(tree: string, root: Cell = { name: '1', box: WORLD }) {
  const top = parseInt(root.name, 36);
  let at = 0;
  const walk = (code: number, depth: number, box: Box): RegionCell[] | undefined => {
    const mark = tree[at];
    at += 1;
    if (mark === '-') return [];
    const area = code.toString(36);
    if (mark === '0') return [{ name: area, box, area, inArea: 0 }];
    if (mark !== '1' || depth === MAX_DEPTH) return undefined;
    const lower = walk(code * 2, depth + 1, halfOf(box, depth, false));
    const upper = lower && walk(code * 2 + 1, depth + 1, halfOf(box, depth, true));
    const cells = upper && [...lower, ...upper];
    // As large as it may be: the last to say so is the largest.
    return cells && cells.length <= AREA_REGIONS
      ? cells.map((cell, inArea) => ({ ...cell, area, inArea }))
      : cells;
  };
  const cells = walk(top, top.toString(2).length - 1, root.box);
  return at === tree.length ? cells : undefined;
}

/** Whether a point is in a cell, so that every point is in one of a tree. */
export function contains({ west, south, east, north }: Box, { lat, lon }: Point): boolean {
  return (
    lat >= south && (lat < north || north === 90) && lon >= west && (lon < east || east === 180)
  );
}

/** Steps from one side of a box to the other. */
const STEPS = 1_024;

/** Which of the squares of a box a point is in: so many steps from the west and the south. */
export function placeIn({ west, south, east, north }: Box, { lat, lon }: Point): [number, number] {
  const step = (share: number) => Math.min(STEPS - 1, Math.max(0, Math.floor(share * STEPS)));
  return [step((lon - west) / (east - west)), step((lat - south) / (north - south))];
}

/** The box of a part, as it is written. */
export function boxOf([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Box {
  return { west, south, east, north };
}

/** The square that an entry is in. */
export function squareOf({ west, south, east, north }: Box, x: number, y: number): Box {
  const [width, height] = [(east - west) / STEPS, (north - south) / STEPS];
  return {
    west: west + x * width,
    south: south + y * height,
    east: west + (x + 1) * width,
    north: south + (y + 1) * height,
  };
}

/** Mean radius of the Earth (IUGG), in metres. */
const EARTH_RADIUS = 6_371_008.8;

/** Metres to the north for one degree. */
const METRES = (EARTH_RADIUS * Math.PI) / 180;

const side = (a: number, b: number) => Math.sqrt(a * a + b * b);

const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/**
 * The least and the most metres that anything in a box may be away: never too large and never too
 * small, and close to the truth where the box is small or near.
 */
export function distanceBounds({ lat, lon }: Point, box: Box): [least: number, most: number] {
  const { west, south, east, north } = box;
  const up = Math.max(south - lat, 0, lat - north);
  // The other way round the world may be shorter.
  const across = Math.min(
    Math.max(west - lon, 0, lon - east),
    Math.max(0, Math.min(west + 360 - lon, lon + 360 - east)),
  );
  const farUp = Math.max(north - lat, lat - south);
  const farAcross = Math.max(east - lon, lon - west);
  // Meridians come together towards the poles.
  const [a, b, c] = [cosine(lat), cosine(south), cosine(north)];
  const isOverEquator = Math.min(lat, south) < 0 && Math.max(lat, north) > 0;
  const most = side(farUp, farAcross * (isOverEquator ? 1 : Math.max(a, b, c))) * METRES;
  const straight = across < 4 ? side(up, across * Math.min(a, b, c)) : up;
  // A tall box is wide at one end and narrow at the other, and over hundreds of kilometres the Earth
  // is too round for the rule of the right triangle: then the way to the nearest meridian.
  const isLarge = across >= 4 || north - south > 1;
  const least = isLarge ? Math.max(straight, wayToMeridian(across, a)) : straight;
  return [least * METRES * 0.999, most * 1.001];
}

/** Degrees to a meridian so many degrees to the side, where parallels are so much shorter. */
function wayToMeridian(across: number, shorter: number): number {
  const sine = Math.sin((Math.min(across, 90) * Math.PI) / 180) * shorter;
  return (Math.asin(sine) * 180) / Math.PI;
}
