/** The page for a frame, and the script for the page around it, on one site and across two. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser } from '../support/browsers.mjs';
import type { TestBrowser, TestPage } from '../support/browsers.mjs';
import { page, startPageServer, type PageServer } from '../support/page-server.js';
import { NOTE_PROBLEMS } from '../support/problems.js';
import { smallDirectory } from '../support/small-directory.js';
import { until } from '../support/until.js';

/** As docs/embedding.md gives them. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const WITH_TOPIC = 'element=service-finder&directory=/directory.json&topic=smoking&place=Halton';

for (const engine of engines) {
  describe(`a page in a frame, ${engine}`, { timeout: 120_000 }, () => {
    /** The council, and whoever hosts the frame. */
    let host: PageServer;
    let inner: PageServer;
    let browser: TestBrowser;
    let opened: TestPage;

    before(async () => {
      host = await startPageServer();
      inner = await startPageServer();
      browser = await openBrowser(engine);
      inner.pages.set('/directory.json', smallDirectory());
    });
    after(async () => {
      await browser.close();
      await host.close();
      await inner.close();
    });

    /** Opens a page of a server with the frame on it. */
    async function visit(
      server: PageServer,
      query: string,
      { pages = '', more = '', status }: { pages?: string; more?: string; status?: number } = {},
    ): Promise<void> {
      inner.onTheWay.set('/cdn/embed.html', {
        edit: (text) =>
          text.replace('name="mecc-pages" content=""', `name="mecc-pages" content="${pages}"`),
      });
      inner.onTheWay.set('/cdn/embed.min.js', status === undefined ? {} : { status });
      const head = `<script src="/before.js"></script><script type="module" src="/cdn/frame.min.js"></script>`;
      const frame = `<iframe data-mecc-frame title="Find help" height="200" loading="lazy" sandbox="${SANDBOX}"
        src="${inner.origin}/cdn/embed.html?${query}"><a href="/help">Find help</a></iframe>`;
      server.pages.set('/before.js', BEFORE);
      server.pages.set('/', page(head, `<main><h1>Test</h1>${frame}</main>${more}`));
      opened = await browser.newPage();
      await opened.goto(`${server.origin}/`);
    }

    const heightOf = () =>
      opened.evaluate(() => Number(document.querySelector('iframe')?.getAttribute('height')));
    const heardOn = () => opened.evaluate(() => Reflect.get(window, 'heard') as string[]);
    /** What is in the frame, when it is of the same site as the page. */
    const inside = () =>
      opened.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        const within = frame.contentDocument;
        const roots: (ParentNode | null | undefined)[] = [within];
        const found = { names: '', tels: [] as string[] };
        for (const root of roots) {
          for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
            roots.push(element.shadowRoot);
            if (element.getAttribute('part') === 'heading')
              found.names += element.textContent + ' ';
            const href = element.getAttribute('href') ?? '';
            if (href.startsWith('tel:')) found.tels.push(href);
          }
        }
        return {
          ...found,
          // Between two pages a frame has neither root nor body.
          lang: within?.documentElement?.lang,
          target: within?.querySelector('base')?.target,
          text: within?.body?.innerText ?? '',
          overflow: (within?.documentElement?.scrollHeight ?? 0) - frame.clientHeight,
        };
      });

    /** What the page in the frame is called, and its element. */
    const named = () =>
      opened.evaluate(() => {
        const within = document.querySelector('iframe')!.contentDocument;
        const shown = within?.querySelector('main > :not(p)')?.shadowRoot;
        const heading = shown?.querySelector('[part=heading]');
        return {
          title: within?.title,
          name: heading?.textContent.trim() ?? '',
          tag: heading?.tagName,
          lang: heading?.closest('[lang]')?.getAttribute('lang') ?? 'en-GB',
        };
      });

    test('on its own site: finds services and is as tall as what it shows', async () => {
      inner.headers = { 'content-security-policy': POLICY + "; frame-src 'self'" };
      await visit(inner, `${WITH_TOPIC}&lang=en-GB&--mecc-accent=%23005ea5`);
      const found = await until(inside, ({ names }) => names.includes('Test smoking advice'));
      assert.ok(found.tels.includes('tel:01514960000'), found.tels.join());
      assert.equal(found.target, '_top');
      assert.equal(found.lang, 'en-GB');
      const { overflow } = await until(inside, (now) => now.overflow <= 0);
      assert.ok(overflow <= 0);
      assert.deepEqual(await opened.evaluate(() => Reflect.get(window, 'problems')), []);
      const accent = await opened.evaluate(() => {
        const { contentDocument, contentWindow } = document.querySelector('iframe')!;
        return contentWindow!
          .getComputedStyle(contentDocument!.documentElement)
          .getPropertyValue('--mecc-accent');
      });
      assert.equal(accent, '#005ea5');
      await opened.close();
      inner.headers = {};
    });

    test('on another site: grows for the page that is allowed', async () => {
      await visit(host, WITH_TOPIC, { pages: `https://other.example ${host.origin}` });
      const first = await until(heightOf, (height) => height > 300);
      await until(heightOf, (height) => height > first || height > 900);
      await opened.close();
    });

    test('never becomes less tall on the way to what it shows, nor by its fallback', async () => {
      for (const [element, least] of [
        ['service-finder&place=Halton', 500],
        ['topic-card&topic=smoking', 1000],
        ['urgent-help', 300],
      ] as const) {
        await visit(inner, `element=${element}`);
        await until(heightOf, (height) => height > least);
        const heights = await opened.evaluate(() => Reflect.get(window, 'heights') as number[]);
        assert.deepEqual(
          heights,
          [...heights].sort((one, other) => one - other),
        );
        assert.ok(Math.min(...heights) > 200, heights.join());
        await opened.close();
      }
    });

    test('becomes less tall when it has been told so for a while', async () => {
      await visit(inner, 'element=topic-card&topic=smoking');
      const whole = await until(heightOf, (height) => height > 1000);
      await opened.evaluate(() => {
        document.querySelector('iframe')!.contentDocument!.querySelector('main')!.hidden = true;
      });
      await until(heightOf, (height) => height < whole);
      await opened.close();
    });

    test('says how tall its fallback is where nothing better comes', async () => {
      inner.onTheWay.set('/cdn/embed.html', {});
      await visit(inner, 'element=service-finder&place=Halton&directory=/gone.json&topic=smoking');
      await until(heightOf, (height) => height !== 200);
      await opened.close();
    });

    test('tells no other page how tall it is, and no other window is believed', async () => {
      const more = '<script src="/liar.js"></script>';
      host.pages.set('/liar.js', LIAR);
      await visit(host, WITH_TOPIC, { pages: 'https://other.example', more });
      // The frame has been loaded and greeted, and the liar has been heard by the page itself.
      await until(heardOn, (heard) => heard.includes('loaded') && heard.includes('lie'));
      assert.equal(await heightOf(), 200);
      assert.deepEqual(
        (await heardOn()).filter((text) => text === 'height'),
        [],
      );
      await opened.close();
    });

    test('shows no directory of another site', async () => {
      let asked = 0;
      host.pages.set('/directory.json', (response) => {
        asked += 1;
        response.writeHead(200, { 'access-control-allow-origin': '*' }).end(smallDirectory());
      });
      await visit(inner, `topic=smoking&place=Halton&directory=${host.origin}/directory.json`);
      const { names } = await until(inside, ({ tels }) => tels.length > 1);
      assert.ok(!names.includes('Test smoking advice'));
      assert.equal(asked, 0);
      await opened.close();
    });

    test('is called what its element is called, in the language of that', async () => {
      const names = new Set<string>();
      for (const lang of ['en-GB', 'ar']) {
        await visit(inner, `element=pledge&lang=${lang}`);
        const { title, name } = await until(
          named,
          (now) => now.lang === lang && now.title === now.name,
        );
        assert.notEqual(title, 'Find help');
        names.add(name);
        await opened.close();
      }
      assert.equal(names.size, 2);
    });

    test('is called by a topic in a frame only: others read the titles of tabs', async () => {
      await visit(inner, 'element=topic-card&topic=smoking&place=Halton&lang=cy');
      const { name } = await until(named, (now) => now.name !== '' && now.title === now.name);
      assert.match(name, /smok/i);
      await opened.goto(`${inner.origin}/cdn/embed.html?element=topic-card&topic=smoking`);
      const heading = () =>
        opened.evaluate<string>(
          () =>
            document
              .querySelector('mecc-topic-card')
              ?.shadowRoot?.querySelector('[part=heading]')
              ?.textContent.trim() ?? '',
        );
      assert.match(await until(heading, (text) => text !== ''), /smok/i);
      assert.equal(await opened.evaluate('document.title'), 'Find help');
      await opened.close();
    });

    test('has a main heading when it is opened by itself, and none in a frame', async () => {
      await visit(inner, 'element=service-finder');
      const { tag } = await until(named, ({ name }) => name !== '');
      assert.equal(tag, 'H2');
      await opened.goto(`${inner.origin}/cdn/embed.html?element=service-finder`);
      const alone = await until(
        () => opened.evaluate<number[]>(HEADINGS),
        (levels) => levels.length > 2,
      );
      assert.deepEqual(alone.slice(0, 2), [1, 2]);
      await opened.close();
    });

    test('what it says without its script stays when that does not come', async () => {
      await visit(inner, WITH_TOPIC, { status: 404 });
      const { text, tels } = await until(inside, (now) => now.text !== '');
      assert.match(text, /call 999/);
      assert.deepEqual(tels, ['tel:999']);
      await opened.close();
    });
  });
}

/** Levels of the headings of the element, in their order. */
const HEADINGS = `(() => {
  const roots = [document.querySelector('main > mecc-service-finder')?.shadowRoot];
  for (const root of roots) {
    for (const element of root?.querySelectorAll('*') ?? []) roots.push(element.shadowRoot);
  }
  return roots.flatMap((root) =>
    [...(root?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({ localName }) => Number(localName[1])),
  );
})()`;

/** Runs before everything else: what is heard on the page, and what goes wrong there. */
const BEFORE = `
  window.heard = [];
  window.heights = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) window.heights.push(Number(target.getAttribute('height')));
  }).observe(document, { attributeFilter: ['height'], subtree: true });
  addEventListener('message', ({ data }) => {
    if (data?.type === 'mecc-frame-height') window.heard.push(data.isLie ? 'lie' : 'height');
  });
  addEventListener('load', () => window.heard.push('loaded'));
  ${NOTE_PROBLEMS};
`;

/** Another window says how tall the frame is to be: the page itself, here. */
const LIAR = `
  setInterval(() => window.postMessage({ type: 'mecc-frame-height', height: 5000, isLie: true }, '*'), 50);
`;
