import type { Redirect } from './links-report.js';

/** Paths under which websites have their first page. */
const HOME = /^\/((en|cy|en-gb|cy-gb)\/?)?((index|default|home)(\.\w{2,5})?\/?)?$/i;

/** Whether an address is that of a first page. */
export function isHome({ pathname, search }: URL): boolean {
  return HOME.test(pathname) && search === '';
}

/**
 * The address to write instead, which is as far as the redirects are for good: what comes after one
 * that is for now may be another tomorrow.
 */
export function newAddress(redirects: readonly Redirect[]): string | undefined {
  let address: string | undefined;
  for (const { status, to } of redirects) {
    if (status !== 301 && status !== 308) break;
    address = to;
  }
  return address;
}
