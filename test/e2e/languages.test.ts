/** The language of a page, with the built files from a server under the strict policy. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { engines, openBrowser } from '../support/browsers.mjs';
import type { TestPage } from '../support/browsers.mjs';
import { page, startPageServer } from '../support/page-server.js';
import { NOTE_PROBLEMS } from '../support/problems.js';
import { siteFor } from '../support/site.js';
import { smallDirectory } from '../support/small-directory.js';
import { until as untilSo } from '../support/until.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const cdn = path.resolve(import.meta.dirname, '../../dist/cdn');

/** Address of the file of a language. */
function fileOf(lang: string): string {
  const files = readdirSync(path.join(cdn, 'chunks'));
  const name = files.find((file) => file.startsWith(`i18n-${lang}-`));
  assert.ok(name, `${lang} is a file of its own`);
  return `/cdn/chunks/${name}`;
}

const ALL = '<script type="module" src="/cdn/mecc-signpost.min.js"></script>';
const HELP = '<mecc-urgent-help></mecc-urgent-help>';
const FINDER =
  '<mecc-service-finder directory="/directory.json" topic="smoking" place="Halton" without-national></mecc-service-finder>';

/** In the page: what each element shows, what went wrong, and which languages were asked for. */
const look = () => {
  // Methods, because the compiler marks functions in a way that only its own output knows.
  const ask = {
    part(element: Element, name: string) {
      return element.shadowRoot?.querySelector(`[part=${name}]`)?.textContent.trim() ?? '';
    },
    seen(root: ParentNode, tag: string) {
      return [...root.querySelectorAll(tag)].map((element) => ({
        heading: ask.part(element, 'heading'),
        status: ask.part(element, 'status'),
        search: ask.part(element, 'search-button'),
        cards: element.shadowRoot?.querySelectorAll('mecc-service-card').length ?? 0,
        lang: element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? '',
      }));
    },
  };
  const within = document.querySelector('iframe')?.contentDocument ?? document;
  return {
    help: ask.seen(within, 'mecc-urgent-help'),
    finder: ask.seen(within, 'mecc-service-finder'),
    problems: Reflect.get(window, 'problems') as string[],
    files: (within.defaultView ?? window).performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /i18n-(\w+)-/.exec(name)?.[1] ?? []),
  };
};
type Seen = ReturnType<typeof look>;

for (const engine of engines) {
  describe(`languages, ${engine}`, { timeout: 90_000 }, () => {
    const site = siteFor(
      startPageServer,
      () => openBrowser(engine),
      ({ server }) => {
        server.pages.set('/listen.js', NOTE_PROBLEMS);
        server.pages.set('/directory.json', smallDirectory());
      },
    );
    let opened: TestPage;

    async function visit(body: string, { script = ALL, policy = POLICY } = {}): Promise<void> {
      site.server.headers = { 'content-security-policy': policy };
      site.server.pages.set('/', page(`<script src="/listen.js"></script>${script}`, body));
      opened = await site.browser.newPage();
      await opened.goto(`${site.origin}/`);
    }

    const until = (isSo: (seen: Seen) => boolean) => untilSo(() => opened.evaluate(look), isSo);
    const says = (heading: string) => until(({ help }) => help[0]?.heading === heading);

    test('an English page asks for no language', async () => {
      await visit(HELP + FINDER);
      const { files, problems, help } = await until(({ finder }) => finder[0]?.cards === 1);
      assert.equal(help[0]?.heading, 'Urgent help');
      assert.deepEqual([files, problems], [[], []]);
      await opened.close();
    });

    test('a page in Welsh asks for Welsh alone, once, and changes at run time', async () => {
      await visit(`<div id="region" lang="cy">${HELP}${FINDER}</div>`);
      const first = await until(
        ({ help, finder }) =>
          help[0]?.heading === 'Help brys' && /yn Halton$/.test(finder[0]?.status ?? ''),
      );
      assert.equal(first.help[0]?.lang, 'cy');
      assert.deepEqual([first.files, first.problems], [['cy'], []]);
      await opened.evaluate(() => document.querySelector('#region')?.setAttribute('lang', 'pl'));
      const second = await says('Pilna pomoc');
      assert.deepEqual(second.files, ['cy', 'pl']);
      // What was found stays, and nothing of it is in Welsh any more.
      const { finder } = await until((seen) => seen.finder[0]?.search === 'Szukaj');
      assert.equal(finder[0]?.cards, 1);
      assert.doesNotMatch(finder[0].status, /\byn\b/);
      await opened.evaluate(() => document.querySelector('#region')?.removeAttribute('lang'));
      const last = await says('Urgent help');
      assert.equal(last.help[0]?.lang, '');
      assert.deepEqual(last.problems, []);
      await opened.close();
    });

    test('an answer that came before its words is in that language when they are there', async () => {
      // Not below lang from the start: Firefox holds the page until a file on its way is there.
      await visit(`<div id="region">${FINDER}</div>`);
      await until(({ finder }) => /found in Halton$/.test(finder[0]?.status ?? ''));
      await opened.evaluate(() => document.querySelector('#region')?.setAttribute('lang', 'pl'));
      const { finder } = await until((seen) => seen.finder[0]?.search === 'Szukaj');
      assert.doesNotMatch(finder[0]?.status ?? '', /\b(?:in|found) /);
      await opened.close();
    });

    test('two languages stand on one page', async () => {
      await visit(`<div lang="cy">${HELP}</div><div lang="pl">${HELP}</div>${HELP}`);
      const { help, problems } = await until(
        (seen) => seen.help[0]?.heading === 'Help brys' && seen.help[1]?.heading === 'Pilna pomoc',
      );
      assert.deepEqual(
        help.map(({ lang }) => lang),
        ['cy', 'pl', ''],
      );
      assert.equal(help[2]?.heading, 'Urgent help');
      assert.deepEqual(problems, []);
      await opened.close();
    });

    test('a language that does not come leaves English that says so, and works', async () => {
      site.server.onTheWay.set(fileOf('cy'), { status: 404 });
      await visit(`<div lang="cy">${HELP}${FINDER}</div>`);
      const { help, finder, problems } = await until(
        (seen) => seen.finder[0]?.cards === 1 && seen.help[0]?.lang !== '',
      );
      assert.deepEqual([help[0]?.heading, help[0]?.lang], ['Urgent help', 'en-GB']);
      assert.match(finder[0]?.status ?? '', /^1 service found in Halton$/);
      assert.deepEqual(problems, []);
      site.server.onTheWay.clear();
      await opened.close();
    });

    test('the mount script takes a language', async () => {
      const script = '<script type="module" src="/cdn/mount.min.js"></script>';
      await visit('<div lang="cy"><div data-mecc="urgent-help"></div></div>', { script });
      const { files, problems } = await says('Help brys');
      assert.deepEqual([files, problems], [['cy'], []]);
      await opened.close();
    });

    test('the page for a frame takes a language', async () => {
      const src = '/cdn/embed.html?element=urgent-help&lang=cy';
      await visit(`<iframe title="Test" src="${src}"></iframe>`, {
        script: '',
        policy: `${POLICY}; frame-src 'self'`,
      });
      const { files, problems } = await says('Help brys');
      assert.deepEqual([files, problems], [['cy'], []]);
      await opened.close();
    });

    test('words of the page are used, and what is no JSON is said and changes nothing', async () => {
      const words = (text: string) =>
        `<script type="application/json" data-mecc-messages>${text}</script>`;
      await visit(words('{ "urgent": { "heading": "Test help" } }') + HELP);
      assert.deepEqual((await says('Test help')).problems, []);
      await opened.close();
      await visit(words('{ "urgent": ') + HELP);
      const { help, problems } = await until((seen) => seen.problems.length > 0);
      assert.equal(help[0]?.heading, 'Urgent help');
      assert.match(problems.join(), /^warn: mecc-signpost: data-mecc-messages \(en-GB\)/);
      await opened.close();
    });

    test('a later update survives what the translation of a browser has wrapped', async (t) => {
      if (engine !== 'chromium') return t.skip('It is the translation of Chromium.');
      await visit(`<div id="region">${HELP}${FINDER}</div>`);
      await until(({ finder }) => finder[0]?.cards === 1);
      await opened.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap(
          ({ shadowRoot }) => shadowRoot ?? [],
        );
        for (const root of roots) {
          roots.push(...[...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []));
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          const texts: Node[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode);
          for (const text of texts.filter(({ textContent }) => textContent?.trim())) {
            if (text.parentElement?.localName === 'style') continue;
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            inner.textContent = `[${text.textContent ?? ''}]`;
            outer.append(inner);
            text.parentNode?.replaceChild(outer, text);
          }
        }
        const finder = document.querySelector('mecc-service-finder')!;
        document.querySelector('#region')!.setAttribute('lang', 'cy');
        finder.setAttribute('topic', 'gambling');
      });
      const { finder, problems } = await until(
        (seen) => seen.finder[0]?.cards === 0 && seen.files.includes('cy'),
      );
      assert.equal(finder.length, 1);
      assert.deepEqual(problems, []);
      await opened.close();
    });
  });
}
