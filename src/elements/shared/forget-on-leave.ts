import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Leaves nothing for the next person: what was entered is forgotten when the page is left, also in a
 * page that the browser keeps to go back to, and before a quick exit leaves it.
 */
export class ForgetOnLeave implements ReactiveController {
  readonly #forget: (event: Event) => void;

  /** @param forget Called with the event that says so: after `pageshow` somebody is there again. */
  constructor(host: ReactiveControllerHost, forget: (event: Event) => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#leave);
    // On its way down to the element that exits: nothing on the page can stop it there.
    addEventListener('mecc-exit', this.#leave, true);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#leave);
    removeEventListener('mecc-exit', this.#leave, true);
  }

  readonly #leave = (event: Event) => {
    // A page that comes for the first time has nothing from before.
    if (event.type !== 'pageshow' || (event as PageTransitionEvent).persisted) this.#forget(event);
  };
}
