import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Leaves nothing for the next person: what was entered is forgotten when the page is left, also in a
 * page that the browser keeps to go back to, before a quick exit leaves it, and with the "Done, start
 * again" of a list.
 */
export class ForgetOnLeave implements ReactiveController {
  readonly #forget: (event: Event) => void;

  /**
   * @param forget Called with the event that says so: after `pageshow` somebody is there again, and
   * with `mecc-restart` somebody is there still.
   */
  constructor(host: ReactiveControllerHost, forget: (event: Event) => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#leave);
    // On its way down to the element that exits: nothing on the page can stop it there.
    addEventListener('mecc-exit', this.#leave, true);
    addEventListener('mecc-restart', this.#leave, true);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#leave);
    removeEventListener('mecc-exit', this.#leave, true);
    removeEventListener('mecc-restart', this.#leave, true);
  }

  readonly #leave = (event: Event) => {
    // A page that comes for the first time has nothing from before.
    if (event.type !== 'pageshow' || (event as PageTransitionEvent).persisted) this.#forget(event);
  };
}
