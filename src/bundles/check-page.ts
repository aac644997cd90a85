/**
 * Says in a panel, and in the console, what keeps the elements on a page from working. For whoever
 * builds the page: add it as one more script, look, and take it off again. It sends nothing, and
 * asks only the directories and feeds that the page names.
 *
 * Left on a page as `check-page.min.js?on-request`, it does nothing until the page is opened with
 * `?mecc-check` in its address.
 */
import { warnOnce } from '../elements/shared/warn-once.js';
import { checkIds, checkSources, withoutSource } from './check-page/check-data.js';
import { isFrameWaiting, ourFrames } from './check-page/check-frames.js';
import { checkLook } from './check-page/check-look.js';
import { checkMarkup } from './check-page/check-markup.js';
import { checkScripts, ourScripts } from './check-page/check-scripts.js';
import type { Finding } from './check-page/finding.js';
import { type PageItem, pageItems, urlOf } from './check-page/page-items.js';
import { openPanel, type Panel } from './check-page/panel.js';
import { pause } from './check-page/pause.js';
import { checkPolicy, watchPolicy } from './check-page/policy-watch.js';

/** Milliseconds that elements have to come in after the page itself, with a script that fetches them. */
const PATIENCE = 4_000;
/** The same without one: what is going to run has run by then. */
const LITTLE_PATIENCE = 500;

/** Says what was found, and when the check itself fails, that it did. */
async function check(panel: Panel): Promise<void> {
  const findings = await look().catch((error: unknown): Finding[] => [
    {
      code: 'check-failed',
      message: 'The check of this page has failed.',
      advice: `Something on the page stops it: ${String(error)}.`,
    },
  ]);
  panel.show(findings);
  for (const { code, message, advice } of findings) warnOnce(`${message} ${advice} (${code})`);
}

async function look(): Promise<Finding[]> {
  await settled();
  const items = pageItems();
  const sources = await checkSources(items);
  const ids = await checkIds(items, sources.places);
  return [
    ...(await checkScripts(items, folders())),
    ...checkPolicy(addresses(items)),
    ...checkMarkup(items),
    ...sources.findings,
    ...ids,
    ...withoutSource(items),
    ...checkLook(items),
  ];
}

/** Waits until the page is there and its elements are defined, or are not going to be. */
async function settled(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
    });
  }
  const frames = ourFrames();
  const isWaiting = () =>
    frames.some(isFrameWaiting) ||
    pageItems().some(
      ({ element, name, isKnown, isCarrier }) =>
        isKnown &&
        (isCarrier ||
          !customElements.get(`mecc-${name}`) ||
          element.shadowRoot?.querySelector('[aria-busy=true]')),
    );
  const isFetched =
    frames.length > 0 || ourScripts().some(({ file }) => /autoloader|mount/.test(file));
  const end = performance.now() + (isFetched ? PATIENCE : LITTLE_PATIENCE);
  while (isWaiting() && performance.now() < end) {
    await pause(100);
  }
  // Colours give way after the first paint.
  await pause(200);
}

/** Where our scripts come from, and last, where this one comes from. */
const folders = (): string[] =>
  [...ourScripts().map(({ element }) => element.src), import.meta.url].map((address) =>
    address.replace(/[^/]*$/, ''),
  );

/** Beginnings of the addresses that elements on the page need. */
function addresses(items: readonly PageItem[]): string[] {
  const whole = (address: string) => urlOf(address)?.href ?? '';
  return [
    ...folders(),
    ...items.flatMap(({ attributes }) =>
      ['directory', 'feed'].flatMap((name) =>
        (attributes.get(name) ?? '').split(/\s+/).map((one) => one && whole(one)),
      ),
    ),
    ...ourFrames().map(({ src }) => src),
  ].filter(Boolean);
}

function start(): void {
  watchPolicy();
  const isOnRequest = new URL(import.meta.url).searchParams.has('on-request');
  if (isOnRequest && !new URLSearchParams(location.search).has('mecc-check')) return;
  const open = () => {
    if (document.querySelector('[data-mecc-check-page]')) return;
    const panel = openPanel(() => void check(panel));
    void check(panel);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', open);
  else open();
}

if (typeof document !== 'undefined') start();
