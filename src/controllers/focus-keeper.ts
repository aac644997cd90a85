import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * When a render takes away the control that has focus, moves focus to the status or heading
 * nearest to where it was. Without it, focus falls back to the top of the page.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What has focus, then everything around it up to the shadow root. */
  #path: Node[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#path = [];
    let node: Node | null = this.#host.shadowRoot?.activeElement ?? null;
    for (; node; node = node.parentNode) this.#path.push(node);
  }

  hostUpdated(): void {
    const [focused, ...around] = this.#path;
    if (!focused || focused.isConnected) return;
    const left = around.find((node): node is Element => node.isConnected);
    const target = left?.querySelector<HTMLElement>('[role=status], [aria-live], [part=heading]');
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }
}
