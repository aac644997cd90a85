/**
 * What is left of each snippet when a system has cleaned it, and whether that still helps: it works,
 * or its text and links are there. The table in docs/embedding.md says which; this holds it true.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { snippets, type Carrier } from '../../demo/builder/snippets.js';
import { engines, openBrowser } from '../support/browsers.mjs';
import type { Engine, TestBrowser } from '../support/browsers.mjs';
import { page, startPageServer, type PageServer } from '../support/page-server.js';
import { NOTE_PROBLEMS } from '../support/problems.js';
import {
  DRUPAL_LINE,
  domPurify,
  drupal,
  nothing,
  sanitizeHtmlPlain,
  wordpress,
  type Sanitiser,
} from '../support/sanitisers.js';
import { missingWordPress } from '../tools/wordpress.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const CHOICE = {
  elements: ['service-finder'],
  place: 'King’s Lynn & West Norfolk',
  nation: 'england',
  directory: '/directory.json?a=1&b=2',
  lang: 'en-GB',
  folder: '/cdn/',
  fallback: {
    text: 'See all services in our directory',
    url: 'https://www.example.org/directory?from=page&to=all',
    phone: '01632 960 001',
  },
  services: [
    {
      name: 'Test helpline & chat',
      url: 'https://www.example.org/helpline',
      phones: [{ value: '01632 960 002' }],
      checkedOn: '2026-08-21',
    },
  ],
};
/** The links that each carrier must leave when it does not work itself. */
const OWN_LINKS = [CHOICE.fallback.url, 'tel:01632960001'];

/** In the order and with the names of docs/embedding.md. */
const CARRIERS: readonly (readonly [carrier: Carrier, label: string])[] = [
  ['script', 'A script and an element'],
  ['html', 'A `div` and the mount script'],
  ['frame', 'A frame'],
  ['links', 'Links'],
];

/** The administrator's part, on every page, and a finder in the template that shows that it runs. */
const HEAD = `<script type="module" src="/cdn/mount.min.js"></script>
<script type="module" src="/cdn/frame.min.js"></script>`;
const PROOF = '<footer><div data-mecc="urgent-help" id="proof"></div></footer>';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

const WORKS = 'works';
const READS = 'your text and links';

/** What a person has of the snippet. */
interface Seen {
  readonly isProven: boolean;
  /** Something is there that may still become an element. */
  readonly isPending: boolean;
  /** Place, nation, directory and language of the element that is shown. */
  readonly settings?: readonly (string | null)[];
  readonly links: readonly string[];
  readonly problems: readonly string[];
}

/** Runs before everything else on the page. */
const BEFORE = `
  ${NOTE_PROBLEMS};
  const isSeen = (node) => node.getClientRects().length > 0;
  const runs = (element) => [...(element?.shadowRoot?.children ?? [])].some(isSeen);
  window.look = () => {
    const area = document.querySelector('main');
    const inFrame = area.querySelector('iframe')?.contentDocument;
    const shown = [area, inFrame].map((root) => root?.querySelector('mecc-service-finder')).find(runs);
    return {
      isProven: runs(document.querySelector('#proof > mecc-urgent-help')),
      isPending: area.querySelector('[data-mecc], iframe, mecc-service-finder') !== null,
      settings: shown && [
        ...['place', 'nation', 'directory'].map((name) => shown.getAttribute(name)),
        shown.closest('[lang]').lang,
      ],
      links: [...area.querySelectorAll('a')].filter(isSeen).map((link) => link.getAttribute('href')),
      // The page has the scripts of all carriers, and they say so.
      problems: window.problems.filter((text) => !/^warn: .* already defined/.test(text)),
    };
  };
`;

/** What survived, on a page of the site in a browser: what it comes to. */
async function outcome(browser: TestBrowser, server: PageServer, html: string): Promise<string> {
  server.headers = { 'content-security-policy': POLICY };
  server.pages.set(
    '/',
    page(`<script src="/before.js"></script>${HEAD}`, `<main>${html}</main>${PROOF}`),
  );
  const opened = await browser.newPage();
  try {
    await opened.goto(`${server.origin}/`);
    let seen: Seen;
    const end = Date.now() + 20_000;
    do {
      seen = await opened.evaluate<Seen>('window.look()');
      if (seen.isProven && (seen.settings || !seen.isPending)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (Date.now() < end);
    assert.ok(seen.isProven, 'the page itself does not work');
    assert.deepEqual(seen.problems, []);
    if (seen.settings) {
      const { place, nation, directory, lang } = CHOICE;
      assert.deepEqual(seen.settings, [place, nation, directory, lang]);
      return WORKS;
    }
    assert.ok(!seen.isPending, `something is left that does nothing: ${html}`);
    const isFramed = seen.links.some((href) => href.startsWith('/cdn/embed.html?'));
    if (!isFramed) for (const href of OWN_LINKS) assert.ok(seen.links.includes(href), html);
    return isFramed ? 'a link to it' : READS;
  } finally {
    await opened.close();
  }
}

const made = snippets(CHOICE);

/** The services themselves, their numbers and 999: a list of links is all there. */
function areAllThere(html: string): boolean {
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  const needed = ['https://www.example.org/helpline', 'tel:01632960002', 'tel:999', ...OWN_LINKS];
  return needed.every((href) => hrefs.includes(href)) && html.includes('Test helpline');
}

/** Which carriers an engine shows after which filter: all in Chromium, one a carrier elsewhere. */
const ELSEWHERE: Readonly<Record<Carrier, string>> = {
  script: 'drupal-basic',
  html: 'wordpress',
  frame: 'nothing',
  links: 'dompurify',
};

describe('snippets after sanitisers', { skip: missingWordPress(), timeout: 240_000 }, () => {
  let server: PageServer;
  const found = new Map<string, string>();
  const cleaned = new Map<string, string>();
  const labels = new Map<string, string>();

  before(async () => {
    server = await startPageServer();
    server.pages.set('/before.js', BEFORE);
    server.pages.set('/directory.json', JSON.stringify({ services: [] }));
    server.pages.set(
      '/purify.js',
      readFileSync(path.join(root, 'node_modules/dompurify/dist/purify.min.js'), 'utf8'),
    );
    server.pages.set('/purify', page('<script src="/purify.js"></script>', ''));
    const browser = await openBrowser(engines[0]!);
    const tool = await browser.newPage();
    await tool.goto(`${server.origin}/purify`);
    const filters: readonly Sanitiser[] = [
      nothing,
      wordpress,
      domPurify(tool),
      sanitizeHtmlPlain,
      drupal('drupal-basic', 'Drupal’s Basic HTML'),
      drupal('drupal-line', 'Basic HTML with our line', DRUPAL_LINE),
    ];
    for (const { id, label, clean } of filters) {
      labels.set(id, label);
      const texts = await clean(CARRIERS.map(([carrier]) => made[carrier]));
      CARRIERS.forEach(([carrier], index) => cleaned.set(`${carrier} ${id}`, texts[index] ?? ''));
    }
    await browser.close();
  });
  after(() => server.close());

  for (const engine of engines) {
    test(`what survives works, or helps as text, ${engine}`, async () => {
      const browser = await openBrowser(engine);
      /** Filters often leave the same. */
      const seen = new Map<string, string>();
      try {
        for (const [carrier] of CARRIERS) {
          for (const filter of labels.keys()) {
            if (!isFirst(engine) && ELSEWHERE[carrier] !== filter) continue;
            const html = cleaned.get(`${carrier} ${filter}`) ?? '';
            const same = html.replace(/\s+/g, ' ');
            const is =
              seen.get(same) ??
              (carrier === 'links' && areAllThere(html)
                ? WORKS
                : await outcome(browser, server, html));
            seen.set(same, is);
            const key = `${carrier} ${filter}`;
            assert.equal(is, found.get(key) ?? is, `${key} is another thing in ${engine}`);
            found.set(key, is);
          }
        }
      } finally {
        await browser.close();
      }
    });
  }

  test('the table in the guide says so', () => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const table = [
      row(['', ...labels.values()]),
      row(['---', ...[...labels.keys()].map(() => '---')]),
      ...CARRIERS.map(([carrier, label]) =>
        row([label, ...[...labels.keys()].map((id) => found.get(`${carrier} ${id}`) ?? '')]),
      ),
    ].join('\n');
    const guide = readFileSync(path.join(root, 'docs/embedding.md'), 'utf8');
    const given = /<!-- survivors:start -->\n+([\s\S]*?)\n+<!-- survivors:end -->/.exec(guide)?.[1];
    assert.equal(given, table);
  });

  test('a script never survives, wherever it is put', async () => {
    const attempts = [
      '<div data-mecc="service-finder" onclick="alert(1)">x</div>',
      '<div data-mecc="service-finder"><a href="javascript:alert(1)">x</a></div>',
      '<script>alert(1)</script>',
    ];
    for (const filter of [wordpress, drupal('drupal-line', '', DRUPAL_LINE)]) {
      for (const text of await filter.clean(attempts)) {
        assert.doesNotMatch(text, /onclick|javascript:|<script/, filter.id);
      }
    }
  });
});

function isFirst(engine: Engine): boolean {
  return engine === engines[0];
}
