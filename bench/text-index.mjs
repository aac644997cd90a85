/**
 * The words of a directory in regions beside MiniSearch's index of the same records:
 * `node bench/text-index.mjs [sizes…]`. Nothing is sent over a network here: what a search fetches
 * is counted in `directory.mjs`.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import {
  benchDirectory,
  benchPoints,
  brotliSize,
  countingFetch,
  packedKilobytes,
} from './directory.mjs';
import { directoryServices, generator } from './directory-services.mjs';
import { loadSource } from './load-source.mjs';
import { percentile } from './median.mjs';
import { timeOf } from './time-of.mjs';

const { staticDirectory } = await loadSource();

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const NOW = new Date('2026-11-21T12:00:00Z');
const RADIUS = 15_000;
const INDEX = { fields: ['name', 'organization', 'text'], idField: 'id' };
const SEARCH = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };

/** What a search has to find, whatever else: a topic that most of its first ten are about. */
const RECALL = {
  'typing error': { text: 'smokng', topic: 'smoking' },
  'letters swapped': { text: 'anxeity', topic: 'mental-wellbeing' },
  'first letters': { text: 'befrien', topic: 'loneliness' },
  'another name': { text: 'give up cigarettes', topic: 'smoking' },
};

const WORDS =
  'anxiety counselling debt advice walking group coffee morning food parcel stop smoking support tenancy eviction carers respite funeral volunteering alcohol treatment friendly sessions'.split(
    ' ',
  );

/** Megabytes of memory that `make` leaves behind, and what it made. */
async function heapOf(make) {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = await make();
  collectGarbage();
  return { made, heap: (process.memoryUsage().heapUsed - before) / 1e6 };
}

/** Until the engine has made the best of the code: the first searches of a program say little. */
async function warmUp(tasks) {
  for (let round = 0; round < 5; round += 1) {
    for (const task of tasks) await task();
  }
}

/** The same in the middle of a few. */
async function warmTimeOf(task) {
  const times = [];
  for (let run = 0; run < 5; run += 1) times.push(await timeOf(task));
  return percentile(times, 0.5);
}

/** Three words that people type, no two searches alike. */
function threeWords(count) {
  const random = generator(11);
  const pick = () => WORDS[Math.floor(random() * WORDS.length)];
  return Array.from({ length: count }, () => [pick(), pick(), pick()].join(' '));
}

/** How many of the first ten a search finds are about its topic, of as many as it shows. */
async function recall(find) {
  const rows = {};
  for (const [name, { text, topic }] of Object.entries(RECALL)) {
    const found = await find(text);
    const right = found.filter((topics) => topics.includes(topic)).length;
    rows[name] = right > found.length / 2 ? 'pass' : `miss (${right} of ${found.length})`;
  }
  return rows;
}

/** Files that only choose services: those with the services themselves do not count. */
const isIndex = (file) =>
  /^(?:index|parts\/.*|words.*|places-.*)\.json$/.test(file.replaceAll(path.sep, '/'));

async function measureRegions(size) {
  const { out } = await benchDirectory(size);
  const bytes = readdirSync(out, { recursive: true })
    .filter(isIndex)
    .reduce((sum, file) => sum + brotliSize(path.join(out, file)), 0);
  const { fetch } = countingFetch(out);
  const open = () => staticDirectory('http://bench.test/index.json', { maxBytes: 5e8 });
  const points = benchPoints();
  const queries = threeWords(points.length);
  const ask = (source, text, near) =>
    source.search({ text, ...(near && { near }), perPage: 10 }, { fetch, now: NOW });
  // The first search of a program takes longer than any other: that is not the index.
  await ask(open(), 'gym', { point: points[0], radius: RADIUS });
  // What was left behind before is not to be cleared away in this time.
  collectGarbage();
  const load = await timeOf(() => ask(open(), queries[0], { point: points[1], radius: RADIUS }));
  const { made: source, heap } = await heapOf(async () => {
    const opened = open();
    await ask(opened, queries[0], { point: points[0], radius: RADIUS });
    return opened;
  });
  const times = { near: [], nowhere: [] };
  const kinds = { near: (point) => ({ point, radius: RADIUS }), nowhere: () => undefined };
  for (const [kind, nearOf] of Object.entries(kinds)) {
    const askAll = points.map((point, index) => () => ask(source, queries[index], nearOf(point)));
    await warmUp(askAll);
    for (const task of askAll) times[kind].push(await warmTimeOf(task));
  }
  const { heap: after } = await heapOf(async () => undefined);
  return {
    'index, kB brotli': Math.round(bytes / 1000),
    'heap, MB': heap + after,
    'to the first answer, ms': load,
    'three words near a point, ms p95': percentile(times.near, 0.95),
    'three words, ms p95': percentile(times.nowhere, 0.95),
    ...(await recall(async (text) => {
      const { matches } = await ask(source, text);
      return matches.map(({ service }) => service.topics);
    })),
  };
}

async function measureMiniSearch(size) {
  const topics = new Map();
  const index = new MiniSearch(INDEX);
  for (const { id, name, organization, summary, description, topics: own } of directoryServices(
    size,
  )) {
    topics.set(id, own);
    index.add({ id, name, organization: organization.name, text: `${summary} ${description}` });
  }
  const json = JSON.stringify(index);
  let opened;
  const { heap } = await heapOf(async () => (opened = MiniSearch.loadJSON(json, INDEX)));
  const queries = threeWords(benchPoints().length);
  collectGarbage();
  const load = await timeOf(() => MiniSearch.loadJSON(json, INDEX).search(queries[0], SEARCH));
  const times = [];
  const askAll = queries.map((text) => () => opened.search(text, SEARCH));
  await warmUp(askAll);
  for (const task of askAll) times.push(await warmTimeOf(task));
  const find = async (text) =>
    opened
      .search(text, SEARCH)
      .slice(0, 10)
      .map(({ id }) => topics.get(id));
  return {
    'index, kB brotli': packedKilobytes(json),
    'heap, MB': heap,
    'to the first answer, ms': load,
    'three words, ms p95': percentile(times, 0.95),
    ...(await recall(find)),
  };
}

/** Rows of a table: ours, theirs, and how ours is to theirs beside the goal. */
export async function measureTextIndex(size) {
  const ours = await measureRegions(size);
  const theirs = await measureMiniSearch(size);
  theirs['three words near a point, ms p95'] = theirs['three words, ms p95'];
  const goals = {
    'index, kB brotli': 0.35,
    'heap, MB': 0.1,
    'to the first answer, ms': 0.12,
    'three words near a point, ms p95': 0.35,
    'three words, ms p95': 0.35,
  };
  const rows = Object.entries(ours).map(([name, own]) => {
    const other = theirs[name];
    if (typeof own === 'string') return [name, { regions: own, MiniSearch: other }];
    const goal = goals[name];
    const ratio = Math.round((own / other) * 100) / 100;
    const round = (value) => Math.round(value * 10) / 10;
    const met = ratio <= goal ? 'pass' : 'miss';
    return [name, { regions: round(own), MiniSearch: round(other), ratio, goal, met }];
  });
  return Object.fromEntries(rows);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  for (const size of sizes.length > 0 ? sizes : [1e4]) {
    console.log(`\n${size} services`);
    console.table(await measureTextIndex(size));
  }
}
