/**
 * Finds PHP and WordPress, whose own functions some tests call. Node built-ins only: `test/run.mjs`
 * reads this before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The folder that Debian's package fills. */
export const WORDPRESS = '/usr/share/wordpress';
const PHP = '/usr/bin/php';
const PACKAGES = ['wordpress', 'php-cli'];

/** Why tests with WordPress cannot run here, or `undefined` when they can. */
export const missingWordPress = () =>
  existsSync(PHP) && existsSync(`${WORDPRESS}/wp-includes/kses.php`)
    ? undefined
    : `WordPress is not installed (Debian: ${PACKAGES.join(', ')})`;

/** Installs them where that can be done; says what happened. */
export function installWordPress(say) {
  if (!missingWordPress()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say('Missing: WordPress, for tests of what editors strip. On Debian or Ubuntu run, as root:');
    say(`  apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`);
    return;
  }
  say(`Installing ${PACKAGES.join(', ')} through apt.`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update', '-q');
  apt('install', '-q', '-y', '--no-install-recommends', ...PACKAGES);
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
