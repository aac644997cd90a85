/**
 * A real web server that misbehaves, one path a fault. Plain Node, so that unit tests and browser
 * tests can both start it.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { listen } from './listen.mjs';

/** What a path answers besides the faults: JSON, or a function that answers by itself. */
export type Fixture = object | ((request: IncomingMessage, response: ServerResponse) => void);

/** A request that came in. */
export interface SeenRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds, monotonic. */
  readonly at: number;
}

export interface FaultServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What came in, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** How often a path was asked for. */
  count(path: string): number;
  /** Bytes written to the huge answers, so far. */
  readonly streamed: number;
  /** Requests that have not been answered to the end and whose connection is open. */
  readonly open: number;
  /** Sets or replaces what a path answers; undefined brings back the fault or 404. */
  serve(path: string, fixture: Fixture | undefined): void;
  close(): Promise<void>;
}

const OK = JSON.stringify([{ id: 'a', name: 'A' }]);
const HUGE = 50_000_000;
const DEPTH = 100_000;

/** Starts the server on a free port of this machine. */
export async function startFaultServer(
  fixtures: Readonly<Record<string, Fixture>> = {},
): Promise<FaultServer> {
  const served = new Map(Object.entries(fixtures));
  const requests: SeenRequest[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let streamed = 0;
  let open = 0;

  const json = (response: ServerResponse, body: string | Buffer = OK, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
  const busy = (response: ServerResponse, status: number, retryAfter: string) => {
    response.setHeader('retry-after', retryAfter);
    json(response, '{"error":"busy"}', status);
  };
  const huge = (response: ServerResponse, headers: Record<string, string | number>) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    const chunk = Buffer.from('0,'.repeat(32_768));
    const body = Readable.from(
      (function* () {
        yield '[';
        for (streamed = 0; streamed < HUGE - 2; streamed += chunk.length) {
          yield chunk.subarray(0, HUGE - 2 - streamed);
        }
        yield '0]';
      })(),
    );
    response.on('close', () => body.destroy());
    body.pipe(response);
  };

  const faults: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
    ok: (response) => json(response),
    // Retry-After: one that is worth waiting for, one that is not, a date, and nonsense.
    '503-short': (response) => busy(response, 503, '1'),
    '503-long': (response) => busy(response, 503, '3600'),
    '503-date': (response) => busy(response, 503, new Date(Date.now() + 3_600_000).toUTCString()),
    '503-nonsense': (response) => busy(response, 503, 'soon'),
    '429': (response) => busy(response, 429, '0'),
    hang: () => undefined,
    'slow-body': (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('[');
      const timer = setInterval(() => response.write(' '), 20);
      timers.add(timer);
      response.on('close', () => clearInterval(timer));
    },
    reset: (response) => response.socket?.resetAndDestroy(),
    'reset-body': (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
      response.write('[', () => response.socket?.resetAndDestroy());
    },
    truncated: (response) => json(response, '[{"id":"a","name":"Hal'),
    html: (response) => {
      response.setHeader('content-type', 'text/html');
      response.end('\n<!doctype html><title>Sorry</title><p>We are down for maintenance.');
    },
    '204': (response) => response.writeHead(204).end(),
    empty: (response) => json(response, ' \n'),
    number: (response) => json(response, '42'),
    string: (response) => json(response, '"services"'),
    null: (response) => json(response, 'null'),
    bom: (response) => json(response, `\uFEFF${OK}`),
    utf16: (response) => json(response, Buffer.from(`\uFEFF${OK}`, 'utf16le')),
    huge: (response) => huge(response, { 'content-length': HUGE }),
    'huge-chunked': (response) => huge(response, {}),
    bomb: (response) => {
      response.setHeader('content-encoding', 'gzip');
      json(response, gzipSync(`[${'0,'.repeat(HUGE / 20)}0]`));
    },
    deep: (response) => json(response, '['.repeat(DEPTH) + ']'.repeat(DEPTH)),
    'deep-object': (response) => json(response, '{"a":'.repeat(DEPTH) + '0' + '}'.repeat(DEPTH)),
    'no-cors': (response) => {
      response.removeHeader('access-control-allow-origin');
      json(response);
    },
    redirect: (response, request) => {
      const query = request.url?.replace(/^[^?]*/, '') ?? '';
      response.writeHead(302, { location: `/ok${query}` }).end();
    },
    'redirect-loop': (response) => response.writeHead(302, { location: '/redirect-loop' }).end(),
    gzip: (response) => {
      response.setHeader('content-encoding', 'gzip');
      json(response, gzipSync(OK));
    },
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? '';
    requests.push({
      method,
      path: pathname,
      query: searchParams,
      headers: request.headers,
      at: performance.now(),
    });
    open += 1;
    response.on('close', () => (open -= 1));
    // Without these a browser would show every fault as the same one.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    response.setHeader('cache-control', 'no-store');
    // A request that needs leave (a preflight) does not get it: ours never should.
    if (method !== 'GET') return void response.writeHead(405).end();

    const fixture = served.get(pathname);
    if (typeof fixture === 'function') return void fixture(request, response);
    if (fixture) return json(response, JSON.stringify(fixture));
    const name = pathname.slice(1);
    const fault = faults[name];
    if (fault) return fault(response, request);
    const [, kind, number] = /^(status|flaky)\/(\d+)$/.exec(name) ?? [];
    // `/status/418` answers 418; `/flaky/2` answers 500 twice, then as it should.
    if (kind === 'status') return json(response, '{"error":"status"}', Number(number));
    if (kind === 'flaky' && count(pathname) > Number(number)) return json(response);
    if (kind === 'flaky') return json(response, '{"error":"flaky"}', 500);
    json(response, '{"error":"not found"}', 404);
  });
  const { origin, close } = await listen(server);

  function count(path: string): number {
    return requests.filter((seen) => seen.path === path).length;
  }
  return {
    origin,
    requests,
    count,
    get streamed() {
      return streamed;
    },
    get open() {
      return open;
    },
    serve(path, fixture) {
      if (fixture) served.set(path, fixture);
      else served.delete(path);
    },
    close() {
      timers.forEach(clearInterval);
      return close();
    },
  };
}
