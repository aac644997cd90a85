/** What elements do that show records when these cannot be had. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { find, focused, settled, showsFallback, textOf } from './element-checks.js';

/** The element once it says that it could not load, offers to try again and shows the fallback. */
export async function inOutage<E extends LitElement>(element: E, why?: string): Promise<E> {
  await settled(element, (root) => root.querySelector('[part=retry]'));
  expect(textOf(find(element, '[part=message]')), why).to.include('could not load');
  expect(textOf(find(element, '[role=status]')), why).to.include('could not load');
  expect(showsFallback(element), why).to.equal(true);
  return element;
}

/** Lets it try again, as a person with a keyboard: focus has to go on at the heading. */
export async function tryAgain(
  element: LitElement,
  content: { mended: boolean },
  ready: (root: ShadowRoot) => unknown,
): Promise<void> {
  content.mended = true;
  const button = find<HTMLButtonElement>(element, '[part=retry]');
  button?.focus();
  button?.click();
  await settled(element, ready);
  expect(focused() === find(element, '[part=heading]'), 'focus is lost').to.equal(true);
}
