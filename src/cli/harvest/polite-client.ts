import { setTimeout as sleep } from 'node:timers/promises';
import {
  DataError,
  HttpError,
  isMeccError,
  NetworkError,
  TimeoutError,
} from '../../errors/index.js';
import { abortError } from '../../sources/http/abort.js';
import { httpError } from '../../sources/http/http-error.js';
import { parseJson } from '../../sources/http/parse-json.js';
import { readText } from '../../sources/http/read-text.js';
import { VERSION } from '../../version.js';
import { HostGate } from '../support/host-gate.js';
import type { Politeness } from './settings.js';

/** What marks an answer, so that it can be asked for again only if it has changed. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What came. `undefined` as text: nothing has changed since. */
export interface Answer extends Validators {
  readonly text: string | undefined;
  /** What the text stands for. */
  readonly value: unknown;
}

export interface AskOptions {
  /** Id of the feed, for the errors. */
  readonly source: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  readonly kept?: Validators | undefined;
  /** Milliseconds, for what is worth one short try. */
  readonly timeout?: number | undefined;
  /** Told of each try. */
  readonly onTry?: ((milliseconds: number) => void) | undefined;
}

/** How long to wait, in milliseconds. Apart so that tests need not. */
export interface Patience {
  /** Before the second try, about; twice that before the third. */
  readonly backoff: number;
  /** The longest that a server may ask for. */
  readonly longest: number;
}

export const PATIENCE: Patience = { backoff: 2_000, longest: 300_000 };

const TRIES = 4;
const RETRY_STATUSES = [408, 429, 500, 502, 503, 504];
/** The server is busy as a whole, so all requests to it wait. */
const BUSY_STATUSES = [429, 503];

/**
 * Asks servers for JSON, politely: few requests at a time, time between them, and up to four tries
 * with more and more time before each. It waits as long as a server asks for, up to five minutes.
 * The name of this program is sent, so that whoever runs the server knows who asks.
 */
export class PoliteClient {
  readonly #politeness: Politeness;
  readonly #patience: Patience;
  readonly #gate: HostGate;

  constructor(politeness: Politeness, patience: Patience = PATIENCE) {
    this.#politeness = politeness;
    this.#patience = patience;
    this.#gate = new HostGate(politeness);
  }

  get concurrency(): number {
    return this.#politeness.concurrency;
  }

  /** @throws what `requestJson` throws. */
  async ask(address: string, options: AskOptions): Promise<Answer> {
    const { source, signal } = options;
    const url = new URL(address);
    for (let tries = 1; ; tries += 1) {
      let leave: (() => void) | undefined;
      try {
        leave = await this.#gate.enter(url.host, signal);
        return await this.#try(url, options);
      } catch (error) {
        if (signal.aborted) throw abortError(signal, source);
        const { backoff, longest } = this.#patience;
        const asked = error instanceof HttpError ? error.retryAfter : undefined;
        const isHopeless = !isWorthARetry(error) || (asked ?? 0) > longest;
        const isLast = tries === (options.timeout === undefined ? TRIES : 1);
        if (isHopeless || isLast) throw error;
        // Not all at the same time again: from half of it to one and a half.
        const wait = asked ?? backoff * 2 ** (tries - 1) * (0.5 + Math.random());
        if (error instanceof HttpError && BUSY_STATUSES.includes(error.status)) {
          this.#gate.pause(url.host, wait);
        } else {
          leave?.();
          leave = undefined;
          await sleep(wait, undefined, { signal }).catch(() => {
            throw abortError(signal, source);
          });
        }
      } finally {
        leave?.();
      }
    }
  }

  async #try(url: URL, options: AskOptions): Promise<Answer> {
    const { source, maxBytes, signal, kept, onTry, timeout } = options;
    const began = performance.now();
    const limit = AbortSignal.timeout(timeout ?? this.#politeness.timeout);
    const trying = new AbortController();
    const origin = { source, file: url.origin + url.pathname };
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: {
          accept: 'application/json',
          'user-agent': `mecc-signpost/${VERSION}`,
          ...(kept?.etag !== undefined && { 'if-none-match': kept.etag }),
          ...(kept?.lastModified !== undefined && { 'if-modified-since': kept.lastModified }),
        },
        signal: AbortSignal.any([signal, limit, trying.signal]),
      });
      const validators = {
        etag: response.headers.get('etag') ?? undefined,
        lastModified: response.headers.get('last-modified') ?? undefined,
      };
      if (response.status === 304 && kept) {
        const { etag = kept.etag, lastModified = kept.lastModified } = validators;
        return { text: undefined, value: undefined, etag, lastModified };
      }
      if (!response.ok) throw httpError(response, url, source);
      const text = await readText(response, maxBytes, origin);
      return { text, value: parseAnswer(text, origin), ...validators };
    } catch (error) {
      if (isMeccError(error)) throw error;
      if (limit.aborted) {
        throw new TimeoutError(`${url.origin} did not answer in time.`, { source });
      }
      const reason = String(error).includes('?') ? undefined : error;
      throw new NetworkError(`No answer from ${url.origin}: it may be down.`, {
        source,
        cause: reason,
      });
    } finally {
      onTry?.(performance.now() - began);
      // Ends a body that nobody reads.
      trying.abort();
    }
  }
}

/** An answer that was cut off may come whole the next time: unlike one that is too large. */
class BrokenAnswer extends DataError {}

function parseAnswer(text: string, origin: { source: string; file: string }): unknown {
  try {
    return parseJson(text, origin);
  } catch (error) {
    if (!isMeccError(error)) throw error;
    throw new BrokenAnswer(error.message, origin);
  }
}

function isWorthARetry(error: unknown): boolean {
  if (error instanceof HttpError) return RETRY_STATUSES.includes(error.status);
  return error instanceof BrokenAnswer || (isMeccError(error) && error.retryable);
}
