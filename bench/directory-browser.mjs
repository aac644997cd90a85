/**
 * Time to first results in a real browser: `node bench/directory-browser.mjs [sizes…]`.
 * Cold, slow 4G (1.6 Mbit/s, 150 ms), a processor four times as slow: a static directory in
 * regions, beside Pagefind's index of the same records and a hello world with Lit. Pagefind is
 * installed in a temporary folder, never in this project; without a registry it is left out.
 */
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { launchChromium } from '../test/support/browsers.mjs';
import { benchDirectory } from './directory.mjs';
import { directoryServices } from './directory-services.mjs';
import { percentile } from './median.mjs';
import { buildPagefind } from './pagefind-index.mjs';
import { installPeer, PEERS } from './peers.mjs';
import { openSlowPage, serve } from './slow-site.mjs';

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
  globalThis.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  const show = (names) => {
    const list = document.createElement('ul');
    for (const name of names) list.append(Object.assign(document.createElement('li'), { textContent: name }));
    document.body.append(list);
    requestAnimationFrame(() => { globalThis.shown = { time: performance.now(), count: names.length }; });
  };`;

/** A script as an app would bundle it: what is needed later is in files of its own. */
async function bundleApp(name) {
  const input = path.join(HERE, `${name}.script.js`);
  const bundled = await rollup({
    input,
    plugins: [
      {
        name: 'script',
        resolveId: (id) => (id === input ? id : undefined),
        load: (id) => (id === input ? `${SHOW}\n${SCRIPTS[name]}` : undefined),
      },
      nodeResolve({ exportConditions: ['production'] }),
      terser(),
    ],
  });
  const { output } = await bundled.generate({
    entryFileNames: `${name}.js`,
    chunkFileNames: `${name}-[name]-[hash].js`,
  });
  return output.map(({ fileName, code }) => [`/${fileName}`, Buffer.from(code)]);
}

/** Pages and scripts in memory, by path. */
async function makeFiles() {
  const scripts = await Promise.all(Object.keys(SCRIPTS).map(bundleApp));
  const files = new Map(scripts.flat());
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

/** Milliseconds, kilobytes and requests until the first results are there. */
async function visit(browser, url, sent) {
  sent.bytes = sent.requests = 0;
  const { context, page } = await openSlowPage(browser);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.shown, undefined, { timeout: 90_000 });
  const { time, count, blocked } = await page.evaluate(() => ({ ...shown, blocked }));
  await context.close();
  return { time, count, blocked, ...sent };
}

/** Rows of a table, by what is asked of what. */
export async function measureBrowser(sizes) {
  const files = await makeFiles();
  const pagefind = installPeer('pagefind');
  const browser = await launchChromium();
  const rows = {};
  try {
    for (const size of sizes) {
      const { out } = await benchDirectory(size);
      const index = path.join(ROOT, `pagefind-${PEERS.pagefind}-${size}`);
      const folders = {
        data: out,
        pagefind: pagefind && (await buildPagefind(pagefind, directoryServices(size), index)),
      };
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
          'ms blocked': Math.round(middle(kind, 'blocked')),
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
