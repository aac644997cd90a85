import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { COLOUR_NAMES } from '../../theme/tokens.js';
import { groundOf } from './ground-of.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What looks at each element of the page. */
const looks = new Set<() => void>();
let timer = 0;

function lookAll(): void {
  timer = 0;
  looks.forEach((look) => look());
}

/**
 * Looks at once, and again when what fades has done so. Some pages set an attribute with each step
 * of a scroll: they are looked at now and then.
 */
function again(): void {
  if (timer) return;
  lookAll();
  timer = window.setTimeout(lookAll, 500);
}

let isWatching = false;

/** A page may turn dark after its elements have come: by the reader's system, or by its own switch. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  const observer = new MutationObserver(again);
  for (const node of [document.documentElement, document.body]) {
    observer.observe(node, { attributes: true });
  }
}

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
    watch();
    looks.add(this.#look);
    this.#look();
  }

  /** Once guarded, the guard looks in its place. */
  readonly #look = (): void => {
    requestAnimationFrame(() => {
      const host = this.#host;
      if (!host.isConnected || isInside(host) || !isThemed(host)) return;
      looks.delete(this.#look);
      // Without it the page's colours stay as they are.
      import('./contrast-guard.js').then(
        ({ guardContrast }) => {
          if (host.isConnected) this.#release ??= guardContrast(host, looks);
        },
        () => undefined,
      );
    });
  };

  hostDisconnected(): void {
    looks.delete(this.#look);
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
