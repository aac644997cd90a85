import type { Finding } from './finding.js';
import { urlOf } from './page-items.js';

/** Frames of ours on the page. */
export const ourFrames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]'),
];

const isOther = ({ src }: HTMLIFrameElement) => urlOf(src)?.origin !== location.origin;

/** The sandbox lets neither the frame work nor this page look into it. */
const isShut = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') &&
  !(frame.sandbox.contains('allow-scripts') && frame.sandbox.contains('allow-same-origin'));

/**
 * What is in a frame of this site; undefined when it cannot be known, or has not been asked for: a
 * lazy frame out of sight stays blank.
 */
function contents(frame: HTMLIFrameElement): 'element' | 'script' | 'other' | undefined {
  const { contentDocument: page } = frame;
  const isLazy = frame.loading === 'lazy' && page?.URL === 'about:blank';
  if (isOther(frame) || isShut(frame) || isLazy) return undefined;
  if (page?.querySelector('main > [heading-level]')) return 'element';
  return page?.querySelector('script[src*="embed.min.js"]') ? 'script' : 'other';
}

/** Something may still come into it. */
export const isFrameWaiting = (frame: HTMLIFrameElement): boolean => {
  const inside = contents(frame);
  return inside !== undefined && inside !== 'element';
};

/** What keeps frames from working, as far as it can be seen from the page around them. */
export const checkFrames = (): Finding[] =>
  ourFrames().flatMap((element) => {
    const findings: Finding[] = [];
    const add = (code: string, message: string, advice: string) => {
      findings.push({ code, message, advice, element });
    };
    const { src, clientWidth, clientHeight, parentElement } = element;
    if (!element.title.trim() && !element.getAttribute('aria-label')) {
      add(
        'frame-title',
        'A frame has no title.',
        'Add title="…" and say what is in it. People who listen to the page need it.',
      );
    }
    if (isShut(element)) {
      add(
        'frame-sandbox',
        'The sandbox of a frame does not let it work.',
        'Allow at least allow-scripts and allow-same-origin. The guide has the whole list.',
      );
    }
    // What browsers do without these attributes. A frame that is not shown has no size at all.
    const isNarrow =
      clientWidth > 0 && clientWidth <= 300 && (parentElement?.clientWidth ?? 0) > 400;
    if (isNarrow || (clientHeight > 0 && clientHeight <= 150)) {
      add(
        'frame-size',
        `A frame is only ${String(clientWidth)} by ${String(clientHeight)} pixels.`,
        'Add width="100%" and a height. If you did, your editor has removed it.',
      );
    }
    const open = `Open it by itself: ${src}.`;
    if (isOther(element)) {
      add('frame-other-site', 'A frame of another site cannot be looked into.', open);
    }
    const inside = contents(element);
    if (inside === 'other') {
      add(
        'frame-failed',
        'A frame has no embed.min.js in it.',
        `${open} It may be gone or changed.`,
      );
    }
    if (inside === 'script') {
      add(
        'frame-failed',
        'No element has come into a frame.',
        `${open} Look for a wrong name, a missing chunks folder or a policy.`,
      );
    }
    return findings;
  });
