import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, or rejects as soon as the signal is aborted. */
export type Pause = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;

/** {@link Pause} by the clock. A timer may be a moment early. */
const pauseByClock: Pause = (milliseconds, signal) =>
  sleep(Math.ceil(milliseconds) + 1, undefined, { signal });

export interface HostLimits {
  /** Requests to one host at the same time. */
  readonly concurrency: number;
  /** Milliseconds between the starts of two requests to one host. */
  readonly delay: number;
}

interface Lane {
  open: number;
  /** When the next request may start. */
  next: number;
  /** Who wants to start, the first to come first. */
  readonly waiting: (() => void)[];
}

/** Lets requests to a host through: few at a time, with time between them, and none in a pause. */
export class HostGate {
  readonly #limits: HostLimits;
  readonly #pause: Pause;
  readonly #lanes = new Map<string, Lane>();

  constructor(limits: HostLimits, pause: Pause = pauseByClock) {
    this.#limits = limits;
    this.#pause = pause;
  }

  /** Waits for its turn. @returns what ends it. */
  async enter(host: string, signal: AbortSignal | undefined): Promise<() => void> {
    const lane = this.#lane(host);
    if (lane.open < this.#limits.concurrency) lane.open += 1;
    else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    const leave = () => {
      const next = lane.waiting.shift();
      if (next) next();
      else lane.open -= 1;
    };
    try {
      // While it waited, another may have started, or the host may have asked for a pause.
      let until = performance.now();
      while (until < lane.next) {
        until = lane.next;
        const wait = until - performance.now();
        if (wait > 0) await this.#pause(wait, signal);
      }
      lane.next = performance.now() + this.#limits.delay;
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Nothing more for this host until so many milliseconds have passed. */
  pause(host: string, milliseconds: number): void {
    const lane = this.#lane(host);
    lane.next = Math.max(lane.next, performance.now() + milliseconds);
  }

  #lane(host: string): Lane {
    let lane = this.#lanes.get(host);
    if (!lane) this.#lanes.set(host, (lane = { open: 0, next: 0, waiting: [] }));
    return lane;
  }
}
