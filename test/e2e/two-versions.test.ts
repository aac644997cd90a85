import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { VERSION } from '../../src/version.js';
import { engines, openBrowser } from '../support/browsers.mjs';
import { page, startPageServer } from '../support/page-server.js';
import { NOTE_PROBLEMS } from '../support/problems.js';
import { siteFor } from '../support/site.js';

const LISTEN = `<script>${NOTE_PROBLEMS}</script>`;
const module = (file: string) => `<script type="module" src="${file}"></script>`;
const DIRECTORY = '{"services":[{"id":"a","name":"Local service","topics":["smoking"]}]}';
const ELEMENTS = `<mecc-provider directory="/directory.json">
  <mecc-service-finder topic="smoking"><p>Fallback</p></mecc-service-finder>
  <mecc-place-picker place="Halton"></mecc-place-picker>
</mecc-provider>`;

for (const engine of engines) {
  describe(`two copies of the package on one page, ${engine}`, { timeout: 120_000 }, () => {
    const site = siteFor(
      startPageServer,
      () => openBrowser(engine),
      ({ server }) => {
        server.pages.set('/directory.json', DIRECTORY);
        // The second copy is a later version.
        for (const file of ['mecc-signpost', 'service-finder']) {
          server.onTheWay.set(`/cdn2/${file}.min.js`, {
            edit: (text) => text.replaceAll(VERSION, '99.0.0'),
          });
        }
      },
    );

    async function visit(head: string, body: string) {
      site.server.pages.set('/', page(LISTEN + head, body));
      const opened = await site.browser.newPage();
      await opened.goto(`${site.origin}/`);
      const seen = await opened.evaluate(async () => {
        for (let tries = 0; tries < 250; tries += 1) {
          const cards = document
            .querySelector('mecc-service-finder')
            ?.shadowRoot?.querySelectorAll('mecc-service-card');
          if (cards?.length) break;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
        const finders = [...document.querySelectorAll('mecc-service-finder')];
        return {
          said: Reflect.get(window, 'problems') as string[],
          versions: finders.map(({ constructor }) => String(Reflect.get(constructor, 'version'))),
          texts: finders.map(
            (finder) =>
              finder.shadowRoot?.querySelector('mecc-service-card')?.shadowRoot?.textContent ?? '',
          ),
        };
      });
      await opened.close();
      return seen;
    }

    const WARNING = `is already defined by version ${VERSION}; version 99.0.0 is not used.`;

    test('the first wins, says so once, and works', async () => {
      const head = module('/cdn/mecc-signpost.min.js') + module('/cdn2/mecc-signpost.min.js');
      const { said, versions, texts } = await visit(head, ELEMENTS);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /^warn: mecc-signpost: mecc-/);
      assert.ok(said[0]?.endsWith(WARNING), said[0]);
      assert.deepEqual(versions, [VERSION]);
      assert.match(texts[0] ?? '', /Local service/, 'the client of the provider');
    });

    test('elements of one take the client of a provider of the other', async () => {
      const head = module('/cdn/service-finder.min.js') + module('/cdn2/mecc-signpost.min.js');
      const { said, versions, texts } = await visit(head, ELEMENTS);
      assert.equal(said.length, 1, said.join('\n'));
      assert.deepEqual(versions, [VERSION]);
      assert.match(texts[0] ?? '', /Local service/);
    });

    test('two mount scripts mount once', async () => {
      const head = module('/cdn/mount.min.js') + module('/cdn2/mount.min.js');
      const body =
        '<div data-mecc="service-finder" data-directory="/directory.json" data-topic="smoking"></div>';
      const { said, versions, texts } = await visit(head, body);
      // Each may have come first with one of the two elements.
      assert.ok(said.length <= 2, said.join('\n'));
      assert.ok(
        said.every((line) => line.startsWith('warn: mecc-signpost: ')),
        said.join('\n'),
      );
      assert.equal(versions.length, 1);
      assert.match(texts[0] ?? '', /Local service/);
    });

    test('the same script twice is no conflict', async () => {
      const twice = module('/cdn/service-finder.min.js').repeat(2);
      const { said, versions } = await visit(twice, ELEMENTS);
      assert.deepEqual(said, []);
      assert.equal(versions.length, 1);
    });
  });
}
