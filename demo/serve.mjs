/**
 * Serves the demo pages at `/`, the built package at `/dist/`, and the documentation at `/docs/`
 * when `npm run docs` has written it, with nothing but Node.
 *
 *   node demo/serve.mjs [--install] [--build]
 *
 * `--install` installs dependencies when they are missing, `--build` builds the package first.
 * PORT sets the port; a taken port gives way to the next free one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The search of the documentation runs its index as WebAssembly: this page may, no other. */
export const SEARCH_POLICY = CONTENT_SECURITY_POLICY.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file an address stands for, or nothing when it leaves the folders or is a dot file. */
function fileFor(pathname, site) {
  const parts = pathname.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') || /[\\\0]/.test(part))) return undefined;
  // Besides the demo, by the first part of an address.
  const folders = { dist: path.join(root, 'dist'), docs: site };
  // As the guides name the files: `demo/builder.html`.
  if (parts[0] === 'demo') return { redirect: `/${parts.slice(1).join('/')}` };
  const isOther = Object.hasOwn(folders, parts[0] ?? '');
  const base = isOther ? folders[parts[0]] : path.join(root, 'demo');
  let file = path.join(base, ...parts.slice(isOther ? 1 : 0));
  if (!existsSync(file)) return undefined;
  if (statSync(file).isDirectory()) {
    if (!pathname.endsWith('/')) return { redirect: `${pathname}/` };
    file = path.join(file, 'index.html');
  }
  return existsSync(file) ? { file } : undefined;
}

/** Text goes packed, as web servers send it. */
const PACKED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.csv', '.txt', '.map']);
const packedFiles = new Map();

function packed(file) {
  const { mtimeMs, size } = statSync(file);
  const known = packedFiles.get(file);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known.body;
  const body = gzipSync(readFileSync(file));
  packedFiles.set(file, { mtimeMs, size, body });
  return body;
}

function answer(request, response, site) {
  const headers = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
  const say = (status, text, extra = {}) => {
    response.writeHead(status, { ...headers, 'Content-Type': TYPES['.txt'], ...extra });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(405, 'Only GET and HEAD are served.', { Allow: 'GET, HEAD' });
  }
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return say(400, 'Bad address.');
  }
  const found = fileFor(pathname, site);
  if (!found) return say(404, 'Not found.');
  if (found.redirect)
    return say(308, 'Moved.', { Location: encodeURI(found.redirect).replace(/^\/+/, '/') });
  const extension = path.extname(found.file).toLowerCase();
  const mayRunIndex = found.file === path.join(site, 'search.html');
  const policy = mayRunIndex ? SEARCH_POLICY : CONTENT_SECURITY_POLICY;
  const isText = PACKED.has(extension);
  const isPacked = isText && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  let body;
  try {
    body = isPacked ? packed(found.file) : readFileSync(found.file);
  } catch {
    return say(500, 'The file could not be read.');
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Length': body.length,
    ...(isText ? { Vary: 'Accept-Encoding' } : {}),
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    ...(extension === '.html' ? { 'Content-Security-Policy': policy } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * A server that is not listening yet, with the documentation of a folder; tests call
 * `.listen(0, '127.0.0.1')` on it.
 */
export function createDemoServer({ site = path.join(root, 'site') } = {}) {
  return createServer((request, response) => answer(request, response, site));
}

/** Listens on the port, or on the next free one. */
export async function listen(server, port) {
  for (let next = port; next < port + 50; next += 1) {
    const taken = await new Promise((resolve, reject) => {
      const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error));
      server.once('error', failed);
      server.listen(next, '127.0.0.1', () => {
        server.off('error', failed);
        resolve(false);
      });
    });
    if (!taken) return server.address().port;
  }
  throw new Error(`No free port between ${port} and ${port + 49}.`);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function main(flags) {
  if (flags.includes('--install')) {
    const { isInstalled } = await import('../test/tools/install.mjs');
    if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund']);
  }
  if (flags.includes('--build')) run(process.execPath, ['test/tools/build.mjs']);
  const wanted = Number.parseInt(process.env.PORT ?? '', 10);
  const server = createDemoServer();
  const port = await listen(server, Number.isInteger(wanted) ? wanted : 8000);
  process.stdout.write(`\nMECC Signpost demo: http://127.0.0.1:${port}/   (Ctrl+C stops it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
