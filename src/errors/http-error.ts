import { MeccError, type MeccErrorOptions } from './mecc-error.js';

export interface HttpErrorOptions extends MeccErrorOptions {
  /** HTTP status code of the answer. */
  status: number;
  /** How long the server asked us to wait, in milliseconds. */
  retryAfter?: number | undefined;
}

/** The server answered with a status that is not a success. */
export class HttpError extends MeccError {
  override readonly name = 'HttpError' as const;
  override readonly code = 'http' as const;
  override readonly retryable: boolean;
  /** HTTP status code of the answer. */
  readonly status: number;
  /** How long the server asked us to wait, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(message: string, options: HttpErrorOptions) {
    super(message, options);
    this.status = options.status;
    this.retryAfter = options.retryAfter;
    this.retryable = options.status >= 500 || options.status === 408 || options.status === 429;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}
