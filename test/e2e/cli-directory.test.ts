/**
 * From open data of a council to a finder on screen, with the commands that a MECC lead uses:
 * import, build and serve.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createDirectoryServer } from '../../src/cli/serve/server.js';
import { engines } from '../support/browsers.mjs';
import { listen, type Listening } from '../support/listen.mjs';
import { page, startPageServer, type PageServer } from '../support/page-server.js';
import { checkReport, runCli } from '../unit/cli/support/run-cli.js';
import { type Hands, openHands } from './support/hands.mjs';
import { PHONE } from './support/journey-server.mjs';

/** Directories of Trafford Data Lab, under the Open Government Licence. */
const DATA = fileURLToPath(
  new URL('../../../shared/open-referral/data/directories-ogl/trafford-data-lab/', import.meta.url),
);

const FINDER = 'mecc-service-finder';

/** In the page: what the cards say, and the answer above them. */
const SEEN = `(() => {
  const root = document.querySelector('${FINDER}').shadowRoot;
  const cards = [...root.querySelectorAll('mecc-service-card')];
  return {
    answer: root.textContent.replace(/\\s+/g, ' '),
    cards: cards.map((card) => card.shadowRoot?.textContent.replace(/\\s+/g, ' ') ?? ''),
  };
})()`;

interface Seen {
  readonly answer: string;
  readonly cards: readonly string[];
}

describe(
  'open data of a council, imported, built and served',
  { skip: !existsSync(DATA) && 'the data is not here', timeout: 300_000 },
  () => {
    let folder: string;
    let directory: Listening;
    let site: PageServer;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'mecc-directory-'));
      const at = (name: string) => join(folder, name);
      const who = ['--publisher', 'Trafford Data Lab', '--licence', 'Open Government Licence v3.0'];
      const rest = ['--fail-on', 'never', '--quiet', '--today', '2026-11-22'];
      for (const [name, topic] of [
        ['gm_food_banks.csv', 'food-insecurity'],
        ['gm_food_banks.geojson', 'food-insecurity'],
        ['trafford_mental_health_services.csv', 'mental-wellbeing'],
        ['trafford_mental_health_services.geojson', 'mental-wellbeing'],
      ] as const) {
        const report = await checkReport(DATA + name);
        assert.deepEqual([report.skipped, report.accepted > 50], [0, true], name);
        const out = at(`${name}.json`);
        const run = await runCli([
          'import',
          DATA + name,
          '--out',
          out,
          '--topic',
          topic,
          ...who,
          ...rest,
        ]);
        assert.deepEqual(run, { code: 0, stdout: '', stderr: '' });
      }
      const sources = ['gm_food_banks.csv', 'trafford_mental_health_services.geojson'];
      const run = await runCli([
        'build',
        ...sources.map((name) => at(`${name}.json`)),
        ...['--out', at('directory'), '--title', 'Test directory', ...who, '--json'],
      ]);
      assert.equal(run.code, 0, run.stderr);
      assert.equal(JSON.parse(run.stdout).services, 231);
      const options = { path: at('directory'), isFolder: true, log: () => undefined };
      directory = await listen(createDirectoryServer(options));
      site = await startPageServer();
      site.pages.set('/phone', PHONE);
      site.pages.set(
        '/',
        page(
          '<script type="module" src="/cdn/service-finder.min.js"></script>',
          // Another host than that of the page, as on a CDN.
          `<${FINDER} directory="${directory.origin}/index.json"><p>Fallback</p></${FINDER}>`,
        ),
      );
    });
    after(async () => {
      await directory.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    });

    for (const engine of engines) {
      describe(engine, () => {
        let hands: Hands;
        before(async () => {
          hands = await openHands(engine);
        });
        after(() => hands.close());

        async function find(words: string): Promise<Seen> {
          await hands.goto(`${site.origin}/`);
          await hands.until(`${hands.element(FINDER, '#text')} instanceof Element`, 'the field');
          await hands.touch(FINDER, '#text');
          await hands.write(words);
          await hands.press('Enter');
          await hands.until(`${SEEN}.cards.some(Boolean)`, 'services');
          return hands.evaluate<Seen>(SEEN);
        }

        test('food banks near a postcode are found, the nearest first', async () => {
          const { answer, cards } = await find('food M14');
          assert.match(answer, /M14/);
          assert.ok(cards.length >= 5, `${cards.length} cards`);
          const miles = cards.flatMap((text) => {
            const [, value] = /(\d+(?:\.\d+)?) miles?/.exec(text) ?? [];
            return value === undefined ? [] : [Number(value)];
          });
          assert.ok(miles.length >= 5 && miles.every((value) => value < 20), miles.join());
          // Nobody recorded a check of any of them, and each says so.
          for (const text of cards)
            assert.match(text, /Nobody recorded when this was last checked/);
        });

        test('mental health services of the other file are there as well', async () => {
          const { cards } = await find('anxiety M33');
          assert.ok(
            cards.some((text) => /anxiety/i.test(text)),
            cards.join('\n'),
          );
        });
      });
    }
  },
);
