import { warnOnce } from '../elements/shared/warn-once.js';
import { HEIGHT, type HeightMessage, isHello } from './frame-messages.js';

/**
 * Tells the page around this one how tall it is, and whenever that changes. Only a page that asks,
 * and only one of these origins: the height of an answer says how much was found.
 *
 * @param origins Origins that may know, besides that of this page.
 */
export function tellHeight(origins: readonly string[]): void {
  if (window.parent === window) return;
  let isAsked = false;
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || isAsked || !isHello(data)) return;
    if (origin !== location.origin && !origins.includes(origin)) {
      warnOnce(`${origin} may not know the height of this page.`);
      return;
    }
    isAsked = true;
    new ResizeObserver(() => {
      const { height } = document.body.getBoundingClientRect();
      window.parent.postMessage({ type: HEIGHT, height } satisfies HeightMessage, origin);
    }).observe(document.body);
  });
}
