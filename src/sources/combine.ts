import { DataError, isMeccError, NotFoundError } from '../errors/index.js';
import type { Service } from '../models/index.js';
import { checkKeys, checkQuery } from '../search/check-keys.js';
import { checkSources } from './check-sources.js';
import { identities, isGuid } from './combine/identities.js';
import { mergedSearch } from './combine/merged-search.js';
import { overallState } from './combine/overall-state.js';
import type { DirectorySource, SourceCapabilities } from './directory-source.js';
import { throwIfAborted } from './http/abort.js';

export interface CombineOptions {
  /**
   * Show a service that several sources have only once. Services are the same when their id is a
   * GUID and the same, or their name and their id, a postcode or a phone number. Default: true.
   */
  readonly dedupe?: boolean | undefined;
}

/**
 * Several directories as one. All are asked at once. An answer says how each of them answered, and
 * is `partial` when one of several did not; it is `unavailable` when no local directory did, but
 * national help is there. It fails when no source answers at all, with the error of the first.
 *
 * `get` asks all of them too: an id that stands for different services in two of them is an error,
 * a `DataError`, because any of the two may be the wrong one. As long as one of them does not answer,
 * what another has may be the wrong one as well, and the error is that of the outage; but for a GUID,
 * and for national help, whose ids say what it is and which is needed most in an outage.
 *
 * @param sources The first wins where two have the same service.
 * @throws ConfigError when there is no source, or something else.
 */
export function combine(
  sources: readonly DirectorySource[],
  options: CombineOptions = {},
): DirectorySource {
  checkSources('A list for combine()', sources);
  checkKeys('combine()', options, { dedupe: 'boolean' });
  const { dedupe = true } = options;
  const id = sources.map((source) => source.id).join(' + ');
  return {
    id,
    national: sources.every(({ national }) => national),

    get capabilities() {
      const all = (key: keyof SourceCapabilities) =>
        sources.every(({ capabilities }) => capabilities[key]);
      return {
        text: all('text'),
        near: all('near'),
        topics: all('topics'),
        detail: all('detail'),
        // Two totals do not add up: which services are in both is known when all are read.
        totals: all('totals') && sources.length === 1,
      };
    },

    async search(query = {}, options = {}) {
      throwIfAborted(options.signal, id);
      checkQuery(query);
      return mergedSearch(sources, query, options, dedupe);
    },

    prepare(options) {
      for (const source of sources) source.prepare?.(options);
    },

    async get(service, options) {
      throwIfAborted(options?.signal, id);
      const answers = sources.map(async (source) => source.get(service, options));
      // It may not be waited for: then its failure is nobody's.
      for (const answer of answers) answer.catch(() => undefined);
      let failure: unknown;
      const found: Service[] = [];
      // Nobody else's can be meant.
      const isOwn = isGuid(service);
      let isCertain = isOwn;
      for (const [index, answer] of answers.entries()) {
        try {
          found.push(await answer);
          if (isOwn) break;
          isCertain ||= Boolean(sources[index]?.national);
        } catch (error) {
          throwIfAborted(options?.signal, id);
          if (!isMeccError(error) || error.code !== 'not-found') failure ??= error;
        }
      }
      const [first, ...others] = found;
      if (first && !others.every((other) => isSame(first, other))) throw unclear(service, id);
      if (first && (isCertain || !failure)) return first;
      throw failure ?? new NotFoundError('No source has such a service.', { source: id });
    },

    async status(options) {
      const answers = await Promise.all(sources.map((source) => source.status(options)));
      const [first, ...others] = answers;
      return {
        id,
        state: overallState(
          answers.map(({ state }, index) => ({ state, national: sources[index]?.national })),
        ),
        // As of an answer: national help is no directory with a date of its own.
        asOf: answers
          .flatMap(({ asOf }, index) => (sources[index]?.national ? [] : (asOf ?? [])))
          .sort()[0],
        // What is in several of them is not known.
        services: others.length > 0 ? undefined : first?.services,
        error: answers.find(({ error }) => error)?.error,
      };
    },
  };
}

function isSame(one: Service, other: Service): boolean {
  const marks = identities(one);
  return identities(other).some((mark) => marks.includes(mark));
}

/** A wrong number is worse than none: which of them is meant, nobody knows. */
function unclear(service: string, source: string): DataError {
  const message = 'is the id of different services in different sources';
  return new DataError(`"${service}" ${message}.`, {
    source,
    record: service,
    issues: [{ path: ['id'], message }],
  });
}
