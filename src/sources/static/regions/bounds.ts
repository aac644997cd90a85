import type { SortOrder } from '../../../search/service-query.js';

/** What orders services, as far as it is known: less comes first. As in `rank-matches.ts`. */
export type Bound = readonly number[];

/**
 * The bound of something. Orders by name or date need the records: then everything may come first,
 * and all of it has to be read.
 *
 * @param fit 1 where not all words are there.
 */
export function boundOf(
  sort: SortOrder,
  fit: number,
  score: number,
  sunk: boolean,
  distance: number,
  national: boolean,
  urgency: number,
): Bound {
  if (sort === 'name' || sort === 'lastChecked') return [fit];
  return sort === 'distance'
    ? [fit, distance, -score, Number(sunk), Number(national), urgency]
    : [fit, -score, Number(sunk), distance, Number(national), urgency];
}

/** Less than 0 when the first comes first. A shorter one is equal to what goes on where it ends. */
export function compareBounds(a: Bound, b: Bound): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const one = a[index] ?? 0;
    const other = b[index] ?? 0;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** The first so many in order, without putting the rest in order as well. */
export function firstInOrder<T>(
  items: readonly T[],
  count: number,
  boundOf: (item: T) => Bound,
): T[] {
  const first: { item: T; bound: Bound }[] = [];
  for (const item of items) {
    const bound = boundOf(item);
    const worst = first[count - 1];
    if (worst && compareBounds(bound, worst.bound) >= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBounds(bound, first[middle]?.bound ?? []) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, { item, bound });
    if (first.length > count) first.pop();
  }
  return first.map(({ item }) => item);
}
