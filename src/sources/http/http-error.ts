import { HttpError } from '../../errors/index.js';

/** An answer that is not 2xx, without the query of what was asked. */
export function httpError(
  response: Response,
  { origin, pathname }: URL,
  source: string,
): HttpError {
  const { status } = response;
  return new HttpError(`${origin} answered with status ${status} for ${pathname}.`, {
    source,
    status,
    retryAfter: waitOf(response.headers.get('retry-after')),
  });
}

/** Milliseconds that a server asks to wait for in `Retry-After`: in seconds or as a date. */
export function waitOf(header: string | null | undefined): number | undefined {
  const text = header ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
