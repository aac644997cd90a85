import type { ClientController } from '../../controllers/client-controller.js';
import type { Answer } from './criteria.js';
import type * as FinderAnswer from './finder-answer.js';
import type { UrlHost, UrlSearch, UrlState } from './url-state.js';

/** The page's address, as far as the page lets its finder use it. */
export class FinderAddress {
  /** How the answer that is awaited goes into the address. Undefined: nobody asked for it. */
  step: 'push' | 'replace' | undefined;
  #url: UrlState | undefined;

  /**
   * Does as the page has set. Most pages want none of this: it is a script of its own.
   *
   * @param show Called with the search that the address speaks of; with nothing when there is none.
   */
  async follow(
    host: UrlHost,
    client: ClientController,
    show: (search: UrlSearch | undefined) => void,
  ): Promise<void> {
    this.#url?.stop();
    this.#url = undefined;
    const namespace = host.urlState;
    if (typeof namespace !== 'string') return;
    // Without it the finder finds as well.
    const part = await import('./url-state.js').catch(() => undefined);
    if (!part || namespace !== host.urlState || this.#url) return;
    this.#url = new part.UrlState(host, client, show);
  }

  /** Shows what the address says. False when it is not used. */
  restore(): boolean {
    return this.#url?.restore() !== undefined;
  }

  /** Takes what the address says of a search out of it, because others must not learn that. */
  hide(): void {
    this.#url?.hide();
  }

  /**
   * Writes what was found into the address, as far as it may be told.
   *
   * @param home The place that the page has set, or empty.
   */
  settle(answer: Answer, answers: typeof FinderAnswer, home: string): void {
    this.#url?.settle(answer, answers, this.step, home);
    this.step = undefined;
  }
}
