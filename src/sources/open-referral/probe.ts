import { isMeccError } from '../../errors/index.js';
import type { RequestOptions } from '../directory-source.js';
import type { Dialect } from './envelope.js';
import type { Feed } from './feed.js';

/** A word that is in no service. */
const NONSENSE = 'zqxjvkwpyzzq';

/** What each dialect calls the words to look for. */
export const TEXT_PARAM: Readonly<Record<Dialect, string>> = {
  '1.0': 'text',
  '3': 'search',
  outpost: 'keywords',
};

/**
 * The parameter for words, when the feed really searches: many take no notice of it and send
 * everything. Undefined when it does not; never throws but for what may be different next time.
 */
export async function probeSearch(
  feed: Feed,
  options: RequestOptions,
): Promise<string | undefined> {
  try {
    const param = TEXT_PARAM[await feed.dialect(options)];
    const { rows } = await feed.list(1, 1, { [param]: NONSENSE }, options);
    return rows.length === 0 ? param : undefined;
  } catch (error) {
    if (isMeccError(error) && !error.retryable && error.code !== 'abort') return undefined;
    throw error;
  }
}
