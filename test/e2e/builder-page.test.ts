/** The page of the snippet builder, used with keys and a mouse in each of the three engines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { engines, openBrowser, type TestPage } from '../support/browsers.mjs';
import { AXE, startDemo } from '../support/demo-pages.js';
import { siteFor } from '../support/site.js';
import { until } from '../support/until.js';
import { type BuilderPage, builderPage } from './support/builder-page.js';

const root = path.resolve(import.meta.dirname, '../..');
const integrity = JSON.parse(
  readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'),
) as Record<string, string>;

const FIRST_COPY = '#panel .copy > button';
const FIRST_STATUS = '#panel .copy [role=status]';

for (const engine of engines) {
  describe(`snippet builder, ${engine}`, { timeout: 240_000 }, () => {
    let page: TestPage;
    const site = siteFor(
      startDemo,
      () => openBrowser(engine),
      async ({ browser }) => {
        page = await browser.newPage();
      },
    );

    async function open(
      check: (builder: BuilderPage) => Promise<void>,
      width = 320,
      height = 800,
    ): Promise<void> {
      await page.resize(width, height);
      const builder = builderPage(page, site.origin);
      await builder.open();
      await check(builder);
      assert.deepEqual(await builder.faults(), []);
    }

    /** What is described by a problem, and whether it is marked as wrong. */
    const described = async (builder: BuilderPage, selector: string) => ({
      by: (await builder.attribute(selector, 'aria-describedby')) ?? '',
      isInvalid: (await builder.attribute(selector, 'aria-invalid')) === 'true',
    });

    test('writes what is chosen into the lines, and shows it in the preview', async () => {
      await open(async (builder) => {
        await builder.fill('#place', 'Halton');
        await builder.fill('#directory', '/d.json?a=1&b=2');
        await builder.openTopics();
        await builder.tick('Stopping smoking');
        await builder.choose('#preset', 'gov-like');
        await builder.fill('#colours', '#005ea5');
        const lines = await builder.untilShown(
          (now) => /gov-like\.css/.test(now) && /a=1&amp;b=2/.test(now) && /"smoking"/.test(now),
        );
        assert.ok(lines.includes(`integrity="${integrity['service-finder.min.js'] ?? '?'}`));
        assert.equal(await builder.text('[data-count]'), '1 chosen');
        await builder.until('#contrast', (said) => said.includes('Can be read'));
        await builder.untilPreview(
          'mecc-service-finder',
          (finder) => finder?.place === 'Halton' && finder.topic === 'smoking',
        );
        await until(
          () =>
            page.evaluate(() => {
              const { contentDocument } = document.querySelector('iframe')!;
              const { documentElement } = contentDocument!;
              return getComputedStyle(documentElement).getPropertyValue('--mecc-accent');
            }),
          (accent) => accent.trim() === '#005ea5',
        );
        await builder.tick('I can only add links');
        const links = await builder.shown();
        assert.match(links, /<li><a href="https:[^>]+>[^<]+<\/a>: <a href="tel:\d+">/);
        assert.match(links, /Last checked: .*2026/);
        for (const way of ['I can only add HTML', 'I can only add an iframe']) {
          await builder.tick(way);
          assert.match(await builder.shown(), /data-mecc/);
        }
      });
    });

    test('shows an element that was added, and takes one away', async () => {
      await open(async (builder) => {
        await builder.tick('Urgent help');
        await builder.untilPreview('mecc-urgent-help', (element) => element !== null);
        await builder.tick('Service finder');
        await builder.untilShown((lines) => !lines.includes('mecc-service-finder'));
        await builder.untilPreview('mecc-service-finder', (element) => element === null);
      });
    });

    test('makes nothing up: no link is there before the officer gives an address for it', async () => {
      await open(async (builder) => {
        assert.doesNotMatch(await builder.shown(), /<a(?! href="tel:999")|example\.org/);
        await builder.fill('#text', 'All our services');
        await builder.leave();
        assert.equal(
          await builder.until('#url-problem', Boolean),
          'Enter the address of your own list of services.',
        );
        await builder.fill('#url', '/services');
        await builder.until('#url-problem', (said) => said === '');
        await builder.untilShown((lines) =>
          lines.includes('<a href="/services">All our services</a>'),
        );
      });
    });

    test('lists all helplines of a topic, and names those that are left out', async () => {
      await open(async (builder) => {
        await builder.choose('#nation', 'england');
        await builder.openTopics();
        await builder.tick('Suicide: asking and helping');
        await builder.tick('I can only add links');
        const links = await builder.shown();
        for (const number of ['tel:111', 'tel:116123', 'sms:85258']) {
          assert.ok(links.includes(`"${number}"`), `${number}: ${links}`);
        }
        assert.match(await builder.text('#panel'), /Not in the list[\s\S]+Papyrus HOPELINE247/);
        assert.ok(!links.includes('Papyrus'));
        assert.deepEqual(await page.evaluate(AXE), []);
      });
    });

    test('the preview stands beside the form and never on what is to be copied', async () => {
      await open(
        async () => {
          const boxes = (inSight: string) =>
            page.evaluate((one) => {
              document.querySelector(one)!.scrollIntoView();
              return ['.preview', '.out'].map((each) => {
                const { top, bottom } = document.querySelector(each)!.getBoundingClientRect();
                return { top, bottom };
              });
            }, inSight);
          const [preview, out] = await boxes('#out-title');
          assert.ok(preview!.bottom <= out!.top, `${preview!.bottom} of ${out!.top}`);
          // What a pointer meets where the buttons are, wherever they stand in the window.
          for (const block of ['start', 'center', 'end'] as const) {
            const covered = await page.evaluate(
              (selector, at) =>
                [...document.querySelectorAll(selector)].filter((node) => {
                  node.scrollIntoView({ block: at });
                  const { left, top, width, height } = node.getBoundingClientRect();
                  return document.elementFromPoint(left + width / 2, top + height / 2) !== node;
                }).length,
              FIRST_COPY,
              block,
            );
            assert.equal(covered, 0, block);
          }
          // While one chooses, it is in sight.
          const [beside] = await boxes('#text');
          assert.ok(beside!.top >= 0 && beside!.top < 100, String(beside!.top));
        },
        1280,
        800,
      );
    });

    test('says at the field what cannot be used, and gives nothing to copy', async () => {
      await open(async (builder) => {
        await builder.fill('#place', 'WA8 7QB');
        await builder.leave();
        await builder.until('#place-problem', Boolean);
        const wrong = await described(builder, '#place');
        assert.ok(wrong.isInvalid && wrong.by.includes('place-problem'), JSON.stringify(wrong));
        assert.equal(await builder.text('#panel'), '');
        assert.match(await builder.text('#problem'), /Nothing to copy yet/);
        assert.deepEqual(await page.evaluate(AXE), []);
        await builder.fill('#place', 'Halton');
        await builder.until('#place-problem', (said) => said === '');
        await builder.untilShown((lines) => lines.includes('place="Halton"'));
        assert.equal((await described(builder, '#place')).isInvalid, false);
      });
    });

    test('says what is wrong once, when a field is left, and takes it back while one types', async () => {
      await open(async (builder) => {
        await builder.fill('#colours', '#005ea5\nnonsense');
        await builder.until('#contrast', (said) => said.includes('Can be read'));
        assert.equal(await builder.text('[data-problem]'), '');
        await builder.leave();
        await builder.until('#colours-problem', Boolean);
        const wrong = await described(builder, '#colours');
        assert.ok(wrong.isInvalid && wrong.by.includes('colours-problem'), JSON.stringify(wrong));
        // What goes on elsewhere in the form says none of it again.
        for (const place of ['Halton', 'Widnes', 'Halton']) {
          await builder.fill('#place', place);
          await builder.untilShown((lines) => lines.includes(`place="${place}"`));
        }
        await builder.choose('#nation', 'wales');
        assert.deepEqual(await builder.heard(), [
          'All these colours can be read.',
          '“nonsense” has to be like “accent: #005ea5”.',
        ]);
        await builder.fill('#colours', '#005ea5');
        await builder.until('#colours-problem', (said) => said === '');
        assert.equal((await described(builder, '#colours')).isInvalid, false);
      });
    });

    test('says of a colour that is hard to read why, and what is shown', async () => {
      await open(async (builder) => {
        await builder.fill('#colours', '#ffd400');
        await builder.until('#contrast', (said) => said.includes('Hard to read: accent'));
        assert.match(await builder.text('#contrast table'), /to 1\. It needs/);
      });
    });

    test('warns of a place that there is none of, and gives the lines all the same', async () => {
      await open(async (builder) => {
        await builder.fill('#place', 'Halten');
        await builder.leave();
        const warning = await builder.until('#place-problem', Boolean);
        assert.match(warning, /“Halten” is no place that we know/);
        const doubted = await described(builder, '#place');
        assert.ok(!doubted.isInvalid && doubted.by.includes('place-problem'));
        assert.match(await builder.text('#problem'), /^“Halten”/);
        assert.match(await builder.shown(), /place="Halten"/);
        for (const known of ['halton', 'St Helens', 'Bispham']) {
          await builder.fill('#place', known);
          await builder.until('#place-problem', (said) => said === '');
          await builder.leave();
          assert.equal(await builder.text('#place-problem'), '', known);
        }
      });
    });

    test('warns of an address that a published page cannot fetch from', async () => {
      await open(async (builder) => {
        const warned = async (field: string, text: string, message: RegExp) => {
          await builder.fill(field, text);
          await builder.leave();
          assert.match(await builder.until(`${field}-problem`, Boolean), message);
          const { by, isInvalid } = await described(builder, field);
          assert.ok(!isInvalid && by.includes(`${field.slice(1)}-problem`), field);
        };
        const fine = async (field: string, text: string) => {
          await builder.fill(field, text);
          await builder.until(`${field}-problem`, (said) => said === '');
          await builder.leave();
          assert.equal(await builder.text(`${field}-problem`), '', text);
        };
        await warned('#directory', 'http://directory.example.org/d.json', /fetch from an address/);
        assert.match(
          await builder.shown(),
          /directory="http:\/\/directory\.example\.org\/d\.json"/,
        );
        assert.deepEqual(await page.evaluate(AXE), []);
        await fine('#directory', 'https://directory.example.org/d.json');
        const own = /^Only your own computer finds 127\.0\.0\.1:8080\./;
        await warned('#directory', 'http://127.0.0.1:8080/index.json', own);
        await fine('#directory', '/directory/index.json');
        await fine('#directory', '');
        await warned('#feed', 'http://feed.example.org/api', /fetch from an address/);
        await fine('#feed', 'https://localhost.example.org/api');
        // A link may lead to any address.
        await fine('#url', 'http://www.example.org/directory');
      });
    });

    test('says that a topic is missing where it can be seen, and leaves the focus in the page', async () => {
      await open(async (builder) => {
        await builder.tick('Topic card');
        await builder.until('#topics-problem', Boolean);
        const by = await builder.attribute('#topics > summary', 'aria-describedby');
        assert.equal(by, 'topics-problem');
        await builder.openTopics();
        await builder.tick('Stopping smoking');
        await builder.until('#topics-problem', (said) => said === '');
        assert.equal(await builder.attribute('#topics > summary', 'aria-describedby'), null);
        await builder.fill('#folder', 'https://help.example.org/mecc-signpost/');
        await builder.tick('I can only add an iframe');
        await builder.until('#page-problem', Boolean);
        await builder.tick('I can add scripts');
        await builder.until('#page-problem', (said) => said === '');
        // Pressing a button that goes with the error.
        await builder.fill('#place', 'WA8 7QB');
        await builder.click(FIRST_COPY);
        await until(() => builder.isFocused('#place'), Boolean);
      });
    });

    /** What is on the clipboard, as a person sees it who pastes it into a field. */
    async function pasted(builder: BuilderPage): Promise<string> {
      await builder.focus('#colours');
      await builder.press('Control+v');
      return until(
        () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#colours')!.value),
        Boolean,
      );
    }

    for (const isAllowed of [true, false]) {
      test(`copies ${isAllowed ? 'what can then be pasted' : 'with keys where a script may not'}`, async () => {
        await open(async (builder) => {
          if (!isAllowed) {
            await page.evaluate(() => {
              Object.defineProperty(navigator, 'clipboard', { value: undefined });
            });
          }
          const lines = await builder.shown();
          await builder.focus(FIRST_COPY);
          await builder.press('Enter');
          const said = await builder.until(FIRST_STATUS, Boolean);
          if (!isAllowed) {
            assert.match(said, /^Selected/);
            await builder.press('Control+c');
          } else assert.match(said, /^Copied/);
          assert.ok(await builder.isFocused(FIRST_COPY));
          // The same words are said again: a status that does not change is not read out.
          await page.evaluate((selector) => {
            const seen: string[] = [];
            const status = document.querySelector(selector)!;
            new MutationObserver(() => seen.push(status.textContent)).observe(status, {
              childList: true,
            });
            Object.assign(globalThis, { seen });
          }, FIRST_STATUS);
          await builder.press('Enter');
          await until(
            () => page.evaluate<string[]>('seen'),
            (seen) => seen.length === 2 && seen[0] === '' && seen[1] === said,
          );
          if (!isAllowed) await builder.press('Control+c');
          const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
          assert.equal(oneLine(await pasted(builder)), oneLine(lines));
        });
      });
    }

    test('copies at the first press, also when a field has just been typed in', async () => {
      for (const [width, height] of [
        [320, 640],
        [1280, 650],
      ] as const) {
        await open(
          async (builder) => {
            for (const [field, text] of [
              ['#page', 'https://www.example.org/help'],
              ['#directory', '/d.json'],
              // The warning that comes with it moves nothing away before the button is released.
              ['#place', 'Halten'],
            ] as const) {
              await builder.fill(field, text);
              await page.evaluate((selector) => {
                document.querySelector(selector)!.setAttribute('data-same', '');
              }, FIRST_COPY);
              await builder.click(FIRST_COPY);
              await builder.until(FIRST_STATUS, Boolean);
              assert.notEqual(await builder.attribute(FIRST_COPY, 'data-same'), null, field);
              assert.ok(await builder.isFocused(FIRST_COPY), field);
            }
            await builder.until('#place-problem', Boolean);
            assert.match(await pasted(builder), /place="Halten"[^>]+directory="\/d\.json"/);
          },
          width,
          height,
        );
      }
    });

    test('is axe-clean for each way, and fits the window', async () => {
      await open(async (builder) => {
        await builder.fill('#colours', '#ffd400\nnonsense');
        await builder.leave();
        await builder.until('#contrast .no', (said) => / on the background of /i.test(said));
        await builder.until('#colours-problem', Boolean);
        for (const way of ['scripts', 'only add HTML', 'only add an iframe', 'only add links']) {
          await builder.tick(way);
          assert.deepEqual(await page.evaluate(AXE), [], way);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(sideways, 0, way);
        }
      });
    });

    test('every control can be reached and used with keys alone', async () => {
      await open(async (builder) => {
        await builder.focus('#main');
        const reached = new Set<string>();
        for (let presses = 0; presses < 80 && !reached.has('button'); presses += 1) {
          await builder.press('Tab');
          reached.add(
            await page.evaluate(() => {
              const { activeElement } = document;
              const name = activeElement?.getAttribute('name') ?? '';
              return `${activeElement?.localName ?? ''} ${name || (activeElement?.id ?? '')}`.trim();
            }),
          );
        }
        for (const control of [
          'input elements',
          'input place',
          'select nation',
          'summary',
          'input directory',
          'select lang',
          'select preset',
          'textarea colours',
          'input folder',
          'select host',
          'iframe',
          'input way',
          'button',
        ]) {
          assert.ok(reached.has(control), `${control}: ${[...reached].join(', ')}`);
        }
        assert.ok(!reached.has('body'));
        await builder.focus('[name=way]');
        await builder.press('ArrowDown');
        await builder.untilShown((lines) => lines.includes('data-mecc="service-finder"'));
      });
    });

    test('a link leads past the preview, to what is to be copied', async () => {
      await open(async (builder) => {
        await builder.focus('#width');
        await builder.press('Tab');
        const link = '.preview a.skip';
        await until(() => builder.isFocused(link), Boolean);
        // WebKit's window has no focus while a test drives it: it shows nothing of the link.
        const box = await page.evaluate((selector) => {
          const { width, height, top } = document.querySelector(selector)!.getBoundingClientRect();
          return document.hasFocus() ? { width, height, top } : undefined;
        }, link);
        assert.ok(box ?? engine === 'webkit');
        if (box) {
          assert.ok(box.height >= 24 && box.width >= 24 && box.top >= 0, JSON.stringify(box));
        }
        await builder.press('Enter');
        await builder.press('Tab');
        await until(() => builder.isFocused('[name=way]'), Boolean);
        // Where a link leads to, and nothing else.
        assert.equal(await page.evaluate('location.search + location.hash'), '#out-title');
      });
    });
  });
}
