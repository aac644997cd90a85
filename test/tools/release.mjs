/**
 * Makes a release ready, and ends before anything is published.
 *
 *   npm run release              refuses what may not be released
 *   npm run release -- --try     says it, and goes on: for a rehearsal
 *
 * What it checks: a clean tree; one version everywhere, with its heading in CHANGELOG.md and no
 * changeset left over; dependencies as the lock has them; two builds that are the same, byte by
 * byte; the public interface as it was last agreed. What it writes, into `release/`: the tarball,
 * the bill of materials, and the hashes of both and of each file for a script tag. Last, `npm
 * publish --dry-run`. Publishing is up to a person: the command is printed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isInstalled, root } from './install.mjs';
import { sbom } from './sbom.mjs';

const rehearsal = process.argv.includes('--try');
const out = path.join(root, 'release');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const { name, version, repository } = JSON.parse(read('package.json'));
const say = (text) => process.stdout.write(`${text}\n`);
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).trim();

/** Says what is wrong, and stops unless this is a rehearsal. */
function refuse(problem) {
  if (!rehearsal) {
    process.stderr.write(`${problem}\nNothing was released.\n`);
    process.exit(1);
  }
  say(`would refuse: ${problem}`);
}

/** Hash of each file below a folder. */
function fingerprints(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function build() {
  run(process.execPath, 'test/tools/build.mjs');
  return fingerprints(path.join(root, 'dist'));
}

/* -------------------------------------------------------------- what has to be so */

if (run('git', 'status', '--porcelain') !== '') refuse('There are changes that are not committed.');
if (!read('src/version.ts').includes(`'${version}'`))
  refuse(`src/version.ts does not say ${version}. Run: npm run raise-version`);
if (!new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\b`, 'm').test(read('CHANGELOG.md')))
  refuse(`CHANGELOG.md has no heading for ${version}.`);
const waiting = readdirSync(path.join(root, '.changeset')).filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
);
if (waiting.length > 0)
  refuse(`Changesets are left over: ${waiting.join(', ')}. Run: npm run raise-version`);
if (run('git', 'tag', '--list', `v${version}`) !== '') refuse(`v${version} is a tag already.`);
if (!repository)
  refuse(
    'package.json names no repository: the links of README.md lead nowhere on npm without it.',
  );
if (!isInstalled()) refuse('node_modules is not what the lock file says. Run: npm ci');

/* -------------------------------------------------------------- two builds */

say('building twice');
const first = build();
const second = build();
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (differing.length > 0) refuse(`Two builds differ: ${differing.join(', ')}`);
say(`the same ${second.size} files both times`);

try {
  run(process.execPath, 'test/tools/api-report.mjs');
  say('the public interface is what was agreed');
} catch (error) {
  refuse(`The public interface differs.\n${error.stdout}`);
}

/* -------------------------------------------------------------- what is written */

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const [{ filename }] = JSON.parse(
  run('npm', 'pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', out),
);
const commitTime = new Date(run('git', 'log', '-1', '--format=%cI')).toISOString();
writeFileSync(path.join(out, 'sbom.cdx.json'), `${JSON.stringify(sbom(commitTime), null, 2)}\n`);
copyFileSync(path.join(root, 'dist/integrity.json'), path.join(out, 'integrity.json'));
const hashes = [...fingerprints(out)].map(([file, hash]) => `${hash}  ${file}\n`).join('');
writeFileSync(path.join(out, 'SHA256SUMS'), hashes);
for (const file of readdirSync(out)) say(`release/${file}`);

if (!existsSync(path.join(out, filename))) refuse(`${filename} was not written.`);
execFileSync(
  'npm',
  ['publish', '--dry-run', '--ignore-scripts', '--access', 'public', path.join(out, filename)],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
say(`\n${name} ${version} is ready. To publish: npm publish --access public release/${filename}`);
