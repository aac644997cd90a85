/**
 * Number of typing errors between two words: letters added, left out, replaced, or swapped with
 * the next one (Damerau-Levenshtein as optimal string alignment: nothing is edited twice).
 * Counts no further than `limit`: anything above comes back as `limit + 1`.
 */
export function damerau(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      const added = (current[j - 1] as number) + 1;
      const leftOut = (previous[j] as number) + 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] as number) + 1 : leftOut;
      const errors = Math.min(replaced, added, leftOut, swapped);
      current.push(errors);
      least = Math.min(least, errors);
    }
    // No later row can be below the least of this one.
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] as number, limit + 1);
}
