/** What tests of the quick exit share. */
import { fixture, nextFrame } from '@open-wc/testing';
import '../../../src/elements/quick-exit/quick-exit.define.js';
import type { MeccQuickExitElement } from '../../../src/elements/quick-exit/quick-exit.js';

let origin: Promise<string> | undefined;

/** Address of a path on the server that misbehaves. */
export async function faultAt(path: string): Promise<string> {
  origin ??= fetch('/test-server.json')
    .then((response) => response.json() as Promise<{ origin: string }>)
    .then((server) => server.origin);
  return `${await origin}${path}`;
}

const isFirefox = navigator.userAgent.includes('Firefox');

/**
 * An address that browsers stay for, so that the test goes on: it answers "no content". Firefox
 * would cut the connection to the test runner as soon as it asks; it goes to a place on the page.
 */
export const noContent = async () =>
  isFirefox ? `${location.href.replace(/#.*/, '')}#left` : faultAt('/204');

export const make = (attributes = '') => {
  const template = document.createElement('template');
  template.innerHTML = `<mecc-quick-exit ${attributes}><a href="https://www.bbc.co.uk/weather">Exit</a></mecc-quick-exit>`;
  return fixture<MeccQuickExitElement>(template.content.firstElementChild!.outerHTML);
};

/** What covers the page as it is left. */
export const cover = () => document.querySelector<HTMLDialogElement>(':root > dialog');

export function pressShift(target: EventTarget = document.body): void {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(
      new KeyboardEvent(type, { key: 'Shift', bubbles: true, composed: true, cancelable: true }),
    );
  }
}

/** So would stopping the page. What is only counted here, test/e2e/quick-exit.test.ts does. */
export const stops = { count: 0, areReal: !isFirefox };
const { stop } = window;
window.stop = () => {
  stops.count += 1;
  if (stops.areReal) stop.call(window);
};

/** As when the browser shows a page again that it had kept. */
export async function comeBack(): Promise<void> {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await new Promise((resolve) => setTimeout(resolve));
  await nextFrame();
  if (location.hash === '#left')
    history.replaceState(null, '', location.pathname + location.search);
}
