import { ConfigError } from '../../errors/index.js';

/**
 * An address as a web address. Relative ones are relative to the base; without one, to the page,
 * where there is one.
 *
 * @throws ConfigError when it is no http or https address, or has a user name or password in it.
 */
export function resolveUrl(address: URL | string, source: string, base?: URL): URL {
  // The SDK is compiled without the DOM: it also runs where there is no document.
  const { document } = globalThis as { document?: { baseURI?: string } };
  try {
    const url = new URL(address, base ?? document?.baseURI);
    if (/^https?:$/.test(url.protocol) && url.username + url.password === '') return url;
  } catch {
    // Told below, without the address: it may hold a search.
  }
  throw new ConfigError(
    `Source "${source}" needs a full http(s) address, or one relative to a page. ` +
      'No user name or password may be in it.',
    { source },
  );
}
