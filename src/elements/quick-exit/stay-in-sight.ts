import { isServer, type LitElement, type ReactiveController } from 'lit';

/** Pixels between what has focus and what floats above the page. */
const GAP = 8;

/**
 * Keeps something in sight however far a page is scrolled, and wherever on it the element stands:
 * when its place is above what can be seen, it floats at the top, and at the bottom when its place
 * is below. So what it covers can always be scrolled free. What has focus is scrolled free at once.
 */
export class StayInSight implements ReactiveController {
  readonly #host: LitElement;
  #place: Element | null = null;
  readonly #beyond = new Set<'top' | 'bottom'>();
  readonly #observers: readonly IntersectionObserver[];

  constructor(host: LitElement) {
    this.#host = host;
    this.#observers = isServer
      ? []
      : [
          this.#watch('top', '0px 9999999px 9999999px'),
          this.#watch('bottom', '9999999px 9999999px 0px'),
        ];
    host.addController(this);
  }

  /** The edge of the window to float at; without one it stands in its place. */
  get edge(): 'top' | 'bottom' | undefined {
    const [edge] = this.#beyond;
    return edge;
  }

  hostConnected(): void {
    addEventListener('focusin', this.#uncover);
    // Its place is looked for after rendering.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('focusin', this.#uncover);
    for (const observer of this.#observers) observer.disconnect();
    this.#place = null;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const place = this.#host.renderRoot.querySelector('.place');
    this.#lift(place?.firstElementChild);
    if (place === this.#place) return;
    this.#place = place;
    for (const observer of this.#observers) {
      observer.disconnect();
      if (place) observer.observe(place);
    }
  }

  /** Where there are popovers, what the page around the element clips, moves or covers is no matter. */
  #lift(floating: Element | null | undefined): void {
    if (!(floating instanceof HTMLElement) || !('togglePopover' in floating)) return;
    const isUp = this.edge !== undefined;
    if (floating.matches(':popover-open') === isUp) return;
    // Not in the HTML: where a policy refuses the styles of a server, browsers would hide it there.
    floating.popover = 'manual';
    floating.togglePopover(isUp);
  }

  /**
   * Tells whether the place is beyond an edge. Each edge has its own observer, to which the window is
   * endless everywhere else: a jump from far above to far below is none for a single observer.
   */
  #watch(edge: 'top' | 'bottom', margin: string): IntersectionObserver {
    return new IntersectionObserver(
      (entries) => {
        const isBeyond = (entries.at(-1)?.intersectionRatio ?? 1) < 0.98;
        if (isBeyond) this.#beyond.add(edge);
        else this.#beyond.delete(edge);
        this.#host.requestUpdate();
      },
      { rootMargin: margin, threshold: [0, 0.99] },
    );
  }

  readonly #uncover = (event: Event) => {
    const { edge } = this;
    const path = event.composedPath();
    const [focused] = path;
    if (!edge || !(focused instanceof Element) || path.includes(this.#host)) return;
    // The browser scrolls to what gets focus after it has said so.
    requestAnimationFrame(() => {
      const floating = this.#place?.firstElementChild?.getBoundingClientRect();
      const rect = focused.getBoundingClientRect();
      if (
        !floating ||
        // All of a page's content can have focus. Where it begins is no reason to scroll.
        rect.height > innerHeight / 2 ||
        rect.right < floating.left ||
        rect.left > floating.right ||
        rect.bottom < floating.top ||
        rect.top > floating.bottom
      ) {
        return;
      }
      const down =
        edge === 'top' ? rect.top - floating.bottom - GAP : rect.bottom - floating.top + GAP;
      scrollBy({ top: down, behavior: 'instant' });
    });
  };
}
