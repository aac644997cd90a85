import { isMeccError, type MeccError, type MeccErrorCode } from '../errors/index.js';
import { checkSources } from './check-sources.js';
import type { AnswerState, DirectorySource } from './directory-source.js';
import { ServicePage } from './service-page.js';

/** What another copy of the data can make up for. */
const FAILURES: readonly MeccErrorCode[] = ['network', 'timeout', 'http', 'data'];

/**
 * A directory with a stand-in, such as a copy that was published some time ago. When the directory
 * cannot be read, or has only national help to give, the stand-in answers, as `stale` and with its
 * own date, and the answer names both. A stand-in that is the built-in national help makes the
 * answer `unavailable`: it is no copy.
 *
 * When neither can be read, the answer or the error is that of the directory.
 *
 * @throws ConfigError when one of the two is no source.
 */
export function withFallback(primary: DirectorySource, fallback: DirectorySource): DirectorySource {
  checkSources('withFallback()', [primary, fallback]);
  const state: AnswerState = fallback.national ? 'unavailable' : 'stale';

  function standIn(page: ServicePage, error: Error | undefined): ServicePage {
    const { matches, total, areas, page: number, report, hasNext, facets, facetIndexes } = page;
    return new ServicePage({
      facets,
      facetIndexes,
      matches,
      total,
      areas,
      page: number,
      report,
      state: page.state === 'ok' || fallback.national ? state : page.state,
      sources: [
        { id: primary.id, national: primary.national, state: 'unavailable', error },
        ...page.sources.map((answer) =>
          fallback.national || answer.national || answer.state !== 'ok'
            ? answer
            : { ...answer, state },
        ),
      ],
      next: hasNext
        ? async (options) => {
            const next = await page.next(options);
            return next && standIn(next, error);
          }
        : undefined,
    });
  }

  return {
    id: primary.id,
    national: primary.national,
    get capabilities() {
      return primary.capabilities;
    },
    search: (query, options) =>
      attempt(
        async () => {
          const page = await primary.search(query, options);
          if (page.state !== 'unavailable') return page;
          const { error } = page.sources.find((answer) => answer.error) ?? {};
          return attempt(
            async () => standIn(await fallback.search(query, options), error),
            async () => page,
          );
        },
        async (error) => standIn(await fallback.search(query, options), error),
      ),
    prepare: (options) => primary.prepare?.(options),
    get: (id, options) =>
      attempt(
        () => primary.get(id, options),
        () => fallback.get(id, options),
      ),
    async status(options) {
      const status = await primary.status(options);
      if (status.state !== 'unavailable') return status;
      const { error } = status;
      const other = await fallback.status(options);
      return other.state === 'unavailable' ? status : { ...other, id: primary.id, state, error };
    },
  };
}

async function attempt<T>(
  first: () => Promise<T>,
  second: (error: MeccError) => Promise<T>,
): Promise<T> {
  try {
    return await first();
  } catch (error) {
    if (!isMeccError(error) || !FAILURES.includes(error.code)) throw error;
    try {
      return await second(error);
    } catch (other) {
      throw isMeccError(other) && other.code === 'abort' ? other : error;
    }
  }
}
