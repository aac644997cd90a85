import { NotFoundError } from '../../errors/index.js';
import { placeIdOf } from '../../search/place-id.js';
import type { ServiceQuery } from '../../search/service-query.js';
import type { DirectorySource, RequestOptions } from '../directory-source.js';
import { ServicePage } from '../service-page.js';
import type { staticDirectory } from '../static-directory.js';
import { withFallback } from '../with-fallback.js';
import { parsePack, type OfflinePack } from './offline-pack.js';
import type { OfflineStore } from './offline-store.js';

export { cacheStore } from './cache-store.js';

/** Never asked: what it stands for is on the device. */
const ADDRESS = 'https://offline-pack.invalid/';

/**
 * {@link withOfflineCopy} that reads a pack with the given `staticDirectory`: a script of its own
 * would bring another copy of it.
 */
export function keptCopy(
  source: DirectorySource,
  store: OfflineStore,
  read: typeof staticDirectory,
): DirectorySource {
  let last: { text: string; pack: OfflinePack; directory: DirectorySource } | undefined;

  /** The pack of this source that is kept now, and its directory. */
  async function kept(): Promise<NonNullable<typeof last>> {
    const text = await store.read();
    if (text !== last?.text) last = undefined;
    if (text === undefined) throw nothing();
    if (!last) {
      const pack = parsePack(text);
      const directory = read(ADDRESS, { id: source.id, maxAge: Infinity, maxBytes: Infinity });
      last = { text, pack, directory };
    }
    if (last.pack.source !== source.id) throw nothing();
    return last;
  }

  const nothing = () => new NotFoundError('Nothing is kept that fits.', { source: source.id });

  /** The request, answered by the pack. */
  const from = (pack: OfflinePack, options?: RequestOptions): RequestOptions => ({
    ...options,
    fetch: async () => new Response(JSON.stringify(pack.services)),
  });

  return withFallback(source, {
    id: source.id,
    capabilities: { text: true, near: true, topics: true, detail: true, totals: true },
    async search(query, options) {
      const { pack, directory } = await kept();
      // Of another place the pack knows nothing, and "none found" would be a lie.
      if (!isAbout(pack, query)) throw nothing();
      return marked(await directory.search(query, from(pack, options)), pack);
    },
    async get(id, options) {
      const { pack, directory } = await kept();
      return directory.get(id, from(pack, options));
    },
    async status(options) {
      try {
        const { pack, directory } = await kept();
        return { ...(await directory.status(from(pack, options))), asOf: pack.asOf };
      } catch (error) {
        return { id: source.id, state: 'unavailable', error: error as Error };
      }
    },
  });
}

function isAbout({ place }: OfflinePack, { place: wanted, near }: ServiceQuery = {}): boolean {
  const around = near?.places ?? [];
  return (
    (wanted === undefined || placeIdOf(wanted) === place.id) &&
    (around.length === 0 || around.includes(place.id))
  );
}

/** The page, which says that it comes from the device and how old that is, and those after it. */
function marked(page: ServicePage, pack: OfflinePack): ServicePage {
  const { asOf, place } = pack;
  return new ServicePage({
    ...page,
    sources: page.sources.map((answer) => ({ ...answer, asOf, onDevice: place.name })),
    next: page.hasNext
      ? async (options) => {
          const next = await page.next(options);
          return next && marked(next, pack);
        }
      : undefined,
  });
}
