/**
 * How the caches of a pack begin. A number follows: the newest that is complete counts. Neither this
 * nor the address says what a pack is about.
 */
export const CACHE_PREFIX = 'mecc-offline-';

/** Where the text of a pack lies in its cache. Written last: a cache without it is not complete. */
export const PACK_ADDRESS = '/mecc-offline-pack.json';

/** Names of our caches, newest first. */
export function packCaches(names: readonly string[]): string[] {
  return names
    .filter((name) => name.startsWith(CACHE_PREFIX))
    .sort((a, b) => numberOf(b) - numberOf(a));
}

/** The name of the cache after these. */
export function nextCache(names: readonly string[]): string {
  const [newest = ''] = packCaches(names);
  return CACHE_PREFIX + String((numberOf(newest) || 0) + 1);
}

const numberOf = (name: string) => Number(name.slice(CACHE_PREFIX.length)) || 0;
