/** What went wrong, as a word that callers can branch on. */
export type MeccErrorCode =
  'network' | 'timeout' | 'http' | 'data' | 'not-found' | 'abort' | 'config';

export interface MeccErrorOptions {
  /** The error that led to this one. */
  cause?: unknown;
  /** Id of the source that was being asked. */
  source?: string | undefined;
}

/** Shared by every copy of this package on a page, so that guards work across duplicates. */
const BRAND = Symbol.for('mecc-signpost.error');

/**
 * Base of every error this package throws.
 *
 * Messages never carry a postcode, a search text or a query string: they may end in a log.
 */
export abstract class MeccError extends Error {
  /** Stable word for the kind of failure. */
  abstract readonly code: MeccErrorCode;
  /** Whether asking again later, unchanged, may succeed. */
  abstract readonly retryable: boolean;
  /** Id of the source that was being asked, when there was one. */
  readonly source: string | undefined;

  constructor(message: string, options: MeccErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.source = options.source;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Plain object for logs and reports. The cause is left out: it is not ours to vouch for. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, retryable, source } = this;
    return { name, code, message, retryable, ...(source === undefined ? {} : { source }) };
  }
}

/** True for an error of this package, also when it comes from another copy of it. */
export function isMeccError(value: unknown): value is MeccError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
