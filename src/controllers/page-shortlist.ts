import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Service, ServiceLocation } from '../models/index.js';

/** What is known of a service where it is added. */
export interface AddOptions {
  /** The location that is nearest to the person: it comes first in all that is taken away. */
  readonly location?: ServiceLocation | undefined;
}

/** The list of a page, as far as what adds to it has to know. */
export interface ListInUse {
  /** No more can be added. */
  readonly isFull: boolean;
  has(service: Service): boolean;
  /** False when it is full. */
  add(service: Service, options?: AddOptions): boolean;
  remove(service: Service): void;
}

/** What shows a list, as far as somebody has to be brought to it. */
export type ListElement = Pick<HTMLElement, 'focus' | 'clientHeight'>;

/** Tells with `change` that the list of the page has changed, has come into use or gone out of it. */
export interface PageShortlist extends EventTarget {
  /** Undefined while no element on the page shows a list. */
  list?: ListInUse | undefined;
  /** What shows it: of several, the one that came first. */
  element?: ListElement | undefined;
}

const KEY = Symbol.for('mecc.shortlist');

/**
 * The list of the page, where there is one. The key is shared between copies of this package: the
 * finder may come in a script of its own, and the list in another. What the list can do is not here,
 * so that a page without one does not load it.
 */
export const pageShortlist: PageShortlist = ((globalThis as { [KEY]?: PageShortlist })[KEY] ??=
  new EventTarget());

/** Makes an element follow the list of the page. */
export class ShortlistController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The list, while one is in use. */
  get list(): ListInUse | undefined {
    return pageShortlist.list;
  }

  hostConnected(): void {
    pageShortlist.addEventListener('change', this.#changed);
    // It may have changed while the element was off the page.
    this.#changed();
  }

  hostDisconnected(): void {
    pageShortlist.removeEventListener('change', this.#changed);
  }

  readonly #changed = () => {
    this.#host.requestUpdate();
  };
}
