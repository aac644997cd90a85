/**
 * Two outputs from one source tree:
 *
 * 1. `dist/` - one module per source file for npm users; every dependency stays external.
 * 2. `dist/cdn/` - minified files for a plain script tag; Lit and the rest are inlined.
 *
 * In the CDN files all code of an entry is one file, except what sits behind a dynamic import of
 * `src/generated/` (data), the client (search and sources, fetched after the first paint), the feed
 * reader or the lookup of places. Those become hashed files in `dist/cdn/chunks/` that import nothing of the entry: a page may load an entry under
 * any URL (`…min.js?ver=6`), and a chunk that imported it back would run it a second time.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './test/tools/minify-templates.mjs';
import { noGlobals } from './test/tools/no-globals.mjs';
import { notices } from './test/tools/notices.mjs';
import { slimDecorators } from './test/tools/slim-decorators.mjs';
import { publishTheme } from './theme/publish.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const src = path.join(root, 'src');
const dist = path.join(root, 'dist');
const cdn = path.join(dist, 'cdn');
const pkg = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const dependencies = Object.keys(pkg.dependencies);
const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));

/** Everything is an error, except two habits of zod: annotations in odd places, a cycle of its own. */
function onwarn(warning) {
  const inZod = (id) => /node_modules[\\/]zod[\\/]/.test(id ?? '');
  if (warning.code === 'INVALID_ANNOTATION' && inZod(warning.id ?? warning.message)) return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every(inZod)) return;
  throw new Error(`${warning.code ?? 'WARNING'}: ${warning.message}`);
}

const transpile = () => esbuild({ target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') });

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, file.toString()))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();
}

const toInput = (files) =>
  Object.fromEntries(files.map((file) => [path.relative(src, file).replace(/\.ts$/, ''), file]));

const bundleFile = (name) => path.join(src, 'bundles', name);
const bundle = (name) => bundleFile(`${name}.ts`);
const isBundle = (file) => path.dirname(file) === path.join(src, 'bundles');
const isDefine = (file) => file.endsWith('.define.ts');

/** Says of the sources what `sideEffects` in package.json says of the published files. */
const treeshake = {
  moduleSideEffects: (id) => !id.startsWith(src + path.sep) || isBundle(id) || isDefine(id),
};

/* ---------------------------------------------------------------- npm modules */

const modules = {
  input: toInput([
    path.join(src, 'index.ts'),
    path.join(src, 'models/index.ts'),
    path.join(src, 'elements/index.ts'),
    path.join(src, 'i18n/index.ts'),
    path.join(src, 'theme/index.ts'),
    ...sources(src).filter((file) => isBundle(file) || isDefine(file)),
  ]),
  external: isDependency,
  onwarn,
  treeshake,
  plugins: [nodeResolve({ ignoreSideEffectsForRoot: true }), transpile()],
  output: {
    dir: dist,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: src,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
};

/* ---------------------------------------------------------------- CDN files */

const resolve = () =>
  nodeResolve({
    browser: true,
    exportConditions: ['production', 'browser'],
    ignoreSideEffectsForRoot: true,
  });

/** Files of libraries that went into a CDN file. */
const inlined = new Set();

const noteLibraries = () => ({
  name: 'note-libraries',
  generateBundle(_, output) {
    for (const { modules } of Object.values(output)) {
      for (const [id, { renderedLength }] of Object.entries(modules ?? {})) {
        if (renderedLength > 0 && id.includes('node_modules')) inlined.add(id);
      }
    }
  },
});

/**
 * A file that did not come is asked for again under another address: browsers remember that it
 * failed, for as long as the page is open, and signal comes back. One address for some seconds, so
 * that two who ask get one copy.
 */
const askAgain = () => ({
  name: 'ask-again',
  renderChunk(code) {
    const calls = code.replace(/\bimport\((?=(["'`])\.\/[^"'`]+\.js\1\))/g, 'meccAsk(');
    if (calls === code) return null;
    return `${calls}
    function meccAsk(file) {
      return import(file).catch(() => import(file + '?' + (Date.now() >> 12)));
    }`;
  },
});

const minified = () => [
  noteLibraries(),
  slimDecorators(),
  noGlobals(),
  resolve(),
  transpile(),
  minifyTemplates(),
  askAgain(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false, ecma: 2022 },
  }),
];

/** Languages besides English, each a folder. */
const translations = readdirSync(path.join(src, 'i18n'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en-gb')
  .map((entry) => entry.name);

const ownChunks = [
  'generated/',
  'client/client-from-urls.ts',
  'client/interpret.ts',
  'client/unknown-names.ts',
  'elements/offline-pack/pack-keeper.ts',
  'elements/quality-checklist/quality-export.ts',
  'elements/shared/contrast-guard.ts',
  'elements/shared/page-messages.ts',
  'elements/shared/page-words.ts',
  'elements/service-card/card-actions.ts',
  'elements/service-card/card-hours.ts',
  'elements/service-finder/finder-answer.ts',
  'elements/service-finder/finder-filters.ts',
  'elements/service-finder/url-state.ts',
  'elements/shortlist/open-link.ts',
  'geo/place-lookup.ts',
  ...translations.map((lang) => `i18n/${lang}/index.ts`),
  'schedule/bank-holidays.ts',
  'search/facets.ts',
  'search/more-filters.ts',
  'share/qr-matrix.ts',
  'sources/offline/kept-copy.ts',
  'sources/open-referral/',
  'sources/static/regions/open-regions.ts',
].map((part) => path.join(src, part));
const isOwnChunk = (id) => ownChunks.some((start) => id.startsWith(start));
const chunkName = (id) =>
  path
    .relative(src, id)
    .replace(/\.ts$/, '')
    .replace(/^generated\//, 'data/')
    .replace(
      /^(?:sources|client|share|search|schedule|elements\/(?:service-(?:card|finder)|offline-pack|quality-checklist|shared|shortlist))\//,
      '',
    )
    // The address of a file would tell others which topic somebody reads about.
    .replace(/^data\/topics\/.*/, 'data/topic')
    .replace(/^client-from-urls$/, 'client')
    .replace(/\/index$/, '')
    .replaceAll('/', '-');

/** Self-contained chunks already written, by module id: the CDN entries share them. */
const written = new Map();

function writeChunk(id) {
  if (!written.has(id)) {
    written.set(
      id,
      (async () => {
        const build = await rollup({
          input: { [chunkName(id)]: id },
          onwarn,
          treeshake,
          plugins: [splitOff('.'), ...minified()],
        });
        const { output } = await build.write({
          dir: path.join(cdn, 'chunks'),
          format: 'es',
          inlineDynamicImports: true,
          entryFileNames: '[name]-[hash].js',
        });
        await build.close();
        return output[0].fileName;
      })(),
    );
  }
  return written.get(id);
}

/**
 * Points dynamic imports at files built apart from the importer.
 *
 * @param chunks where the chunk folder lies as seen from the importing file
 * @param entries module id to file name for more modules that are built already
 */
function splitOff(chunks, entries = new Map()) {
  return {
    name: 'split-off',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      if (!resolved || resolved.external) return null;
      const file = isOwnChunk(resolved.id)
        ? await writeChunk(resolved.id)
        : entries.get(resolved.id);
      return file ? { id: `${chunks}/${file}`, external: 'absolute' } : null;
    },
  };
}

const singleFile = (name, source) => ({
  input: { [name]: bundle(source) },
  onwarn,
  treeshake,
  makeAbsoluteExternalsRelative: false,
  plugins: [splitOff('./chunks'), ...minified()],
  output: {
    dir: cdn,
    format: 'es',
    inlineDynamicImports: true,
    entryFileNames: '[name].min.js',
  },
});

/** What the loader entries import lazily, in the order of discovery. */
async function lazyTargets(inputs) {
  const targets = new Set();
  const build = await rollup({
    input: inputs,
    onwarn,
    treeshake,
    plugins: [
      {
        name: 'collect',
        async resolveDynamicImport(specifier, importer) {
          const resolved =
            typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
          if (!resolved) return null;
          if (!isOwnChunk(resolved.id)) targets.add(resolved.id);
          return { id: resolved.id, external: true };
        },
      },
      resolve(),
      transpile(),
    ],
  });
  await build.close();
  return [...targets].sort();
}

/** How many of the modules import each module, themselves or through others. */
function countUsers(targets, getModuleInfo) {
  const users = new Map();
  for (const target of targets) {
    const seen = new Set([target]);
    for (const id of seen) {
      users.set(id, (users.get(id) ?? 0) + 1);
      for (const imported of getModuleInfo(id)?.importedIds ?? []) seen.add(imported);
    }
  }
  return users;
}

/** Elements for the loaders: code they share lies in shared chunks, never in a loader itself. */
async function writeLazyElements(targets) {
  let users;
  const build = await rollup({
    input: Object.fromEntries(
      targets.map((id) => [path.basename(id).replace(/(\.define)?\.ts$/, ''), id]),
    ),
    onwarn,
    treeshake,
    logLevel: 'warn',
    makeAbsoluteExternalsRelative: false,
    plugins: [splitOff('.'), ...minified()],
  });
  const { output } = await build.write({
    dir: path.join(cdn, 'chunks'),
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: 'shared-[hash].js',
    manualChunks: (id, { getModuleInfo }) => {
      users ??= countUsers(targets, getModuleInfo);
      // What many elements take is one file.
      return users.get(id) > targets.length / 3 ? 'base' : undefined;
    },
    // Chunks below this size cost more in requests than they save: browsers may ask for six at a time.
    experimentalMinChunkSize: 12_000,
  });
  await build.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const needs = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const whole = (file, seen = new Set()) => {
    if (seen.has(file) || !needs.has(file)) return seen;
    needs.get(file).forEach((one) => whole(one, seen.add(file)));
    return seen.add(file);
  };
  const entries = chunks.filter((file) => file.isEntry && file.facadeModuleId);
  return {
    entries: new Map(entries.map((file) => [file.facadeModuleId, file.fileName])),
    files: new Map(entries.map(({ fileName }) => [fileName, [...whole(fileName)]])),
  };
}

/**
 * Lets a loader ask for all files of an element at once: left to itself, a browser asks for what a
 * file imports when it has read that file. The element is there when its own file is; the others
 * are only on the way to it.
 *
 * @param files file name of an element to the names of all files that it takes, its own first
 */
const allAtOnce = (files) => ({
  name: 'all-at-once',
  renderChunk(code) {
    const calls = code.replace(/\bimport\((["'`])\.\/chunks\/([^"'`]+)\1\)/g, (whole, _, file) =>
      files.has(file) ? `meccFetch(${files.get(file).map((one) => `'./chunks/${one}'`)})` : whole,
    );
    return `function meccFetch(own, ...others) {
      for (const file of others) import(file).catch(() => {});
      return import(own).catch(() => import(own + '?' + (Date.now() >> 12)));
    }
    ${calls}`;
  },
});

/** `dist/integrity.json`: what a page writes into `integrity="…"`. */
function integrity() {
  return {
    name: 'integrity',
    closeBundle() {
      for (const name of ['mecc-signpost.css', 'embed.html', 'embed.css']) {
        copyFileSync(bundleFile(name), path.join(cdn, name));
      }
      publishTheme(dist);
      writeFileSync(
        path.join(cdn, 'LICENSES.txt'),
        notices('The scripts in this folder hold libraries and data of others.', [...inlined]),
      );
      const files = readdirSync(cdn, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
        .sort();
      const hashes = files.map((file) => [
        path.relative(cdn, file).replaceAll(path.sep, '/'),
        `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
      ]);
      writeFileSync(
        path.join(dist, 'integrity.json'),
        `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
      );
    },
  };
}

export default async function config() {
  rmSync(cdn, { recursive: true, force: true });
  const loaders = ['autoloader', 'mount', 'embed'];
  const lazy = await writeLazyElements(await lazyTargets(loaders.map(bundle)));
  const configs = [
    modules,
    singleFile('mecc-signpost', 'all'),
    singleFile('service-finder', 'service-finder'),
    singleFile('offline-worker', 'offline-worker'),
    singleFile('frame', 'frame'),
    singleFile('check-page', 'check-page'),
    ...loaders.map((name) => {
      const loader = singleFile(name, name);
      const own = [splitOff('./chunks', lazy.entries), allAtOnce(lazy.files)];
      return { ...loader, plugins: [...own, ...minified()] };
    }),
  ];
  configs.at(-1).plugins.push(integrity());
  return configs;
}
