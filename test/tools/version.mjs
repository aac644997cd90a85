/**
 * Raises the version by the changesets that are waiting, and says it wherever it stands.
 *
 *   npm run raise-version
 *
 * Not `version`: npm runs a script of that name by itself, in the middle of `npm version`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const folder = path.join(root, '.changeset');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const waiting = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
const lines = waiting.map((file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .replace(/^---[\s\S]*?---\s*/, '')
    .trim(),
);

if (waiting.length > 0) {
  execFileSync(path.join(root, 'node_modules/.bin/changeset'), ['version'], {
    cwd: root,
    stdio: 'inherit',
  });
}
const { version } = JSON.parse(read('package.json'));
const source = read('src/version.ts').replace(/'\d+\.\d+\.\d+[^']*'/, `'${version}'`);
writeFileSync(path.join(root, 'src/version.ts'), source);
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: root });
process.stdout.write(
  `Version ${version}. For CHANGELOG.md:\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
);
