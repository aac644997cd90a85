import { MeccError } from './mecc-error.js';

/** The caller gave up: its signal was aborted. */
export class AbortError extends MeccError {
  override readonly name = 'AbortError' as const;
  override readonly code = 'abort' as const;
  override readonly retryable = false;
}
