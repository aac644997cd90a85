/**
 * The journey that the product is for, on a phone: from "money worries" to a number, to what the
 * person takes away, to nothing left. What it takes in seconds is printed by `npm run bench`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines } from '../support/browsers.mjs';
import { type Hands, openHands } from './support/hands.mjs';
import { type JourneySite, startJourneyServer } from './support/journey-server.mjs';
import { startWatchedSite, type Step, walk, type Way } from './support/journey.mjs';
import { type Seen, TRACES, type Traces } from './support/watch.mjs';

const FINDER = 'mecc-service-finder';
const LIST = 'mecc-shortlist';

/** Presses besides the typing: until a number can be pressed, and from there to an empty list. */
const MOST: Record<Way, { readonly number: number; readonly handOver: number }> = {
  keys: { number: 7, handOver: 26 },
  touch: { number: 2, handOver: 7 },
};

const POSTCODE = 'WA8 7QB';

const ROW = {
  id: 'test-a',
  name: 'Test money advice',
  description: 'Test advice on debt.',
  status: 'active',
  phones: [{ number: '0151 496 0000' }],
};
const FEED = JSON.stringify({
  total_items: 1,
  total_pages: 1,
  page_number: 1,
  size: 1,
  first_page: true,
  last_page: true,
  empty: false,
  contents: [ROW],
});

const NO_TRACE = {
  state: null,
  name: '',
  cookies: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
};

/** In the page: every number that can be seen to be pressed, in the order of the DOM. */
const NUMBERS = `(function numbers(node) {
  return [...node.children].flatMap((child) => [
    ...(child.matches('a[href^="tel:"]') && child.checkVisibility() ? [child.href] : []),
    ...(child.shadowRoot ? numbers(child.shadowRoot) : []),
    ...numbers(child),
  ]);
})(document.body)`;

/** In the page: where things were fetched from. */
const ORIGINS = `[...new Set(performance.getEntriesByType('resource')
  .map(({ name }) => new URL(name).origin))]`;

/** All that a server was told. */
const told = ({ requests }: JourneySite) =>
  requests.map(({ method, url, headers, body }) =>
    decodeURIComponent(`${method} ${url} ${JSON.stringify(headers)} ${body}`),
  );

const matching = (texts: readonly string[], pattern: RegExp) =>
  texts.filter((text) => pattern.test(text));

/** Nothing was said that could give a person away, and nothing went wrong. */
async function assertSilent(hands: Hands, pattern: RegExp): Promise<void> {
  const seen = await hands.evaluate<Seen>('journey');
  assert.deepEqual(matching(seen.events, pattern), []);
  assert.deepEqual(seen.logged, []);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.stopped, []);
  assert.deepEqual(seen.history, []);
}

for (const engine of engines) {
  describe(`the sixty-second journey, ${engine}`, { timeout: 900_000 }, () => {
    let site: JourneySite;
    let hands: Hands;

    before(async () => {
      site = await startWatchedSite(engine);
      hands = await openHands(engine, { slow: true });
    });
    after(async () => {
      await hands.close();
      await site.close();
    });

    for (const way of ['keys', 'touch'] as const) {
      test(`from words to a number, a message, paper and a link, by ${way}`, async () => {
        const asked = site.requests.length;
        let first: Traces | undefined;
        let link = '';

        const looks: Partial<Record<Step, () => Promise<void>>> = {
          async open() {
            const { url, title, length, ...rest } = await hands.evaluate<Traces>(TRACES);
            assert.equal(new URL(url).pathname, '/journey.html');
            assert.deepEqual(rest, NO_TRACE);
            assert.equal(await hands.evaluate('innerWidth'), 320);
            first = { url, title, length, ...rest };
          },
          async number() {
            const numbers = await hands.evaluate<string[]>(NUMBERS);
            assert.equal(numbers[0], 'tel:999');
          },
          async call() {
            const { apps } = await hands.evaluate<Seen>('journey');
            const numbers = await hands.evaluate<string[]>(NUMBERS);
            assert.match(apps[0] ?? '', /^tel:0\d{9,10}$/);
            assert.ok(numbers.indexOf(apps[0] ?? '') > numbers.indexOf('tel:999'));
          },
          async message() {
            const { apps } = await hands.evaluate<Seen>('journey');
            const number = (apps[0] ?? '').slice('tel:'.length);
            assert.match(apps[1] ?? '', /^sms:\?&?body=/);
            const text = decodeURIComponent(apps[1] ?? '');
            assert.ok(text.replaceAll(/\D/g, '').includes(number), text);
            assert.doesNotMatch(text, /WA8|worries/i);
          },
          async printed() {
            const sheet = hands.element(LIST, '[part=sheet]');
            const text = await hands.evaluate<string>(`${sheet}.textContent`);
            assert.match(text, /0\d{3}[ \d]{6,}/);
            assert.match(text, /[Cc]hecked/);
            if (!hands.print) return;
            await hands.print(true);
            const seen = await hands.evaluate<string[]>(
              `[...document.body.querySelectorAll('*')]
                .flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('*') ?? [])])
                .filter((one) => one.matches('h1, footer, mecc-service-finder, [part=sheet], button, input, a')
                  && one.checkVisibility({ visibilityProperty: true })
                  && one.getBoundingClientRect().height > 0)
                .map((one) => one.getAttribute('part') ?? one.localName)`,
            );
            assert.deepEqual(seen, ['sheet']);
            await hands.print(false);
          },
          async linked() {
            const field = hands.element(LIST, '[part=link-field]');
            link = await hands.evaluate<string>(`${field}.value`);
            assert.match(new URL(link).hash, /^#mecc-list=[a-z0-9-]+$/);
            assert.equal(new URL(link).search, '');
          },
          async over() {
            assert.equal(await hands.evaluate('document.activeElement === document.body'), false);
            const text = await hands.evaluate<string>(
              `document.querySelector('${LIST}').shadowRoot.textContent`,
            );
            assert.doesNotMatch(text, /\d{4}/);
          },
        };

        const { steps } = await walk(hands, site, way, {
          async at(step) {
            await looks[step]?.();
            assert.deepEqual(await hands.evaluate(TRACES), first, step);
          },
        });
        assert.ok(steps.number.presses <= MOST[way].number, JSON.stringify(steps));
        const handOver = steps.over.presses - steps.number.presses;
        assert.ok(handOver <= MOST[way].handOver, JSON.stringify(steps));

        await assertSilent(hands, /WA8|worries/i);
        assert.deepEqual(await hands.evaluate(ORIGINS), [site.origin]);
        assert.deepEqual(matching(told(site), /WA8|worries|mecc-list|moneyhelper/i), []);
        assert.ok(site.requests.length > asked);
        if (way === 'keys') return;

        // Whoever gets the link sees the same service. It is sensitive: neither a server nor the address
        // holds it.
        await hands.goto(link);
        const shown = `document.querySelector('${LIST}').shadowRoot.textContent`;
        await hands.until(
          `${hands.element(LIST, '[part=show]')} instanceof Element`,
          'the question before something private',
        );
        assert.doesNotMatch(await hands.evaluate<string>(shown), /MoneyHelper/);
        await hands.touch(LIST, '[part=show]');
        await hands.until(
          `${hands.element(LIST, '[part=contact]')} instanceof Element`,
          'the list',
        );
        assert.match(await hands.evaluate<string>(shown), /MoneyHelper/);
        const opened = await hands.evaluate<Traces>(TRACES);
        const { title, length } = opened;
        assert.deepEqual(opened, { ...NO_TRACE, title, length, url: link.replace(/#.*/, '') });
        assert.deepEqual(matching(told(site), /mecc-list|moneyhelper/i), []);
      });
    }

    test('a feed and a host of scripts on other origins are told neither words nor postcode', async () => {
      const other = await startJourneyServer({
        files: { '/feed/services': FEED, '/feed/services/test-a': JSON.stringify(ROW) },
      });
      const page = await startWatchedSite(engine, {
        allow: [other.origin],
        edit: (_path, text) =>
          text
            .replace(/directory="[^"]*"/, `feed="${other.origin}/feed"`)
            .replaceAll('"/dist/cdn/', `"${other.origin}/dist/cdn/`),
      });
      try {
        const shadow = `document.querySelector('${FINDER}').shadowRoot`;
        await hands.goto(`${page.origin}/journey.html`);
        await hands.until('globalThis.journey?.marks.field', 'the field');
        const before = await hands.evaluate(TRACES);
        for (const words of [`skint ${POSTCODE}`, `my husband hits me ${POSTCODE}`]) {
          await hands.touch(FINDER, '#text');
          await hands.evaluate(`${shadow}.querySelector('#text').select()`);
          const { length } = (await hands.evaluate<Seen>('journey')).events;
          await hands.write(words);
          await hands.press('Enter');
          await hands.until(`journey.events.length > ${String(length)}`, words);
        }
        // The postcode has gone where it belongs, and is understood there.
        assert.equal(await hands.evaluate(`${shadow}.querySelector('#place').value`), POSTCODE);
        await hands.until(`${shadow}.querySelector('[part=urgent-lines]') !== null`, 'urgent help');
        const numbers = await hands.evaluate<string[]>(NUMBERS);
        assert.equal(numbers[0], 'tel:999');

        const secret = /WA8|7QB|skint|husband|hits/i;
        assert.deepEqual(matching(told(page), secret), []);
        assert.deepEqual(matching(told(other), secret), []);
        const asked = other.requests.filter(({ url }) => url.startsWith('/feed'));
        assert.notEqual(asked.length, 0);
        assert.deepEqual(
          matching(
            asked.map(({ url }) => url),
            /abuse|money|domestic/i,
          ),
          [],
        );
        await assertSilent(hands, /WA8|7QB|husband|abuse|halton/i);
        assert.deepEqual(await hands.evaluate(TRACES), before);
        const origins = await hands.evaluate<string[]>(ORIGINS);
        assert.deepEqual(origins.sort(), [page.origin, other.origin].sort());
      } finally {
        await page.close();
        await other.close();
      }
    });
  });
}
