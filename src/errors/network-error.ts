import { MeccError } from './mecc-error.js';

/**
 * No answer came: the host is unknown, refused or reset the connection, or, in a browser, does
 * not allow the page to read its answer (CORS). A browser does not say which.
 */
export class NetworkError extends MeccError {
  override readonly name = 'NetworkError' as const;
  override readonly code = 'network' as const;
  override readonly retryable = true;
}
