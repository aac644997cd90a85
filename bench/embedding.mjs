/**
 * What embedding costs a page: `node bench/embedding.mjs [pages…]`, `npm run bench -- --embedding`.
 * The same page bare, with each of our carriers, with a hello world of Lit, and with the search of
 * instantsearch.js and of Pagefind, over the same 200 made-up services. Cold, slow 4G (1.6 Mbit/s,
 * 150 ms), a processor four times as slow, a window as wide as a phone; the middle of 5 runs.
 * Script and main thread are processor time, of all tasks before anybody acts.
 *
 *   --runs 3   the middle of so many runs
 *   --write    puts the table of docs/embedding.md right
 *
 * Not counted, to the good of the others: instantsearch.js has neither a style sheet nor a client
 * for a host here, and searches the records in the page. To ours: no connection has to be made to
 * another host. Typing takes no time here, so what a page fetches meanwhile counts in full.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from '../test/support/browsers.mjs';
import { makePages, SERVICES, WORDS } from './embedding-pages.mjs';
import { absoluteRows, ratioRows, writeTable } from './embedding-table.mjs';
import { buildPagefind } from './pagefind-index.mjs';
import { installPeer, PEERS } from './peers.mjs';
import { scriptMilliseconds, traceScripts } from './script-time.mjs';
import { openSlowPage, serve } from './slow-site.mjs';

const CDN = fileURLToPath(new URL('../dist/cdn', import.meta.url));
const DOC = new URL('../docs/embedding.md', import.meta.url);
const PHONE = { viewport: { width: 360, height: 740 } };
/** A page that asks for nothing so long has all that it wants. */
const QUIET = 1_500;
const PATIENCE = 90_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** In the page: what a path leads to, through shadow roots and frames, once it can be seen. */
function find(steps) {
  let found = document;
  for (const step of steps) {
    found = (found?.contentDocument ?? found?.shadowRoot ?? found)?.querySelector(step);
  }
  return found?.getClientRects().length > 0 ? found : undefined;
}

/** In the page and its frames, before any script: notes when what is looked for can be seen. */
function watch(find, paths) {
  const bench = (top.bench ??= {});
  const note = ({ timeStamp }) => {
    bench.asked = performance.timeOrigin + timeStamp;
  };
  for (const type of ['input', 'keydown']) addEventListener(type, note, true);
  if (self !== top) return;
  const look = () => {
    for (const [name, steps] of Object.entries(paths)) {
      if (bench[name] || (name === 'result' && !bench.asked)) continue;
      if (document.body && find(steps)) bench[name] = performance.timeOrigin + performance.now();
    }
    if (Object.keys(paths).some((name) => !bench[name])) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page, when all is over: what was painted, and how far things were moved. */
async function readPaints() {
  const entries = (view, type) =>
    new Promise((resolve) => {
      const observer = new view.PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(resolve, 300, []);
    });
  const largest = (await entries(window, 'largest-contentful-paint')).at(-1)?.startTime;
  let shift = 0;
  for (const view of [window, ...Array.from(frames)]) {
    // The worst window of five seconds, with gaps below one: as Web Vitals count.
    let [sum, since, last] = [0, -Infinity, -Infinity];
    for (const { value, startTime } of await entries(view, 'layout-shift')) {
      if (startTime - last > 1_000 || startTime - since > 5_000) [sum, since] = [0, startTime];
      sum += value;
      last = startTime;
      shift = Math.max(shift, sum);
    }
  }
  return { lcp: largest, cls: shift };
}

/** A slow page that fails when something that it asks for is not there. */
async function open(browser) {
  const { context, page, session } = await openSlowPage(browser, PHONE);
  const missing = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  page.on('pageerror', (error) => missing.push(error.message));
  const ask = async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  };
  const until = async (expression, every = 100) => {
    const start = Date.now();
    while (!(await ask(expression))) {
      if (missing.length > 0) throw new Error(`${page.url()}: ${missing.join(', ')}`);
      if (Date.now() - start > PATIENCE) throw new Error(`${page.url()}: no ${expression}`);
      await pause(every);
    }
  };
  return { context, page, session, until, ask };
}

/** Nothing but the page: bytes, processor time, paints. Nobody looks while it loads. */
async function measureCost(browser, origin, sent, { path: at, field, topics, whole }) {
  const { context, page, session, until } = await open(browser);
  await traceScripts(browser, page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(origin + at, { waitUntil: 'load' });
  const last = whole ?? topics ?? field;
  if (last) await until(`Boolean((${find})(${JSON.stringify(last)}))`, 250);
  for (let before = -1; before !== sent.requests;) {
    before = sent.requests;
    await pause(QUIET);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const script = await scriptMilliseconds(browser, origin);
  const cost = { bytes: sent.bytes, requests: sent.requests };
  const paints = await page.evaluate(readPaints);
  await context.close();
  // What the bench itself asked of the page is not the page's.
  const main = (seconds.TaskDuration - seconds.DevToolsCommandDuration) * 1_000;
  return { ...cost, script, main, ...paints };
}

/** Milliseconds until people can do something. */
async function measureReady(browser, origin, { path: at, field, topics }) {
  const { context, page, until, ask } = await open(browser);
  const paths = { field, ...(topics && { topics }) };
  await page.addInitScript(`(${watch})(${find}, ${JSON.stringify(paths)})`);
  await page.goto(origin + at, { waitUntil: 'commit' });
  await until(
    Object.keys(paths)
      .map((name) => `bench.${name}`)
      .join(' && '),
  );
  const seen = await ask(
    '({ field: bench.field - performance.timeOrigin, topics: bench.topics - performance.timeOrigin })',
  );
  await context.close();
  return { ...seen, topics: seen.topics ?? NaN };
}

/** Words are typed as soon as there is a field; milliseconds from the last key to an answer. */
async function measureSearch(browser, origin, sent, { path: at, field, result, press }) {
  const { context, page, until, ask } = await open(browser);
  await page.addInitScript(`(${watch})(${find}, ${JSON.stringify({ field, result })})`);
  await page.goto(origin + at, { waitUntil: 'commit' });
  await until('bench.field', 20);
  await ask(`(${find})(${JSON.stringify(field)}).focus()`);
  await page.keyboard.insertText(WORDS);
  if (press) await page.keyboard.press(press);
  await until('bench.result');
  const answer = await ask('bench.result - bench.asked');
  const ready = await ask('bench.field - performance.timeOrigin');
  const searchBytes = sent.bytes;
  // It found what was looked for, and not something else.
  const scope = field[0] === 'iframe' ? page.frameLocator('iframe') : page;
  await scope
    .getByText(/Town\d/)
    .first()
    .waitFor();
  await context.close();
  return { answer, results: ready + answer, searchBytes };
}

/** What was seen in each run, by page, and how busy the machine was before and after. */
export async function measureEmbedding(only = [], runs = 5) {
  const peers = Object.fromEntries(Object.keys(PEERS).map((name) => [name, installPeer(name)]));
  const temporary = mkdtempSync(path.join(tmpdir(), 'mecc-embedding-'));
  const { pages, files } = await makePages(peers);
  const pagefind = peers.pagefind && (await buildPagefind(peers.pagefind, SERVICES, temporary));
  const { server, origin, sent } = await serve(files, { dist: CDN, pagefind });
  const browser = await launchChromium();
  const names = Object.keys(pages).filter((name) => only.length === 0 || only.includes(name));
  const load = [loadavg()[0]];
  const seen = {};
  try {
    // In turn, so that what else the machine does is shared by all.
    for (let run = 0; run < runs; run += 1) {
      for (const name of names) {
        const page = pages[name];
        const fresh = () => Object.assign(sent, { bytes: 0, requests: 0 });
        (seen[name] ??= []).push({
          ...(await measureCost(browser, origin, fresh(), page)),
          ...(page.field && (await measureReady(browser, origin, page))),
          ...(page.result && (await measureSearch(browser, origin, fresh(), page))),
        });
      }
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(temporary, { recursive: true });
  }
  load.push(loadavg()[0]);
  return { seen, runs, load, chromium: browser.version(), cores: cpus().length };
}

export async function printEmbedding({ only = [], runs, write = false } = {}) {
  const measured = await measureEmbedding(only, runs);
  const { seen, chromium, cores, load } = measured;
  const busy = load.map((one) => one.toFixed(1)).join(' to ');
  console.log(`Embedding: ${cores} cores (${cpus()[0].model}), load ${busy}, Chromium ${chromium}`);
  for (const rows of [absoluteRows(seen), ratioRows(seen)]) {
    // The order of the page that has most: the bare one has few.
    const [columns] = Object.values(rows)
      .map(Object.keys)
      .sort((a, b) => b.length - a.length);
    console.table(rows, columns);
  }
  if (write) writeFileSync(DOC, writeTable(readFileSync(DOC, 'utf8'), measured));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.write && positionals.length > 0) throw new Error('--write takes all pages.');
  await printEmbedding({ only: positionals, runs: Number(values.runs), write: values.write });
}
