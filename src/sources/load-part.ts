import { NetworkError } from '../errors/index.js';

/**
 * A part of this package that is fetched when it is first needed.
 *
 * @throws NetworkError when it cannot be had: the page is offline, or a newer version of the
 *   package has taken its place on the server.
 */
export async function loadPart<T>(load: () => Promise<T>, source?: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new NetworkError('A part of this package could not be loaded.', { source, cause });
  }
}
