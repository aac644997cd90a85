/**
 * The journey that the product is for, step by step: somebody says "money worries", a worker finds a
 * number, and hands it over. Walked with keys alone, or with touch alone.
 */
import { openHands, SLOWED } from './hands.mjs';
import { SLOW_4G, startJourneyServer } from './journey-server.mjs';
import { watch } from './watch.mjs';

export const WORDS = 'money worries WA8';

const FINDER = 'mecc-service-finder';
const LIST = 'mecc-shortlist';

/** A site that notes what a page does, as slow as the engine is not. */
export function startWatchedSite(engine, options = {}) {
  const { edit = (_path, text) => text } = options;
  return startJourneyServer({
    ...(engine === 'chromium' ? {} : { slow: SLOW_4G }),
    ...options,
    files: { '/watch.js': `(${watch})()`, ...options.files },
    edit: (path, text) =>
      path.endsWith('.html')
        ? edit(path, text).replace('<script', '<script defer src="/watch.js"></script><script')
        : text,
  });
}

/** In the page: the place in the list of the first service with a number. */
const WITH_NUMBER = `1 + [...document.querySelectorAll('${FINDER}')[0].shadowRoot
  .querySelectorAll('[part=services] > li')].findIndex((item) =>
    item.firstElementChild.shadowRoot?.querySelector('a[href^="tel:"]'))`;

/**
 * Walks it all. `at` is told after each step, and may look. Gives the presses and the bytes so far at
 * each step, and the milliseconds that the machine took to the first number: to show the field, and
 * from the press that searches until the number is there.
 */
export async function walk(hands, site, way, { at = async () => {}, words = WORDS } = {}) {
  const steps = {};
  const before = { presses: hands.presses(), bytes: site.bytes() };
  const step = async (name) => {
    steps[name] = {
      presses: hands.presses() - before.presses,
      bytes: site.bytes() - before.bytes,
    };
    await at(name);
  };
  const byKeys = way === 'keys';
  /** Brings keyboard focus to a thing and presses it, or touches it. */
  const use = async (...selectors) => {
    if (!byKeys) return hands.touch(...selectors);
    await hands.pressTo('Tab', ...selectors);
    return hands.press('Enter');
  };

  await hands.goto(`${site.origin}/journey.html`);
  await hands.until(`globalThis.journey?.marks.field`, 'the field');
  await step('open');

  if (byKeys) await use('.skip');
  else await hands.touch(FINDER, '#text');
  await hands.until(
    `document.activeElement?.shadowRoot?.activeElement?.id === 'text'`,
    'focus in the field',
  );
  await hands.write(words);
  if (byKeys) await hands.press('Enter');
  else await hands.touch(FINDER, '[part=search-button]');
  // The buttons of a card come a moment after it: what stands below them moves.
  const { asked, field, number, whole } = await hands.until(
    'journey.marks.whole && journey.marks',
    'a number',
  );
  const item = `li:nth-child(${await hands.evaluate(WITH_NUMBER)})`;
  const card = [FINDER, `[part=services] > ${item} > mecc-service-card`];
  const call = 'a[href^="tel:"]';
  // By touch it has only to be scrolled to; with keys it has to have focus.
  if (byKeys) {
    const past = hands.element(FINDER, '[part=to-number]');
    if (await hands.evaluate(`${past} instanceof Element`)) await use(FINDER, '[part=to-number]');
    await hands.pressTo('Tab', ...card, call);
  }
  await step('number');

  await use(...card, call);
  await hands.until('journey.apps.length === 1', 'the call');
  await step('call');

  await use(...card, '[part=list-button]');
  await hands.until(`${hands.element(LIST, '[part=sms]')} instanceof Element`, 'the list');
  await step('listed');

  if (byKeys) await use(...card, '[part=go-to-list]');
  await use(LIST, '[part=sms]');
  await hands.until('journey.apps.length === 2', 'the text message');
  await step('message');

  if (byKeys) {
    await hands.pressTo('Tab', LIST, '[name=format]:checked');
    await hands.press('ArrowDown');
  } else await hands.touch(LIST, '[value=pocket]');
  await hands.until(`${hands.element(LIST, '[value=pocket]')}.checked`, 'the pocket card');
  await use(LIST, '[part=print]');
  await hands.until('journey.printed === 1', 'the printer');
  await step('printed');

  await use(LIST, '[part=link] > summary');
  await hands.until(
    `${hands.element(LIST, '[part=link] [part=qr]')} instanceof Element`,
    'the code',
  );
  await step('linked');

  await use(LIST, '[part=restart]');
  await hands.until(`${hands.element(LIST, '[part=empty]')} instanceof Element`, 'an empty list');
  await step('over');

  return {
    steps,
    ready: field,
    answer: number - asked,
    machine: field + number - asked,
    late: whole - number,
  };
}

/** One walk in an engine of its own, for the bench. */
export async function measureWalk(engine, way) {
  const site = await startWatchedSite(engine);
  const hands = await openHands(engine, { slow: true });
  try {
    const { steps, ...times } = await walk(hands, site, way);
    return { ...times, steps, slowed: SLOWED[engine] };
  } finally {
    await hands.close();
    await site.close();
  }
}
