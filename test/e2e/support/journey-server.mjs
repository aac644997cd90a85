/**
 * Serves the demo site as a web server on the internet would, compressed, and keeps a log of every
 * request that reaches it. Where an engine cannot make its own network slow, this server is slow.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createDemoServer } from '../../../demo/serve.mjs';
import { listen } from '../../support/listen.mjs';

/** Slow 4G: milliseconds there and back, and bytes in a second (1.6 Mbit). */
export const SLOW_4G = { roundTrip: 150, bytesPerSecond: 200_000 };

/**
 * A frame as wide as a phone, for an engine whose window cannot be. What it shows is in
 * its fragment, which no server sees.
 */
export const PHONE = `<!doctype html><html lang="en"><title>Phone</title><body>
<script>
const frame = document.createElement('iframe');
frame.src = decodeURIComponent(location.hash.slice(1));
frame.style = 'position:fixed;inset:0;width:320px;height:640px;border:0';
document.body.append(frame);
</script>`;

const PIECE = 4_096;
const TEXT = /^(?:text|application\/json|image\/svg)/;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** One line that all connections share: what is sent waits for what was sent before. */
function line({ roundTrip = 0, bytesPerSecond = Infinity } = {}) {
  const known = new WeakSet();
  let free = 0;
  return {
    /** A connection that is new takes a round trip of its own. */
    async arrive(socket) {
      const trips = known.has(socket) ? 1 : 2;
      known.add(socket);
      if (roundTrip > 0) await pause(trips * roundTrip);
    },
    async send(response, body) {
      if (bytesPerSecond === Infinity) return void response.end(body);
      for (let at = 0; at < body.length && !response.destroyed; at += PIECE) {
        const piece = body.subarray(at, at + PIECE);
        free = Math.max(free, performance.now()) + (piece.length / bytesPerSecond) * 1_000;
        const wait = free - performance.now();
        if (wait > 1) await pause(wait);
        response.write(piece);
      }
      response.end();
    },
  };
}

/**
 * `files` are made up by a test, by their address; `edit` changes the text of a page; `allow` are
 * other origins that the policy of the pages lets them use.
 */
export async function startJourneyServer({
  slow,
  files = {},
  edit = (_path, text) => text,
  allow = [],
} = {}) {
  const demo = await listen(createDemoServer());
  const cable = line(slow);
  const requests = [];
  const made = new Map();

  /** A file as it is sent: edited, compressed. */
  async function prepare(target) {
    const pathname = decodeURIComponent(new URL(target, demo.origin).pathname);
    const found = await fetch(demo.origin + target);
    const headers = Object.fromEntries(found.headers);
    let body = Buffer.from(await found.arrayBuffer());
    if (pathname in files) {
      body = Buffer.from(files[pathname]);
      headers['content-type'] = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
    }
    if (pathname === '/phone') {
      body = Buffer.from(PHONE);
      headers['content-type'] = 'text/html';
    }
    const isHere = found.ok || pathname in files || pathname === '/phone';
    const policy = headers['content-security-policy'];
    if (policy) {
      headers['content-security-policy'] = policy.replaceAll(/ 'self'/g, (self) =>
        [self, ...allow].join(' '),
      );
    }
    if (isHere && (headers['content-type'] ?? '').startsWith('text/html')) {
      body = Buffer.from(edit(pathname, body.toString()));
    }
    // Another origin that is asked for data or for a script says that it may be read.
    headers['access-control-allow-origin'] = '*';
    if (TEXT.test(headers['content-type'] ?? '')) {
      body = gzipSync(body);
      headers['content-encoding'] = 'gzip';
    }
    headers['content-length'] = String(body.length);
    delete headers['transfer-encoding'];
    delete headers.connection;
    delete headers['keep-alive'];
    return { status: isHere ? 200 : found.status, headers, body };
  }

  const server = createServer(async (request, response) => {
    const sent = [];
    for await (const part of request) sent.push(part);
    const target = request.url ?? '/';
    const entry = {
      method: request.method ?? '',
      url: target,
      headers: request.headers,
      body: Buffer.concat(sent).toString(),
      bytes: 0,
    };
    requests.push(entry);
    try {
      await cable.arrive(request.socket);
      if (!made.has(target)) made.set(target, await prepare(target));
      const { status, headers, body } = made.get(target);
      entry.bytes = body.length;
      response.writeHead(status, headers);
      await cable.send(response, body);
    } catch {
      response.destroy();
    }
  });
  const site = await listen(server);
  return {
    origin: site.origin,
    requests,
    /** Bytes of all bodies so far, compressed. */
    bytes: () => requests.reduce((sum, { bytes }) => sum + bytes, 0),
    async close() {
      await site.close();
      await demo.close();
    },
  };
}
