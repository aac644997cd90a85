import { MeccError } from './mecc-error.js';

/** The source answered, and has nothing under that id. */
export class NotFoundError extends MeccError {
  override readonly name = 'NotFoundError' as const;
  override readonly code = 'not-found' as const;
  override readonly retryable = false;
}
