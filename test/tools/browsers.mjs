/**
 * Finds the three browser engines and starts WebKit's driver. Node built-ins only: `test/run.mjs`
 * reads this before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function which(...names) {
  for (const name of names) {
    if (name.includes('/')) {
      if (isProgram(name)) return name;
      continue;
    }
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (folder && isProgram(file)) return file;
    }
  }
  return undefined;
}

function miniBrowser() {
  for (const lib of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(lib)) continue;
    for (const folder of [lib, ...readdirSync(lib).map((name) => path.join(lib, name))]) {
      for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
        const file = path.join(folder, version, 'MiniBrowser');
        if (isProgram(file)) return file;
      }
    }
  }
  return undefined;
}

/** Debian packages that bring each engine. */
export const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Programs and Debian packages of the screen reader that end-to-end tests listen to. */
export const SCREEN_READER = {
  programs: ['orca', 'dbus-daemon', 'speech-dispatcher', 'Xvfb'],
  packages: [
    'orca',
    'at-spi2-core',
    'dbus',
    'speech-dispatcher',
    'speech-dispatcher-audio-plugins',
    'xvfb',
  ],
};

/** What is missing of the screen reader: programs by name. */
export const missingScreenReader = () => SCREEN_READER.programs.filter((name) => !which(name));

/** What is installed of an engine, or `undefined` when something is missing. */
export function findBrowser(engine) {
  if (engine === 'chromium') {
    const executable = which(
      ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
    return executable ? { executable } : undefined;
  }
  if (engine === 'firefox') {
    const executable = which(
      ...(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : []),
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    );
    return executable ? { executable } : undefined;
  }
  const [driver, xvfb, executable] = [which('WebKitWebDriver'), which('Xvfb'), miniBrowser()];
  return driver && xvfb && executable ? { executable, driver, xvfb } : undefined;
}

/**
 * Installs missing engines, and the screen reader where it is wanted and can be; says what happened.
 */
export function installBrowsers(engines, say, { withScreenReader = false } = {}) {
  const missing = engines.filter((engine) => !findBrowser(engine));
  const packages = missing.flatMap((engine) => PACKAGES[engine]);
  if (withScreenReader && missingScreenReader().length > 0) {
    missing.push('a screen reader');
    packages.push(...SCREEN_READER.packages);
  }
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !which('apt-get')) {
    say(`Missing: ${missing.join(', ')}. On Debian or Ubuntu run, as root:`);
    say(`  apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`);
    return;
  }
  say(`Installing ${packages.join(', ')} through apt.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update', '-q');
  apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const stopped = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  });

/** Starts a virtual screen and WebKitWebDriver on it. */
export async function startWebKitDriver() {
  const found = findBrowser('webkit');
  if (!found) throw new Error('WebKitWebDriver, MiniBrowser or Xvfb is missing.');
  const xvfb = spawn(
    found.xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await new Promise((resolve, reject) => {
    let text = '';
    xvfb.stdio[3].on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text.trim());
    });
    xvfb.on('error', reject);
    xvfb.on('exit', () => reject(new Error('Xvfb did not start.')));
  });
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const stop = async () => {
    await stopped(driver);
    await stopped(xvfb);
  };
  process.once('exit', () => {
    driver.kill('SIGKILL');
    xvfb.kill('SIGKILL');
  });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`, { signal: AbortSignal.timeout(1_000) });
      break;
    } catch (error) {
      if (attempt > 100) {
        await stop();
        throw new Error('WebKitWebDriver did not start.', { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return { port, stop, executable: found.executable };
}

export const webkitCapabilities = (executable) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: executable, args: ['--automation'] },
});
