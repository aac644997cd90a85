import type { Page, Request } from 'playwright-core';
import { until } from './until.js';

/** How long nothing may have been asked for until a page counts as quiet, in milliseconds. */
const QUIET = 500;

/**
 * Counts the requests of a page and its frames from now on, and gives what waits until it is quiet.
 *
 * Playwright's own state `networkidle` is left waiting for ever by some pages with a frame in them,
 * though nothing they asked for is open.
 */
export function requestsOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = Date.now();
  const ended = (request: Request) => {
    open.delete(request);
    last = Date.now();
  };
  page.on('request', (request) => {
    open.add(request);
    last = Date.now();
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    await until(
      () => Promise.resolve([...open].map((request) => request.url())),
      (urls) => urls.length === 0 && Date.now() - last >= QUIET,
    );
  };
}
