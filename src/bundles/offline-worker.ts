/**
 * A service worker for a site that offers a page for use without signal. The site copies this file
 * to its own folder and names it in `worker` of `<mecc-offline-pack>`, which registers it when a
 * person keeps the pack, and takes it away with it.
 *
 * It asks the network first, always. Only when that fails, or is slow, pages, scripts and style
 * sheets come from the pack. It writes nothing and keeps nothing.
 */
import { PACK_ADDRESS, packCaches } from '../sources/offline/cache-names.js';

/** As much of a service worker's `fetch` event as is used here. */
interface FetchEventLike extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface ActivateEventLike extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** As much of a service worker as is used here: the types of pages do not have it. */
interface WorkerLike extends EventTarget {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

/** Milliseconds until a page that is kept is shown rather than waited for. */
const PATIENCE = 5_000;

/** Kinds of requests that open a page. Data is asked for by the page, which has its own copy. */
const KINDS = ['document', 'script', 'style'];

// Loaded as a module in another place, it does nothing.
if ('skipWaiting' in globalThis) {
  const worker = globalThis as unknown as WorkerLike;
  worker.addEventListener('install', () => {
    void worker.skipWaiting();
  });
  // The page that kept the pack has its use as well, before it is opened again.
  worker.addEventListener('activate', (event) => {
    (event as ActivateEventLike).waitUntil(worker.clients.claim());
  });
  worker.addEventListener('fetch', (event) => {
    const { request } = event as FetchEventLike;
    if (request.method !== 'GET' || !KINDS.includes(request.destination)) return;
    if (new URL(request.url).origin !== location.origin) return;
    (event as FetchEventLike).respondWith(answer(request));
  });
}

async function answer(request: Request): Promise<Response> {
  const network = fetch(request);
  // Told below, when there is no copy.
  network.catch(() => undefined);
  const slow = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const first = await Promise.race([network, slow]);
    if (first) return first;
  } catch {
    // No signal.
  }
  return (await kept(request.url).catch(() => undefined)) ?? network;
}

/** The file of the newest pack that is complete. What follows "?" is not part of its address. */
async function kept(address: string): Promise<Response | undefined> {
  for (const cacheName of packCaches(await caches.keys())) {
    if (!(await caches.match(PACK_ADDRESS, { cacheName }))) continue;
    const [plain = ''] = address.split(/[?#]/);
    return caches.match(plain, { cacheName, ignoreVary: true });
  }
  return undefined;
}
