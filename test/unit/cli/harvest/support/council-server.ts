/** A feed of a council on a real web server, as well or badly as a test wants it. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';
import { listen } from '../../../../support/listen.mjs';
import { soundRecord } from '../../support/seeded-feed.js';

export type Row = Record<string, unknown>;

/** What the feed has and does. Tests change it while it runs. */
export interface Council {
  rows: Row[];
  /** Fields that its lists leave out. */
  hidden: readonly string[];
  /** The most rows on a page. */
  perPage: number;
  /** Sends an ETag, and 304 for one that it is sent. */
  etags: boolean;
  /** Gives only what was changed after `modified_after`. */
  honoursModifiedAfter: boolean;
  /** Gives page 1 whatever page is asked for. */
  ignoresPage: boolean;
  /** Leaves the totals out. */
  total: ((count: number, page: number) => number) | undefined;
  /** Answers in its place. Undefined: goes on as usual. */
  before: ((asked: Asked, response: ServerResponse) => boolean | undefined) | undefined;
  /** Milliseconds that each answer takes. */
  delay: number;
}

export interface Asked {
  /** `/services?page=1` without the parameters that ask for details. */
  readonly what: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly at: number;
  status: number;
}

export interface CouncilServer {
  readonly base: string;
  readonly council: Council;
  /** What was asked for since the last look, oldest first. */
  readonly asked: Asked[];
  /** The most requests that were open at once. */
  readonly busiest: number;
}

export const DETAILS = [
  'contacts',
  'service_areas',
  'service_at_locations',
  'service_taxonomys',
] as const;

/** So many sound records, in order. */
export function soundRows(count: number, fields: (index: number) => object = () => ({})): Row[] {
  return Array.from({ length: count }, (_, index) => soundRecord(`${index + 1}`, fields(index)));
}

export async function startCouncil(
  context: TestContext,
  given: Partial<Council> = {},
): Promise<CouncilServer> {
  const council: Council = {
    rows: soundRows(7),
    hidden: [],
    perPage: 3,
    etags: false,
    honoursModifiedAfter: false,
    ignoresPage: false,
    total: (count) => count,
    before: undefined,
    delay: 0,
    ...given,
  };
  const asked: Asked[] = [];
  let [open, busiest] = [0, 0];

  const bodyOf = (path: string, query: URLSearchParams): unknown => {
    const { rows, hidden } = council;
    const [, id] = /^\/services\/(.+)$/.exec(path) ?? [];
    if (id !== undefined) return rows.find((row) => row['id'] === decodeURIComponent(id));
    if (path !== '/services') return undefined;
    const since = query.get('modified_after');
    const isAsked = council.honoursModifiedAfter && since !== null;
    const found = rows.filter((row) => !isAsked || String(row['last_modified'] ?? '') > since);
    const size = Math.min(council.perPage, Number(query.get('per_page')));
    const page = council.ignoresPage ? 1 : Number(query.get('page'));
    const content = found.slice((page - 1) * size, page * size).map((row) => {
      return Object.fromEntries(Object.entries(row).filter(([key]) => !hidden.includes(key)));
    });
    const total = council.total?.(found.length, page);
    const figures = { totalElements: total, totalPages: Math.ceil((total ?? 0) / size), size };
    return council.total ? { content, ...figures } : { content };
  };

  const answer = (one: Asked, request: IncomingMessage, response: ServerResponse, path: string) => {
    if (council.before?.(one, response)) {
      one.status = response.statusCode;
      return;
    }
    const body = bodyOf(path, one.query);
    const text = JSON.stringify(body ?? {});
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 12)}"`;
    if (council.etags) response.setHeader('etag', etag);
    const isSame = council.etags && request.headers['if-none-match'] === etag;
    one.status = response.statusCode = body === undefined ? 404 : isSame ? 304 : 200;
    response.end(isSame ? undefined : text);
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/api/, '');
    const query = url.searchParams;
    const page = query.has('full') ? `?page=${query.get('page')}` : query.size > 0 ? '?probe' : '';
    const what = `${path}${page}`;
    const one: Asked = { what, query, headers: request.headers, at: Date.now(), status: 0 };
    asked.push(one);
    open += 1;
    busiest = Math.max(busiest, open);
    response.on('close', () => (open -= 1));
    setTimeout(() => answer(one, request, response, path), council.delay);
  });
  const { origin, close } = await listen(server);
  context.after(close);
  return {
    base: `${origin}/api`,
    council,
    get asked() {
      return asked;
    },
    get busiest() {
      return busiest;
    },
  };
}

/** Answers with a status. */
export function refuse(response: ServerResponse, status: number, retryAfter?: string): true {
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  response.statusCode = status;
  response.end('{}');
  return true;
}
