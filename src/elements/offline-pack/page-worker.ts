import { languageTag } from '../shared/language-tag.js';

/** The page, and the files that it names: the scripts name the others themselves. */
export function pageAddresses(): string[] {
  const named = [
    ...document.querySelectorAll<HTMLScriptElement>('script[src]'),
    ...document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet], link[rel=modulepreload]'),
  ];
  const addresses = named.map((element) => ('src' in element ? element.src : element.href));
  return [location.href, ...addresses.filter((address) => address.startsWith('http'))];
}

/** Whether a file has the words of a language that nothing on the page asks for. */
export function isOtherLanguage(pathname: string): boolean {
  const [, language] = /\/i18n-([a-z]+)-[^/]*\.js$/.exec(pathname) ?? [];
  return (
    language !== undefined &&
    ![...document.querySelectorAll<HTMLElement>('[lang]')].some(
      ({ lang }) => languageTag(lang).toLowerCase().split('-', 1)[0] === language,
    )
  );
}

/**
 * Registers the worker of the site. False when that cannot be: the browser has none, the page lies
 * outside its folder, or the site has another worker there, which must not be replaced.
 */
export async function registerWorker(address: string): Promise<boolean> {
  try {
    const url = workerUrl(address);
    const { pathname } = new URL('./', url);
    if (!('serviceWorker' in navigator) || !location.pathname.startsWith(pathname)) return false;
    const other = await navigator.serviceWorker.getRegistration(pathname);
    if (other && scriptOf(other) !== url.href) return false;
    // A plain text is refused where Trusted Types are enforced.
    await navigator.serviceWorker.register(trusted(url.href) as string);
    return true;
  } catch {
    return false;
  }
}

/** Takes away the worker, if it is there and ours. */
export async function removeWorker(address: string | undefined): Promise<void> {
  if (address === undefined || !('serviceWorker' in navigator)) return;
  const url = workerUrl(address);
  const found = await navigator.serviceWorker.getRegistration(new URL('./', url).pathname);
  if (found && scriptOf(found) === url.href) await found.unregister();
}

function workerUrl(address: string): URL {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError('The worker has to be on this site.');
  return url;
}

function scriptOf({ active, waiting, installing }: ServiceWorkerRegistration) {
  return (active ?? waiting ?? installing)?.scriptURL;
}

interface TrustedTypesLike {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypesLike['createPolicy']> | undefined;

function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesLike };
  // What comes here is an address of this site: see above.
  policy ??= trustedTypes?.createPolicy('mecc-offline-worker', { createScriptURL: (text) => text });
  return policy?.createScriptURL(url) ?? url;
}
