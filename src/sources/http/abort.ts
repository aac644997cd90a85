import { AbortError } from '../../errors/index.js';

/** What a caller gets that gave up. */
export function abortError(signal: AbortSignal | undefined, source: string): AbortError {
  return new AbortError('The request was cancelled.', { source, cause: signal?.reason });
}

/** @throws AbortError when the signal is aborted already. */
export function throwIfAborted(signal: AbortSignal | undefined, source: string): void {
  if (signal?.aborted) throw abortError(signal, source);
}

/**
 * The promise, or an AbortError as soon as the signal is aborted. What the promise stands for goes
 * on: others may wait for it as well.
 */
export async function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  source: string,
): Promise<T> {
  if (!signal) return promise;
  throwIfAborted(signal, source);
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(abortError(signal, source)), {
      signal: settled.signal,
    });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    settled.abort();
  }
}
