/** What every element test needs of the page. */
import { html, render, type TemplateResult } from 'lit';
import type { ReactiveElement } from 'lit';

let stage: HTMLElement | undefined;

/** Puts a template on the page, in a `main` as a real page would. It is taken off after the test. */
export async function show<T extends Element = HTMLElement>(
  template: TemplateResult,
  selector = '*',
): Promise<T> {
  stage ??= document.body.appendChild(document.createElement('main'));
  const place = stage.appendChild(document.createElement('div'));
  render(template, place);
  const found = place.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing on the page fits ${selector}`);
  if ('updateComplete' in found) await found.updateComplete;
  return found;
}

/** Takes everything off the page again. */
export function clear(): void {
  stage?.remove();
  stage = undefined;
}

/** What has focus, through all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What has focus, as words: a failed comparison of elements would print half the page. */
export function focusedName(): string {
  const element = focused();
  return element ? nameOf(element) : 'nothing';
}

/** An element as words, such as `button "Search"` or `input #place`. */
export function nameOf(element: Element): string {
  const mark = element.id
    ? `#${element.id}`
    : (element.getAttribute('part') ?? `"${element.textContent.trim().slice(0, 40)}"`);
  return `${element.localName} ${mark}`;
}

/** The first element in the shadow root that fits; an error when there is none. */
export function part<T extends HTMLElement = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> has nothing that fits ${selector}`);
  return found;
}

/** All elements in the shadow root that fit. */
export function parts<T extends HTMLElement = HTMLElement>(host: Element, selector: string): T[] {
  return [...(host.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** Visible text in the shadow root and those inside it, with single spaces. */
export function textOf(host: Element | ShadowRoot): string {
  const words: string[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) words.push(node.data);
    if (!(node instanceof Element || node instanceof ShadowRoot)) return;
    if (node instanceof HTMLElement && !node.checkVisibility()) return;
    if (node instanceof HTMLSlotElement) node.assignedNodes().forEach(visit);
    else
      (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes.forEach(
        visit,
      );
  };
  visit(host);
  return words.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Whether a person sees it: it has a box. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Waits for the element and everything of ours inside it to be drawn. */
export async function drawn(host: Element): Promise<void> {
  await (host as Partial<ReactiveElement>).updateComplete;
  for (const inner of parts(host, '*')) if (inner.shadowRoot) await drawn(inner);
}

/** Waits until it is so. The message says what was waited for. */
export async function until(
  isSo: () => unknown,
  message = 'it to happen',
  milliseconds = 5_000,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${message}`);
    await pause(5);
  }
}

/** Waits some milliseconds. */
export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Types into a field the way a person does, as far as a script can. */
export function type(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
}

/** Chooses from a menu. */
export function choose(field: HTMLSelectElement, value: string): void {
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses something: it gets focus first, as it does when a person presses it. */
export function press(target: HTMLElement): void {
  target.focus();
  target.click();
}

/** Address of the server of the tests. See `test/support/element-server.ts`. */
export async function testServer(): Promise<string> {
  const { origin } = (await (await fetch('/test-server.json')).json()) as { origin: string };
  return origin;
}

export { html };
