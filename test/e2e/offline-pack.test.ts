import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { PAGE_BYTES } from '../../src/elements/offline-pack/pack-keeper.parts.js';
import { engines, openBrowser, type TestPage } from '../support/browsers.mjs';
import { page, startPageServer, type PageServer } from '../support/page-server.js';
import { siteFor } from '../support/site.js';

const root = path.resolve(import.meta.dirname, '../..');
const DIRECTORY = JSON.stringify({
  schemaVersion: '1.0',
  id: 'test',
  title: 'Test directory',
  publisher: { name: 'Test' },
  licence: { name: 'Test' },
  generatedAt: '2026-08-06',
  services: [
    {
      id: 'test-a',
      name: 'Test smoking advice',
      topics: ['smoking'],
      coverage: { places: ['halton'] },
      contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
    },
    { id: 'test-b', name: 'Test club', coverage: { places: ['halton'] } },
    { id: 'test-c', name: 'Test elsewhere', coverage: { places: ['knowsley'] } },
  ],
});

const PAGE = page(
  '<script type="module" src="/build/mecc-signpost.min.js"></script>',
  `<main><h1>Test</h1><mecc-provider offline directory="/directory.json" place="Halton">
    <mecc-service-finder></mecc-service-finder>
    <mecc-offline-pack worker="/mecc-offline-worker.js"><p>Fallback</p></mecc-offline-pack>
  </mecc-provider></main>`,
);

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

/** All elements and the worker as a site serves them: what is lazy is a file of its own. */
function serveFiles(server: PageServer): void {
  const cdn = path.join(root, 'dist/cdn');
  for (const name of readdirSync(cdn, { recursive: true }).map(String)) {
    if (!name.endsWith('.js')) continue;
    const file = `/build/${name.replaceAll(path.sep, '/')}`;
    server.pages.set(file, readFileSync(path.join(cdn, name), 'utf8'));
  }
  server.pages.set(
    '/mecc-offline-worker.js',
    readFileSync(path.join(cdn, 'offline-worker.min.js'), 'utf8'),
  );
}

/** Runs in the page: what the part of an element says, or nothing while it is not there. */
const said = (tag: string, part: string) =>
  [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(`[part=${part}]`) ?? [])]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' ');

/** Runs in the page: presses what can be pressed; false while it is not there. */
const press = (tag: string, part: string) => {
  const found = document
    .querySelector(tag)
    ?.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`);
  found?.click();
  return Boolean(found);
};

/** Runs in the page: searches the way a person does. */
const search = (words: string, place: string) => {
  const finder = document.querySelector('mecc-service-finder')?.shadowRoot;
  const fields = [...(finder?.querySelectorAll('input') ?? [])];
  for (const [id, text] of [
    ['text', words],
    ['place', place],
  ]) {
    const field = fields.find((input) => input.id === id);
    if (!field) return false;
    field.value = text ?? '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  finder?.querySelector<HTMLElement>('[part=search-button]')?.click();
  return true;
};

/** Runs in the page: names on the cards of the answer. */
const found = () =>
  [
    ...(document
      .querySelector('mecc-service-finder')
      ?.shadowRoot?.querySelectorAll('mecc-service-card') ?? []),
  ].map((card) => card.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() ?? '');

/** Runs in the page: whether 999 can be called from the finder. */
const hasUrgentHelp = () => {
  const roots: (ShadowRoot | null | undefined)[] = [
    document.querySelector('mecc-service-finder')?.shadowRoot,
  ];
  for (const root of roots) {
    if (root?.querySelector('[href="tel:999"]')) return true;
    for (const inner of root?.querySelectorAll('*') ?? []) roots.push(inner.shadowRoot);
  }
  return false;
};

/** Runs in the page: everything that is stored for its site. */
const stored = async () => ({
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  databases: (await indexedDB.databases?.())?.length ?? 0,
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
});
const NOTHING = { caches: [], workers: 0, databases: 0, cookies: '', local: 0, session: 0 };

/** Runs in the page: addresses and sizes of what is in our caches, and the pack. */
const contents = async () => {
  const files: Record<string, number> = {};
  let pack = '';
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const text = (await (await cache.match(url))?.text()) ?? '';
      if (url.endsWith('/mecc-offline-pack.json')) pack = text;
      else files[url] = text.length;
    }
  }
  return { files, pack };
};

/** Asks until it is so. */
async function until<T>(ask: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + 30_000; ;) {
    // A page that is just being opened has nothing to say.
    const value = await ask().catch(() => undefined);
    if (value !== undefined && isSo(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

for (const engine of engines) {
  describe(`offline pack in ${engine}`, { timeout: 240_000 }, () => {
    const site = siteFor(startPageServer, () => openBrowser(engine));
    let opened: TestPage;
    /** No answer to anything, as without signal. */
    let isCut = false;

    const part = (name: string, isSo: RegExp, tag = 'mecc-offline-pack') =>
      until(
        () => opened.evaluate(said, tag, name),
        (text) => isSo.test(text),
      );
    const pressed = (name: string) =>
      until(() => opened.evaluate(press, 'mecc-offline-pack', name), Boolean);
    const searched = async (words: string, place: string, isSo: (names: string[]) => boolean) => {
      await until(() => opened.evaluate(search, words, place), Boolean);
      return until(() => opened.evaluate(found), isSo);
    };

    before(async () => {
      const { server } = site;
      serveFiles(server);
      server.headers = { 'content-security-policy': POLICY };
      server.pages.set('/', PAGE);
      server.pages.set('/directory.json', DIRECTORY);
      for (const [address, text] of server.pages) {
        if (typeof text !== 'string') continue;
        const isPage = address === '/';
        const type = /js$/.test(address)
          ? 'text/javascript'
          : isPage
            ? 'text/html'
            : 'application/json';
        server.pages.set(address, (response) => {
          if (isCut) return void response.destroy();
          response
            .writeHead(200, {
              'content-type': type,
              'cache-control': 'no-store',
              ...(isPage && server.headers),
            })
            .end(text);
        });
      }
      opened = await site.browser.newPage();
      await opened.goto(site.origin + '/');
    });

    test('says what would be kept and how large it is, and stores nothing by searching', async () => {
      const text = await part('contents', /services/);
      assert.match(text, /services for Halton on this device/);
      assert.match(text, /It takes about 1.\d MB/);
      assert.match(text, /2 services/);
      const names = await searched('smoking WA8 7QB', '', (all) =>
        all.includes('Test smoking advice'),
      );
      assert.ok(!names.includes('Test elsewhere'));
      assert.deepEqual(await opened.evaluate(stored), NOTHING);
    });

    test('keeps the place and the page, and nothing of the person', async () => {
      await pressed('keep');
      await part('status', /^Kept on this device/);
      const kept = await part('kept', /Halton/);
      assert.match(
        kept,
        /^Kept on this device: Halton, 1[.]\d MB ?Data from 6 August 2026\. You kept it on/,
      );
      const { caches: names, workers, ...others } = await opened.evaluate(stored);
      assert.deepEqual([names, workers], [['mecc-offline-1'], 1]);
      assert.deepEqual(others, { databases: 0, cookies: '', local: 0, session: 0 });
      const { files, pack } = await opened.evaluate(contents);
      assert.deepEqual(
        (JSON.parse(pack) as { services: { id: string }[] }).services.map(({ id }) => id).sort(),
        ['test-a', 'test-b'],
      );
      assert.doesNotMatch(pack + Object.keys(files).join(' '), /WA8|7QB|\?/);
      // Words of languages that nobody on the page asked for.
      assert.doesNotMatch(Object.keys(files).join(' '), /i18n-/);
      const bytes = Object.values(files).reduce((sum, size) => sum + size, 0);
      assert.ok(
        bytes > PAGE_BYTES * 0.7 && bytes < PAGE_BYTES * 1.3,
        `${String(bytes)} bytes: change what the element says beforehand`,
      );
    });

    test('without signal the page opens, finds what is kept and says how old it is', async () => {
      isCut = true;
      await opened.goto(`${site.origin}/?test=1`);
      await searched('smoking', 'Halton', (names) => names[0] === 'Test smoking advice');
      const notice = await part('notice', /kept on this device/, 'mecc-service-finder');
      assert.match(
        notice,
        /services for Halton that were kept on this device\. They are from 6 August 2026/,
      );
      assert.ok(await opened.evaluate(hasUrgentHelp), 'urgent help is there');
      await part('kept', /Halton/);
      await part('message', /could not reach the directory/);
    });

    test('without signal another place is not answered from the copy', async () => {
      await until(() => opened.evaluate(search, 'smoking', 'Knowsley'), Boolean);
      await part('notice', /does not mean that there is no help/, 'mecc-service-finder');
      const names = await opened.evaluate(found);
      assert.ok(!names.includes('Test smoking advice') && !names.includes('Test elsewhere'));
    });

    test('an update that breaks off leaves what was kept', async () => {
      isCut = false;
      await opened.goto(site.origin + '/');
      await part('keep', /Update/);
      // What the page has loaded already: only keeping it asks for it again.
      const chunk = '/build/mecc-signpost.min.js';
      assert.ok(site.server.pages.has(chunk));
      const whole = site.server.pages.get(chunk)!;
      site.server.pages.set(chunk, (response) => void response.writeHead(503).end());
      const before = await opened.evaluate(contents);
      await pressed('keep');
      await part('status', /could not save it.*still here/);
      assert.deepEqual(await opened.evaluate(contents), before);
      site.server.pages.set(chunk, whole);
      await pressed('keep');
      await part('status', /^Kept on this device/);
      assert.deepEqual((await opened.evaluate(stored)).caches, ['mecc-offline-2']);
    });

    test('removes all of it', async () => {
      await pressed('remove');
      await part('status', /^Removed/);
      assert.deepEqual(await opened.evaluate(stored), NOTHING);
      isCut = true;
      await until(() => opened.evaluate(search, 'club', 'Halton'), Boolean);
      await opened.goto('about:blank');
      await assert.rejects(async () => {
        await opened.goto(site.origin + '/');
        // Not every driver says that a page did not come.
        if (!(await opened.evaluate(() => document.querySelector('mecc-provider')))) {
          throw new Error('There is no page.');
        }
      });
    });
  });
}
