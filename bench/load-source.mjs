import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What stands in `src` now, as plain JavaScript: a loader that translates while a program runs would
 * be measured with it.
 */
export async function loadSource() {
  const outdir = mkdtempSync(path.join(tmpdir(), 'mecc-bench-'));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: {
      index: path.join(root, 'src/index.ts'),
      build: path.join(root, 'src/cli/directory/build-directory.ts'),
      format: path.join(root, 'src/sources/static/regions/format.ts'),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  const load = (name) => import(pathToFileURL(path.join(outdir, `${name}.mjs`)).href);
  const { REGIONS_VERSION } = await load('format');
  return { ...(await load('index')), ...(await load('build')), REGIONS_VERSION };
}
