/**
 * What a screen reader says on the way from words to a list to take away, in Firefox and Chromium,
 * kept as transcripts in `transcripts/`. Each step of a journey must say what its transcript says,
 * and nothing else. Speech that comes at once may come in either order, so a step is compared as a
 * set. `MECC_UPDATE=1` writes the transcripts again: read them before they are committed.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { engines } from '../support/browsers.mjs';
import { page as pageOf, startPageServer, type PageServer } from '../support/page-server.js';
import { missingScreenReader } from '../tools/browsers.mjs';
import {
  startScreenReader,
  type ScreenReader,
  type SpokenEngine,
} from '../support/screen-reader.js';
import {
  JOURNEYS,
  DIRECTORY,
  PAGE_BODY,
  type Journey,
  type Step,
} from './support/spoken-journeys.js';

const folder = path.join(import.meta.dirname, 'transcripts');
const missing = missingScreenReader();
/**
 * Where a machine is busy, Orca drops events of focus: then not even a plain field is said. It also
 * says a field once more that was typed in. So a journey may be tried again, but not when the
 * heading of the results was said without what was found, or with that twice.
 */
const ATTEMPTS = Number(process.env.TRIES ?? 3);

class NotOnceError extends Error {}
/** Milliseconds without speech until a step is over. */
const QUIET = 1_200;
const LONGEST = 20_000;

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Of the browser, of loading and of Orca's own mode, not of the page. */
const isChrome = (line: string) =>
  /^(Finished loading|Page has |Loading\b|Screen reader on|(Focus|Browse) mode)|document web\.?$|(frame|page tab)\.?$/.test(
    line,
  );

/**
 * Said or not by what Orca still remembers: where focus came from, a field as it is typed in, and
 * the button just pressed, where that has switched it off. What the press did is said in any case.
 */
const isContext = (line: string) =>
  /^(leaving |main content|search |Search, or |Topic combo box|All topics|Test page|List with |For example: |What do you need)| panel\.$| button grayed\.$/.test(
    line,
  );

async function take(reader: ScreenReader, step: Step): Promise<string[]> {
  const begun = reader.spoken().length;
  if (step.run !== undefined) await reader.page.evaluate(step.run);
  if (step.text !== undefined) await reader.page.keyboard.type(step.text);
  for (const key of step.keys ?? []) await reader.page.keyboard.press(key as never);
  let heard: string[] = [];
  let since = Date.now();
  const deadline = since + LONGEST;
  for (;;) {
    await sleep(100);
    const now = reader.spoken().slice(begun);
    if (now.length !== heard.length) since = Date.now();
    heard = now;
    const said = heard.some((line) => line.includes(step.until));
    if (said && Date.now() - since > QUIET) break;
    if (Date.now() > deadline) {
      const isHeard = step.isOnce && heard.some((line) => /heading level/.test(line));
      throw new (isHeard ? NotOnceError : Error)(
        `${step.does}: "${step.until}" was not said in ${LONGEST / 1000} s, only:\n${heard.join('\n')}`,
      );
    }
  }
  const times = heard.filter((line) => line.includes(step.until)).length;
  if (step.isOnce && times > 1)
    throw new NotOnceError(`"${step.until}" was said ${times} times:\n${heard.join('\n')}`);
  return heard.filter((line, index) => !isChrome(line) && line !== heard[index - 1]);
}

interface Said {
  readonly does: string;
  readonly lines: readonly string[];
}

const asText = (journey: Journey, steps: readonly Said[]) =>
  `${journey.title}\n\n${steps.map(({ does, lines }) => `# ${does}\n${lines.join('\n')}\n`).join('\n')}`;

function fromText(text: string): Said[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [does = '', ...lines] = part.trim().split('\n');
      return { does, lines };
    });
}

/** A message that grew while it was said is begun again: only the whole of it counts. */
const isBegun = (line: string, _: number, lines: readonly string[]) =>
  lines.some((other) => other !== line && other.startsWith(line));

const sorted = (steps: readonly Said[]) =>
  steps.map(({ does, lines }) => {
    const own = [...new Set(lines.filter((line) => !isContext(line)))];
    return { does, lines: own.filter((...line) => !isBegun(...line)).sort() };
  });

for (const engine of ['firefox', 'chromium'] as const satisfies readonly SpokenEngine[]) {
  const reason =
    missing.length > 0
      ? `not installed: ${missing.join(', ')}`
      : !engines.includes(engine)
        ? `${engine} is not in this run`
        : false;
  describe(`Orca with ${engine}`, { skip: reason }, () => {
    let server: PageServer;
    let reader: ScreenReader;

    before(async () => {
      server = await startPageServer();
      server.pages.set('/directory.json', DIRECTORY);
      // The words depend on the day.
      server.pages.set(
        '/clock.js',
        `const Clock = Date; const now = Clock.UTC(2026, 10, 23, 10, 0);
        globalThis.Date = class extends Clock {
          constructor(...args) { super(...(args.length > 0 ? args : [now])); }
          static now() { return now; }
        };`,
      );
      server.pages.set(
        '/page.html',
        pageOf(
          '<script src="/clock.js"></script><script type="module" src="/cdn/mecc-signpost.min.js"></script>',
          PAGE_BODY,
        ),
      );
      reader = await startScreenReader(engine);
    });

    after(async () => {
      await reader?.stop();
      await server?.close();
    });

    async function listen(journey: Journey): Promise<Said[]> {
      server.onTheWay.clear();
      server.pages.set(
        '/directory.json',
        journey.isDown ? (r) => r.writeHead(503).end() : DIRECTORY,
      );
      await reader.page.goto('about:blank');
      await reader.page.goto(`${server.origin}/page.html?${journey.id}`);
      await reader.page.evaluate(READY);
      await sleep(QUIET);
      const steps: Said[] = [];
      for (const step of journey.steps)
        steps.push({ does: step.does, lines: await take(reader, step) });
      return steps;
    }

    for (const journey of JOURNEYS) {
      test(journey.title, async () => {
        const file = path.join(folder, engine, `${journey.id}.txt`);
        const isNew = process.env.MECC_UPDATE === '1' || !existsSync(file);
        for (let attempt = 1; ; attempt += 1) {
          try {
            const steps = await listen(journey);
            if (isNew) {
              mkdirSync(path.dirname(file), { recursive: true });
              writeFileSync(file, asText(journey, steps));
            }
            assert.deepEqual(sorted(steps), sorted(fromText(readFileSync(file, 'utf8'))));
            return;
          } catch (error) {
            if (attempt === ATTEMPTS || error instanceof NotOnceError) throw error;
          }
        }
      });
    }
  });
}

/** The elements work and have what they load after the first paint. */
const READY = `(async () => {
  await Promise.all(['service-finder', 'shortlist', 'quick-exit'].map((name) => customElements.whenDefined('mecc-' + name)));
  const finder = document.querySelector('mecc-service-finder');
  await finder.updateComplete;
  document.title = 'Test page';
  return true;
})()`;
