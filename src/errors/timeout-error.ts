import { MeccError } from './mecc-error.js';

/** The answer, or the rest of it, did not come in time. */
export class TimeoutError extends MeccError {
  override readonly name = 'TimeoutError' as const;
  override readonly code = 'timeout' as const;
  override readonly retryable = true;
}
