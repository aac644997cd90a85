/**
 * Builds `dist/`: data, modules and CDN files, declarations, custom-elements.json
 * and what is written from it for editors and frameworks, command line.
 *
 *   node test/tools/build.mjs [--quick] [--keep-data]
 *
 * `--quick` leaves out what the demo does not read: declarations, the manifest, the command line;
 * `--keep-data` trusts the data compiled a moment ago.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const flags = new Set(process.argv.slice(2));
const bin = (name) => path.join(root, 'node_modules/.bin', name);

function run(name, command, args) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) return reject(new Error(`${name} failed`));
      process.stdout.write(
        `built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
      );
      resolve();
    });
  });
}

/** Maps of what is written from `data/` lead to sources that are not published. */
function dropMaps(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (file.endsWith('.map')) rmSync(file);
    else if (entry.isFile()) {
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
    }
  }
}

try {
  const dist = path.join(root, 'dist');
  const keepData = flags.has('--keep-data') && existsSync(path.join(dist, 'data'));
  if (existsSync(dist)) {
    for (const name of readdirSync(dist)) {
      if (!(keepData && name === 'data')) rmSync(path.join(dist, name), { recursive: true });
    }
  }
  if (!keepData) {
    await run('data', bin('tsx'), [
      'src/cli/compile-data.ts',
      '--out-src',
      'src/generated',
      '--out-dist',
      'dist/data',
    ]);
  }
  const steps = [
    run('modules and CDN files', bin('rollup'), ['-c', 'rollup.config.mjs', '--silent']),
  ];
  if (!flags.has('--quick')) {
    steps.push(run('declarations', bin('tsc'), ['-p', 'test/tools/tsconfig.build.json']));
    steps.push(run('command line', process.execPath, ['test/tools/build-cli.mjs']));
    steps.push(run('manifest', process.execPath, ['docs/tools/write-manifest.mjs']));
  }
  const failed = (await Promise.allSettled(steps)).filter((step) => step.status === 'rejected');
  for (const { reason } of failed) process.stderr.write(`${reason.message}\n`);
  if (failed.length === 0) dropMaps(path.join(dist, 'generated'));
  if (failed.length > 0) process.exitCode = 1;
  else if (!flags.has('--quick')) {
    await run('editor data and framework types', process.execPath, [
      'docs/tools/write-editor-data.mjs',
    ]);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
