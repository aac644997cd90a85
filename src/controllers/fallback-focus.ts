import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * When an element takes the place of what the page has put inside it, focus on a link there goes to
 * the beginning of the element. Without it, focus falls back to the top of the page, and the person
 * has to find their way again.
 */
export class FallbackFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isInside = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    // What stands in a slot with a name stays.
    const child = [...this.#host.children].find((one) => one.contains(activeElement));
    this.#isInside = child?.slot === '';
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (!this.#isInside || !shadowRoot?.querySelector('slot:not([name])[hidden]')) return;
    const start = shadowRoot.querySelector<HTMLElement>(
      '[part~=heading], [role=status], [aria-live], a, button',
    );
    if (!start) return;
    if (!start.matches('a, button')) start.tabIndex = -1;
    start.focus();
  }
}
