import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen } from '../../../../support/listen.mjs';

/** A request that the server had. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
}

type Behaviour = (request: IncomingMessage, response: ServerResponse, times: number) => void;

const html = (body: string, status = 200): Behaviour => {
  return ({ method }, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(method === 'HEAD' ? undefined : body);
  };
};
const page = (title: string, text = 'Come and see us. We are open to everybody, every day.') =>
  html(`<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`);
const to = (location: string, status = 302): Behaviour => {
  return (_, response) => {
    response.writeHead(status, { location, 'set-cookie': 'visitor=1; Path=/' });
    response.end();
  };
};
const only = (status: number, headers: Record<string, string> = {}): Behaviour => {
  return (_, response) => {
    response.writeHead(status, headers);
    response.end();
  };
};
const byMethod = (head: Behaviour, get: Behaviour): Behaviour => {
  return (request, response, times) =>
    (request.method === 'HEAD' ? head : get)(request, response, times);
};
const fine = page('Test service');
const reset: Behaviour = (request) => request.socket.destroy();
const hang: Behaviour = () => undefined;
const raw = (bytes: string): Behaviour => {
  return (request) => request.socket.end(bytes);
};

/** Everything that websites do to people who check links, by path. */
export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  '/': page('Home'),
  '/fine': fine,
  '/paper.pdf': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end();
  },
  '/head-405': byMethod(only(405), fine),
  '/head-404': byMethod(only(404), fine),
  '/head-500': byMethod(only(500), fine),
  '/head-reset': byMethod(reset, fine),
  '/head-odd': byMethod(raw('what?'), fine),
  '/no-type': (_, response) => response.end('Plain words, and enough of them to read.'),
  '/no-content': only(204),
  '/gone': html('<title>Sorry</title>', 404),
  '/gone-410': only(410),
  '/moved': to('/fine', 301),
  '/moved-308': to('fine', 308),
  '/elsewhere-now': to('/fine', 302),
  '/see-other': to('/fine', 303),
  '/moved-then-now': to('/elsewhere-now', 301),
  '/now-then-moved': to('/moved', 302),
  '/moved-gone': to('/gone', 301),
  '/section/page': to('/', 301),
  '/section/welsh': to('/cy/', 302),
  '/cy/': fine,
  '/index.html': to('/', 301),
  '/round': to('/round', 302),
  '/far': (request, response, times) => to(`/far?step=${times}`)(request, response, times),
  '/script': to('javascript:alert(1)'),
  '/password': to('http://user:secret@127.0.0.1/'),
  '/nowhere': only(302),
  '/login': only(401, { 'www-authenticate': 'Basic' }),
  '/forbidden': only(403),
  '/legal': only(451),
  '/teapot': only(418),
  '/busy-once': (request, response, times) =>
    (times <= 2 ? only(429, { 'retry-after': '0' }) : fine)(request, response, times),
  '/closed-once': (request, response, times) =>
    (times <= 2 ? only(503, { 'retry-after': '0' }) : fine)(request, response, times),
  '/fault': only(500),
  '/closed': only(503),
  '/reset': reset,
  '/hang': hang,
  '/garbage': raw('This is not HTTP.\r\n\r\n'),
  '/not-found': page('Page not found | Test council', 'Sorry.'),
  '/not-found-heading': html(
    '<title>Test council</title><h1 class="a">Sorry, the page you want does not exist</h1>',
  ),
  '/not-found-gzip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end(gzipSync('<title>Error 404</title><p>Nothing is here.</p>'));
  },
  '/broken-gzip': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end('this is no gzip');
  },
  '/welsh': page('Ni chanfuwyd y dudalen'),
  '/parked': page('test-service.example', 'This domain is for sale. Make an offer today.'),
  '/parked-frame': html(
    '<title>x</title><iframe src="https://www.sedoparking.com/frame"></iframe>',
  ),
  '/suspended': page('Account', 'This account has been suspended. Contact your host.'),
  '/new-server': page('Welcome to nginx!'),
  '/empty': html(''),
  '/almost-empty': html('<html><body><p>It works</p></body></html>'),
  '/app': html('<div id="root"></div><script src="/app.js"></script>'),
  '/404-squadron': page('404 Squadron Association'),
  '/found': page('Lost and found pets, and what was not found in 1940'),
  '/endless': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.method === 'HEAD') return void response.end();
    const more = () => {
      while (response.write('<p>More and more of it.</p>'.repeat(100)));
    };
    response.on('drain', more);
    more();
  },
  '/cut-off': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9999' });
    if (request.method === 'HEAD') return void response.end();
    response.write('<title>Test</title><p>As much of a page as came before the line was cut.</p>');
    setImmediate(() => request.socket.destroy());
  },
  '/hidden/page': fine,
  '/hidden/open': fine,
};

export interface LinkServer {
  /** `http://127.0.0.1:12345` */
  readonly base: string;
  readonly port: number;
  readonly asked: readonly Asked[];
  /** Most requests at a time, by name of the host. */
  readonly busiest: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const ROBOTS = 'User-agent: *\nDisallow: /hidden/\nAllow: /hidden/open\n';

/** A real server on this machine that does what {@link BEHAVIOURS} say. */
export async function startLinkServer(
  more: Readonly<Record<string, Behaviour>> = {},
): Promise<LinkServer> {
  const behaviours: Readonly<Record<string, Behaviour>> = {
    '/robots.txt': (_, response) => response.end(ROBOTS),
    ...BEHAVIOURS,
    ...more,
  };
  const asked: Asked[] = [];
  const times = new Map<string, number>();
  const open = new Map<string, number>();
  const busiest = new Map<string, number>();
  const server = createServer((request, response) => {
    const { method = '', url = '/', headers } = request;
    const { host = '' } = headers;
    const [path = ''] = url.split('?');
    asked.push({ method, path: url, host, headers });
    times.set(path, (times.get(path) ?? 0) + 1);
    open.set(host, (open.get(host) ?? 0) + 1);
    busiest.set(host, Math.max(busiest.get(host) ?? 0, open.get(host) ?? 0));
    request.socket.once('close', () => open.set(host, (open.get(host) ?? 0) - 1));
    request.socket.on('error', () => undefined);
    (behaviours[path] ?? only(404))(request, response, times.get(path) ?? 0);
  });
  const { origin, port, close } = await listen(server);
  return {
    base: origin,
    port,
    asked,
    busiest,
    close,
  };
}

export { fine, only, page, to };
