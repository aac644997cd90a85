import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Presses that it takes. */
const PRESSES = 3;
/** Milliseconds in which the next press has to come, as in GOV.UK's component. */
const PAUSE = 5_000;

const counters = new Set<ShiftPresses>();

/**
 * Counts presses of Shift alone, wherever focus is. Shift with another key, or with the mouse, is
 * somebody who writes or selects. However many elements there are, one of them counts.
 */
export class ShiftPresses implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isOn: () => boolean;
  readonly #pressed: () => void;
  #count = 0;
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Time ran out a moment ago. */
  expired = false;

  constructor(
    host: ReactiveControllerHost,
    { isOn, pressed }: { readonly isOn: () => boolean; readonly pressed: () => void },
  ) {
    this.#host = host;
    this.#isOn = isOn;
    this.#pressed = pressed;
    host.addController(this);
  }

  /** Presses still to come, once there was one. */
  get left(): number {
    return this.#count && PRESSES - this.#count;
  }

  hostConnected(): void {
    counters.add(this);
    for (const type of ['keydown', 'keyup', 'pointerdown'])
      addEventListener(type, this.#follow, true);
  }

  hostDisconnected(): void {
    counters.delete(this);
    for (const type of ['keydown', 'keyup', 'pointerdown'])
      removeEventListener(type, this.#follow, true);
    this.#set(0);
  }

  readonly #follow = (event: Event) => {
    if ([...counters].find((counter) => counter.#isOn()) !== this) return;
    const isShift = event instanceof KeyboardEvent && event.key === 'Shift';
    if (event.type === 'keyup') {
      if (isShift && this.#isAlone) this.#press();
      return;
    }
    this.#isAlone = isShift && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!this.#isAlone && this.#count > 0) this.#set(0);
  };

  #press(): void {
    if (this.#count + 1 < PRESSES) return void this.#set(this.#count + 1);
    this.#set(0);
    this.#pressed();
  }

  #set(count: number, expired = false): void {
    clearTimeout(this.#timer);
    this.#count = count;
    this.expired = expired;
    this.#host.requestUpdate();
    if (count === 0 && !expired) return;
    this.#timer = setTimeout(() => {
      this.#set(0, !expired);
    }, PAUSE);
  }
}
