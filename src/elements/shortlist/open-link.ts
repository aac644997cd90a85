/** Looks up what a link holds. Comes with the first link: most lists are put together here. */
import type { MeccClient } from '../../client/index.js';
import type { DataError } from '../../errors/data-error.js';
import { isMeccError } from '../../errors/mecc-error.js';
import type { Service } from '../../models/index.js';

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
