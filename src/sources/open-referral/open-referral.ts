import { isMeccError } from '../../errors/index.js';
import { checkKeys, checkQuery, type Keys } from '../../search/check-keys.js';
import { searchContext } from '../../search/search-context.js';
import { searchServices } from '../../search/search-services.js';
import type { DirectorySource } from '../directory-source.js';
import { requestJson } from '../http/request-json.js';
import { resolveUrl } from '../http/resolve-url.js';
import { loadPart } from '../load-part.js';
import { readService } from '../read-records.js';
import { ServicePage } from '../service-page.js';
import type { FeedReader } from './reader.js';
import type { ReaderKit } from './reader-kit.js';
import type { TermTopics } from './topic-terms.js';

const kit: ReaderKit = {
  requestJson,
  readService,
  searchServices,
  searchContext,
  createPage: (init) => new ServicePage(init),
};

export interface OpenReferralOptions {
  /** Names it in reports and errors. Default: its base address. */
  readonly id?: string | undefined;
  /** Who publishes the feed. No feed says so itself. */
  readonly publisher?: string | undefined;
  /** Licence of the data. No feed says so itself. */
  readonly licence?: string | undefined;
  /**
   * Ids of the places whose directory it is: services that name no area known here serve these.
   * Default: none, so that a search in a place finds what is near or names the place.
   */
  readonly places?: readonly string[] | undefined;
  /**
   * Ids of topics by the term of the publisher that stands for them, as `{ "Fun runs":
   * "physical-activity" }`. `[]`: it is no topic, and not to be reported. Default: only what topics
   * are called stands for them.
   */
  readonly terms?: TermTopics | undefined;
  /** Pages that are read one after the other at most. Default: 200. */
  readonly maxPages?: number | undefined;
  /** Records that are read at most for a search that the feed cannot do itself. Default: 1,000. */
  readonly scanLimit?: number | undefined;
  /** Records whose details are fetched at most for a search, one request each. Default: 40. */
  readonly detailLimit?: number | undefined;
  /** Milliseconds that what was read is searched again. Default: 900,000 (15 minutes). */
  readonly maxAge?: number | undefined;
  /** Largest answer that is read, in bytes, unpacked. Default: 5,000,000. */
  readonly maxBytes?: number | undefined;
}

const OPTIONS: Keys<OpenReferralOptions> = {
  id: 'string',
  publisher: 'string',
  licence: 'string',
  places: 'list',
  terms: 'object',
  maxPages: 'number',
  scanLimit: 'number',
  detailLimit: 'number',
  maxAge: 'number',
  maxBytes: 'number',
};

/**
 * A feed in Open Referral UK 1.0 or 3.x, HSDS 3.x or the Outpost dialect, read as it comes: its
 * version, paging and abilities are found out by asking, and what it gets wrong is put right or
 * left out and told in the report of each page.
 *
 * - **Without filters** a search gives the pages of the feed, one request each.
 * - **Words** are looked for by the feed, if it really searches (once, a word that nobody uses is
 *   asked for: a feed that finds something does not search). The rest of the query is done here.
 * - **Everything else** is done here, on the first `scanLimit` records, which are kept for `maxAge`.
 *   When lists lack what a filter needs, such as coordinates, the details of `detailLimit`
 *   records are fetched, four at a time, the likeliest first.
 *
 * An answer that may lack something because of a limit or a request that failed is `partial`; the
 * error of its source says why. Records that only come without their filters are never matches.
 * The reader itself is loaded when it is first used.
 *
 * @param baseUrl With or without `/services` at the end; a query is dropped.
 * @throws ConfigError when the address is not one to fetch, and for an option that is none.
 */
export function openReferral(
  baseUrl: string | URL,
  options: OpenReferralOptions = {},
): DirectorySource {
  checkKeys('A feed', options, OPTIONS);
  const url = resolveUrl(baseUrl, options.id ?? 'Open Referral feed');
  const base = url.origin + url.pathname.replace(/(\/services)?\/*$/i, '');
  const source = options.id ?? base;
  const capabilities = { text: false, near: false, topics: false, detail: false, totals: false };

  let instance: FeedReader | undefined;
  const reader = async () => {
    const { FeedReader } = await loadPart(() => import('./reader.js'), source);
    return (instance ??= new FeedReader(base, source, options, capabilities, kit));
  };

  return {
    id: source,
    capabilities,
    async search(query = {}, request) {
      checkQuery(query);
      return (await reader()).search(query, request);
    },
    get: async (id, request) => (await reader()).get(id, request),
    async status(request) {
      try {
        return await (await reader()).status(request);
      } catch (error) {
        if (!isMeccError(error) || error.code === 'abort') throw error;
        return { id: source, state: 'unavailable', error };
      }
    },
  };
}
