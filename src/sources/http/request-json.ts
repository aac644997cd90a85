import {
  HttpError,
  isMeccError,
  NetworkError,
  TimeoutError,
  type MeccError,
} from '../../errors/index.js';
import type { RequestOptions } from '../directory-source.js';
import { abortError, throwIfAborted, unlessAborted } from './abort.js';
import { httpError } from './http-error.js';
import { parseJson } from './parse-json.js';
import { readText } from './read-text.js';
import { resolveUrl } from './resolve-url.js';

export interface JsonRequestOptions extends RequestOptions {
  /** Id of the source that asks, for the errors. */
  readonly source: string;
  /** Largest body that is read, in bytes, unpacked. Default: 5,000,000. */
  readonly maxBytes?: number | undefined;
}

/** How long things may take, in milliseconds. Apart so that tests need not wait. */
export interface RequestTimings {
  /** One try, up to the first byte of the body. */
  readonly perTry: number;
  /** The longest wait before the first retry; twice that before the second. */
  readonly backoff: number;
  /** The longest wait that a server may ask for. */
  readonly maxRetryAfter: number;
}

const TIMINGS: RequestTimings = { perTry: 8_000, backoff: 300, maxRetryAfter: 10_000 };

const RETRY_STATUSES = [408, 429, 500, 502, 503, 504];

/** No cookies, no referrer, and no header that a server has to allow first. */
const PRIVATELY: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
};

const RETRIES = 2;

/** Timers take no more; longer ones would end at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Fetches JSON with GET. Sends no cookies, no referrer and no header that a server has to allow
 * first. Tries up to three times: after no answer, a broken one, a slow one (8 s), and after the
 * statuses 408, 429, 500, 502, 503 and 504. Waits a random time in between, or as long as the
 * server asks for, up to 10 s; when it asks for more, gives up at once.
 *
 * @returns what the JSON stands for: anything, not only an object.
 * @throws AbortError when the signal is aborted.
 * @throws TimeoutError when all of it, the body included, takes longer than `timeout`, or the last
 *   try longer than 8 s.
 * @throws HttpError for every status but 2xx.
 * @throws DataError when the body is too large, empty, no JSON or nested too deeply.
 * @throws NetworkError when there is no answer, or in a browser none that the page may read.
 * @throws ConfigError when the address is not one to fetch.
 */
export function requestJson(url: URL | string, options: JsonRequestOptions): Promise<unknown> {
  return requestJsonWithin(TIMINGS, url, options);
}

/** {@link requestJson} with other timings. For tests: not part of the package's interface. */
export async function requestJsonWithin(
  timings: RequestTimings,
  address: URL | string,
  options: JsonRequestOptions,
): Promise<unknown> {
  const { source, signal } = options;
  const url = resolveUrl(address, source);
  const origin = { source, file: url.origin + url.pathname };
  const fetcher = options.fetch ?? globalThis.fetch;

  const expired = () => new TimeoutError(`${url.origin} did not answer in time.`, { source });
  throwIfAborted(signal, source);

  // Not AbortSignal.any() and .timeout(): older browsers lack the one, the other leaves a timer.
  const ending = new AbortController();
  const timer = setTimeout(
    () => ending.abort(expired()),
    Math.min(options.timeout ?? 15_000, LONGEST_TIMER),
  );
  signal?.addEventListener('abort', () => ending.abort(abortError(signal, source)), {
    signal: ending.signal,
  });

  const attempt = async (): Promise<string> => {
    const trying = new AbortController();
    ending.signal.addEventListener('abort', () => trying.abort());
    const tryTimer = setTimeout(() => trying.abort(expired()), timings.perTry);
    try {
      const response = await fetcher(url, { ...PRIVATELY, signal: trying.signal });
      clearTimeout(tryTimer);
      if (!response.ok) throw httpError(response, url, source);
      // Read here, so that a connection lost half-way is tried again too.
      return await readText(response, options.maxBytes ?? 5e6, origin);
    } catch (error) {
      throw trying.signal.aborted ? trying.signal.reason : toMeccError(error, url, source);
    } finally {
      clearTimeout(tryTimer);
      // Ends a body that nobody reads.
      trying.abort();
    }
  };

  const attempts = async (): Promise<string> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        const wait = error instanceof HttpError ? error.retryAfter : undefined;
        const isHopeless = !isWorthARetry(error) || (wait ?? 0) > timings.maxRetryAfter;
        if (isHopeless || tries === RETRIES || ending.signal.aborted) throw error;
        await pause(wait ?? Math.random() * timings.backoff * 2 ** tries, ending.signal);
      }
    }
  };

  try {
    // An injected fetch may not know about signals: it is not waited for.
    return parseJson(await unlessAborted(attempts(), ending.signal, source), origin);
  } catch (error) {
    throw ending.signal.aborted ? ending.signal.reason : error;
  } finally {
    clearTimeout(timer);
    // Ends what a slow try has left running, and takes the listeners off the caller's signal.
    ending.abort();
  }
}

/** Waits; when the signal is aborted there is nothing to wait for, and nobody who waits. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

function isWorthARetry(error: unknown): boolean {
  if (error instanceof HttpError) return RETRY_STATUSES.includes(error.status);
  return isMeccError(error) && error.retryable;
}

/** A failure as one of ours. A cause that quotes the query is left out: it may end in a log. */
function toMeccError(error: unknown, { origin }: URL, source: string): MeccError {
  if (isMeccError(error)) return error;
  return new NetworkError(
    `No answer from ${origin}: it may be down, or, in a browser, closed to the page (CORS).`,
    { source, cause: String(error).includes('?') ? undefined : error },
  );
}
