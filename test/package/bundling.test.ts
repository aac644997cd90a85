import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { elementNames, gzipBytes, installPackedPackage, packageJson } from './support.js';

const installed = installPackedPackage();
after(() => {
  installed.remove();
});

/**
 * With what is loaded on demand: facets, bank holidays, reading a place out of words, directories in
 * regions and a copy for use without signal are 16,000 of it. Raised by 450 for refusing a query
 * with a key that nobody reads, which would have found everything; for fetching a directory while
 * somebody still types; and for scoring only services that may come first. Raised by 450 for
 * refusing options, types and values that would be read as something else, or not at all. By 550 for
 * asking for records together with their region, which saves a search near a point a wait.
 */
const SDK_BUDGET = 39_250;

/** What an app that imports one source loads at once: no client, no regions, no lookup of places. */
const DIRECTORY_BUDGET = 22_550;

function entryFile(name: string, code: string): string {
  const file = path.join(installed.project, `${name}.mjs`);
  writeFileSync(file, code);
  return file;
}

async function withRollup(file: string): Promise<string> {
  const bundle = await rollup({
    input: file,
    onwarn: () => undefined,
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['production'], rootDir: installed.project }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

async function withEsbuild(file: string): Promise<string> {
  const { outputFiles } = await esbuild({
    entryPoints: [file],
    absWorkingDir: installed.project,
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles.map((output) => output.text).join('\n');
}

const bundlers = { rollup: withRollup, esbuild: withEsbuild };

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`bundled with ${name}`, () => {
    test('a bare import of a registration module keeps the registration', async () => {
      for (const element of elementNames(installed.folder)) {
        const code = await bundle(
          entryFile(`define-${name}`, `import '${packageJson.name}/define/${element}.js';\n`),
        );
        assert.match(
          code,
          new RegExp(`customElements\\.define\\(\\s*["']mecc-${element}["']`),
          element,
        );
      }
    });

    test('a bare import of everything keeps every registration', async () => {
      const code = await bundle(entryFile(`all-${name}`, `import '${packageJson.name}/all.js';\n`));
      for (const element of elementNames(installed.folder)) {
        assert.match(
          code,
          new RegExp(`customElements\\.define\\(\\s*["']mecc-${element}["']`),
          element,
        );
      }
    });

    test('the SDK brings no element and no Lit', async () => {
      const code = await bundle(
        entryFile(
          `sdk-${name}`,
          `import { MeccClient } from '${packageJson.name}';\nconsole.log(MeccClient);\n`,
        ),
      );
      assert.match(code, /MeccClient/);
      for (const trace of [/LitElement/, /attachShadow/, /customElements/, /litHtmlVersions/]) {
        assert.doesNotMatch(code, trace);
      }
    });

    test('one element class does not bring the others', async () => {
      const code = await bundle(
        entryFile(
          `class-${name}`,
          `import { MeccServiceCardElement } from '${packageJson.name}/elements';\nconsole.log(MeccServiceCardElement);\n`,
        ),
      );
      assert.match(code, /MeccServiceCardElement/);
      assert.doesNotMatch(code, /class MeccServiceFinderElement/);
    });
  });
}

/**
 * Bytes of gzip that a page loads of what it imports, but for data: at once, or all that it may come
 * to load.
 */
async function bytesOf(name: string, code: string, how: 'at once' | 'all'): Promise<number> {
  const entry = entryFile(name, code);
  const { outputFiles, metafile } = await esbuild({
    entryPoints: [entry],
    absWorkingDir: installed.project,
    outdir: path.join(installed.project, 'out'),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production'],
    logLevel: 'error',
  });
  const nameOf = (file: string) => path.relative(installed.project, file).replaceAll(path.sep, '/');
  // esbuild also writes what only unused code would import: what nothing leads to is not fetched.
  const reached = new Set<string>();
  const reach = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { path: next, kind } of metafile.outputs[name]?.imports ?? []) {
      if (how === 'all' || kind === 'import-statement') reach(next);
    }
  };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint?.endsWith(path.basename(entry))) reach(name);
  }
  let bytes = 0;
  for (const output of outputFiles) {
    const name = nameOf(output.path);
    const inputs = Object.keys(metafile.outputs[name]?.inputs ?? {});
    const isData = inputs.length > 0 && inputs.every((input) => input.includes('/dist/generated/'));
    if (reached.has(name) && !isData) bytes += gzipBytes(output.contents);
  }
  assert.ok(bytes > 5_000, 'something was reached');
  return bytes;
}

test(`the SDK core is at most ${SDK_BUDGET} bytes with its dependencies, data excluded`, async (t) => {
  const bytes = await bytesOf(
    'core',
    `export { MeccClient, staticDirectory, bundled, combine, withFallback } from '${packageJson.name}';\n`,
    'all',
  );
  t.diagnostic(`SDK core: ${bytes} bytes gzip`);
  assert.ok(bytes <= SDK_BUDGET, `${bytes} bytes of gzip, the budget is ${SDK_BUDGET}`);
});

test(`a static directory alone is at most ${DIRECTORY_BUDGET} bytes`, async (t) => {
  const code = `import { staticDirectory } from '${packageJson.name}';\nconsole.log(staticDirectory);\n`;
  const bytes = await bytesOf('directory', code, 'at once');
  t.diagnostic(`static directory: ${bytes} bytes gzip`);
  assert.ok(bytes <= DIRECTORY_BUDGET, `${bytes} bytes of gzip, the budget is ${DIRECTORY_BUDGET}`);
});
