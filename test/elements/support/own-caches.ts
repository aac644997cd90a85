/**
 * The browser's caches, under names of this page alone. Tests of other files run at the same time, on
 * the same site: what they keep, or take away, would be found or missed here.
 */
const page = `${String(Math.random())} `;
const shared = globalThis.caches as CacheStorage | undefined;

if (shared) {
  const own = {
    keys: async () =>
      (await shared.keys()).flatMap((name) =>
        name.startsWith(page) ? [name.slice(page.length)] : [],
      ),
    open: (name: string) => shared.open(page + name),
    match: (address: string, { cacheName }: { cacheName: string }) =>
      shared.match(address, { cacheName: page + cacheName }),
    delete: (name: string) => shared.delete(page + name),
  };
  Object.defineProperty(globalThis, 'caches', { value: own, configurable: true });
}
