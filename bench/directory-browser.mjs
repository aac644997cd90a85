/**
 * Time to first results in a real browser: `node bench/directory-browser.mjs [sizes…]`.
 * Cold, slow 4G (1.6 Mbit/s, 150 ms), a processor four times as slow: a static directory in
 * regions, beside Pagefind's index of the same records and a hello world with Lit. Pagefind is
 * installed in a temporary folder, never in this project; without a registry it is left out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { launchChromium } from '../test/support/browsers.mjs';
import { benchDirectory } from './directory.mjs';
import { directoryServices } from './directory-services.mjs';
import { percentile } from './median.mjs';

const ROOT = path.join(tmpdir(), 'mecc-directories');
const HERE = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 5;
const POINTS = [
  [53.48, -2.24],
  [52.48, -1.9],
  [51.51, -0.12],
  [53.4, -2.73],
  [54.97, -1.61],
];
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Pagefind, from a folder of its own. Undefined when it cannot be had. */
async function installPagefind() {
  const folder = path.join(ROOT, 'pagefind-package');
  const main = path.join(folder, 'node_modules/pagefind/lib/index.js');
  try {
    if (!existsSync(main)) {
      mkdirSync(folder, { recursive: true });
      const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
      execFileSync('npm', ['install', '--prefix', folder, ...quiet, 'pagefind@1'], {
        stdio: 'ignore',
        timeout: 120_000,
      });
    }
    return await import(pathToFileURL(main).href);
  } catch {
    return undefined;
  }
}

async function buildPagefind(pagefind, size) {
  const out = path.join(ROOT, `pagefind-${size}`);
  if (existsSync(path.join(out, 'pagefind.js'))) return out;
  const { index } = await pagefind.createIndex();
  let batch = [];
  for (const { id, name, organization, summary, description, topics } of directoryServices(size)) {
    const content = [name, organization.name, summary, description].join('. ');
    const record = { url: `/${id}`, content, language: 'en', meta: { title: name } };
    batch.push(index.addCustomRecord({ ...record, filters: { topic: topics } }));
    if (batch.length === 500) {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
  await index.writeFiles({ outputPath: out });
  await pagefind.close();
  return out;
}

/** What a page runs. `show` says when the first results are on screen. */
const SCRIPTS = {
  place: `import { staticDirectory } from './dist/index.js';
    staticDirectory(location.origin + '/data/index.json')
      .search({ near: { point }, perPage: 10 })
      .then(({ matches }) => show(matches.map(({ service }) => service.name)));`,
  text: `import { staticDirectory } from './dist/index.js';
    staticDirectory(location.origin + '/data/index.json')
      .search({ near: { point, radius: 15000 }, text: 'stop smoking', perPage: 10 })
      .then(({ matches }) => show(matches.map(({ service }) => service.name)));`,
  lit: `import { LitElement, html } from 'lit';
    customElements.define('hello-world', class extends LitElement {
      render() { return html\`<p>Hello</p>\`; }
    });
    const hello = document.body.appendChild(document.createElement('hello-world'));
    hello.updateComplete.then(() => show(['Hello']));`,
};

const SHOW = `const point = { lat: Number(location.hash.slice(1).split(',')[0]), lon: Number(location.hash.split(',')[1]) };
  const show = (names) => {
    const list = document.createElement('ul');
    for (const name of names) list.append(Object.assign(document.createElement('li'), { textContent: name }));
    document.body.append(list);
    requestAnimationFrame(() => { globalThis.shown = { time: performance.now(), count: names.length }; });
  };`;

/** Pages and scripts in memory, by path. */
async function makeFiles() {
  const files = new Map();
  const entryPoints = {};
  for (const name of Object.keys(SCRIPTS)) entryPoints[name] = `virtual:${name}`;
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    outdir: '/',
    logLevel: 'error',
    plugins: [
      {
        name: 'virtual',
        setup(builder) {
          builder.onResolve({ filter: /^virtual:/ }, (args) => ({
            path: args.path.slice(8),
            namespace: 'virtual',
          }));
          builder.onLoad({ filter: /./, namespace: 'virtual' }, ({ path: name }) => ({
            contents: `${SHOW}\n${SCRIPTS[name]}`.replace(/(^|\n)\s*(import .*)/g, '$1$2'),
            resolveDir: HERE,
          }));
        },
      },
    ],
  });
  for (const { path: file, contents } of outputFiles) files.set(file, Buffer.from(contents));
  const page = (script) =>
    Buffer.from(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><body>${script}`,
    );
  for (const name of Object.keys(SCRIPTS)) {
    files.set(`/${name}.html`, page(`<script type="module" src="/${name}.js"></script>`));
  }
  files.set(
    '/pagefind.html',
    page(`<script type="module">${SHOW}
      const pagefind = await import('/pagefind/pagefind.js');
      const { results } = await pagefind.search('stop smoking');
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      show(data.map(({ meta }) => meta.title));
    </script>`),
  );
  return files;
}

const packed = new Map();
function pack(key, bytes) {
  if (!packed.has(key)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    packed.set(key, brotliCompressSync(bytes, { params }));
  }
  return packed.get(key);
}

/** A static host: brotli for whatever is text. */
async function serve(files, folders) {
  // Counted here: what a worker asks for, a page does not see.
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

/** Milliseconds, kilobytes and requests until the first results are there. */
async function visit(browser, url, sent) {
  sent.bytes = sent.requests = 0;
  const context = await browser.newContext();
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
  await page.goto(url);
  await page.waitForFunction(() => globalThis.shown, undefined, { timeout: 90_000 });
  const { time, count } = await page.evaluate(() => globalThis.shown);
  await context.close();
  return { time, count, ...sent };
}

/** Rows of a table, by what is asked of what. */
export async function measureBrowser(sizes) {
  const files = await makeFiles();
  const pagefind = await installPagefind();
  if (!pagefind) console.log('Pagefind: skipped, it could not be installed from here.');
  const browser = await launchChromium();
  const rows = {};
  try {
    for (const size of sizes) {
      const { out } = await benchDirectory(size);
      const folders = { data: out, pagefind: pagefind && (await buildPagefind(pagefind, size)) };
      const { server, origin, sent } = await serve(files, folders);
      const kinds = ['lit', 'place', 'text', ...(pagefind ? ['pagefind'] : [])];
      const measured = {};
      // In turn, so that what else the machine does is shared by all.
      for (let run = 0; run < RUNS; run += 1) {
        for (const kind of kinds) {
          const seen = await visit(browser, `${origin}/${kind}.html#${POINTS[run]}`, sent);
          (measured[kind] ??= []).push(seen);
        }
      }
      server.close();
      const middle = (kind, key) =>
        percentile(measured[kind]?.map((one) => one[key]) ?? [NaN], 0.5);
      for (const kind of kinds) {
        rows[`${size}: ${kind}`] = {
          'ms p50': Math.round(middle(kind, 'time')),
          'kB p50': Math.round(middle(kind, 'bytes') / 100) / 10,
          requests: middle(kind, 'requests'),
          results: middle(kind, 'count'),
          '× Lit': Math.round((middle(kind, 'time') / middle('lit', 'time')) * 100) / 100,
          ...(pagefind && {
            '× Pagefind':
              Math.round((middle(kind, 'time') / middle('pagefind', 'time')) * 100) / 100,
          }),
        };
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  console.table(await measureBrowser(sizes.length > 0 ? sizes : [1e4]));
}
