/** The snippet builder: what it gives to copy works where it is pasted, and the page itself is sound. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ELEMENTS } from '../../demo/builder/elements.js';
import { type Carrier, type Choice, snippets } from '../../demo/builder/snippets.js';
import { engines, launchChromium, openBrowser } from '../support/browsers.mjs';
import { AXE, type DemoSite, startDemo } from '../support/demo-pages.js';
import { page as pageOf, startPageServer, type PageServer } from '../support/page-server.js';
import { smallDirectory } from '../support/small-directory.js';
import { until } from '../support/until.js';

const root = path.resolve(import.meta.dirname, '../..');
const integrity = JSON.parse(
  readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'),
) as Record<string, string>;
const COMMON: Choice = {
  elements: ['service-finder'],
  topics: [{ id: 'smoking', title: 'Stopping smoking' }],
  place: 'Halton',
  nation: 'england',
  directory: '/directory.json',
  folder: '/cdn/',
  version: '0.1.0',
  integrity,
  services: [{ name: 'Test helpline', phones: [{ value: '0300 123 4567' }], checkedOn: '2026-08' }],
  fallback: { text: 'Test "directory" & more', url: '/all', phone: '0300 123 4567' },
};

/** Choices that a page is made of, each by all four carriers. */
const CHOICES: Record<string, Choice> = {
  'one finder': COMMON,
  'every element, with a theme and colours': {
    ...COMMON,
    elements: ELEMENTS.map(({ name }) => name),
    preset: 'gov-like',
    isCompact: true,
    colours: { accent: '#005ea5', 'on-accent': '#ffffff' },
    headingLevel: 3,
    lang: 'cy',
  },
  'a frame in a sandbox': { ...COMMON, elements: ['topic-card', 'urgent-help'], isSandboxed: true },
};

/** The page that a snippet is pasted into, with the policy that was given with it. */
function paste(server: PageServer, choice: Choice, carrier: Carrier): void {
  const made = snippets(choice);
  const once = carrier === 'html' ? made.once.html : carrier === 'frame' ? made.once.frame : '';
  server.pages.set('/directory.json', smallDirectory());
  server.pages.set('/', pageOf(once, `<main><h1>Test</h1>${made[carrier]}</main>`));
  const strict = `default-src 'none'; require-trusted-types-for 'script'; ${made.csp[carrier]}`;
  server.headers = { 'content-security-policy': strict.replaceAll('\n', ' ') };
  const embed = readFileSync(path.join(root, 'dist/cdn/embed.html'), 'utf8');
  server.pages.set('/cdn/embed.html', (response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': made.csp.embed.replaceAll('\n', ' '),
    });
    response.end(embed.replace('</head>', `${made.once.embed}</head>`));
  });
}

/** An expression: what is on the page and in its frames, through shadow roots. */
const SEEN = `(() => {
  const roots = [document, ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument)];
  const seen = { elements: [], names: '', tels: [] };
  for (const root of roots) {
    for (const node of root?.querySelectorAll('*') ?? []) {
      if (node.shadowRoot) {
        roots.push(node.shadowRoot);
        if (root.nodeType === 9) seen.elements.push(node.localName);
      }
      if (node.getAttribute('part') === 'heading') seen.names += node.textContent + ' | ';
      const href = node.getAttribute?.('href') ?? '';
      if (href.startsWith('tel:')) seen.tels.push(href);
    }
  }
  return seen;
})()`;

interface Seen {
  elements: string[];
  names: string;
  tels: string[];
}

/** Every element of a choice is there, and shows what only its own data can tell. */
const isWhole = (choice: Choice, carrier: Carrier) => (seen: Seen) => {
  if (carrier === 'links') return seen.tels.includes('tel:03001234567');
  const expected = choice.elements.filter((name) => carrier !== 'frame' || name !== 'quick-exit');
  return (
    expected.every((name) => seen.elements.includes(`mecc-${name}`)) &&
    (!choice.elements.includes('service-finder') || seen.names.includes('Test smoking advice')) &&
    (!choice.elements.includes('topic-card') || seen.names.includes('Stopping smoking'))
  );
};

for (const engine of engines) {
  describe(`snippets as they are copied, ${engine}`, { timeout: 180_000 }, () => {
    let server: PageServer;
    before(async () => {
      server = await startPageServer();
    });
    after(() => server.close());

    const names = engine === 'chromium' ? Object.keys(CHOICES) : ['one finder'];
    test(`work in all four carriers: ${names.join('; ')}`, async () => {
      const browser = await openBrowser(engine);
      try {
        for (const name of names) {
          const choice = CHOICES[name]!;
          const carriers = choice.isSandboxed
            ? (['frame'] as const)
            : (['script', 'html', 'frame', 'links'] as const);
          for (const carrier of carriers) {
            paste(server, choice, carrier);
            const page = await browser.newPage();
            await page.goto(`${server.origin}/`);
            // What is far down in a frame is loaded when it comes into sight.
            await page.evaluate(() => {
              for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
            });
            await until(() => page.evaluate<Seen>(SEEN), isWhole(choice, carrier));
            // The page has no style sheet of its own that would make a frame wider.
            const narrow = await page.evaluate(
              () =>
                [...document.querySelectorAll('iframe')].filter(
                  ({ offsetWidth, parentElement }) => offsetWidth < parentElement!.clientWidth,
                ).length,
            );
            assert.equal(narrow, 0, `${name}, ${carrier}`);
            await page.close();
          }
        }
      } finally {
        await browser.close();
      }
    });
  });
}

describe('snippet builder, in Chromium', { timeout: 180_000 }, () => {
  let site: DemoSite;
  let browser: Browser;
  before(async () => {
    site = await startDemo();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(
    check: (page: Page) => Promise<void>,
    { clipboard = false, width = 320, height = 800, dark = false, hash = '' } = {},
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      ...(clipboard ? { permissions: ['clipboard-read', 'clipboard-write'] } : {}),
    });
    const page = await context.newPage();
    const asked: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (/^(?:error|warning)$/.test(message.type())) problems.push(message.text());
    });
    try {
      await page.goto(`${site.origin}/builder.html`);
      await page.locator('#panel pre').first().waitFor();
      await page.frameLocator('.preview iframe').locator('[part=search-button]').waitFor();
      await check(page);
      assert.deepEqual(problems, []);
      const elsewhere = asked.filter((url) => !url.startsWith(`${site.origin}/`));
      assert.deepEqual(elsewhere, []);
      // What was chosen is in no address.
      assert.deepEqual(
        asked.filter((url) => /[?#]/.test(url)),
        [],
      );
      const kept = await page.evaluate(() => [
        localStorage.length + sessionStorage.length + document.cookie.length,
        history.length,
        location.search + location.hash,
      ]);
      assert.deepEqual(kept, [0, hash ? 3 : 2, hash]);
    } finally {
      await context.close();
    }
  }

  const shown = (page: Page) => page.locator('#panel pre').first().innerText();

  test('writes what the snippets module says, as it is chosen', async () => {
    await open(async (page) => {
      await page.getByLabel('Place', { exact: true }).fill('Halton');
      await page.getByLabel('Address of your directory').fill('/d.json?a=1&b=2');
      await page.getByText('Topics: none chosen').click();
      await page.getByLabel('Stopping smoking').check();
      await page.getByLabel('Theme').selectOption('gov-like');
      await page.getByLabel('Your brand colours').fill('#005ea5');
      await until(
        () => shown(page),
        (text) => /gov-like\.css/.test(text) && /a=1&amp;b=2/.test(text) && /"smoking"/.test(text),
      );
      assert.match(await shown(page), new RegExp(`integrity="${integrity['service-finder.min.js']?.slice(0, 20) ?? '?'}`)); // prettier-ignore
      await page.getByText('Can be read').first().waitFor();
      const preview = page.frameLocator('.preview iframe');
      await until(
        () => preview.locator('mecc-service-finder').getAttribute('place'),
        (place) => place === 'Halton',
      );
      const accent = await preview
        .locator('html')
        .evaluate((node) => getComputedStyle(node).getPropertyValue('--mecc-accent'));
      assert.equal(accent, '#005ea5');
      const check = page.locator('#panel .copy', { hasText: 'To check your page' }).locator('pre');
      assert.match(await check.innerText(), /src="\/mecc-signpost\/check-page\.min\.js"/);
      await page.getByLabel(/I can only add links/).check();
      const links = await shown(page);
      assert.match(links, /<li><a href="https:[^>]+>[^<]+<\/a>: <a href="tel:\d+">/);
      assert.match(links, /Last checked: .*2026/);
      for (const way of [/only add HTML/, /only add an iframe/]) {
        await page.getByLabel(way).check();
        assert.match(await shown(page), /data-mecc/);
      }
    });
  });

  test('names the themes as the page of looks does, and says of embed.html what is true', async () => {
    await open(async (page) => {
      const looks = readFileSync(path.join(root, 'demo/theming.html'), 'utf8');
      const named = [...looks.matchAll(/name="look" value="([^"]*)"[^>]*>([^<]+)</g)].map(
        ([, value, name]) => [value, name!.replace(/\s+/g, ' ').trim()] as const,
      );
      assert.ok(named.length > 3);
      const offered = await page
        .getByLabel('Theme')
        .locator('option')
        .evaluateAll((options) =>
          options.map((one) => [one.getAttribute('value'), one.textContent.trim()]),
        );
      assert.deepEqual(offered.sort(), [...named].sort());
      await page.getByLabel('Theme').selectOption('gov-like');
      await page.getByLabel(/I can only add an iframe/).check();
      const part = page.locator('#panel .copy', { hasText: 'In the head of embed.html' });
      assert.doesNotMatch(await part.locator('.note').innerText(), /height|directories/);
      await page.getByLabel('Where the files are').fill('https://help.example.org/');
      await page.getByLabel('Address of your page').fill('https://www.example.org/');
      await until(
        () => part.innerText(),
        (text) => text.includes('mecc-pages') && text.includes('may know the height'),
      );
    });
  });

  test('marks the officer’s words with the language they say, there and in the preview', async () => {
    await open(async (page) => {
      const language = page.getByLabel('Language', { exact: true });
      assert.equal(await language.getAttribute('aria-describedby'), null);
      await language.selectOption('ar');
      await page.getByText('a translation that no speaker has checked').waitFor();
      assert.equal(await language.getAttribute('aria-describedby'), 'lang-note');
      assert.match(await shown(page), /<p lang="en-GB" dir="ltr">If someone/);
      await page.getByLabel('Address of your own list of services').fill('/services');
      await page.getByLabel('Words of the link to it').fill('كل الخدمات');
      await page.getByLabel('Language of these words').selectOption('ar');
      await until(
        () => shown(page),
        (text) => /lang="ar"\s+dir="rtl"\s*>\s*<p><a href="[^"]+">كل الخدمات<\/a><\/p>/.test(text),
      );
      const words = page
        .frameLocator('.preview iframe')
        .locator('mecc-service-finder > p:not([part])');
      await until(
        () =>
          words.evaluate(({ lang, dir, textContent }: HTMLElement) =>
            [lang, dir, textContent].join(),
          ),
        (said) => said === 'ar,rtl,كل الخدمات',
      );
      await page.getByLabel('Language', { exact: true }).selectOption('en-GB');
      await until(
        () => shown(page),
        (text) => /<p lang="ar" dir="rtl">/.test(text),
      );
      assert.ok(await page.locator('#lang-note').isHidden());
      assert.equal(await language.getAttribute('aria-describedby'), null);
    });
  });

  test('makes nothing up: no link is there before the officer gives an address for it', async () => {
    await open(async (page) => {
      assert.doesNotMatch(await shown(page), /<a(?! href="tel:999")|example\.org/);
      const words = page.getByLabel('Words of the link to it');
      await words.fill('All our services');
      await words.press('Tab');
      const problem = page.locator('#url-problem');
      assert.equal(await problem.innerText(), 'Enter the address of your own list of services.');
      await page.getByLabel('Address of your own list of services').fill('/services');
      await problem.waitFor({ state: 'detached' });
      await until(
        () => shown(page),
        (text) => text.includes('<a href="/services">All our services</a>'),
      );
    });
  });

  test('lists all helplines of a topic, and names those that are left out', async () => {
    await open(async (page) => {
      await page.getByLabel('Nation').selectOption('england');
      await page.getByText('Topics: none chosen').click();
      await page.getByLabel('Suicide: asking and helping').check();
      await page.getByLabel(/I can only add links/).check();
      const links = await shown(page);
      for (const number of ['tel:111', 'tel:116123', 'sms:85258']) {
        assert.ok(links.includes(`"${number}"`), `${number}: ${links}`);
      }
      const leftOut = page.locator('#panel section', { hasText: 'Not in the list' });
      assert.match(await leftOut.innerText(), /Papyrus HOPELINE247/);
      assert.ok(!links.includes('Papyrus'));
      assert.deepEqual(await page.evaluate(AXE), []);
    });
  });

  test('the preview stands beside the form and never on what is to be copied', async () => {
    await open(
      async (page) => {
        const boxes = () =>
          page.evaluate(() =>
            ['.preview', '.out'].map((one) => document.querySelector(one)!.getBoundingClientRect()),
          );
        await page.locator('#out-title').evaluate((node) => node.scrollIntoView());
        const [preview, out] = await boxes();
        assert.ok(preview!.bottom <= out!.top, `${preview!.bottom} of ${out!.top}`);
        // What a pointer meets where the buttons are, wherever they stand in the window.
        const copies = page.locator('#panel .copy > button');
        for (const block of ['start', 'center', 'end'] as const) {
          const covered = await copies.evaluateAll(
            (nodes, at) =>
              nodes.filter((node) => {
                node.scrollIntoView({ block: at });
                const { left, top, width, height } = node.getBoundingClientRect();
                return document.elementFromPoint(left + width / 2, top + height / 2) !== node;
              }).length,
            block,
          );
          assert.equal(covered, 0, block);
        }
        // While one chooses, it is in sight.
        await page.locator('#text').evaluate((node) => node.scrollIntoView());
        const [beside] = await boxes();
        assert.ok(beside!.top >= 0 && beside!.top < 100, String(beside!.top));
      },
      { width: 1280 },
    );
  });

  test('says at the field what cannot be used, and gives nothing to copy', async () => {
    await open(async (page) => {
      const field = page.getByLabel('Place', { exact: true });
      await field.fill('WA8 7QB');
      await field.press('Tab');
      await page.locator('#place-problem').waitFor();
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.match((await field.getAttribute('aria-describedby')) ?? '', /place-problem/);
      assert.equal(await page.locator('#panel').isVisible(), false);
      assert.match(await page.locator('#problem').innerText(), /Nothing to copy yet/);
      assert.deepEqual(await page.evaluate(AXE), []);
      await field.fill('Halton');
      await page.locator('#place-problem').waitFor({ state: 'detached' });
      assert.equal(await page.locator('#panel').isVisible(), true);
      assert.equal(await field.getAttribute('aria-invalid'), null);
    });
  });

  test('says what is wrong once, when a field is left, and takes it back while one types', async () => {
    await open(async (page) => {
      await page.evaluate(() => {
        const heard: string[] = [];
        for (const region of document.querySelectorAll('#problem, #contrast, #contrast *')) {
          if (region.getAttribute('role') !== 'status') continue;
          new MutationObserver(() => heard.push(region.textContent)).observe(region, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        }
        Object.assign(window, { heard });
      });
      const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      const colours = page.getByLabel('Your brand colours');
      await colours.fill('#005ea5\nnonsense');
      await page.getByText('Can be read').first().waitFor();
      assert.equal(await page.locator('[data-problem]').count(), 0);
      await colours.press('Tab');
      await page.locator('#colours-problem').waitFor();
      assert.equal(await colours.getAttribute('aria-invalid'), 'true');
      assert.match((await colours.getAttribute('aria-describedby')) ?? '', /colours-problem/);
      // What goes on elsewhere in the form says none of it again.
      for (const place of ['Halton', 'Widnes', 'Halton']) {
        await page.getByLabel('Place', { exact: true }).fill(place);
        await until(
          () => shown(page),
          (text) => text.includes(`place="${place}"`),
        );
      }
      await page.getByLabel('Nation').selectOption('wales');
      assert.deepEqual(await heard(), [
        'All these colours can be read.',
        '“nonsense” has to be like “accent: #005ea5”.',
      ]);
      await colours.fill('#005ea5');
      await page.locator('#colours-problem').waitFor({ state: 'detached' });
      assert.equal(await colours.getAttribute('aria-invalid'), null);
    });
  });

  test('warns of a place that there is none of, and gives the lines all the same', async () => {
    await open(async (page) => {
      const field = page.getByLabel('Place', { exact: true });
      await field.fill('Halten');
      await field.press('Tab');
      const warning = page.locator('#place-problem');
      assert.match(await warning.innerText(), /“Halten” is no place that we know/);
      assert.match((await field.getAttribute('aria-describedby')) ?? '', /place-problem/);
      assert.equal(await field.getAttribute('aria-invalid'), null);
      assert.match(await page.locator('#problem').innerText(), /^“Halten”/);
      assert.match(await shown(page), /place="Halten"/);
      assert.deepEqual(await page.evaluate(AXE), []);
      for (const known of ['halton', 'St Helens', 'Bispham']) {
        await field.fill(known);
        await warning.waitFor({ state: 'detached' });
        await field.press('Tab');
        assert.equal(await warning.count(), 0, known);
      }
    });
  });

  test('says that a topic is missing where it can be seen, and leaves the focus in the page', async () => {
    await open(async (page) => {
      await page.getByLabel('Topic card').check();
      const problem = page.locator('#topics-problem');
      assert.ok(await problem.isVisible());
      const summary = page.locator('#topics > summary');
      assert.equal(await summary.getAttribute('aria-describedby'), 'topics-problem');
      assert.deepEqual(await page.evaluate(AXE), []);
      await summary.click();
      await page.getByLabel('Stopping smoking').check();
      await problem.waitFor({ state: 'detached' });
      assert.equal(await summary.getAttribute('aria-describedby'), null);
      await page.getByLabel('Where the files are').fill('https://help.example.org/mecc-signpost/');
      await page.getByLabel(/I can only add an iframe/).check();
      await page.locator('#page-problem').waitFor();
      await page.getByLabel(/I can add scripts/).check();
      await page.locator('#page-problem').waitFor({ state: 'detached' });
      // Pressing a button that goes with the error.
      const field = page.getByLabel('Place', { exact: true });
      await field.pressSequentially('WA8 7QB');
      const copy = page.locator('#panel .copy > button').first();
      await copy.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const box = (await copy.boundingBox())!;
      await page.mouse.click(box.x + 5, box.y + 5);
      await until(
        () => field.evaluate((node) => node === document.activeElement),
        (isFocused) => isFocused,
      );
    });
  });

  test('copies, and selects the text where it may not', async () => {
    for (const clipboard of [true, false]) {
      await open(
        async (page) => {
          if (!clipboard) {
            await page.evaluate(() => {
              navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
            });
          }
          const copy = page.getByRole('button', { name: 'Copy: Where the help is to appear' });
          await copy.focus();
          await page.keyboard.press('Enter');
          const status = page.locator('#panel .copy').first().locator('[role=status]');
          await until(() => status.innerText(), Boolean);
          const got = await page.evaluate(
            (may) => (may ? navigator.clipboard.readText() : String(getSelection())),
            clipboard,
          );
          assert.equal(got.trim(), (await shown(page)).trim());
          assert.match(await status.innerText(), clipboard ? /^Copied/ : /^Selected/);
          const isFocused = await copy.evaluate((node) => node === document.activeElement);
          assert.ok(isFocused);
          // The same words are said again: a status that does not change is not read out.
          const said = await status.evaluate((node) => {
            const seen: string[] = [];
            new MutationObserver(() => seen.push(node.textContent)).observe(node, {
              childList: true,
            });
            return Object.assign(window, { seen }).seen;
          });
          assert.deepEqual(said, []);
          await page.keyboard.press('Enter');
          await until(
            () => page.evaluate(() => (window as unknown as { seen: string[] }).seen),
            (seen) => seen.length === 2 && seen[0] === '' && seen[1] !== '',
          );
        },
        { clipboard },
      );
    }
  });

  test('copies at the first press, also when a field has just been typed in', async () => {
    for (const [width, height] of [
      [320, 640],
      [1280, 650],
    ] as const) {
      await open(
        async (page) => {
          const copy = page.getByRole('button', { name: 'Copy: Where the help is to appear' });
          for (const [label, text] of [
            ['Address of your page', 'https://www.example.org/help'],
            ['Address of your directory', '/d.json'],
            // The warning that comes with it moves nothing away before the button is released.
            ['Place', 'Halten'],
          ] as const) {
            await page.getByLabel(label, { exact: true }).pressSequentially(text);
            await copy.evaluate((node) => {
              node.scrollIntoView({ block: 'center' });
              node.setAttribute('data-same', '');
            });
            const box = (await copy.boundingBox())!;
            await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
            await page.mouse.down();
            await page.evaluate(() => new Promise(requestAnimationFrame));
            await page.mouse.up();
            const status = page.locator('#panel .copy').first().locator('[role=status]');
            await until(() => status.innerText(), Boolean);
            const [isSame, isFocused] = await copy.evaluate((node) => [
              node.hasAttribute('data-same'),
              node === document.activeElement,
            ]);
            assert.ok(isSame && isFocused, label);
          }
          const got = await page.evaluate(() => navigator.clipboard.readText());
          assert.match(got, /place="Halten"[^>]+directory="\/d\.json"/);
          await page.locator('#place-problem').waitFor();
        },
        { clipboard: true, width, height },
      );
    }
  });

  test('is axe-clean for each way, fits 320 pixels, also dark and from right to left', async () => {
    for (const dark of [false, true]) {
      await open(
        async (page) => {
          if (dark) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
          await page.getByLabel('Your brand colours').fill('#ffd400\nnonsense');
          await page.getByLabel('Your brand colours').press('Tab');
          await page
            .locator('#contrast .no', { hasText: / on the background of /i })
            .first()
            .waitFor();
          await page.locator('#colours-problem').waitFor();
          // The other ways have the same parts.
          for (const way of dark ? ['frame'] : ['script', 'html', 'frame', 'links']) {
            await page.locator(`[name=way][value=${way}]`).check();
            assert.deepEqual(await page.evaluate(AXE), [], way);
            const sideways = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            assert.equal(sideways, 0, way);
          }
        },
        { dark },
      );
    }
  });

  test('every control can be reached and used with keys alone', async () => {
    await open(async (page) => {
      await page.locator('#main').focus();
      const reached = new Set<string>();
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const { activeElement } = document;
          const name = activeElement?.getAttribute('name') ?? '';
          return `${activeElement?.localName ?? ''} ${name || (activeElement?.id ?? '')}`.trim();
        });
        reached.add(at);
        if (at === 'button') break;
      }
      for (const control of [
        'input elements',
        'input place',
        'select nation',
        'summary',
        'input directory',
        'select lang',
        'select preset',
        'textarea colours',
        'input folder',
        'select host',
        'iframe',
        'input way',
        'button',
      ]) {
        assert.ok(reached.has(control), `${control}: ${[...reached].join(', ')}`);
      }
      assert.ok(!reached.has('body'));
      await page.locator('[name=way]').first().focus();
      await page.keyboard.press('ArrowDown');
      assert.match(await shown(page), /data-mecc="service-finder"/);
    });
  });

  test('a link leads past the preview, to what is to be copied', async () => {
    await open(
      async (page) => {
        await page.locator('#width').focus();
        await page.keyboard.press('Tab');
        const link = page.getByRole('link', { name: 'Skip the preview' });
        const box = (await link.boundingBox())!;
        assert.ok(box.height >= 24 && box.width >= 24 && box.y >= 0, JSON.stringify(box));
        const isFocused = await link.evaluate((node) => node === document.activeElement);
        assert.ok(isFocused);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.getAttribute('name'));
        assert.equal(at, 'way');
        // Where a link leads to, and nothing else.
      },
      { hash: '#out-title' },
    );
  });
});
