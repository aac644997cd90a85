import { MeccError } from './mecc-error.js';

/** The package was set up in a way that cannot work, such as a URL that is none. */
export class ConfigError extends MeccError {
  override readonly name = 'ConfigError' as const;
  override readonly code = 'config' as const;
  override readonly retryable = false;
}
