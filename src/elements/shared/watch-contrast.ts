import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { COLOUR_NAMES } from '../../theme/tokens.js';
import { groundOf } from './ground-of.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Lets an element stay readable whatever colours its page sets, and whatever it stands on. Most
 * pages set none: the guard is a file of its own, which only the others load, after the first paint.
 */
export class WatchContrast implements ReactiveController {
  readonly #host: Host;
  #release: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    requestAnimationFrame(() => {
      const host = this.#host;
      if (!host.isConnected || isInside(host) || !isThemed(host)) return;
      // Without it the page's colours stay as they are.
      import('./contrast-guard.js').then(
        ({ guardContrast }) => {
          if (host.isConnected) this.#release ??= guardContrast(host);
        },
        () => undefined,
      );
    });
  }

  hostDisconnected(): void {
    this.#release?.();
    this.#release = undefined;
  }
}

/** What stands inside another element takes on what that one found. */
function isInside(host: Host): boolean {
  const root = host.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('mecc-');
}

function isThemed(host: Host): boolean {
  const style = getComputedStyle(host);
  if (COLOUR_NAMES.some((name) => style.getPropertyValue(`--mecc-${name}`) !== '')) return true;
  const ground = groundOf(host);
  const isPlain = ground === '' || ground === 'rgb(255, 255, 255)';
  return !isPlain || style.colorScheme.includes('dark');
}
