import { Task, TaskStatus } from '@lit/task';

/** A task that stops when its host leaves the page and starts again when it comes back. */
export class ConnectedTask<Args extends readonly unknown[], Result> extends Task<Args, Result> {
  #interrupted = false;

  /** What came of the last run. Undefined while it goes on, and when it has failed. */
  get result(): Result | undefined {
    return this.status === TaskStatus.COMPLETE ? this.value : undefined;
  }

  hostDisconnected(): void {
    if (this.status !== TaskStatus.PENDING) return;
    this.#interrupted = true;
    this.abort();
  }

  hostConnected(): void {
    if (!this.#interrupted) return;
    this.#interrupted = false;
    void this.run();
  }
}
