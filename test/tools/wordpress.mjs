/**
 * Finds PHP and WordPress, whose own functions some tests call. Node built-ins only: `test/run.mjs`
 * reads this before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** Debian's packages of it, unpacked here: to install them would start a web server on port 80. */
const TREE = path.join(root, 'node_modules/.cache/debian-wordpress');
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  // Files that it has links to.
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];
const FOLDER = 'usr/share/wordpress';
const isWordPress = (folder) => existsSync(path.join(folder, 'wp-includes/kses.php'));

/** The tree of folders with WordPress in it: ours, or else that of the machine. */
const base =
  isWordPress(path.join('/', FOLDER)) && !isWordPress(path.join(TREE, FOLDER)) ? '/' : TREE;
export const WORDPRESS = path.join(base, FOLDER);
export const THEMES = path.join(base, 'var/lib/wordpress/wp-content/themes');

export const PHP = '/usr/bin/php';

/** MariaDB, what lays out its folder, and what speaks to it. */
export const DATABASE = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/mariadb'];
/** They start nothing, unlike `mariadb-server`. */
const DATABASE_PACKAGES = ['mariadb-server-core', 'mariadb-client-core'];

const hasMysqli = () =>
  existsSync(PHP) && /^mysqli$/m.test(spawnSync(PHP, ['-m'], { encoding: 'utf8' }).stdout);

/** What is missing for a whole WordPress that serves pages, by Debian package. */
export const missingPackages = () => [
  ...(isWordPress(WORDPRESS) ? [] : ['wordpress']),
  ...(existsSync(PHP) ? [] : ['php-cli']),
  ...(hasMysqli() ? [] : ['php-mysql']),
  ...(DATABASE.every((file) => existsSync(file)) ? [] : DATABASE_PACKAGES),
];

/** Why tests with WordPress's functions cannot run here, or `undefined` when they can. */
export function missingWordPress() {
  if (!existsSync(PHP)) return 'PHP is not installed (Debian: php-cli)';
  return isWordPress(WORDPRESS) ? undefined : 'there is no copy of WordPress';
}

const apt = (args, cwd) =>
  spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], {
    cwd,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Fetches the packages and unpacks them, without the programs that they ask for. */
function unpackWordPress() {
  mkdirSync(path.dirname(TREE), { recursive: true });
  const folder = mkdtempSync(path.join(path.dirname(TREE), 'unpack-'));
  try {
    // Not as the user _apt, who may not write here.
    apt(['-o', 'APT::Sandbox::User=root', 'download', ...PACKAGES], folder);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      const { status } = spawnSync('dpkg-deb', ['-x', file, 'files'], { cwd: folder });
      if (status !== 0) return;
    }
    if (!isWordPress(path.join(folder, 'files', FOLDER))) return;
    rmSync(TREE, { recursive: true, force: true });
    renameSync(path.join(folder, 'files'), TREE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fetches what is missing where that can be done; says what happened. */
export function installWordPress(say) {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const wanted = missing.filter((name) => name !== 'wordpress');
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say(`Missing for tests with WordPress: ${missing.join(', ')}. As root on Debian or Ubuntu,`);
    say('  npm test fetches them. Or, as root:');
    if (wanted.length > 0) say(`  apt-get install --no-install-recommends ${wanted.join(' ')}`);
    if (wanted.length < missing.length)
      say(`  and put a WordPress of version 6.1 or later into ${path.relative(root, WORDPRESS)}`);
    return;
  }
  say(`Fetching for tests with WordPress: ${missing.join(', ')}.`);
  apt(['update']);
  if (wanted.length > 0) apt(['install', '-y', '--no-install-recommends', ...wanted]);
  if (!isWordPress(WORDPRESS)) unpackWordPress();
  const still = missingPackages();
  if (still.length > 0) say(`That did not work: ${still.join(', ')}.`);
}

/** Runs PHP with some text as input; what it printed. Warnings of PHP count as errors. */
export function php(args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(
    PHP,
    ['-d', 'display_errors=stderr', '-d', 'error_reporting=E_ALL & ~E_DEPRECATED', ...args],
    { input, encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 },
  );
  if (error || status !== 0 || stderr !== '') {
    throw new Error(`php failed: ${error?.message ?? ''}${stderr}${stdout}`);
  }
  return stdout;
}
