import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ListElement, pageShortlist } from '../../controllers/page-shortlist.js';
import { Shortlist } from './shortlist-services.js';

/** One for the page, whatever number of elements show it. */
const shortlist = new Shortlist();
const users = new Set<ListElement>();

const tell = () => {
  pageShortlist.dispatchEvent(new Event('change'));
};
shortlist.addEventListener('change', tell);

/**
 * Keeps the list of the page in use while its host is on the page, and makes the host follow it.
 * When the last of them has gone, so has the list.
 */
export class ShortlistHolder implements ReactiveController {
  readonly #host: ReactiveControllerHost & ListElement;

  /** The list of the page. */
  readonly list = shortlist;

  constructor(host: ReactiveControllerHost & ListElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    users.add(this.#host);
    this.list.addEventListener('change', this.#changed);
    this.#changed();
    pageShortlist.list = this.list;
    [pageShortlist.element] = users;
    tell();
  }

  hostDisconnected(): void {
    users.delete(this.#host);
    [pageShortlist.element] = users;
    this.list.removeEventListener('change', this.#changed);
    // An element that is moved leaves the page, and is back before this.
    queueMicrotask(() => {
      if (users.size > 0) return;
      this.list.clear();
      if (pageShortlist.list !== this.list) return;
      pageShortlist.list = undefined;
      tell();
    });
  }

  readonly #changed = () => {
    this.#host.requestUpdate();
  };
}
