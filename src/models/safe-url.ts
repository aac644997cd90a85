const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/**
 * The normalised address, when it is one that a link may carry: http, https, mailto, tel or sms,
 * absolute, without a user name or password. Undefined for everything else.
 */
export function safeUrl(value: string): string | undefined {
  let url: URL;
  try {
    url = new URL(value.trim());
  } catch {
    return undefined;
  }
  if (!SAFE_PROTOCOLS.has(url.protocol) || url.username !== '' || url.password !== '') {
    return undefined;
  }
  if (url.protocol !== 'mailto:') return url.href;
  // A mail link carries an address and nothing else: "?bcc=" would write the message for them,
  // and so would a line break. No address has a space or a slash in it.
  const address = url.pathname.trim();
  return /%0[ad]|[\s/]/i.test(address) ? undefined : `mailto:${address}`;
}
