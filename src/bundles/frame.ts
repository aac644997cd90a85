import { HELLO, heightOf, type HelloMessage } from './frame-messages.js';
import { watchPage } from './watch-page.js';

/**
 * For the page around a frame: `<iframe data-mecc-frame>` becomes as tall as what is in it. Without
 * this script it keeps the height that it has, and scrolls.
 */
const SELECTOR = 'iframe[data-mecc-frame]';

/** How long less height has to last, in milliseconds: what is below does not move up and down again. */
const STEADY = 500;

/** Our frames, each with the timer that is going to make it less tall. */
const frames = new Map<HTMLIFrameElement, ReturnType<typeof setTimeout> | undefined>();

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
    frames.set(frame, undefined);
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
    for (const [frame, timer] of frames) {
      if (!frame.isConnected) frames.delete(frame);
      else if (frame.contentWindow === source && origin === originOf(frame)) {
        clearTimeout(timer);
        const resize = () => {
          frame.height = String(height);
        };
        if (height < frame.clientHeight) frames.set(frame, setTimeout(resize, STEADY));
        else resize();
      }
    }
  });
}
watchPage(adopt);
