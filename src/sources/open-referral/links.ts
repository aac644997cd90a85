import { safeUrl } from '../../models/safe-url.js';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?::\d+)?(?:[/?#]|$)/i;

/**
 * A web address with what people leave out put back: `www.example.org` is
 * `https://www.example.org/`. Undefined for words, other schemes and addresses that only mean
 * something inside the publisher's site.
 */
export function toWebAddress(value: string): string | undefined {
  const address = value.trim();
  if (address.length > 2_000) return undefined;
  const safe = safeUrl(HOST.test(address) ? `https://${address}` : address);
  return safe && /^https?:/.test(safe) ? withoutTracking(safe) : undefined;
}

/** Facebook marks who clicked; readers of a directory did not. */
function withoutTracking(address: string): string {
  if (!address.includes('fbclid=')) return address;
  const url = new URL(address);
  url.searchParams.delete('fbclid');
  return url.href;
}

/** The e-mail addresses in a field, without the spaces and names around them. */
export function toEmails(value: string): string[] {
  return value
    .slice(0, 1_000)
    .split(/[\s,;<>()]+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.:]+$/, ''))
    .filter((word) =>
      /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,8}$/i.test(word),
    );
}
