import { openReferral } from '../sources/open-referral/open-referral.js';
import { combine } from '../sources/combine.js';
import type { DirectorySource } from '../sources/directory-source.js';
import type { CachesLike } from '../sources/offline/cache-store.js';
import { staticDirectory } from '../sources/static-directory.js';
import { MeccClient } from './mecc-client.js';

/**
 * A client for what a page writes in attributes.
 *
 * @param directory URL of a static directory, or empty.
 * @param feed URLs of Open Referral feeds separated by spaces, or empty.
 * @throws ConfigError for a URL that is none.
 */
export function clientFromUrls(directory: string, feed: string): MeccClient {
  return clientOf(sourceFromUrls(directory, feed));
}

/**
 * {@link clientFromUrls} that answers from what is kept on this device when its directory cannot be
 * reached. Without a place to keep things, or without the script for it, it is a client like any.
 */
export async function offlineClient(directory: string, feed: string): Promise<MeccClient> {
  const source = sourceFromUrls(directory, feed);
  const { caches } = globalThis as { caches?: CachesLike };
  const part =
    source && caches
      ? await import('../sources/offline/kept-copy.js').catch(() => undefined)
      : undefined;
  if (!source || !caches || !part) return clientOf(source);
  return clientOf(part.keptCopy(source, part.cacheStore(caches), staticDirectory));
}

function clientOf(directory: DirectorySource | undefined): MeccClient {
  return directory ? new MeccClient({ directory }) : new MeccClient();
}

function sourceFromUrls(directory: string, feed: string): DirectorySource | undefined {
  const sources = [
    ...words(directory).map((url) => staticDirectory(url)),
    ...words(feed).map((url) => openReferral(url)),
  ];
  return sources.length > 1 ? combine(sources) : sources[0];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
