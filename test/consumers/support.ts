/** Projects of other people: installed, checked, built, served and opened in a browser. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pack, packageJson, root } from '../package/support.js';
import { freePort } from '../tools/browsers.mjs';

const fixtures = path.join(root, 'test/consumers');
const QUIET = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
];

/** Where everything of a run lies; `remove` ends it. */
export interface Workshop {
  readonly folder: string;
  readonly tarball: string;
  remove(): void;
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'mecc-consumers-'));
  return {
    folder,
    tarball: pack(folder),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a command and fails with all it said. */
export function run(cwd: string, command: string, args: readonly string[]): string {
  // Without a folder, npm would run the scripts of this repository.
  assert.ok(cwd, 'the project is not installed');
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' },
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/** A copy of a project with its own packages as its lock has them, and ours from the tarball. */
export function install(workshop: Workshop, name: string): string {
  const folder = path.join(workshop.folder, name);
  cpSync(path.join(fixtures, name), folder, {
    recursive: true,
    filter: (file) => !file.includes('node_modules'),
  });
  // A lock file is kept where the registry has every platform's binaries, which `npm ci` insists on.
  const isLocked = existsSync(path.join(folder, 'package-lock.json'));
  run(folder, 'npm', [isLocked ? 'ci' : 'install', ...QUIET]);
  run(folder, 'npm', ['install', '--no-save', ...QUIET, workshop.tarball]);
  mkdirSync(path.join(folder, 'public'), { recursive: true });
  cpSync(
    path.join(folder, 'node_modules', packageJson.name, 'dist/data/local-sample.json'),
    path.join(folder, 'public/directory.json'),
  );
  return folder;
}

/** Runs a script of a project that serves it on `PORT`, until `use` is done. */
export async function serving<T>(
  folder: string,
  script: string,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  assert.ok(folder, 'the project is not installed');
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  // A group of its own: npm starts a shell, which starts the server.
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  let ended = false;
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => {
      ended = true;
      resolve();
    });
  });
  try {
    const until = Date.now() + 120_000;
    for (;;) {
      if (ended || Date.now() > until) throw new Error(`npm run ${script} does not serve\n${said}`);
      const answered = await fetch(origin).then(
        (response) => response.ok,
        () => false,
      );
      if (answered) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return await use(origin);
  } finally {
    if (!ended && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await closed;
  }
}

/** Errors and warnings of the console, and exceptions. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    // What Lit says while a project is worked on is meant for its developer.
    if (/^(?:error|warning)$/.test(message.type()) && !/Lit is in dev mode/.test(message.text()))
      problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}

/**
 * The element is upgraded, finds services, its event reaches the framework, a new value of the
 * framework reaches it, and nobody complained.
 */
export async function findsServices(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  try {
    const page = await context.newPage();
    const problems = watch(page);
    await page.goto(origin);
    const search = page.getByRole('button', { name: 'Search', exact: true });
    await search.waitFor();
    const finder = page.locator('mecc-service-finder');
    assert.equal(await finder.count(), 1);
    assert.ok(await finder.evaluate((element) => element.matches(':defined')));
    assert.equal(await finder.evaluate((element) => Reflect.get(element, 'headingLevel')), 2);

    await page.getByRole('searchbox', { name: 'What do you need help with?' }).fill('debt');
    await search.click();
    await page.locator('#outcome', { hasText: /^Found: [1-9]\d*$/ }).waitFor();
    await page.locator('mecc-service-card').first().waitFor();

    await page.getByRole('button', { name: 'Look in Crewe' }).click();
    await page.waitForFunction(
      (element) => Reflect.get(element as object, 'place') === 'Crewe',
      await finder.elementHandle(),
    );
    assert.deepEqual(problems, []);
  } finally {
    await context.close();
  }
}

/** Ours: the finder has one of its own. */
const HELP = 'mecc-urgent-help[nation]';

const AXE = path.join(root, 'node_modules/axe-core/axe.min.js');

/** Scripts of the page wait until `release` is called. */
async function held(page: Page): Promise<() => void> {
  let release = () => {};
  const wait = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/client*.js', async (route) => {
    await wait;
    await route.continue();
  });
  return release;
}

/** All that an element says in its shadow root, with white space as one. */
const said = (page: Page, tag: string) =>
  page.locator(tag).evaluate((element) =>
    [...(element.shadowRoot?.children ?? [])]
      .map((child) => (child.localName === 'style' ? '' : (child.textContent ?? '')))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const isReady = (page: Page, tag: string) =>
  page.waitForFunction((name) => {
    const element = document.querySelector('find-help')?.shadowRoot?.querySelector(name);
    return element && Reflect.get(element, 'hasUpdated') === true;
  }, tag);

/**
 * What our elements say is in the HTML, is to be read with scripts off, and is taken over as it is:
 * nothing is written twice, nothing flashes, and from then on it answers to the page.
 */
export async function hydrates(browser: Browser, origin: string): Promise<void> {
  const html = await (await fetch(origin)).text();
  assert.match(html, /<mecc-urgent-help[^>]*>\s*<template[^>]*shadowrootmode="open"/);
  for (const tag of [
    'mecc-quick-exit',
    'mecc-urgent-help',
    'mecc-service-card',
    'mecc-service-finder',
  ]) {
    assert.equal(html.split(`</${tag}>`).length, 2, tag);
  }

  const still = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await still.newPage();
    await page.goto(origin);
    for (const name of [/999/, /116 123/, /01632 960 001/]) {
      await page.getByRole('link', { name }).first().waitFor();
    }
    await page.getByRole('link', { name: 'See all services' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Advice', exact: true }).isVisible(), false);
  } finally {
    await still.close();
  }

  const look: Record<string, string>[] = [];
  for (const path of ['/', '/strict']) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    try {
      const page = await context.newPage();
      const problems = watch(page);
      const release = await held(page);
      await page.goto(origin + path, { waitUntil: 'commit' });
      const help = page.locator(`${HELP} [part=urgent-help]`);
      await help.waitFor();
      const server = await help.elementHandle();
      const before = [await said(page, HELP), await said(page, 'mecc-service-card')];
      release();
      await isReady(page, HELP);
      await isReady(page, 'mecc-service-card');
      assert.deepEqual([await said(page, HELP), await said(page, 'mecc-service-card')], before);
      assert.ok(await help.evaluate((element, first) => element === first, server));
      look.push(
        await help
          .locator('a')
          .first()
          .evaluate((link) => {
            const { display, minHeight, backgroundColor, fontSize } = getComputedStyle(link);
            return { display, minHeight, backgroundColor, fontSize };
          }),
      );
      const results = page.locator(`${HELP} [part=call]`, { hasText: '111' });
      const english = await results.count();
      await page.getByRole('button', { name: 'Show Scotland' }).click();
      await page.waitForFunction(() => {
        const find = document.querySelector('find-help')?.shadowRoot;
        return find?.querySelector('mecc-urgent-help')?.getAttribute('nation') === 'scotland';
      });
      assert.ok(english > 0);
      assert.ok(await help.evaluate((element, first) => element === first, server));
      if (path === '/') {
        assert.deepEqual(problems, []);
        await page.addScriptTag({ path: AXE });
        const found = await page.evaluate(async () => {
          const axe = Reflect.get(window, 'axe') as {
            run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }>;
          };
          return (await axe.run()).violations.map(({ id }) => id);
        });
        assert.deepEqual(found, []);
      } else {
        // The style in the HTML, and nothing else.
        for (const problem of problems) assert.match(problem, /inline style/i);
      }
    } finally {
      await context.close();
    }
  }
  assert.deepEqual(look[1], look[0]);
}

/** Where the exit of the page leads. */
const AWAY = 'https://www.example.org/weather';

/**
 * A quick exit is there before any script: as a link that works with scripts off, and as one while
 * they come. Taken over, it is the same link, and leaves by a press or by three of Shift, with a
 * page that is blank before the other site has answered.
 */
export async function exits(browser: Browser, origin: string): Promise<void> {
  const html = await (await fetch(origin)).text();
  assert.match(html, /<mecc-quick-exit[^>]*>\s*<template[^>]*shadowrootmode="open"/);

  /** Visits the page after another, and leaves it. `isHeld`: before its scripts have come. */
  const leave = async (
    path: string,
    options: { javaScriptEnabled?: boolean; isHeld?: boolean },
    act: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const { isHeld = false, ...others } = options;
    const context = await browser.newContext(others);
    try {
      const page = await context.newPage();
      await page.route(AWAY, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Test weather</title>' }),
      );
      const problems = watch(page);
      const release = isHeld || others.javaScriptEnabled !== false ? await held(page) : () => {};
      await page.goto(origin + path, { waitUntil: 'commit' });
      const link = page.locator('mecc-quick-exit [part=link]');
      await link.waitFor();
      assert.equal(await page.getByRole('link', { name: 'Exit this page' }).count(), 1);
      if (!isHeld && others.javaScriptEnabled !== false) {
        const server = await link.elementHandle();
        const before = await said(page, 'mecc-quick-exit');
        assert.match(before, /www\.example\.org/);
        release();
        await isReady(page, 'mecc-quick-exit');
        assert.equal(await said(page, 'mecc-quick-exit'), before);
        assert.ok(await link.evaluate((element, first) => element === first, server));
      }
      await act(page);
      await page.waitForURL(AWAY);
      // A policy refuses the style in the HTML, and nothing else.
      for (const problem of problems) assert.match(problem, path === '/' ? /^$/ : /inline style/i);
    } finally {
      await context.close();
    }
  };
  const press = (page: Page) => page.locator('mecc-quick-exit [part=link]').click();
  await leave('/', { javaScriptEnabled: false }, press);
  await leave('/', { isHeld: true }, press);
  for (const path of ['/', '/strict']) {
    await leave(path, {}, press);
    await leave(path, {}, async (page) => {
      for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
    });
  }
}

/** The page knows more than its server did: another language, or a form that it did not ask for. */
export async function rendersAnew(browser: Browser, origin: string): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems = watch(page);
    await page.goto(`${origin}/cy`);
    const help = page.locator(HELP);

    await page.waitForFunction(() => {
      const find = document.querySelector('find-help')?.shadowRoot;
      return find?.querySelector('mecc-urgent-help')?.shadowRoot?.querySelector('[lang=cy]');
    });
    assert.match(await said(page, HELP), /Cymorth brys|brys/i);
    assert.doesNotMatch(await said(page, HELP), /Urgent help/);
    assert.equal(await help.getAttribute('lang'), null);

    const release = await held(page);
    await page.goto(origin, { waitUntil: 'commit' });
    await help.locator('[part=urgent-help]').waitFor();
    await help.evaluate((element) => element.setAttribute('compact', ''));
    release();
    await help.locator('summary').waitFor();
    assert.equal(await help.locator('[part=urgent-help]').count(), 1);
    assert.deepEqual(problems, []);
  } finally {
    await context.close();
  }
}

/** What the server sends has the element with its attributes and fallback, and works without scripts. */
export async function servesFallback(browser: Browser, origin: string): Promise<void> {
  const html = await (await fetch(origin)).text();
  const element =
    /<mecc-service-finder\b[^>]*>[\s\S]*?<\/mecc-service-finder>/.exec(html)?.[0] ?? '';
  assert.match(element, /directory="\/directory\.json"/);
  assert.match(element, /nation="england"/);
  assert.match(element, /See all services/);
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole('link', { name: 'See all services' }).waitFor();
  } finally {
    await context.close();
  }
}
