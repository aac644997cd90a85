import { isMeccError, NotFoundError, TimeoutError } from '../errors/index.js';
import { checkKeys, checkQuery, type Keys } from '../search/check-keys.js';
import { countAreas } from '../search/count-areas.js';
import { searchContext } from '../search/search-context.js';
import { searchServices, type SearchContext } from '../search/search-services.js';
import type { ServiceMatch, ServiceQuery } from '../search/service-query.js';
import type { DirectorySource, RequestOptions, SourceAnswer } from './directory-source.js';
import { throwIfAborted, unlessAborted } from './http/abort.js';
import { LONGEST_TIMER } from './http/request-json.js';
import { resolveUrl } from './http/resolve-url.js';
import { loadPart } from './load-part.js';
import { longer, pageNumbers } from './page-numbers.js';
import { pageFacets } from './page-of.js';
import { ServicePage } from './service-page.js';
import { readDirectory, type DirectoryCopy } from './static/read-directory.js';
import { regionsKit } from './static/regions-kit.js';
import type { RegionsReader } from './static/regions/open-regions.js';
import type { ServiceRecords } from './static/service-records.js';

export interface StaticDirectoryOptions {
  /** Names it in reports and errors. Default: its address without the query. */
  readonly id?: string | undefined;
  /** It holds national help and is no local directory. Default: false. */
  readonly national?: boolean | undefined;
  /** Milliseconds that a copy is used before it is fetched again. Default: 900,000 (15 minutes). */
  readonly maxAge?: number | undefined;
  /** Largest file that is read, in bytes, unpacked. Default: 5,000,000. */
  readonly maxBytes?: number | undefined;
}

const OPTIONS: Keys<StaticDirectoryOptions> = {
  id: 'string',
  national: 'boolean',
  maxAge: 'number',
  maxBytes: 'number',
};

/** Milliseconds until a directory that could not be fetched, or only in part, is tried again. */
const RETRY_AFTER = 30_000;

/** Milliseconds for all of it, for those who do not say. */
const TIMEOUT = 15_000;

/** Milliseconds to wait for a new copy while there is an older one. */
const REFRESH_TIMEOUT = 5_000;

/**
 * A directory in JSON files, as any web server keeps them: a catalogue with its services in it or
 * in files beside it, or a plain list of services. It is fetched once, kept in memory, and searched
 * here. When it cannot be fetched again, the last copy answers, as `stale`; when a file of several
 * is missing, the others answer, as `partial`.
 *
 * @param address Absolute, or relative to the page where there is one.
 * @throws ConfigError when the address is not one to fetch, and for an option that is none.
 */
export function staticDirectory(
  address: URL | string,
  options: StaticDirectoryOptions = {},
): DirectorySource {
  checkKeys('A static directory', options, OPTIONS);
  const { maxAge = 900_000, maxBytes, national } = options;
  const url = resolveUrl(address, options.id ?? 'static directory');
  const id = options.id ?? url.origin + url.pathname;
  let loading: Promise<DirectoryCopy> | undefined;
  let copy: DirectoryCopy | undefined;
  /** What reads a directory in regions, for the catalogue that it was opened with. */
  let regions:
    { catalogue: DirectoryCopy['catalogue']; reader: Promise<RegionsReader> } | undefined;
  /** Why there is no newer copy. */
  let failure: Error | undefined;
  /** When to fetch again, in milliseconds since 1970. */
  let due = 0;

  /** The copy to use: fetched, when there is none or it is too old. */
  async function current(request: RequestOptions = {}): Promise<DirectoryCopy> {
    const { signal, timeout = TIMEOUT } = request;
    throwIfAborted(signal, id);
    if (copy && Date.now() < due) return copy;
    // One for all who ask, and for the next: it goes on when one of them gives up.
    loading ??= load(request).finally(() => (loading = undefined));
    let timer;
    const late = new Promise<DirectoryCopy>((resolve, reject) => {
      timer = setTimeout(
        () => {
          const error = new TimeoutError(`${url.origin} did not answer in time.`, { source: id });
          if (!copy) return reject(error);
          failure ??= error;
          resolve(copy);
        },
        Math.min(timeout, LONGEST_TIMER),
      );
    });
    try {
      return await unlessAborted(Promise.race([loading, late]), signal, id);
    } finally {
      clearTimeout(timer);
    }
  }

  async function load({ fetch, timeout = 0 }: RequestOptions): Promise<DirectoryCopy> {
    const limit = copy ? REFRESH_TIMEOUT : Math.max(timeout, TIMEOUT);
    try {
      const reading = readDirectory(url, { source: id, fetch, maxBytes, timeout: limit });
      // Whether it is needed, the catalogue will say: on a slow line that is too late to ask.
      regionsPart().catch(() => undefined);
      const fresh = await reading;
      // A copy that has everything is better than a newer one that has not.
      failure = copy && !copy.error ? fresh.error : undefined;
      if (!copy || !failure) copy = fresh;
    } catch (error) {
      if (!copy) throw error;
      failure = error as Error;
    }
    due = Date.now() + ((failure ?? copy.error) ? Math.min(maxAge, RETRY_AFTER) : maxAge);
    return copy;
  }

  /** What reads a directory in regions: a module of its own, which comes beside the catalogue. */
  const regionsPart = () => loadPart(() => import('./static/regions/open-regions.js'), id);

  function regionsOf({ catalogue }: DirectoryCopy): Promise<RegionsReader> | undefined {
    if (!catalogue?.regions) return undefined;
    if (regions?.catalogue !== catalogue) {
      const reader = regionsPart().then(({ openRegions }) =>
        openRegions(regionsKit, catalogue, url, id, maxBytes),
      );
      const opened = { catalogue, reader };
      regions = opened;
      reader.catch(() => {
        if (regions === opened) regions = undefined;
      });
    }
    return regions.reader;
  }

  /** The first says how the answer as a whole is. An old copy may have lacked something as well. */
  function answers(): [SourceAnswer, ...SourceAnswer[]] {
    const error = copy?.error;
    const { generatedAt, places } = copy?.catalogue ?? {};
    const own = { id, national, asOf: generatedAt, ...(places?.length && { places }) };
    const read: SourceAnswer = { ...own, state: error ? 'partial' : 'ok', error };
    if (!failure) return [read];
    return [{ ...own, state: 'stale', error: failure }, ...(error ? [read] : [])];
  }

  function pageOfRecords(
    records: ServiceRecords,
    sources: [SourceAnswer, ...SourceAnswer[]],
    query: ServiceQuery,
    context: SearchContext,
  ): ServicePage {
    const { page, perPage } = pageNumbers(query);
    const end = page * perPage;
    for (;;) {
      let all: ServiceMatch[];
      let facets: ReturnType<typeof pageFacets>;
      try {
        all = searchServices(records.services.values(), query, context);
        facets = pageFacets(records.services.values(), query, context);
      } catch (error) {
        // Search takes records as they should be. When one is not, all have to be put right.
        if (records.check(records.services.keys())) continue;
        throw error;
      }
      const matches = all.slice(end - perPage, end);
      const ids = matches.map(({ service }) => service.id);
      // What is put right may fit no more, or stand somewhere else.
      if (records.check(ids)) continue;
      return new ServicePage({
        ...facets,
        matches,
        state: sources[0].state,
        sources,
        total: all.length,
        areas: countAreas(all),
        page,
        report: records.report(ids, page),
        next:
          end < all.length
            ? async (next) => {
                throwIfAborted(next?.signal, id);
                return pageOfRecords(records, sources, { ...query, page: page + 1 }, context);
              }
            : undefined,
      });
    }
  }

  return {
    id,
    national,
    get capabilities() {
      const totals = !copy?.catalogue?.regions;
      return { text: true, near: true, topics: true, detail: true, totals };
    },

    async search(query = {}, options = {}) {
      checkQuery(query);
      const names = () => import('../generated/topic-names.js');
      const [used, topics, context] = await Promise.all([
        current(options),
        // Only words may mean a topic.
        query.text?.trim() ? loadPart(names, id) : undefined,
        loadPart(() => searchContext(query, options), id),
      ]);
      const words = { ...context, topicNames: topics?.topicNames ?? [] };
      const reader = await regionsOf(used);
      return reader
        ? reader.search(query, { context: words, options, answers: answers() })
        : pageOfRecords(used.records, answers(), longer(query, options), words);
    },

    prepare(options) {
      current(options)
        .then(regionsOf)
        .catch(() => undefined);
    },

    async get(service, options) {
      const used = await current(options);
      const reader = await regionsOf(used);
      used.records.check([service]);
      const found = reader
        ? await reader.get(service, options ?? {})
        : used.records.services.get(service);
      if (found) return found;
      throw new NotFoundError('The directory has no such service.', { source: id });
    },

    async status(options) {
      try {
        const { records, catalogue } = await current(options);
        const [{ state, asOf, error }] = answers();
        return {
          id,
          state,
          asOf,
          error,
          services: catalogue?.regions ? catalogue.counts?.services : records.services.size,
          publisher: catalogue?.publisher.name,
          licence: catalogue?.licence.name,
        };
      } catch (error) {
        if (!isMeccError(error) || error.code === 'abort') throw error;
        return { id, state: 'unavailable', error };
      }
    },
  };
}
