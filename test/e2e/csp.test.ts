import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, openBrowser } from '../support/browsers.mjs';
import type { TestBrowser, TestPage } from '../support/browsers.mjs';
import { page, startPageServer, type PageServer } from '../support/page-server.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
/** What docs/embedding.md says is enough: nothing for styles, and one named policy. */
const STRICTER =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Runs before everything else on the page. */
const LISTEN = `
  window.problems = [];
  const note = (text) => window.problems.push(text);
  document.addEventListener('securitypolicyviolation', (event) => {
    // The browser asks for this one by itself.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    note('violation: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile);
  });
  addEventListener('error', (event) => note('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => note('rejection: ' + event.reason));
  for (const name of ['warn', 'error']) {
    const real = console[name];
    console[name] = (...values) => {
      note(name + ': ' + values.join(' '));
      real.apply(console, values);
    };
  }
`;

const DIRECTORY = JSON.stringify({
  services: [
    {
      id: 'a',
      name: 'Stop Smoking Halton',
      topics: ['smoking'],
      description: 'Help to stop smoking.',
      contacts: [{ kind: 'phone', value: '0151 496 0000', dial: '01514960000' }],
    },
  ],
});

const ELEMENTS = `
  <mecc-provider directory="/directory.json" place="Halton">
    <mecc-service-finder topic="smoking"><p>Fallback</p></mecc-service-finder>
    <mecc-service-card service-id="a"></mecc-service-card>
    <mecc-place-picker></mecc-place-picker>
    <mecc-topic-card topic="domestic-abuse"></mecc-topic-card>
    <mecc-conversation-checklist></mecc-conversation-checklist>
    <mecc-elearning-links></mecc-elearning-links>
    <mecc-urgent-help></mecc-urgent-help>
  </mecc-provider>`;
const ONE =
  '<mecc-service-finder directory="/directory.json" topic="smoking" place="Halton"></mecc-service-finder>';
const MOUNTS = `
  <div data-mecc="service-finder" data-directory="/directory.json" data-topic="smoking" data-place="Halton"></div>
  <div data-mecc="urgent-help"></div><div data-mecc="topic-card" data-topic="gambling"></div>`;

const PAGES: Record<string, string> = {
  'mecc-signpost': ELEMENTS,
  'service-finder': ONE,
  autoloader: ELEMENTS,
  mount: MOUNTS,
};

for (const engine of engines) {
  describe(`strict content security policy, ${engine}`, { timeout: 120_000 }, () => {
    let server: PageServer;
    let browser: TestBrowser;

    before(async () => {
      server = await startPageServer();
      server.pages.set('/listen.js', LISTEN);
      server.pages.set('/directory.json', DIRECTORY);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await server.close();
    });

    async function visit(policy: string, script: string): Promise<TestPage> {
      server.headers = { 'content-security-policy': policy };
      const head = `<script src="/listen.js"></script>
        <script type="module" src="/cdn/${script}.min.js"></script>`;
      server.pages.set('/', page(head, PAGES[script] ?? ''));
      const opened = await browser.newPage();
      await opened.goto(`${server.origin}/`);
      return opened;
    }

    /** Waits for every element on the page to show what it is for, and uses some of them. */
    const use = (opened: TestPage) =>
      opened.evaluate(async () => {
        // A method, because the compiler marks functions in a way that only its own output knows.
        const until = {
          async is(name: string, isSo: () => unknown) {
            for (let tries = 0; tries < 250; tries += 1) {
              if (isSo()) return;
              await new Promise((resolve) => setTimeout(resolve, 20));
            }
            throw new Error(`Waited in vain for ${name}`);
          },
        };
        for (const element of document.querySelectorAll('mecc-provider, [data-mecc]')) {
          await until.is('children', () => element.querySelector('*'));
        }
        const finder = document.querySelector('mecc-service-finder');
        await until.is('services', () => finder?.shadowRoot?.querySelector('mecc-service-card'));
        const root = finder!.shadowRoot!;
        const field = root.querySelector<HTMLInputElement>('#text')!;
        field.value = 'smoking';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        root.querySelector<HTMLButtonElement>('[part=search-button]')!.click();
        await until.is('an answer', () =>
          /found|Showing/.test(root.querySelector('[part=status]')!.textContent),
        );
        for (const element of document.querySelectorAll(
          'mecc-topic-card, mecc-service-card, mecc-conversation-checklist, mecc-elearning-links',
        )) {
          await until.is(
            element.localName,
            // More than "Loading": the card of a short record has about 150.
            () => (element.shadowRoot?.textContent.length ?? 0) > 100,
          );
        }
        const picker = document.querySelector('mecc-place-picker');
        if (picker) {
          await until.is('the place', () =>
            picker.shadowRoot?.querySelector('[part=status]')?.textContent.includes('Halton'),
          );
        }
        const undefinedOnes = document.querySelectorAll(':not(:defined)').length;
        const isStyled = getComputedStyle(root.querySelector('form')!).display === 'grid';
        return {
          undefinedOnes,
          isStyled,
          problems: Reflect.get(window, 'problems') as string[],
        };
      });

    for (const script of Object.keys(PAGES)) {
      test(`${script} works under it, with no violation and a quiet console`, async () => {
        const opened = await visit(POLICY, script);
        assert.deepEqual(await use(opened), { undefinedOnes: 0, isStyled: true, problems: [] });
        await opened.close();
      });
    }

    test('the smallest policy of the documentation is enough', async () => {
      const opened = await visit(STRICTER, 'mecc-signpost');
      assert.deepEqual(await use(opened), { undefinedOnes: 0, isStyled: true, problems: [] });
      await opened.close();
    });

    test('a violation would have been seen', async () => {
      const opened = await visit(POLICY, 'service-finder');
      const problems = await opened.evaluate(async () => {
        document.body.setAttribute('style', 'color: red');
        await new Promise((resolve) => setTimeout(resolve, 200));
        return Reflect.get(window, 'problems') as string[];
      });
      assert.equal(problems.length, 1, problems.join());
      assert.match(problems[0] ?? '', /^violation: style-src/);
      await opened.close();
    });
  });
}
