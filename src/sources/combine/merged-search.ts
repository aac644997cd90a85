import { isMeccError } from '../../errors/index.js';
import { countAreas } from '../../search/count-areas.js';
import type { FacetCounts, FacetIndex } from '../../search/facets.js';
import { rankMatches } from '../../search/rank-matches.js';
import type { ServiceMatch, ServiceQuery } from '../../search/service-query.js';
import type { DirectorySource, RequestOptions } from '../directory-source.js';
import { mergeReports, type FeedReport } from '../feed-report.js';
import { loadPart } from '../load-part.js';
import { pageNumbers } from '../page-numbers.js';
import { ServicePage } from '../service-page.js';
import { identities } from './identities.js';
import { overallState } from './overall-state.js';

/** Services asked of a source for which a long page costs no more than a short one. */
const LONG_PAGE = 200;

/** The matches of one source, as far as they have been read. */
interface Stream {
  readonly source: DirectorySource;
  /** Those that are not merged yet. */
  readonly left: Set<ServiceMatch>;
  /** Whether there may be more than has been read. */
  hasMore: boolean;
  /** The last page that has been read. */
  page?: ServicePage;
  /** Why there is nothing, or nothing more. */
  error?: Error;
}

/**
 * One search over several sources, merged in the order of the query and read as far as a page
 * needs it.
 *
 * @throws the error of the first source when none has answered.
 * @throws AbortError
 */
export function mergedSearch(
  sources: readonly DirectorySource[],
  query: ServiceQuery,
  options: RequestOptions,
  dedupe: boolean,
): Promise<ServicePage> {
  const { page: first, perPage } = pageNumbers(query);
  const now = options.now ?? new Date();
  const streams = sources.map((source): Stream => ({ source, left: new Set(), hasMore: true }));
  /** Best first. */
  const merged: ServiceMatch[] = [];
  /** Which source a service was first seen in, by what tells that two are the same. */
  const owners = new Map<string, Stream>();
  let reports: FeedReport[] = [];

  let facets: Promise<FacetCounts | undefined> | undefined;

  const isOpen = ({ hasMore }: Stream) => hasMore;
  /** It has to be read on before anything can be said of what comes next. */
  const isDry = ({ hasMore, left }: Stream) => hasMore && left.size === 0;

  return pageAt(first, options);

  async function pageAt(number: number, request: RequestOptions): Promise<ServicePage> {
    const end = number * perPage;
    await readTo(end, request);
    if (!streams.some(({ page }) => page)) throw streams[0]?.error;
    const report = mergeReports(reports);
    reports = [];
    return new ServicePage({
      facets: await (facets ??= countFacets()),
      facetIndexes: query.facets ? facetIndexes() : undefined,
      matches: merged.slice(end - perPage, end),
      state: overallState(
        streams.map(({ source, page, error }) => ({
          national: source.national,
          state: !page ? 'unavailable' : error ? 'partial' : page.state,
        })),
      ),
      sources: streams.flatMap(({ source: { id, national }, page, error }) =>
        !page
          ? { id, national, state: 'unavailable' as const, error }
          : !error
            ? page.sources
            : page.sources.map((answer) => ({ ...answer, state: 'partial' as const, error })),
      ),
      ...totals(),
      page: number,
      report,
      next:
        merged.length > end || streams.some(isOpen)
          ? (next) => pageAt(number + 1, { ...options, ...next })
          : undefined,
    });
  }

  /** Merges until there are so many, and on while that takes no reading: then the total is known. */
  async function readTo(count: number, request: RequestOptions): Promise<void> {
    for (;;) {
      merge();
      const dry = streams.filter(isDry);
      if (dry.length === 0 || merged.length >= count) return;
      const pages = await Promise.all(dry.map((stream) => read(stream, request)));
      // In the order of the sources: the first keeps what another has as well.
      dry.forEach((stream, index) => take(stream, pages[index]));
    }
  }

  /** A failure ends the stream and is kept; giving up is nobody's failure. */
  async function read(stream: Stream, request: RequestOptions): Promise<ServicePage | undefined> {
    const { source, page } = stream;
    try {
      return page
        ? await page.next(request)
        : await source.search({ ...query, page: 1 }, { ...request, longPage: LONG_PAGE });
    } catch (error) {
      if (isMeccError(error) && error.code === 'abort') throw error;
      stream.error = error as Error;
      return undefined;
    }
  }

  function take(stream: Stream, page: ServicePage | undefined): void {
    stream.hasMore = page?.hasNext ?? false;
    if (!page) return;
    stream.page = page;
    reports.push(page.report);
    for (const match of page.matches) {
      const own = `${streams.indexOf(stream)} ${match.service.id}`;
      const marks = dedupe ? identities(match.service) : [];
      if (owners.has(own) || marks.some((mark) => (owners.get(mark) ?? stream) !== stream))
        continue;
      for (const mark of [own, ...marks]) owners.set(mark, stream);
      stream.left.add(match);
    }
  }

  /** Takes what has been read, best first, as long as every stream can say what it has next. */
  function merge(): void {
    const all = streams.flatMap(({ left }) => [...left]);
    for (const match of rankMatches(all, query, { ...options.freshness, now })) {
      if (streams.some(isDry)) return;
      merged.push(match);
      for (const { left } of streams) left.delete(match);
    }
  }

  /** Undefined as long as one of the sources that answered cannot know. */
  function facetIndexes(): FacetIndex[] | undefined {
    const pages = streams.flatMap(({ page }) => page ?? []);
    return pages.every((page) => page.facetIndexes)
      ? pages.flatMap((page) => page.facetIndexes ?? [])
      : undefined;
  }

  async function countFacets(): Promise<FacetCounts | undefined> {
    const indexes = query.facets && facetIndexes();
    if (!indexes) return undefined;
    const { countIndexes } = await loadPart(() => import('../../search/facets.js'));
    return countIndexes(indexes, dedupe ? identities : undefined);
  }

  /** Known when everything has been read, or when one source has it all. */
  function totals(): Pick<ServicePage, 'total' | 'areas'> | undefined {
    if (!streams.some(isOpen)) return { total: merged.length, areas: countAreas(merged) };
    const [one, ...others] = streams.filter(({ page }) => page && page.total !== 0);
    if (others.length > 0 || one?.error) return undefined;
    const { total, areas } = one?.page ?? {};
    return { total, areas };
  }
}
