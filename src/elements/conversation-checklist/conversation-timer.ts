import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/**
 * Counts whole minutes from a press of a button. It gives no sign when a time is over, and wakes the
 * device once a minute only.
 */
export class ConversationTimer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #started: number | undefined;
  #stopped: number | undefined;
  #wake: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#started !== undefined && this.#stopped === undefined;
  }

  /** Minutes that have passed; undefined before the first start. */
  get minutes(): number | undefined {
    if (this.#started === undefined) return undefined;
    return Math.max(0, Math.floor(((this.#stopped ?? Date.now()) - this.#started) / MINUTE));
  }

  hostConnected(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#wake);
  }

  /** Starts from nothing, or stops. */
  readonly toggle = (): void => {
    if (this.isRunning) this.#stopped = Date.now();
    else [this.#started, this.#stopped] = [Date.now(), undefined];
    this.#show();
  };

  /** Stops, and forgets. */
  clear(): void {
    this.#started = this.#stopped = undefined;
    this.#show();
  }

  #show(): void {
    this.#host.requestUpdate();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#wake);
    if (this.#started === undefined || this.#stopped !== undefined) return;
    this.#wake = setTimeout(
      () => {
        this.#show();
      },
      MINUTE - ((Date.now() - this.#started) % MINUTE),
    );
  }
}
