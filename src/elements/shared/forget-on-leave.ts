import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Leaves nothing for the next person: what was entered is forgotten when the page is left, also in a
 * page that the browser keeps to go back to.
 */
export class ForgetOnLeave implements ReactiveController {
  readonly #forget: () => void;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#leave);
  }

  readonly #leave = ({ type, persisted }: PageTransitionEvent) => {
    // A page that comes for the first time has nothing from before.
    if (type === 'pagehide' || persisted) this.#forget();
  };
}
