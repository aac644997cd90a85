import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { clientContext, placeContext } from '../../controllers/contexts.js';
import { VERSION } from '../../version.js';

/**
 * Gives everything below it one client and one place, so that a page says once where its services
 * come from.
 *
 * @summary Hands a client and a place to the elements inside it.
 * @slot - The elements, and anything else.
 */
export class MeccProviderElement extends LitElement {
  /** @internal */
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Version of the package that defined the element. */
  static readonly version = VERSION;

  readonly #client = new ContextProvider(this, { context: clientContext });
  readonly #place = new ContextProvider(this, { context: placeContext });

  /** The client to hand down. Takes precedence over `directory` and `feed`. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  /** URL of a static directory. */
  @property()
  directory?: string | undefined;

  /** URLs of Open Referral feeds, separated by spaces. */
  @property()
  feed?: string | undefined;

  /** Id or name of the place to hand down, such as "Halton". */
  @property()
  place?: string | undefined;

  /** A place that is chosen in a picker inside becomes the place of everything inside. */
  @property({ type: Boolean, attribute: 'shares-place' })
  sharesPlace = false;

  /**
   * Answers from what `<mecc-offline-pack>` has kept on this device when the directory cannot be
   * reached. Nothing is kept before somebody asks for it. Not with a `client` of your own.
   */
  @property({ type: Boolean })
  offline = false;

  constructor() {
    super();
    this.addEventListener('mecc-place-change', ({ name }) => {
      if (this.sharesPlace) this.place = name;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) this.#place.setValue(this.place);
    const settings = ['client', 'directory', 'feed', 'offline'] as const;
    if (settings.some((name) => changed.has(name))) {
      const { client, directory, feed, offline } = this;
      this.#client.setValue({ client, directory, feed, offline });
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
