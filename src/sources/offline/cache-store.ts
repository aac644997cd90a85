import { nextCache, PACK_ADDRESS, packCaches } from './cache-names.js';
import type { OfflineStore } from './offline-store.js';

/** As much of the browser's `caches` as a store needs. Workers have it as well. */
export interface CachesLike {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ put(address: string, response: Response): Promise<void> }>;
  match(address: string, options: { cacheName: string }): Promise<Response | undefined>;
  delete(name: string): Promise<boolean>;
}

/**
 * A store in the browser's caches. Each pack gets a cache of its own, and the older ones go when it
 * is complete: a download or a browser that stops half-way leaves the old pack.
 *
 * @param caches Only there on https pages, and not in every private window.
 */
export function cacheStore(caches: CachesLike): OfflineStore {
  const drop = (names: readonly string[]) => Promise.all(names.map((name) => caches.delete(name)));
  return {
    async read() {
      for (const cacheName of packCaches(await caches.keys())) {
        // Not `open`: that would make a cache where another tab has just removed it.
        const found = await caches.match(PACK_ADDRESS, { cacheName });
        if (found) return found.text();
      }
      return undefined;
    },
    async write(text, files = new Map()) {
      const names = await caches.keys();
      const name = nextCache(names);
      try {
        const cache = await caches.open(name);
        for (const [address, response] of files) await cache.put(address, response);
        const headers = { 'content-type': 'application/json' };
        await cache.put(PACK_ADDRESS, new Response(text, { headers }));
      } catch (error) {
        await caches.delete(name);
        throw error;
      }
      await drop(packCaches(names));
    },
    async remove() {
      await drop(packCaches(await caches.keys()));
    },
  };
}
