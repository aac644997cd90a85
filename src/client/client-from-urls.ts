import { openReferral } from '../sources/open-referral/open-referral.js';
import { combine } from '../sources/combine.js';
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
  const sources = [
    ...words(directory).map((url) => staticDirectory(url)),
    ...words(feed).map((url) => openReferral(url)),
  ];
  const [only, ...others] = sources;
  if (!only) return new MeccClient();
  return new MeccClient({ directory: others.length > 0 ? combine(sources) : only });
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
