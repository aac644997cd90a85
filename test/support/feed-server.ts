/**
 * A real web server that publishes rows as an Open Referral feed does, in the envelope and with the
 * habits of its publisher.
 */
import { createServer, type ServerResponse } from 'node:http';
import { listen } from './listen.mjs';

/** One page as the server is about to send it. */
export interface FeedPageSlice {
  readonly rows: readonly unknown[];
  /** Records in all. */
  readonly total: number;
  readonly totalPages: number;
  readonly page: number;
  readonly perPage: number;
}

/** Open Referral UK 1.0, as Placecube and the validator have it. */
export const envelope1 = ({ rows, total, totalPages, page, perPage }: FeedPageSlice) => ({
  totalElements: total,
  totalPages,
  number: page,
  size: perPage,
  first: page === 1,
  last: page === totalPages,
  empty: rows.length === 0,
  content: rows,
});

/** Outpost: the size is what is on the page, and an empty list has no last page. */
export const envelopeOutpost = ({ rows, total, totalPages, page }: FeedPageSlice) => ({
  number: page,
  size: rows.length,
  totalPages,
  totalElements: total,
  first: page === 1,
  last: page === totalPages,
  content: rows,
});

/** Open Referral UK 3.0 and HSDS 3.0. */
export const envelope3 = ({ rows, total, totalPages, page, perPage }: FeedPageSlice) => ({
  total_items: total,
  total_pages: totalPages,
  page_number: page,
  size: perPage,
  first_page: page === 1,
  last_page: page === totalPages,
  empty: rows.length === 0,
  contents: rows,
});

export interface FeedServerOptions {
  readonly rows: readonly unknown[];
  /** Default: 1.0. */
  readonly envelope?: ((page: FeedPageSlice) => unknown) | undefined;
  /** Where the API is. Default: `/o/ServiceDirectoryService/v2`, which says nothing about 2. */
  readonly path?: string | undefined;
  /** The most rows on a page, whatever is asked for. Default: 50. */
  readonly maxPerPage?: number | undefined;
  /** Sends the first page whatever page is asked for. */
  readonly ignoresPage?: boolean | undefined;
  /** The parameter for words that the server really looks for. */
  readonly searches?: string | undefined;
  /** What a detail request gets: a record, or a status. Default: the row; 404 for others. */
  readonly detail?: ((id: string) => unknown) | undefined;
  /** What the root says. Default: 404, as most feeds of 1.0. */
  readonly root?: unknown;
  /** Starts every answer with a byte order mark. */
  readonly bom?: boolean | undefined;
  /** Answers a list request with a status instead. */
  readonly failsAt?: ((query: URLSearchParams) => number | undefined) | undefined;
}

export interface FeedServer {
  /** Address of the API, without `/services`. */
  readonly base: string;
  /** What was asked for, oldest first. */
  readonly requests: readonly URL[];
  /** Requests for lists, oldest first. */
  readonly lists: readonly URL[];
  /** Requests for single services, oldest first. */
  readonly details: readonly URL[];
  /** The most requests that were open at the same time. */
  readonly busiest: number;
  close(): Promise<void>;
}

export async function startFeedServer(options: FeedServerOptions): Promise<FeedServer> {
  const { rows, envelope = envelope1, path = '/o/ServiceDirectoryService/v2' } = options;
  const requests: URL[] = [];
  let open = 0;
  let busiest = 0;

  const send = (response: ServerResponse, body: unknown, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end((options.bom ? '\uFEFF' : '') + JSON.stringify(body));
  };

  const list = (query: URLSearchParams) => {
    const perPage = Math.min(Number(query.get('per_page') ?? 50), options.maxPerPage ?? 50);
    const page = options.ignoresPage ? 1 : Number(query.get('page') ?? 1);
    const words = options.searches ? query.get(options.searches)?.toLowerCase() : undefined;
    const found = words
      ? rows.filter((row) => JSON.stringify(row).toLowerCase().includes(words))
      : rows;
    return envelope({
      rows: found.slice((page - 1) * perPage, page * perPage),
      total: found.length,
      totalPages: Math.ceil(found.length / perPage),
      page,
      perPage,
    });
  };

  const detail = (id: string): unknown =>
    options.detail
      ? options.detail(id)
      : (rows.find((row) => String((row as { id?: unknown } | null)?.id) === id) ?? 404);

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(url);
    open += 1;
    busiest = Math.max(busiest, open);
    response.on('close', () => (open -= 1));
    const at = url.pathname.startsWith(path) ? url.pathname.slice(path.length) : '?';
    if (at === '/' || at === '') {
      if (options.root === undefined) send(response, { error: 'not found' }, 404);
      else send(response, options.root);
    } else if (at === '/services') {
      const status = options.failsAt?.(url.searchParams);
      if (status === undefined) send(response, list(url.searchParams));
      else send(response, { error: 'failed' }, status);
    } else if (at.startsWith('/services/')) {
      const record = detail(decodeURIComponent(at.slice('/services/'.length)));
      if (typeof record === 'number') send(response, { error: 'failed' }, record);
      else send(response, record);
    } else send(response, { error: 'not found' }, 404);
  });
  const { origin, close } = await listen(server);
  const matching = (pattern: RegExp) => requests.filter(({ pathname }) => pattern.test(pathname));

  return {
    base: `${origin}${path}`,
    requests,
    get lists() {
      return matching(/\/services$/);
    },
    get details() {
      return matching(/\/services\/./);
    },
    get busiest() {
      return busiest;
    },
    close,
  };
}
