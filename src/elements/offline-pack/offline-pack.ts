import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { placeContext } from '../../controllers/contexts.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { ProvidedValue } from '../../controllers/provided-value.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { offlinePackStyles } from './offline-pack.styles.js';
import type { PackKeeper } from './pack-keeper.js';

/**
 * Offers to keep the services of one place on the device, so that they can be searched without
 * signal. Says what is kept, how large it is and how old; updates it, and removes it. Stands in a
 * `<mecc-provider offline>`: without one it offers nothing. It is the only part of this package that
 * stores anything, and only when a person asks for it.
 *
 * @summary Keeps a directory on the device for use without signal.
 * @slot - Shown where nothing can be offered: an address to get a printed list, for example.
 * @fires {MeccOfflineChangeEvent} mecc-offline-change - A pack was kept or removed. Says which of
 *   both, never of which place.
 * @csspart pack - All of it.
 * @csspart heading - The heading.
 * @csspart contents - What would be kept.
 * @csspart kept - What is kept.
 * @csspart keep - Keeps it, or brings it up to date.
 * @csspart remove - Removes it.
 * @csspart progress - How much has been fetched.
 * @csspart status - Says what has been done, and what could not be done.
 * @csspart message - Says why nothing can be kept now.
 * @csspart retry - Asks again.
 */
export class MeccOfflinePackElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, offlinePackStyles];

  readonly #client = new ClientController(this);
  readonly #providedPlace = new ProvidedValue(this, placeContext);
  /** What the element does is a script of its own: most pages do not offer it. */
  #keeper: PackKeeper | undefined;

  readonly #task = new ConnectedTask(this, {
    args: () => [this.#isOffered, this.#client.key, this.#place, this.worker] as const,
    task: async ([isOffered, , place, worker], { signal }) => {
      if (!isOffered) return;
      this.#keeper ??= new (await import('./pack-keeper.js')).PackKeeper(this, html);
      await this.#keeper.look(() => this.#client.get(), place, worker, signal);
    },
  });

  /** Id or name of the place to keep, such as "Halton". Default: the nearest provider's. */
  @property()
  place = '';

  /**
   * Address of the worker file on your own site, such as `/mecc-offline-worker.js`. With it, the
   * page opens without signal as well. Default: none.
   */
  @property()
  worker?: string | undefined;

  /** Text of the heading. Default: "Use this without signal". Empty: no heading. */
  @property()
  label?: string | undefined;

  /** Gives the services. Default: the nearest provider's client. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper?.stop();
  }

  get #isOffered(): boolean {
    return this.#client.isOffline;
  }

  get #place(): string {
    return this.place || (this.#providedPlace.value ?? '');
  }

  protected override render(): TemplateResult {
    const keeper = this.#isOffered ? this.#keeper : undefined;
    const content = keeper?.render({
      say: (part, english) => this.words(part, english),
      lang: this.locale,
      label: this.label,
      heading: (text) => this.heading(text),
      again: () => {
        void this.#task.run();
      },
    });
    return html`${content}<slot ?hidden=${keeper?.isUseful ?? false}></slot>`;
  }
}
