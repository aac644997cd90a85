import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { printAlone } from '../shared/print-alone.js';

/** Prints the blank card. It is there only while that goes on. */
export class CardPrinter implements ReactiveController {
  isPrinting = false;
  #runs = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#over();
  }

  readonly print = async (): Promise<void> => {
    const run = (this.#runs += 1);
    this.isPrinting = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = this.#host.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!card) return;
    await printAlone(card);
    // It may be printed again by now.
    if (run === this.#runs) this.#over();
  };

  readonly #over = () => {
    this.isPrinting = false;
    this.#host.requestUpdate();
  };
}
