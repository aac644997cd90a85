import { ConfigError } from '../errors/index.js';

/**
 * Refuses what is no source: plain JavaScript is told by name what TypeScript says to others.
 *
 * @throws ConfigError
 */
export function checkSources(what: string, sources: unknown): void {
  // Not `search`: an address, which is text, has one of those.
  const isSource = (one?: { readonly status?: unknown }) => typeof one?.status === 'function';
  if (Array.isArray(sources) && sources[0] && sources.every(isSource)) return;
  throw new ConfigError(`${what} needs sources, such as a staticDirectory().`);
}
