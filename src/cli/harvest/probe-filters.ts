import { isMeccError } from '../../errors/index.js';
import type { RequestOptions } from '../../sources/directory-source.js';
import type { Feed, ListParams } from '../../sources/open-referral/feed.js';
import { probeSearch } from '../../sources/open-referral/probe.js';

/** Which filters change what a feed gives. Undefined: that could not be found out. */
export interface Filters {
  /** Words. */
  readonly text?: boolean | undefined;
  /** A postcode and a distance. */
  readonly near?: boolean | undefined;
  /** A term of a taxonomy. */
  readonly taxonomy?: boolean | undefined;
  /** Records that were changed after a time. */
  readonly modifiedAfter?: boolean | undefined;
}

/** A term that no taxonomy has. */
const NO_TERM = '00000000-0000-4000-8000-000000000000';

/** Filters that nothing, or next to nothing, fits. The postcode is that of Parliament. */
const PROBES: Readonly<Record<Exclude<keyof Filters, 'text'>, readonly ListParams[]>> = {
  near: [{ postcode: 'SW1A 0AA', proximity: '1' }],
  taxonomy: [{ taxonomy_term_id: NO_TERM }, { taxonomy_id: NO_TERM }],
  modifiedAfter: [{ modified_after: '2100-01-01T00:00:00Z' }],
};

/** The parameters of each filter, for the report. */
export const FILTER_NAMES: Readonly<Record<keyof Filters, string>> = {
  text: 'words',
  near: 'postcode and distance',
  taxonomy: 'taxonomy term',
  modifiedAfter: 'modified_after',
};

/**
 * Finds out which filters work, by asking for what no record fits: a feed that then gives as many
 * as without takes no notice of them, as many do.
 */
export async function probeFilters(feed: Feed, options: RequestOptions): Promise<Filters> {
  const all = await feed.list(1, 1, {}, options);
  if (all.rows.length === 0) return {};
  const isFewer = async (params: ListParams): Promise<boolean | undefined> => {
    try {
      const { rows, total } = await feed.list(1, 1, params, options);
      return rows.length === 0 || (total !== undefined && total < (all.total ?? 0));
    } catch (error) {
      return unlessRefused(error);
    }
  };
  const anyFewer = async (probes: readonly ListParams[]): Promise<boolean | undefined> => {
    let answer: boolean | undefined = false;
    for (const params of probes) {
      const isSo = await isFewer(params);
      if (isSo) return true;
      if (isSo === undefined) answer = undefined;
    }
    return answer;
  };
  return {
    text: await probeSearch(feed, options).then((param) => param !== undefined, unlessRefused),
    near: await anyFewer(PROBES.near),
    taxonomy: await anyFewer(PROBES.taxonomy),
    modifiedAfter: await anyFewer(PROBES.modifiedAfter),
  };
}

/** A feed that refuses a filter does not have it; one that is out of reach does not say. */
function unlessRefused(error: unknown): false | undefined {
  if (!isMeccError(error) || error.code === 'abort') throw error;
  return error.retryable ? undefined : false;
}
