import { HELLO, heightOf, type HelloMessage } from './frame-messages.js';
import { watchPage } from './watch-page.js';

/**
 * For the page around a frame: `<iframe data-mecc-frame>` becomes as tall as what is in it. Without
 * this script it keeps the height that it has, and scrolls.
 */
const SELECTOR = 'iframe[data-mecc-frame]';

const frames = new Set<HTMLIFrameElement>();

function greet(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  // Browsers say aloud that nobody is there yet; what has no origin cannot be spoken to.
  if (origin === 'null' || frame.contentDocument?.URL === 'about:blank') return;
  const hello: HelloMessage = { type: HELLO };
  // To nobody else: what has been loaded there instead is not ours to speak to.
  frame.contentWindow?.postMessage(hello, origin);
}

function adopt(root: Document | Element): void {
  const found = [...root.querySelectorAll<HTMLIFrameElement>(SELECTOR)];
  if (root instanceof HTMLIFrameElement && root.matches(SELECTOR)) found.push(root);
  for (const frame of found) {
    if (frames.has(frame)) continue;
    frames.add(frame);
    frame.addEventListener('load', () => {
      greet(frame);
    });
    // It may have been there before this script was.
    greet(frame);
  }
}

const originOf = (frame: HTMLIFrameElement) => new URL(frame.src, document.baseURI).origin;

if (typeof window !== 'undefined') {
  window.addEventListener('message', ({ source, origin, data }) => {
    const height = heightOf(data);
    if (height === undefined) return;
    for (const frame of frames) {
      if (!frame.isConnected) frames.delete(frame);
      else if (frame.contentWindow === source && origin === originOf(frame)) {
        frame.height = String(height);
      }
    }
  });
}
watchPage(adopt);
