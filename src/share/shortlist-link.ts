import { ConfigError } from '../errors/index.js';

/** Services in a link. More would not be a short list, and no QR code that a phone can read. */
export const SHORTLIST_MAX_IDS = 20;
/** Characters of an id in a link. */
export const SHORTLIST_MAX_ID_LENGTH = 200;

const KEY = 'mecc-list=';

/**
 * The part of a web address that stands for a shortlist: `#mecc-list=a,b`. It holds ids and nothing
 * else, and a browser sends it to no server. Empty when no id can be given.
 */
export function shortlistFragment(ids: readonly string[]): string {
  const list = known(ids).map(encodeId).join(',');
  return list === '' ? '' : `#${KEY}${list}`;
}

/** Ids in the fragment of an address, with or without its `#`. What is not understood is left out. */
export function readShortlistFragment(hash: string): string[] {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((one) => one.startsWith(KEY));
  return known((part ?? '').slice(KEY.length).split(',').map(decodeId));
}

/**
 * The address of a page with a shortlist: path and query as they are, its own fragment dropped.
 * Give a page's plain address: a query with a search in it would travel along.
 *
 * @throws ConfigError when the address is not one of a web page.
 */
export function shortlistUrl(base: string | URL, ids: readonly string[]): string {
  let url: URL;
  try {
    url = new URL(base);
  } catch (cause) {
    throw new ConfigError('The page of a shortlist has to be a whole web address.', { cause });
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new ConfigError('The page of a shortlist has to be http or https, without a user name.');
  }
  url.hash = '';
  return url.href + shortlistFragment(ids);
}

/** Ids that a link may carry, each once. */
function known(ids: readonly string[]): string[] {
  const fit = ids.filter((id) => /\S/.test(id) && id.length <= SHORTLIST_MAX_ID_LENGTH);
  // Half a character has no place in an address.
  return [...new Set(fit.filter((id) => !/\p{Cs}/u.test(id)))].slice(0, SHORTLIST_MAX_IDS);
}

/** Apps that find links in a text leave a point or a bracket at the end out of them. */
function encodeId(id: string): string {
  return encodeURIComponent(id).replace(
    /[!'()*.]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodeId(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
