/**
 * Builds `dist/cli/`: the command line, with the libraries that only it needs inside. An install
 * for a web page pays for none of them, and `npx mecc-signpost` needs nothing else.
 *
 * esbuild, not Rollup as for the rest: commander is CommonJS.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './install.mjs';
import { notices } from './notices.mjs';

const pkg = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const out = path.join(root, 'dist/cli');
/** What CommonJS asks for by `require` are Node's own modules. */
const REQUIRE =
  "import { createRequire as meccRequire } from 'node:module'; const require = meccRequire(import.meta.url);";

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { 'mecc-signpost': 'src/cli/main.ts' },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(pkg.dependencies),
  banner: { js: REQUIRE },
  minifySyntax: true,
  minifyWhitespace: true,
  // The same bytes wherever the packages lie.
  preserveSymlinks: true,
  tsconfig: path.join(root, 'tsconfig.json'),
  metafile: true,
  logLevel: 'warning',
});

const entry = path.join(out, 'mecc-signpost.mjs');
writeFileSync(entry, `#!/usr/bin/env node\n${readFileSync(entry, 'utf8')}`);
chmodSync(entry, 0o755);
writeFileSync(
  path.join(out, 'LICENSES.txt'),
  notices('The command line holds libraries and data of others.', Object.keys(metafile.inputs)),
);
