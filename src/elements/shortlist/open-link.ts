import type { MeccClient } from '../../client/index.js';
import type { DataError } from '../../errors/data-error.js';
import { isMeccError } from '../../errors/mecc-error.js';
import type { Service } from '../../models/index.js';
import { readShortlistFragment } from '../../share/shortlist-link.js';

/** What became of the services of a link. */
export interface OpenedLink {
  readonly services: readonly Service[];
  /** Number of those that are not listed any more. */
  readonly gone: number;
  /** Number of those whose data does not say which service is meant: none of them is shown. */
  readonly unclear: number;
  /** Ids of those that nobody knows of: what has them did not answer. */
  readonly missed: readonly string[];
}

/** Looks up the services of a link, each on its own: one that fails takes no other with it. */
export async function loadServices(
  ids: readonly string[],
  client: MeccClient,
  signal: AbortSignal,
): Promise<OpenedLink> {
  const answers = await Promise.all(
    ids.map((id) =>
      client.service(id, { signal }).catch((error: unknown) => {
        if (isMeccError(error) && error.code === 'not-found') return undefined;
        return error instanceof Error ? error : new Error();
      }),
    ),
  );
  signal.throwIfAborted();
  // A directory that cannot be read at all names no record: that is an outage.
  const isUnclear = (answer: unknown) =>
    isMeccError(answer) && answer.code === 'data' && Boolean((answer as DataError).record);
  const unclear = answers.filter(isUnclear).length;
  const missed = ids.filter((_, index) => {
    const answer = answers[index];
    return answer instanceof Error && !isUnclear(answer);
  });
  const services = answers.filter(
    (answer): answer is Service => answer !== undefined && !(answer instanceof Error),
  );
  const listed = services.filter(({ status }) => status !== 'inactive' && status !== 'defunct');
  const gone = ids.length - listed.length - missed.length - unclear;
  return { services: listed, gone, unclear, missed };
}

/**
 * The ids of a list in the address of the page, once: they are taken out of the address, which keeps
 * its place in the history. Left there, they would be in bookmarks, in what people copy and in what
 * a page tells its statistics, and would come back with every reload.
 */
export function takeLink(): string[] {
  const { hash, pathname, search } = location;
  const ids = readShortlistFragment(hash);
  if (ids.length === 0) return ids;
  const others = hash
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith('mecc-list='));
  const rest = others.length === 0 ? '' : `#${others.join('&')}`;
  try {
    history.replaceState(history.state, '', pathname + search + rest);
  } catch {
    // Some frames do not let us.
  }
  return ids;
}
