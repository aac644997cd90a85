import type { Point } from '../../models/index.js';
import {
  MAX_DEPTH,
  WORLD,
  halfOf,
  type Box,
  type Cell,
} from '../../sources/static/regions/cells.js';

/** Which half a point is in each time that the world is halved, first to last, as one number. */
export function cellKey({ lat, lon }: Point): number {
  let { west, south, east, north } = WORLD;
  let key = 0;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const isUpper = depth % 2 === 0 ? lon >= (west + east) / 2 : lat >= (south + north) / 2;
    if (depth % 2 === 0) {
      if (isUpper) west = (west + east) / 2;
      else east = (west + east) / 2;
    } else if (isUpper) south = (south + north) / 2;
    else north = (south + north) / 2;
    key = key * 2 + Number(isUpper);
  }
  return key;
}

/** A cell with where its entries are in the list. */
export interface CutCell extends Cell {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/**
 * Halves cells until none has more than `most` entries. Halving does not look at what there is
 * elsewhere: a service more or less changes its own cell and no other.
 *
 * @param keys In order.
 */
export function cutCells(
  keys: ArrayLike<number>,
  most: number,
): { readonly tree: string; readonly cells: readonly CutCell[] } {
  const cells: CutCell[] = [];
  let tree = '';
  const cut = (from: number, to: number, depth: number, code: number, box: Box): void => {
    if (from === to) {
      tree += '-';
      return;
    }
    if (to - from <= most || depth === MAX_DEPTH) {
      tree += '0';
      cells.push({ name: code.toString(36), box, from, to, depth });
      return;
    }
    tree += '1';
    const middle = lowerEnd(keys, from, to, depth);
    cut(from, middle, depth + 1, code * 2, halfOf(box, depth, false));
    cut(middle, to, depth + 1, code * 2 + 1, halfOf(box, depth, true));
  };
  cut(0, keys.length, 0, 1, WORLD);
  return { tree, cells };
}

/** Where files of at most so many entries end, cut the same way, and the tree of it. */
export function cutPacks(
  keys: ArrayLike<number>,
  { from, to, depth }: CutCell,
  most: number,
): { readonly tree: string; readonly ends: readonly number[] } {
  const ends: number[] = [];
  let tree = '';
  const cut = (start: number, end: number, level: number): void => {
    if (end - start > most) {
      tree += '1';
      // All in one place: what comes first by id.
      const isOne = keys[start] === keys[end - 1];
      const middle = isOne ? (start + end) >> 1 : lowerEnd(keys, start, end, level);
      cut(start, middle, level + 1);
      cut(middle, end, level + 1);
    } else if (end > start) {
      tree += '0';
      ends.push(end);
    } else tree += '-';
  };
  cut(from, to, depth);
  return { tree, ends };
}

/** Where the upper half begins. */
function lowerEnd(keys: ArrayLike<number>, from: number, to: number, depth: number): number {
  const bit = 2 ** (MAX_DEPTH - 1 - depth);
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.floor((keys[middle] ?? 0) / bit) % 2 === 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
