/** Pages and a worker of a project that has the packed package installed, in a browser. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, realpathSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { findsServices, servesFallback } from '../consumers/support.js';
import { launchChromium } from '../support/browsers.mjs';
import { listen } from '../support/listen.mjs';
import { installPackedPackage, root } from './support.js';

const installed = installPackedPackage();
const { project } = installed;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/** The files of the project, below a folder and its `node_modules`. */
function serverOf(folder: string) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(
      pathname.startsWith('/node_modules/') ? project : path.join(project, folder),
      pathname.endsWith('/') ? `${pathname}index.html` : pathname,
    );
    if (!file.startsWith(project) || !existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(realpathSync(file)));
  });
}

async function served(folder: string, use: (origin: string) => Promise<void>): Promise<void> {
  const { origin, close } = await listen(serverOf(folder));
  try {
    await use(`${origin}/`);
  } finally {
    await close();
  }
}

let browser: Browser;

before(async () => {
  browser = await launchChromium();
  for (const name of ['import-map', 'worker']) {
    cpSync(path.join(root, 'test/consumers', name), path.join(project, name), { recursive: true });
    cpSync(
      path.join(installed.folder, 'dist/data/local-sample.json'),
      path.join(project, name, 'directory.json'),
    );
  }
  // What the dependencies bring: npm would put it here.
  for (const name of ['@lit/reactive-element', 'lit-element', 'lit-html']) {
    symlinkSync(path.join(root, 'node_modules', name), path.join(project, 'node_modules', name));
  }
});

after(async () => {
  await browser.close();
  installed.remove();
});

describe('plain HTML with an import map', () => {
  test('finds services', async () => {
    await served('import-map', (origin) => findsServices(browser, origin));
  });

  test('shows its fallback without scripts', async () => {
    await served('import-map', (origin) => servesFallback(browser, origin));
  });
});

describe('esbuild', () => {
  test('the same page as files that it has split', async () => {
    await build({
      entryPoints: [path.join(project, 'import-map/page.js')],
      absWorkingDir: project,
      outdir: path.join(project, 'import-map'),
      allowOverwrite: true,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      conditions: ['production'],
      logLevel: 'error',
    });
    await served('import-map', (origin) => findsServices(browser, origin));
  });

  test('a web worker searches with the SDK', async () => {
    await build({
      entryPoints: [path.join(project, 'worker/worker.js')],
      absWorkingDir: project,
      outdir: path.join(project, 'worker/out'),
      bundle: true,
      splitting: true,
      format: 'esm',
      conditions: ['production'],
      logLevel: 'error',
    });
    await served('worker', async (origin) => {
      const page = await browser.newPage();
      await page.goto(`${origin}directory.json`);
      const answer = await page.evaluate(
        () =>
          new Promise<{ state: string; names: string[] }>((resolve, reject) => {
            const worker = new Worker('/out/worker.js', { type: 'module' });
            worker.addEventListener('message', ({ data }) => {
              resolve(data as { state: string; names: string[] });
            });
            worker.addEventListener('error', ({ message }) => {
              reject(new Error(message));
            });
            worker.postMessage('debt');
          }),
      );
      assert.equal(answer.state, 'ok');
      assert.ok(answer.names.length > 0);
      await page.close();
    });
  });
});
