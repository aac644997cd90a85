import { TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { ShortlistController } from '../../controllers/page-shortlist.js';
import { isMeccError } from '../../errors/mecc-error.js';
import { cardMessages } from '../../i18n/en-gb/card.js';
import type { Service } from '../../models/index.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import type { Distance } from '../../search/service-query.js';
import { controls } from '../shared/controls.styles.js';
import { focusOn } from '../shared/focus-on.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { waiting } from '../shared/waiting.styles.js';
import { CardParts, loadCardParts } from './card-parts.js';
import { factList, shorten, tagList, wholeText } from './service-card.facts.js';
import { assuranceText, type CardView, contactList } from './service-card.parts.js';
import { serviceCardStyles } from './service-card.styles.js';

/**
 * One service: what it is, who it is for, how to reach it and when that was last checked.
 *
 * @summary A service that people can be pointed to.
 * @slot - Shown until the service is there, and when it cannot be loaded: a link to it, for example.
 * @csspart card - The whole card.
 * @csspart heading - The name of the service.
 * @csspart organization - The name of the organisation.
 * @csspart tags - The list of short facts, such as "Free".
 * @csspart alert - A notice that has to be seen first.
 * @csspart contacts - The list of ways to reach the service.
 * @csspart contact - A link to call, text, write or visit.
 * @csspart main-contact - The first of these links.
 * @csspart no-contact - Says that no contact details are recorded.
 * @csspart other-places - The places but for the first, folded.
 * @csspart actions - What can be taken away.
 * @csspart list-button - Adds the service to the list of the page, or takes it off.
 * @csspart go-to-list - Moves focus to the list of the page, once the service is on it.
 * @csspart take-away - Ways to take it away, folded.
 * @csspart calendar-next - Makes a calendar entry of the next opening.
 * @csspart calendar - Makes calendar entries of the opening hours of every week.
 * @csspart save-contact - Makes a contact card.
 * @csspart copy - Copies the card as text.
 * @csspart copy-text - The text, where the browser does not let it be copied.
 * @csspart said - Says what has been done.
 * @csspart report - The link to say that something is wrong.
 * @csspart facts - The list of facts.
 * @csspart details - The whole description, folded.
 * @csspart assurance - When the information was last checked.
 * @csspart assurance-advice - What to do when it may be out of date.
 * @csspart message - Says that the service is loading or could not be loaded.
 */
export class MeccServiceCardElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, waiting, serviceCardStyles];

  /** @internal Loads the parts that come later, so that cards to come have them from the start. */
  static readonly loadParts = loadCardParts;

  readonly #client = new ClientController(this);

  readonly #shortlist = new ShortlistController(this);

  readonly #parts = new CardParts(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.service ? undefined : this.serviceId, this.#client.key] as const,
    task: async ([id], { signal }) =>
      id ? (await this.#client.get()).service(id, { signal }) : undefined,
  });

  /** The service to show. */
  @property({ attribute: false })
  service?: Service | undefined;

  /** Id of the service to load and show, when no `service` is given. */
  @property({ attribute: 'service-id' })
  serviceId?: string | undefined;

  /** How far away it is. */
  @property({ attribute: false })
  distance?: Distance | undefined;

  /** Name of a place that the person asked for and the service covers: that is not to be near. */
  @property()
  covers?: string | undefined;

  /**
   * Offers to put it into a calendar or the contacts, and to copy it. So does a `mecc-shortlist` on
   * the page.
   */
  @property({ type: Boolean })
  actions = false;

  /**
   * Where people can say that something is wrong: an address that begins with `mailto:`, `http:` or
   * `https:`. `{id}` in it becomes the id of the service.
   */
  @property({ attribute: 'report-to' })
  reportTo?: string | undefined;

  /** Gives the service for `service-id`. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  /** URL of a static directory that has the service of `service-id`. */
  @property()
  directory?: string | undefined;

  /** URLs of Open Referral feeds, separated by spaces, that have the service of `service-id`. */
  @property()
  feed?: string | undefined;

  /** How long a check can be relied on. Default: due after 10 months, overdue after 12. */
  @property({ attribute: false })
  freshness?: FreshnessLimits | undefined;

  /** The time that opening hours and checks are measured at. Default: now. */
  @property({ attribute: false })
  now?: Date | undefined;

  /** Moves focus to the first way to reach the service, or else to its name. */
  override focus(options?: FocusOptions): void {
    const link = this.renderRoot.querySelector('a');
    if (link) link.focus(options);
    else focusOn(this.renderRoot.querySelector<HTMLElement>('[part=heading]'));
  }

  protected override willUpdate(): void {
    this.#parts.load({
      actions: this.#hasActions || Boolean(this.reportTo),
      hours: Boolean(this.shown?.schedule?.periods.length),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A list may show another service in the same card.
    if (changed.get('service') && changed.get('service')?.id !== this.service?.id)
      for (const details of this.renderRoot.querySelectorAll('details')) details.open = false;
  }

  get #hasActions(): boolean {
    return this.actions || this.#shortlist.list !== undefined;
  }

  /** The service that is shown: never the last one while another is on its way. */
  get shown(): Service | undefined {
    const isLoaded = this.#task.status === TaskStatus.COMPLETE;
    return this.service ?? (isLoaded ? this.#task.value : undefined);
  }

  protected override render(): TemplateResult {
    const service = this.shown;
    return html`${service ? this.#card(service) : this.#message()}
      <slot ?hidden=${service !== undefined}></slot>`;
  }

  #message(): TemplateResult {
    const words = this.words('card', cardMessages);
    const text = this.#task.render({
      initial: () => '',
      pending: () => (this.serviceId ? words.loading : ''),
      complete: () => '',
      error: (error) =>
        isMeccError(error) && error.code === 'not-found' ? words.notFound : words.unavailable,
    });
    return html`<p role="status" part="message">${text}</p>`;
  }

  #card(service: Service): TemplateResult {
    const view: CardView = {
      service,
      words: this.words('card', cardMessages),
      lang: this.locale,
      now: this.now ?? new Date(),
      messages: (part, english) => this.words(part, english),
      limits: this.freshness,
      hours: this.#parts.hours,
    };
    const { words } = view;
    const { organization, alert, status, summary, description } = service;
    return html`<article part="card">
      <header>
        ${this.heading(html`<bdi translate="no">${service.name}</bdi>`)}
        ${
          organization?.name && organization.name !== service.name
            ? html`<p class="muted" part="organization" dir="auto">${organization.name}</p>`
            : nothing
        }
        ${tagList(view, this)}
      </header>
      ${
        status === 'temporarily closed'
          ? html`<p class="notice closed" part="alert">${words.closedHelp}</p>`
          : nothing
      }
      ${alert === undefined ? nothing : html`<p class="notice" part="alert" dir="auto">${alert}</p>`}
      ${
        (summary ?? description) === undefined
          ? nothing
          : html`<p dir="auto">${summary ?? shorten(description ?? '')}</p>`
      }
      ${contactList(view)}
      ${
        this.#hasActions
          ? html`<div class="contacts extra" part="actions">
              ${this.#parts.actions?.render(view)}
            </div>`
          : nothing
      }
      ${factList(view)} ${wholeText(view)} ${assuranceText(view)}
      ${this.#parts.actions?.report(view)}
    </article>`;
  }
}
