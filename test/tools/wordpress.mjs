/**
 * Finds PHP and WordPress, whose own functions some tests call. Node built-ins only: `test/run.mjs`
 * reads this before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** The folder that Debian's package fills. */
export const DEBIAN_WORDPRESS = '/usr/share/wordpress';
/** Our own copy of that folder: to install the package would start a web server on port 80. */
const COPY = path.join(root, 'node_modules/.cache/wordpress');
const isWordPress = (folder) => existsSync(path.join(folder, 'wp-includes/kses.php'));

/** Where WordPress's own functions are, or will be. */
export const WORDPRESS = [COPY, DEBIAN_WORDPRESS].find(isWordPress) ?? COPY;

export const PHP = '/usr/bin/php';
/** MariaDB, and what lays out its folder. */
export const DATABASE = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];

/** What is missing for a whole WordPress that serves pages, by Debian package. */
export const missingPackages = () => [
  ...(isWordPress(DEBIAN_WORDPRESS) ? [] : ['wordpress']),
  ...(existsSync(PHP) ? [] : ['php-cli']),
  ...(DATABASE.every((file) => existsSync(file)) ? [] : ['mariadb-server']),
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

/** Fetches Debian's package and unpacks it, without the programs that it asks for. */
function unpackWordPress() {
  mkdirSync(path.dirname(COPY), { recursive: true });
  const folder = mkdtempSync(path.join(path.dirname(COPY), 'unpack-'));
  try {
    // Not as the user _apt, who may not write here.
    apt(['-o', 'APT::Sandbox::User=root', 'download', 'wordpress'], folder);
    const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (!file) return;
    const { status } = spawnSync('dpkg-deb', ['-x', file, 'files'], { cwd: folder });
    if (status !== 0) return;
    rmSync(COPY, { recursive: true, force: true });
    renameSync(path.join(folder, 'files', DEBIAN_WORDPRESS), COPY);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fetches what is missing where that can be done; says what happened. */
export function installWordPress(say) {
  if (!missingWordPress()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say('Missing: PHP or WordPress, for tests of what editors strip. As root on Debian or Ubuntu,');
    say(
      '  npm test fetches them. Or run, as root: apt-get install --no-install-recommends php-cli',
    );
    say(`  and put a WordPress of version 6.1 or later into ${path.relative(root, COPY)}`);
    return;
  }
  say('Fetching PHP (php-cli) and a copy of WordPress through apt.');
  apt(['update']);
  if (!existsSync(PHP)) apt(['install', '-y', '--no-install-recommends', 'php-cli']);
  if (!isWordPress(WORDPRESS)) unpackWordPress();
  const missing = missingWordPress();
  if (missing) say(`That did not work: ${missing}.`);
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
