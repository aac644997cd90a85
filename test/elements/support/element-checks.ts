/** What tests of several elements check. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { checkAxe } from './check-axe.js';

/** Fails with what axe has against the element. */
export async function expectAccessible(element: Element): Promise<void> {
  await nextFrame();
  expect(await checkAxe(element)).to.deep.equal([]);
}

/** The element when what the test waits for is there. */
export async function settled<E extends LitElement>(
  element: E,
  ready: (root: ShadowRoot) => unknown,
): Promise<E> {
  await waitUntil(() => element.shadowRoot && ready(element.shadowRoot), 'It does not come.', {
    interval: 5,
    timeout: 4000,
  });
  await element.updateComplete;
  return element;
}

export function find<T extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): T | null {
  return element.shadowRoot?.querySelector<T>(selector) ?? null;
}

export function findAll<T extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** Text as people read it, without runs of white space. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What has focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Everything that an element could leave behind. */
export function traces(): string {
  return JSON.stringify([
    location.href,
    document.title,
    document.cookie,
    history.length,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
  ]);
}

/** Listeners on the window and the document that were added while `act` ran and not removed. */
export async function leftListeners(act: () => Promise<void> | void): Promise<string[]> {
  const left: [EventTarget, string, unknown][] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const watched = (target: EventTarget) => target === window || target === document;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    // Called bare, as `addEventListener(…)`, there is no `this`.
    const target = (this as EventTarget | undefined) ?? window;
    if (watched(target)) left.push([target, type, listener]);
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = (this as EventTarget | undefined) ?? window;
    const at = left.findIndex(([t, name, l]) => t === target && name === type && l === listener);
    if (at >= 0) left.splice(at, 1);
    removeEventListener.call(target, type, listener, options);
  };
  try {
    await act();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
  }
  return left.map(([, type]) => type);
}

/** Puts a new element into the page and takes it out, fifty times. */
export async function mountFiftyTimes(make: () => LitElement): Promise<void> {
  for (let count = 0; count < 50; count += 1) {
    const element = make();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  }
}

/**
 * A registered tag for an element whose properties were set before it was defined, as a page does
 * that is faster than the script.
 */
export function upgradeLate<E extends LitElement>(
  base: new () => E,
  properties: Partial<E>,
  markup = '',
): E {
  const tag = `late-${crypto.randomUUID()}`;
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = Object.assign(document.createElement(tag), properties) as unknown as E;
  element.append(template.content);
  document.body.append(element);
  customElements.define(tag, class extends (base as unknown as new () => LitElement) {});
  return element;
}

/** Whether light-DOM children are shown: they are when their slot is rendered. */
export function showsFallback(element: Element): boolean {
  return find(element, 'slot:not([name])')?.hidden === false;
}
