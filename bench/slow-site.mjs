/** A static host that compresses and counts, and a page of a browser that is slow to reach it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

const packed = new Map();
function pack(key, bytes) {
  if (!packed.has(key)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    packed.set(key, brotliCompressSync(bytes, { params }));
  }
  return packed.get(key);
}

/**
 * Brotli for whatever is text. `files` are in memory, by their path; `folders` by the first part of
 * a path. `sent` counts: what a worker asks for, a page does not see.
 */
export async function serve(files, folders) {
  const sent = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
    const send = (bytes, isPacked) => {
      sent.bytes += bytes.length;
      sent.requests += 1;
      const encoding = isPacked ? { 'content-encoding': 'br' } : {};
      response.writeHead(200, { 'content-type': type, ...encoding }).end(bytes);
    };
    const own = files.get(pathname);
    if (own) return send(pack(pathname, own), true);
    const [, top = '', ...rest] = pathname.split('/');
    const file = folders[top] && path.join(folders[top], ...rest);
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    // What Pagefind packs itself cannot be packed again.
    if (!TYPES[path.extname(pathname)]) return send(readFileSync(file), false);
    if (existsSync(`${file}.br`)) return send(readFileSync(`${file}.br`), true);
    return send(pack(file, readFileSync(file)), true);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, sent, origin: `http://127.0.0.1:${server.address().port}` };
}

/** A new page with nothing cached: slow 4G (1.6 Mbit/s, 150 ms), a processor four times as slow. */
export async function openSlowPage(browser, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 1.6e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { context, page, session };
}
