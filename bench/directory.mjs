/**
 * What a search in a static directory in regions costs: `node bench/directory.mjs [--no-twins]
 * [sizes…]`. Builds each directory (in the folder for temporary files, unless it is there from an
 * earlier run), reads it with `staticDirectory()`, and counts what was asked for: bytes of the
 * brotli twins, requests, and how often a request had to wait for an earlier one.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { directoryServices, generator, outcodes } from './directory-services.mjs';
import { loadSource } from './load-source.mjs';
import { percentile } from './median.mjs';
import { timeOf } from './time-of.mjs';

const { buildDirectory, staticDirectory, REGIONS_VERSION } = await loadSource();

/** One folder for each layout: an earlier one cannot be read. */
const ROOT = path.join(tmpdir(), `mecc-directories-${REGIONS_VERSION}`);
const NOW = new Date('2026-11-21T12:00:00Z');
const RADIUS = 15_000;
const TEXTS = [
  'debt',
  'anxiety counselling',
  'walking group',
  'food bank',
  'smokng',
  'stop smoking',
];
const TOPICS = ['mental-wellbeing', 'money-debt', 'smoking', 'housing', 'gambling'];

/** Builds a directory, unless it is there. */
export async function benchDirectory(size, twins = true) {
  const out = path.join(ROOT, String(size));
  if (existsSync(path.join(out, 'index.json'))) return { out };
  const start = performance.now();
  const info = {
    id: 'bench',
    title: 'Made up',
    publisher: { name: 'Nobody' },
    licence: { name: 'None' },
    generatedAt: '2026-11-01',
  };
  const result = await buildDirectory(directoryServices(size), { out, info, twins });
  return {
    out,
    result,
    seconds: Math.round((performance.now() - start) / 1000),
    cpu: Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1e6),
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Bytes on the wire, also where the build was told to write no twins. */
export function brotliSize(file) {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  // As `directory-writer.ts` packs them.
  const quality = file.includes(`${path.sep}records${path.sep}`) ? 9 : 10;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 16,
  };
  return brotliCompressSync(readFileSync(file), { params }).length;
}

/** Kilobytes of a text as a server sends one that it packs as it goes. */
export function packedKilobytes(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return Math.round(brotliCompressSync(text, { params }).length / 1000);
}

/** A `fetch` that answers from a folder and counts. */
export function countingFetch(out) {
  const count = { bytes: 0, requests: 0, rounds: 0 };
  let waiting = 0;
  const fetch = async (url) => {
    const file = path.join(out, new URL(url).pathname);
    if (waiting === 0) count.rounds += 1;
    waiting += 1;
    count.requests += 1;
    // Those that are asked for together answer together.
    await new Promise((resolve) => setTimeout(resolve, 4));
    waiting -= 1;
    if (!existsSync(file)) return new Response('', { status: 404 });
    count.bytes += brotliSize(file);
    return new Response(readFileSync(file), { headers: { 'content-type': 'application/json' } });
  };
  return { fetch, count };
}

/** Bytes, requests and rounds of cold searches, and milliseconds of the same again. */
export async function measureDirectory(out, queries) {
  const rows = [];
  for (const query of queries) {
    const { fetch, count } = countingFetch(out);
    const source = staticDirectory('http://bench.test/index.json', { maxBytes: 5e8 });
    const page = await source.search(query, { fetch, now: NOW });
    const cold = { ...count };
    const times = [];
    for (let run = 0; run < 3; run += 1) {
      times.push(await timeOf(() => source.search(query, { fetch, now: NOW })));
    }
    rows.push({
      ...cold,
      warm: percentile(times, 0.5),
      found: page.matches.length,
      state: page.state,
    });
  }
  const figures = (key, share) =>
    percentile(
      rows.map((row) => row[key]),
      share,
    );
  return {
    'kB p50': Math.round(figures('bytes', 0.5) / 100) / 10,
    'kB p95': Math.round(figures('bytes', 0.95) / 100) / 10,
    'requests p50': figures('requests', 0.5),
    'requests p95': figures('requests', 0.95),
    'rounds p50': figures('rounds', 0.5),
    'rounds p95': figures('rounds', 0.95),
    'warm ms p95': Math.round(figures('warm', 0.95) * 10) / 10,
    'found p50': figures('found', 0.5),
    bad: rows.filter(({ state }) => state !== 'ok').length,
  };
}

/** Points where people live. */
export function benchPoints(count = 40) {
  const random = generator(7);
  const middles = outcodes();
  return Array.from({ length: count }, () => {
    const { lat, lon } = middles[Math.floor(random() * middles.length)];
    return { lat: lat + (random() - 0.5) * 0.04, lon: lon + (random() - 0.5) * 0.06 };
  });
}

/** The kinds of search that are measured, around as many points. */
export function benchQueries(points = 40) {
  const places = benchPoints(points);
  const each = (query) => places.map((point, index) => query({ point }, index));
  const text = (index) => TEXTS[index % TEXTS.length];
  const topics = (index) => [TOPICS[index % TOPICS.length]];
  return {
    place: each((near) => ({ near, perPage: 10 })),
    'place, 20 a page': each((near) => ({ near, perPage: 20 })),
    'place, 15 km': each((near) => ({ near: { ...near, radius: RADIUS }, perPage: 10 })),
    'topic + place': each((near, index) => ({ near, topics: topics(index), perPage: 10 })),
    'text + place, 15 km': each((near, index) => ({
      near: { ...near, radius: RADIUS },
      text: text(index),
      perPage: 10,
    })),
    'text + topic + place': each((near, index) => ({
      near: { ...near, radius: RADIUS },
      text: text(index),
      topics: topics(index),
      perPage: 10,
    })),
    'text, nowhere': TEXTS.map((words) => ({ text: words, perPage: 10 })),
  };
}

/** All that is measured of directories of these sizes. */
export async function printDirectories(sizes, twins = true) {
  for (const size of sizes) {
    const { out, result, seconds, cpu, memory } = await benchDirectory(size, twins);
    console.log(`\n${size} services, catalogue ${brotliSize(path.join(out, 'index.json'))} bytes`);
    if (result) {
      const { files, bytes, regions } = result;
      console.log(`Built in ${seconds} s (${cpu} s of processor), ${memory} MB at most:`);
      console.log({ files, regions, bytes });
    }
    // The first searches of a program take longer than any other.
    await measureDirectory(out, benchQueries(10).place);
    const rows = {};
    for (const [name, queries] of Object.entries(benchQueries())) {
      rows[name] = await measureDirectory(out, queries);
    }
    console.table(rows);
    if (size > 1e4) continue;
    const json = JSON.stringify([...directoryServices(size)]);
    console.log(`The same as one JSON file: ${packedKilobytes(json)} kB`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  const twins = !process.argv.includes('--no-twins');
  await printDirectories(sizes.length > 0 ? sizes : [1e3, 1e4, 1e5], twins);
}
