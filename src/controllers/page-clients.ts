import type { MeccClient } from '../client/index.js';
import type { ClientSettings } from './contexts.js';

/** One client an address for the whole page, so that elements share what one of them fetched. */
const clients = new Map<string, Promise<MeccClient>>();

/**
 * The page's client for the addresses; the built-in national help alone when there are none.
 * Rejects when the part of the package that makes clients cannot be loaded.
 */
export function pageClient({
  client: given,
  directory = '',
  feed = '',
  offline = false,
}: ClientSettings): Promise<MeccClient> {
  if (given) return Promise.resolve(given);
  const key = `${directory} ${feed} ${String(offline)}`;
  let client = clients.get(key);
  if (!client) {
    client = firstPaint()
      .then(() => import('../client/client-from-urls.js'))
      .then(({ clientFromUrls, offlineClient }) =>
        (offline ? offlineClient : clientFromUrls)(directory, feed),
      );
    clients.set(key, client);
    // A chunk that failed to load is asked for again by the next element.
    client.catch(() => clients.delete(key));
  }
  return client;
}

/** Fetching, validation and search wait until the page has shown what it can without them. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    requestAnimationFrame(() => setTimeout(resolve));
    // A window or frame that is out of sight may count as visible, and paint nothing.
    setTimeout(resolve, 1_000);
  });
}
