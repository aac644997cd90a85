/** Median milliseconds of some runs. */
export function median(runs, task) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return percentile(times, 0.5);
}

/** The value below which that share of the values lies, to two decimals. */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return Number(sorted[index].toFixed(2));
}
