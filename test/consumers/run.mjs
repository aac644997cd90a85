/**
 * Builds and drives the projects of `test/consumers/` with the packed package.
 *
 *   npm run test:consumers                   all
 *   npm run test:consumers -- react next     some
 *
 * It installs from the registry, and needs `npm run build` before it and Chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/install.mjs';

const folder = path.join(root, 'test/consumers');
const names = process.argv.slice(2);
const known = readdirSync(folder).filter((name) =>
  existsSync(path.join(folder, name, 'package.json')),
);
const unknown = names.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  process.stderr.write(`No such project: ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`);
  process.exit(2);
}
if (!existsSync(path.join(root, 'dist/frameworks'))) {
  process.stderr.write('There is no package to pack. Run: npm run build\n');
  process.exit(2);
}

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  // What is asked for by name is a project; the versions of Node belong to a run of all.
  .filter((file) => names.length === 0 || file === 'frameworks.test.ts')
  .map((file) => path.join('test/consumers', file));
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MECC_CONSUMERS: names.join(',') } },
);
process.exit(status ?? 1);
