import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

const cdn = new URL('../dist/cdn/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of script, minified, compressed as servers do. Data and style sheets are not counted. */
export async function measureSizes() {
  const finder = await size(await readFile(new URL('service-finder.min.js', cdn)));
  const row = (name, bytes) => [name, { ...bytes, 'gzip / finder': ratio(bytes, finder) }];
  const chunks = await readdir(new URL('chunks/', cdn));
  const reader = chunks.filter((name) => name.startsWith('open-referral'));
  return Object.fromEntries([
    row('finder only', finder),
    row('all in one', await size(await readFile(new URL('mecc-signpost.min.js', cdn)))),
    row(
      'feed reader, fetched only for feeds',
      await size(
        Buffer.concat(
          await Promise.all(reader.map((name) => readFile(new URL(`chunks/${name}`, cdn)))),
        ),
      ),
    ),
    row(
      'SDK core',
      await bundled(
        "export { MeccClient, staticDirectory, bundled, combine, withFallback } from './dist/index.js'",
      ),
    ),
    row(
      'our dependencies alone',
      await bundled(
        `export { LitElement, html, css, nothing } from 'lit';
         export { property, state } from 'lit/decorators.js';
         export { repeat } from 'lit/directives/repeat.js';
         export { Task } from '@lit/task';
         export { ContextConsumer, ContextProvider, createContext } from '@lit/context';
         import * as z from 'zod/mini';
         const schema = z.object({ a: z.string(), b: z.optional(z.array(z.number())) });
         export const parse = (value) => z.safeParse(schema, value);`,
      ),
    ),
    row('@pagefind/component-ui', await bundled("import '@pagefind/component-ui'")),
    row(
      'instantsearch.js, 4 widgets + lite client',
      await bundled(
        `import instantsearch from 'instantsearch.js';
         import { searchBox, hits, refinementList, pagination } from 'instantsearch.js/es/widgets';
         import { liteClient } from 'algoliasearch/lite';
         export { instantsearch, searchBox, hits, refinementList, pagination, liteClient };`,
      ),
    ),
  ]);
}

/** Bytes of content, by what fetches it: a page fetches what it shows, a finder none of it. */
export async function measureContent() {
  const folder = new URL('chunks/', cdn);
  const kinds = new Map();
  for (const name of (await readdir(folder)).sort()) {
    const [, kind] = /^data-(.+?)-.{8}\.js$/.exec(name) ?? [];
    if (kind) kinds.set(kind, size(await readFile(new URL(name, folder))));
  }
  const cards = [...kinds]
    .filter(([kind]) => kind.startsWith('topics-'))
    .sort(([, a], [, b]) => a.gzip - b.gzip);
  for (const [kind] of cards) kinds.delete(kind);
  const [median, largest] = [cards[Math.floor(cards.length / 2)], cards.at(-1)];
  return Object.fromEntries([
    [`one topic card, the middle one of ${cards.length}`, median?.[1]],
    [`the largest, ${largest?.[0].replace('topics-', '')}`, largest?.[1]],
    ...kinds,
  ]);
}

async function bundled(contents) {
  return size(
    await bundle(contents, root, {
      outdir: 'out',
      loader: { '.css': 'empty' },
      plugins: [{ name: 'loaded-later', setup: keepOut }],
    }),
  );
}

/** What is imported dynamically is fetched when it is needed: data by topic, the feed reader. */
function keepOut(builder) {
  builder.onResolve({ filter: /./ }, ({ kind, path }) =>
    kind === 'dynamic-import' ? { path, external: true } : undefined,
  );
}

function size(bytes) {
  return {
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

function ratio(bytes, base) {
  return Number((bytes.gzip / base.gzip).toFixed(2));
}
