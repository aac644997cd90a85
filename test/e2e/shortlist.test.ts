import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { engines, launchChromium, openBrowser } from '../support/browsers.mjs';
import type { TestPage } from '../support/browsers.mjs';
import { page, startPageServer, type PageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';
import { until } from '../support/until.js';

const root = path.resolve(import.meta.dirname, '../..');

const DIRECTORY = JSON.stringify({
  services: [
    {
      id: 'test-a',
      name: 'Test advice',
      contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
      schedule: { periods: [{ days: ['FR'], opens: '09:00', closes: '17:00' }] },
      assurance: { assuredDate: '2026-11-01' },
    },
    { id: 'test-b', name: 'Test club', assurance: { assuredDate: '2026-11-01' } },
    {
      id: 'test-s',
      name: 'Test debt line',
      sensitivity: 'sensitive',
      assurance: { assuredDate: '2026-11-01' },
    },
  ],
});

const card = (id: string) =>
  `<mecc-service-card service-id="${id}" directory="/directory.json"><p>Fallback ${id}</p></mecc-service-card>`;
const LIST = '<mecc-shortlist opens-links directory="/directory.json"></mecc-shortlist>';
const SCRIPT = '<script type="module" src="/build/main.js"></script>';
const PAGE = page(
  SCRIPT,
  `<header>Test header</header><main><h1>Test</h1>${card('test-a')}${card('test-b')}<div>${LIST}</div></main>`,
);

/** The two elements as a page would load them: what is lazy is a file of its own. */
async function bundle(server: PageServer): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './src/elements/shortlist/shortlist.define.js';
        import './src/elements/service-card/service-card.define.js';`,
      resolveDir: root,
      loader: 'ts',
      sourcefile: 'main.ts',
    },
    entryNames: 'main',
    chunkNames: '[name]-[hash]',
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    // What package.json says of side effects is about the published files.
    ignoreAnnotations: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    outdir: '/build',
    logLevel: 'error',
  });
  return outputFiles.map(({ path: file, text }) => {
    const address = `/build/${path.basename(file).replace(/^stdin/, 'main')}`;
    server.pages.set(address, text);
    return address;
  });
}

/** In the page: what is on the list, or nothing while that is not known. */
const listed = () =>
  [
    ...(document
      .querySelector('mecc-shortlist')
      ?.shadowRoot?.querySelectorAll('[part=service] [part=section-heading]') ?? []),
  ].map((heading) => heading.textContent?.trim());

/** In the page: answers the question before something private, if it is there. */
const show = () => {
  const button = document
    .querySelector('mecc-shortlist')
    ?.shadowRoot?.querySelector<HTMLButtonElement>('[part=show]');
  button?.click();
  return Boolean(button);
};

describe('shortlist in Chromium', { timeout: 120_000 }, () => {
  let files: string[];
  const site = siteFor(startPageServer, launchChromium, async ({ server }) => {
    files = await bundle(server);
    server.pages.set('/directory.json', DIRECTORY);
    server.pages.set('/', PAGE);
  });

  /** A page with both services on its list. */
  async function filled(): Promise<Page> {
    const opened = await site.browser.newPage();
    await opened.goto(site.origin);
    for (const name of ['Test advice', 'Test club']) {
      await opened.getByRole('button', { name: `Add to my list, ${name}` }).click();
    }
    await opened.waitForFunction(
      () =>
        document.querySelector('mecc-shortlist')?.shadowRoot?.querySelectorAll('[part=service]')
          .length === 2,
    );
    return opened;
  }

  /** Presses "Print" with a printer that leaves the page as it would be printed. */
  async function print(opened: Page): Promise<void> {
    await opened.evaluate(() => {
      window.print = () => Reflect.set(globalThis, 'printed', true);
      document
        .querySelector('mecc-shortlist')!
        .shadowRoot!.querySelector<HTMLElement>('[part=print]')!
        .click();
    });
    await opened.waitForFunction(() => Reflect.get(globalThis, 'printed') === true);
  }

  for (const [paper, pick] of [
    ['A4', '[value=a4]'],
    ['a card in large print', '[value=pocket]'],
  ] as const) {
    test(`prints one page on ${paper}, with nothing of the page around it`, async () => {
      const opened = await filled();
      await opened.evaluate((selector) => {
        const list = document.querySelector('mecc-shortlist')!.shadowRoot!;
        list.querySelector<HTMLElement>(selector)!.click();
        if (selector !== '[value=a4]') list.querySelector<HTMLElement>('[name=large]')!.click();
      }, pick);
      await print(opened);
      await opened.emulateMedia({ media: 'print' });
      const seen = await opened.evaluate(() =>
        [...document.querySelectorAll('header, h1, mecc-service-card, mecc-shortlist')]
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) &&
              element.getBoundingClientRect().height > 0,
          )
          .map(({ localName }) => localName),
      );
      assert.deepEqual(seen, ['mecc-shortlist']);
      const pdf = (await opened.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
      await opened.evaluate(() => dispatchEvent(new Event('afterprint')));
      await opened.emulateMedia({ media: 'screen' });
      assert.equal(await opened.locator('mecc-service-card').first().isVisible(), true);
      await opened.close();
    });
  }

  test('a card is whole when the script of its buttons does not come', async () => {
    const chunk = files.find((file) => file.includes('card-actions'));
    assert.ok(chunk !== undefined, 'it is a file of its own');
    const opened = await site.browser.newPage();
    const errors: string[] = [];
    opened.on('pageerror', ({ message }) => errors.push(message));
    await opened.route(`**${chunk}`, (route) => route.fulfill({ status: 503 }));
    await opened.goto(site.origin);
    await opened.getByRole('link', { name: 'Call 0151 496 0000, Test advice' }).waitFor();
    await opened.waitForTimeout(300);
    assert.equal(await opened.getByRole('button', { name: /Add to my list/ }).count(), 0);
    assert.deepEqual(errors, []);
    await opened.close();
  });

  for (const missing of [undefined, 'card-hours', 'bank-holidays']) {
    test(`a card ${missing ? `never says "open now" without ${missing}` : 'says "open now" when it knows'}`, async () => {
      site.server.pages.set('/hours', page(SCRIPT, card('test-a')));
      const opened = await site.browser.newPage();
      const errors: string[] = [];
      opened.on('pageerror', ({ message }) => errors.push(message));
      const chunk = files.find((file) => file.includes(`/${missing ?? 'card-hours'}-`));
      assert.ok(chunk !== undefined, 'it is a file of its own');
      if (missing) await opened.route(`**${chunk}`, (route) => route.fulfill({ status: 503 }));
      const came = opened.waitForResponse(`**${chunk}`);
      await opened.goto(`${site.origin}/hours`);
      await came;
      const read = () =>
        opened.evaluate(async () => {
          const element = document.querySelector('mecc-service-card')!;
          element.now = new Date('2026-11-20T10:30Z');
          await element.updateComplete;
          return element.shadowRoot!.querySelector('dl')?.textContent ?? '';
        });
      const text = await until(
        read,
        (found) => /Friday/.test(found) && (!!missing || /Open now/.test(found)),
      );
      assert.equal(/open now/i.test(text), !missing, text);
      assert.equal(/Hours may differ on bank holidays/.test(text), !!missing, text);
      assert.match(text, /Friday: 9am to 5pm/);
      assert.deepEqual(errors, []);
      await opened.close();
    });
  }

  test('a card alone does not load the script of its buttons', async () => {
    site.server.pages.set('/alone', page(SCRIPT, card('test-a')));
    const opened = await site.browser.newPage();
    const asked: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    await opened.goto(`${site.origin}/alone`);
    await opened.getByRole('link', { name: /Call 0151 496 0000/ }).waitFor();
    assert.deepEqual(
      asked.filter((url) => /card-actions|qr-matrix/.test(url)),
      [],
    );
    await opened.close();
  });

  test('a link is in no request, adds no history, and brings the list back after a reload', async () => {
    const opened = await site.browser.newPage();
    const asked: string[] = [];
    opened.on('request', (request) => {
      asked.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
    });
    await opened.goto(`${site.origin}/?x=1#mecc-list=test-b,test-a`);
    const names = await until(
      () => opened.evaluate(listed),
      ({ length }) => length > 0,
    );
    assert.deepEqual(names, ['Test club', 'Test advice']);
    assert.equal(opened.url(), `${site.origin}/?x=1#mecc-list=test-b,test-a`);
    assert.equal(await opened.evaluate(() => history.length), 2, 'the empty page, and this one');
    assert.deepEqual(
      asked.filter((text) => text.includes('mecc-list') || text.includes('test-b')),
      [],
    );
    await opened.reload();
    await until(
      () => opened.evaluate(listed),
      ({ length }) => length === 2,
    );
    await opened.getByRole('button', { name: 'Done, start again' }).click();
    assert.equal(opened.url(), `${site.origin}/?x=1`);
    await opened.reload();
    await opened.getByText('Nothing is on your list yet.').waitFor();
    await opened.close();
  });

  test('a link with something sensitive is in neither address nor history when it has been read', async () => {
    const opened = await site.browser.newPage();
    await opened.goto(`${site.origin}/?x=1#mecc-list=test-a,test-s`);
    const show = opened.getByRole('button', { name: 'Show the list' });
    await show.waitFor();
    assert.deepEqual(await opened.evaluate(listed), []);
    await show.click();
    const names = await until(
      () => opened.evaluate(listed),
      ({ length }) => length > 0,
    );
    assert.deepEqual(names, ['Test advice', 'Test debt line']);
    assert.equal(opened.url(), `${site.origin}/?x=1`);
    assert.equal(await opened.evaluate(() => history.length), 2, 'the empty page, and this one');
    await opened.reload();
    await opened.getByText('Nothing is on your list yet.').waitFor();
    await opened.close();
  });
});

for (const engine of engines) {
  describe(`shortlist, ${engine}`, { timeout: 120_000 }, () => {
    const site = siteFor(
      startPageServer,
      () => openBrowser(engine),
      async ({ server }) => {
        await bundle(server);
        server.pages.set('/directory.json', DIRECTORY);
        server.pages.set('/', PAGE);
        server.pages.set('/away', page('', '<h1>Away</h1>'));
      },
    );

    /** A page with the list of a link, left and gone back to. */
    async function leftAndBack(link: string, isAsked = false): Promise<TestPage> {
      const opened = await site.browser.newPage();
      await opened.goto(`${site.origin}/${link}`);
      if (isAsked) await until(() => opened.evaluate(show), Boolean);
      await until(
        () => opened.evaluate(listed),
        ({ length }) => length === 1,
      );
      await opened.goto(`${site.origin}/away`);
      await opened.evaluate(() => {
        setTimeout(() => {
          history.back();
        });
      });
      return opened;
    }

    test('has the list of a link when a person leaves the page and comes back', async () => {
      const opened = await leftAndBack('#mecc-list=test-a');
      const names = await until(
        () => opened.evaluate(listed).catch(() => []),
        ({ length }) => length > 0,
      );
      assert.deepEqual(names, ['Test advice']);
      await opened.close();
    });

    test('is empty when a person leaves a sensitive list and comes back', async () => {
      const opened = await leftAndBack('#mecc-list=test-s', true);
      const isBack = () =>
        opened
          .evaluate(() => {
            const root = document.querySelector('mecc-shortlist')?.shadowRoot;
            return root?.querySelector('[part=heading]') ? root.textContent : '';
          })
          .catch(() => '');
      const text = await until(isBack, (found) => (found ?? '') !== '');
      assert.ok(text?.includes('Nothing is on your list yet.'), String(text));
      assert.ok(!text?.includes('Test debt line'));
      await opened.close();
    });
  });
}
