/**
 * Small projects in each framework, with the packed package in them. They install packages of
 * their own, so they have a command of their own: `npm run test:consumers`.
 */
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browsers.mjs';
import {
  exits,
  findsServices,
  hydrates,
  install,
  openWorkshop,
  rendersAnew,
  run,
  servesFallback,
  serving,
  type Workshop,
} from './support.js';

interface Consumer {
  readonly name: string;
  /** Scripts that check types, right and wrong; that make the files to serve. */
  readonly scripts: readonly string[];
  /** The server writes HTML. */
  readonly rendersOnServer?: boolean;
  /** The server renders our elements, too. */
  readonly hydrates?: boolean;
  /** The script that serves while it is worked on, where frameworks say what they swallow later. */
  readonly dev?: string;
}

const CONSUMERS: readonly Consumer[] = [
  { name: 'react', scripts: ['check', 'build'] },
  { name: 'vue', scripts: ['check', 'build'] },
  { name: 'svelte', scripts: ['check', 'build'] },
  { name: 'next', scripts: ['check', 'build'], rendersOnServer: true, dev: 'dev' },
  { name: 'astro', scripts: ['build'], rendersOnServer: true },
  { name: 'lit-ssr', scripts: ['check', 'build'], rendersOnServer: true, hydrates: true },
  { name: 'webpack', scripts: ['build'] },
];

const wanted = process.env.MECC_CONSUMERS?.split(',').filter(Boolean);
const chosen = CONSUMERS.filter(({ name }) => !wanted?.length || wanted.includes(name));

let workshop: Workshop;
let browser: Browser;

before(async () => {
  workshop = openWorkshop();
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  workshop.remove();
});

for (const { name, scripts, rendersOnServer, hydrates: isHydrated, dev } of chosen) {
  describe(name, () => {
    let folder = '';
    test('installs', () => {
      folder = install(workshop, name);
    });

    for (const script of scripts) {
      test(script === 'check' ? 'types are right, and wrong ones refused' : 'builds', () => {
        run(folder, 'npm', ['run', script]);
      });
    }

    if (rendersOnServer) {
      test('the server sends the fallback', async () => {
        await serving(folder, 'start', (origin) => servesFallback(browser, origin));
      });
    }

    if (isHydrated) {
      test('the server sends what elements say, and they take it over', async () => {
        await serving(folder, 'start', (origin) => hydrates(browser, origin));
      });

      test('an exit leaves with scripts, before them and without', async () => {
        await serving(folder, 'start', (origin) => exits(browser, origin));
      });

      test('what the server could not know is rendered anew', async () => {
        await serving(folder, 'start', (origin) => rendersAnew(browser, origin));
      });
    }

    test('finds services', async () => {
      await serving(folder, 'start', (origin) => findsServices(browser, origin));
    });

    if (dev) {
      test('finds services while it is worked on, with no warning of hydration', async () => {
        await serving(folder, dev, (origin) => findsServices(browser, origin));
      });
    }
  });
}
