import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { engines, openBrowser } from '../support/browsers.mjs';
import type { TestPage } from '../support/browsers.mjs';
import { page, startPageServer } from '../support/page-server.js';
import { NOTE_PROBLEMS } from '../support/problems.js';
import { siteFor } from '../support/site.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
/** What docs/embedding.md says is enough: nothing for styles, and one named policy. */
const STRICTER =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

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

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

/** Every element that the package has, so that none is forgotten here. */
const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const TAGS = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap(({ tagName }) => tagName ?? []),
);
/** What some of them need to show what they are for, or offer only when they are asked to. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'mecc-service-finder': 'topic="smoking"',
  'mecc-service-card': 'service-id="a"',
  'mecc-topic-card': 'topic="domestic-abuse" variants',
  'mecc-conversation-checklist': 'choose variants timer card plan',
  'mecc-elearning-links': 'filters plan',
};
const ELEMENTS = `
  <mecc-provider directory="/directory.json" place="Halton">
    ${TAGS.filter((tag) => tag !== 'mecc-provider')
      .map((tag) => `<${tag} ${ATTRIBUTES[tag] ?? ''}><p>Fallback</p></${tag}>`)
      .join('\n')}
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
    const site = siteFor(
      startPageServer,
      () => openBrowser(engine),
      ({ server }) => {
        server.pages.set('/listen.js', NOTE_PROBLEMS);
        server.pages.set('/directory.json', DIRECTORY);
      },
    );

    async function visit(policy: string, script: string): Promise<TestPage> {
      site.server.headers = { 'content-security-policy': policy };
      // A page that sets colours has its contrast looked at.
      const theme =
        policy === POLICY ? '<link rel="stylesheet" href="/cdn/themes/gov-like.css">' : '';
      const head = `<script src="/listen.js"></script>${theme}
        <script type="module" src="/cdn/${script}.min.js"></script>`;
      site.server.pages.set('/', page(head, PAGES[script] ?? ''));
      const opened = await site.browser.newPage();
      await opened.goto(`${site.origin}/`);
      return opened;
    }

    /** Waits for every element on the page to show what it is for, and uses some of them. */
    const use = (opened: TestPage) =>
      opened.evaluate(async () => {
        // Methods, because the compiler marks functions in a way that only its own output knows.
        const act = {
          async is(name: string, isSo: () => unknown) {
            for (let tries = 0; tries < 1500; tries += 1) {
              if (isSo()) return;
              await new Promise((resolve) => setTimeout(resolve, 20));
            }
            throw new Error(`Waited in vain for ${name}`);
          },
          press(host: string, selector: string) {
            const { shadowRoot } = document.querySelector(host) ?? {};
            shadowRoot?.querySelector<HTMLElement>(selector)?.click();
          },
        };
        for (const element of document.querySelectorAll('mecc-provider, [data-mecc]')) {
          await act.is('children', () => element.querySelector('*'));
        }
        const finder = document.querySelector('mecc-service-finder');
        await act.is('services', () => finder?.shadowRoot?.querySelector('mecc-service-card'));
        const root = finder!.shadowRoot!;
        const field = root.querySelector<HTMLInputElement>('#text')!;
        field.value = 'smoking';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        root.querySelector<HTMLButtonElement>('[part=search-button]')!.click();
        await act.is('an answer', () =>
          /found|Showing/.test(root.querySelector('[part=status]')!.textContent),
        );
        const short = [
          'mecc-provider',
          'mecc-quick-exit',
          'mecc-place-picker',
          'mecc-offline-pack',
        ];
        for (const element of document.querySelectorAll('mecc-provider > *')) {
          if (short.includes(element.localName)) continue;
          await act.is(
            element.localName,
            // More than "Loading": the card of a short record has about 150.
            () => (element.shadowRoot?.textContent.length ?? 0) > 100,
          );
        }
        act.press('mecc-topic-list', '[part=group-button]');
        act.press('mecc-elearning-links', '[part=ticks] input');
        act.press('mecc-quality-checklist', '.choice input');
        act.press('mecc-conversation-checklist', '.tick input');
        act.press('mecc-pledge', '[name=promise]');
        const picker = document.querySelector('mecc-place-picker');
        if (picker) {
          await act.is('the place', () =>
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
