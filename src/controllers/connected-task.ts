import { Task, TaskStatus } from '@lit/task';

/** A task that stops when its host leaves the page and starts again when it comes back. */
export class ConnectedTask<Args extends readonly unknown[], Result> extends Task<Args, Result> {
  #interrupted = false;

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
