/** What of an element does not fit. */
import { nameOf } from './page.js';

/** Puts the element into a column of so many pixels, as on a narrow screen. */
export function narrow(element: HTMLElement, pixels: number): void {
  const column = element.closest('main')!;
  Object.assign(column.style, { inlineSize: `${String(pixels)}px`, padding: '0' });
}

/** Every element in a shadow root and those inside it. */
export function* all(root: ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

const isHidden = (element: HTMLElement) => element.closest('.hidden') !== null;

/** What sticks out of its host, or hides a part of its text. */
export function tooWide(host: HTMLElement): string[] {
  const { left, right } = host.getBoundingClientRect();
  return [...all(host.shadowRoot!)]
    .filter((element) => {
      if (isHidden(element) || !element.checkVisibility()) return false;
      const box = element.getBoundingClientRect();
      const isOut = box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      const { overflowX, display } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return isOut || (isCut && display !== 'inline' && !element.matches('input, select'));
    })
    .map(nameOf);
}
