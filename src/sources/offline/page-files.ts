import { DataError, HttpError, isMeccError, NetworkError } from '../../errors/index.js';

/** The files of a page, and how large they are together, unpacked. */
export interface PageFiles {
  /** By address, without query and fragment. */
  readonly files: ReadonlyMap<string, Response>;
  readonly bytes: number;
}

/** A page and its scripts have fewer; more would be a crawl. */
const MAX_FILES = 500;
const MAX_BYTES = 20e6;

/** So many at once: a weak signal has nothing from more. */
const AT_ONCE = 6;

/** Without cookies, and newer than what the browser may still have of an older page. */
const PRIVATELY: RequestInit & { readonly cache: 'no-cache' } = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-cache',
};

/**
 * What a script imports from files beside it, now or later. Ours hand the names of their files, each
 * with its hash, to a function that asks for them.
 */
const IMPORTS =
  /(?:\b(?:from|import(?:\s*\()?)\s*(?=["'`]\.)|(?=["'`]\.\/(?:chunks\/)?[\w-]+-[\w-]{8}\.js))["'`](\.{1,2}\/[^"'`?#]+\.m?js)["'`]/g;

export interface PageFileOptions {
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Whether the page does without a file that a script names. Gets its path. */
  readonly leaveOut?: ((pathname: string) => boolean) | undefined;
  /** Told after each file: how many are here, of how many that are known so far. */
  readonly progress?: ((done: number, known: number) => void) | undefined;
}

/**
 * Fetches a page, its scripts and style sheets, and all that the scripts import, so that it opens
 * without signal. Fetched without cookies: what a site shows to one person alone is not kept.
 * Queries and fragments are left out of the addresses, as they may hold a search.
 *
 * @param addresses The page first, then what it names. Those of other servers are left out.
 * @throws NetworkError, HttpError when a file cannot be had: a page with holes may not open.
 * @throws DataError when there is too much of it, or one leads to another address.
 */
export async function pageFiles(
  addresses: readonly string[],
  { signal, fetch: fetcher = fetch, leaveOut, progress }: PageFileOptions = {},
): Promise<PageFiles> {
  const [page = ''] = addresses;
  const { origin } = new URL(page);
  const wanted = new Set<string>();
  const queue: string[] = [];
  const files = new Map<string, Response>();
  let bytes = 0;

  const want = (address: string, base: string) => {
    const url = new URL(address, base);
    url.search = '';
    url.hash = '';
    if (url.origin !== origin || wanted.has(url.href) || leaveOut?.(url.pathname)) return;
    wanted.add(url.href);
    queue.push(url.href);
  };

  async function take(address: string): Promise<void> {
    const { response, body } = await load(address, fetcher, signal);
    bytes += body.byteLength;
    if (bytes > MAX_BYTES || wanted.size > MAX_FILES) {
      throw new DataError('The page has too many or too large files to keep.', { file: address });
    }
    files.set(address, response);
    if (/\.m?js$/.test(address)) {
      for (const [, found = ''] of new TextDecoder().decode(body).matchAll(IMPORTS)) {
        want(found, address);
      }
    }
    progress?.(files.size, wanted.size);
  }

  for (const address of addresses) want(address, page);
  // The queue grows on the way: what a script imports is wanted as well.
  for (let next: string[]; (next = queue.splice(0, AT_ONCE)).length > 0;) {
    await Promise.all(next.map(take));
  }
  return { files, bytes };
}

async function load(address: string, fetcher: typeof fetch, signal: AbortSignal | undefined) {
  try {
    const answer = await fetcher(address, { ...PRIVATELY, ...(signal && { signal }) });
    if (!answer.ok) {
      throw new HttpError('A file of the page is not there.', { status: answer.status });
    }
    // Somewhere else is another page: where somebody has to sign in, the form to do so.
    if (answer.redirected && pathOf(answer.url) !== pathOf(address)) {
      throw new DataError('A file of the page leads to another address.', { file: address });
    }
    const body = await answer.arrayBuffer();
    // Anew, with its policy: an answer that was redirected may not open a page, and this one is not
    // packed any more.
    const headers = new Headers(answer.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return { body, response: new Response(body, { headers }) };
  } catch (cause) {
    throw isMeccError(cause)
      ? cause
      : new NetworkError('A file of the page could not be fetched.', { cause });
  }
}

/** Without the slash that servers add to a folder or take away. */
function pathOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/$/, '');
}
