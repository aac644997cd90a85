/**
 * A real WordPress on this machine, with the plugin, to look at and to test: `php` serves it on
 * loopback, MariaDB keeps its data in a scratch folder, and both go when the script ends.
 *
 *   node integrations/wordpress/try.mjs
 *
 * Needs `npm run build`, and what `npm test` has fetched or says that it misses.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../test/tools/browsers.mjs';
import {
  DATABASE,
  PHP,
  THEMES,
  WORDPRESS as SOURCE,
  missingPackages,
} from '../../test/tools/wordpress.mjs';
import { packWordPress } from '../pack.mjs';

/** Nobody needs this data after a crash. */
const CARELESS = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-flush-method=nosync',
  '--skip-log-bin',
];

/** People of this WordPress. The password is of a scratch folder on loopback. */
export const PEOPLE = { admin: 'administrator', author: 'author' };
export const PASSWORD = 'only-on-this-machine';

export { missingPackages };

async function until(ask, what) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start.`);
}

/** Runs to its end; what it wrote, or an error with what it said. */
function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    ...options,
  });
  if (error || status !== 0) {
    throw new Error(`${path.basename(command)} failed: ${error?.message ?? ''}${stderr}${stdout}`);
  }
  return stdout;
}

const text = (value) => `'${value.replace(/[\\']/g, '\\$&')}'`;

const config = ({ socket, origin }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${text(`localhost:${socket}`)} );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', ${text(origin)} );
define( 'WP_SITEURL', ${text(origin)} );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'AUTH_KEY', 'try' );
define( 'SECURE_AUTH_KEY', 'try' );
define( 'LOGGED_IN_KEY', 'try' );
define( 'NONCE_KEY', 'try' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** Only for machines without a theme: enough of one to show a page. */
const BARE_THEME = {
  'style.css':
    '/*\nTheme Name: Bare\n*/\nbody { max-width: 60rem; margin: 0 auto; padding: 0 1rem; font-family: sans-serif; }\n',
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Test</title><?php wp_head(); ?></head><body><main>
<?php while ( have_posts() ) { the_post(); the_title( '<h1>', '</h1>' ); the_content(); } ?>
</main><?php wp_footer(); ?></body></html>
`,
};

const install = (theme) => `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
add_filter( 'pre_wp_mail', '__return_false' );
wp_install( 'Test council', 'admin', 'admin@example.org', false, '', ${text(PASSWORD)} );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => ${text(PASSWORD)}, 'user_email' => 'author@example.org', 'role' => 'author' ) );
update_option( 'permalink_structure', '' );
switch_theme( ${text(theme)} );
$problem = activate_plugin( 'mecc-signpost/mecc-signpost.php' );
if ( is_wp_error( $problem ) ) { fwrite( STDERR, $problem->get_error_message() ); exit( 1 ); }
`;

/**
 * Installs and starts it. `php` runs a line of PHP inside of it; `close` ends everything.
 */
export async function startWordPress() {
  const folder = mkdtempSync(path.join(tmpdir(), 'mecc-wordpress-'));
  const site = path.join(folder, 'site');
  const socket = path.join(folder, 'db.sock');
  const running = [];
  const kill = () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    await Promise.all(
      running.map((child) => {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        return child.exitCode === null && child.signalCode === null ? gone : undefined;
      }),
    );
    kill();
  };
  try {
    // Some of its links lead to files of a web server.
    cpSync(SOURCE, site, {
      recursive: true,
      dereference: true,
      filter: (file) => existsSync(file),
    });
    const themes = path.join(site, 'wp-content/themes');
    mkdirSync(themes, { recursive: true });
    const theme = existsSync(`${THEMES}/twentytwentythree`) ? 'twentytwentythree' : 'bare';
    if (theme === 'bare') {
      mkdirSync(path.join(themes, theme));
      for (const [name, body] of Object.entries(BARE_THEME)) {
        writeFileSync(path.join(themes, theme, name), body);
      }
    } else if (!existsSync(path.join(themes, theme))) {
      symlinkSync(`${THEMES}/${theme}`, path.join(themes, theme));
    }
    const packed = packWordPress(path.join(folder, 'packed'));
    const plugins = path.join(site, 'wp-content/plugins');
    rmSync(path.join(plugins, 'mecc-signpost'), { recursive: true, force: true });
    cpSync(packed, path.join(plugins, 'mecc-signpost'), { recursive: true });

    const data = path.join(folder, 'data');
    const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
    run(DATABASE[1], [`--datadir=${data}`, '--auth-root-authentication-method=normal', ...asRoot]);
    running.push(
      spawn(
        DATABASE[0],
        [
          '--no-defaults',
          `--datadir=${data}`,
          `--socket=${socket}`,
          '--skip-networking',
          ...CARELESS,
          ...asRoot,
        ],
        { stdio: 'ignore' },
      ),
    );
    const sql = (statement) =>
      spawnSync(DATABASE[2], ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', statement]);
    await until(() => sql('CREATE DATABASE IF NOT EXISTS wordpress').status === 0, 'MariaDB');

    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(path.join(site, 'wp-config.php'), config({ socket, origin }));
    const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '' };
    const php = (code) => {
      try {
        // Without a web server, WordPress wants to know where it is.
        return run(PHP, ['-r', `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code}`], {
          cwd: site,
          env,
        });
      } catch (error) {
        // WordPress shows a page of apology and writes the reason into its log.
        const log = path.join(site, 'debug.log');
        throw existsSync(log) ? new Error(readFileSync(log, 'utf8'), { cause: error }) : error;
      }
    };
    php(install(theme));
    running.push(
      spawn(PHP, ['-S', `127.0.0.1:${port}`, '-t', site], { cwd: site, env, stdio: 'ignore' }),
    );
    await until(
      () =>
        fetch(`${origin}/wp-login.php`).then(
          (answer) => answer.ok,
          () => false,
        ),
      'WordPress',
    );
    return { origin, site, theme, php, close };
  } catch (error) {
    await close();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingPackages();
  if (missing.length > 0) {
    process.stderr.write(`Missing: ${missing.join(', ')}. npm test fetches them.\n`);
    process.exit(2);
  }
  const { origin, php, close } = await startWordPress();
  const made = php(`require 'wp-load.php';
    echo get_permalink( wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_author' => 2,
      'post_title' => 'Find help', 'post_content' => '[mecc_signpost place="Halton" nation="england"]' ) ) );`);
  process.stdout.write(`A page with the plugin: ${made}
Log in at ${origin}/wp-login.php as ${Object.keys(PEOPLE).join(' or ')}, password ${PASSWORD}
Ctrl+C ends it and removes everything.\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
}
