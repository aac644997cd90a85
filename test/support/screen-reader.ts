/**
 * A real screen reader (Orca) beside a real browser on a virtual screen, and what it says. Orca
 * writes every sentence that it hands to the speech synthesiser to its log; nothing is heard.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { CHROMIUM_ARGS, findBrowser } from '../tools/browsers.mjs';

/** The engines that Orca is tried with. */
export type SpokenEngine = 'chromium' | 'firefox';

/** The part of a page that Playwright and Puppeteer have in common. */
export interface SpokenPage {
  readonly keyboard: { press(key: never): Promise<void>; type(text: string): Promise<void> };
  goto(url: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
}

export interface ScreenReader {
  readonly page: SpokenPage;
  /** Everything said until now, in order. */
  spoken(): string[];
  stop(): Promise<void>;
}

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function until(condition: () => boolean, otherwise: string): Promise<void> {
  for (let attempt = 0; !condition(); attempt += 1) {
    if (attempt > 300) throw new Error(otherwise);
    await sleep(100);
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return void done();
    child.once('exit', () => {
      done();
    });
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  });
}

/** The first line that a program writes. */
function firstLine(stream: Readable, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (data) => {
      text += String(data);
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')).trim());
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('A program that the screen reader needs did not start.'));
    });
  });
}

async function launch(engine: SpokenEngine, env: Record<string, string>) {
  const executablePath = findBrowser(engine)?.executable;
  if (executablePath === undefined) throw new Error(`${engine} is not installed.`);
  if (engine === 'chromium') {
    const { chromium } = await import('playwright-core');
    const args = [...CHROMIUM_ARGS, '--force-renderer-accessibility', '--window-size=1200,900'];
    const browser = await chromium.launch({ executablePath, headless: false, env, args });
    const context = await browser.newContext({ viewport: null });
    return { page: (await context.newPage()) as SpokenPage, close: () => browser.close() };
  }
  const puppeteer = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    env,
    extraPrefsFirefox: { 'accessibility.force_disabled': -1 },
    timeout: 90_000,
  });
  return { page: (await browser.newPage()) as SpokenPage, close: () => browser.close() };
}

/**
 * Settings: a synthesiser that says nothing, into a sound card that is not there, and a log that is
 * written line by line.
 */
const SETTINGS: Record<string, string> = {
  '.local/share/orca/orca-customizations.py':
    'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n',
  '.asoundrc': 'pcm.!default { type null }\nctl.!default { type null }\n',
  'speech/speechd.conf': `DefaultModule silent
DefaultLanguage "en"
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "silent" "sd_generic" "silent.conf"
`,
  'speech/modules/silent.conf': 'GenericExecuteSynth "true"\nAddVoice "en" "MALE1" "none"\n',
};

/** Starts a screen, a message bus, Orca and a browser, each of its own. */
export async function startScreenReader(engine: SpokenEngine): Promise<ScreenReader> {
  const home = mkdtempSync(path.join(tmpdir(), 'mecc-orca-'));
  const runtime = path.join(home, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const log = path.join(home, 'orca.log');
  const speech = path.join(home, 'speech');
  const socket = path.join(runtime, 'speech.sock');
  for (const [file, text] of Object.entries(SETTINGS)) {
    mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    writeFileSync(path.join(home, file), text);
  }
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    SPEECHD_ADDRESS: `unix_socket:${socket}`,
  };
  const children: ChildProcess[] = [];
  const start = (command: string, args: string[], stdio: ('ignore' | 'pipe')[]) => {
    const child = spawn(command, args, { env, stdio });
    children.unshift(child);
    return child;
  };
  const stop = async () => {
    for (const child of children) await ended(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', () => {
    for (const child of children) child.kill('SIGKILL');
  });
  try {
    const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = start('Xvfb', screen, ['ignore', 'ignore', 'ignore', 'pipe']);
    env.DISPLAY = `:${await firstLine(xvfb.stdio[3] as Readable, xvfb)}`;
    const busArgs = ['--session', '--nofork', '--print-address=1'];
    const bus = start('dbus-daemon', busArgs, ['ignore', 'pipe', 'ignore']);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout as Readable, bus);
    const speechArgs = ['-s', '-t', '0', '-c', 'unix_socket', '-S', socket, '-C', speech];
    start('speech-dispatcher', speechArgs, ['ignore', 'ignore', 'ignore']);
    await until(() => existsSync(socket), 'The speech dispatcher did not start.');
    const orcaArgs = ['--replace', `--debug-file=${log}`, '--disable', 'braille'];
    start('orca', orcaArgs, ['ignore', 'ignore', 'ignore']);
    const spoken = () =>
      (existsSync(log) ? readFileSync(log, 'utf8') : '')
        .split(/^\d\d:\d\d:\d\d\.\d+ - /m)
        .filter((entry) => entry.startsWith('SPEECH OUTPUT: '))
        .map((entry) => /^SPEECH OUTPUT: '([\s\S]*?)'(?:\{.*\})?\s*$/.exec(entry)?.[1] ?? entry)
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== '');
    await until(() => spoken().length > 0, 'Orca did not start.');
    const { page, close } = await launch(engine, env);
    return {
      page,
      spoken,
      async stop() {
        await close().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
