import { warnOnce } from '../elements/shared/warn-once.js';
import { HEIGHT, type HeightMessage, isHello } from './frame-messages.js';

/** How long to wait for the element, in milliseconds, before the height of the fallback is told. */
const PATIENCE = 4_000;

/**
 * Tells the page around this one how tall it is, and whenever that changes. Only a page that asks,
 * and only one of these origins: the height of an answer says how much was found. Nothing is told
 * as long as the element is on its way: the frame would shrink to the fallback, and grow again.
 *
 * @param origins Origins that may know, besides that of this page.
 * @param isThere Whether the element has what it shows first.
 */
export function tellHeight(origins: readonly string[], isThere: () => boolean): void {
  if (window.parent === window) return;
  let isAsked = false;
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || isAsked || !isHello(data)) return;
    if (origin !== location.origin && !origins.includes(origin)) {
      warnOnce(`${origin} may not know the height of this page.`);
      return;
    }
    isAsked = true;
    let isDue = false;
    const tell = () => {
      if (!(isDue ||= isThere())) return;
      const { height } = document.body.getBoundingClientRect();
      window.parent.postMessage({ type: HEIGHT, height } satisfies HeightMessage, origin);
    };
    new ResizeObserver(tell).observe(document.body);
    setTimeout(() => {
      isDue = true;
      tell();
    }, PATIENCE);
  });
}
