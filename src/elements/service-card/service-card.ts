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
import { isFree } from '../../search/is-free.js';
import type { Distance } from '../../search/service-query.js';
import { controls } from '../shared/controls.styles.js';
import { focusOn } from '../shared/focus-on.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { richText } from '../shared/rich-text.js';
import { tokens } from '../shared/tokens.styles.js';
import type { CardActions } from './card-actions.js';
import {
  assuranceText,
  type CardView,
  contactList,
  distanceText,
  costText,
  eligibilityText,
  languageList,
  locationList,
  openingHours,
  servedNations,
} from './service-card.parts.js';
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
 * @csspart actions - What can be taken away.
 * @csspart list-button - Adds the service to the list of the page, or takes it off.
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
  static override styles = [tokens, host, controls, serviceCardStyles];

  readonly #client = new ClientController(this);

  readonly #shortlist = new ShortlistController(this);

  /** What can be taken away, once that is needed and has come. */
  #actions: CardActions | undefined;
  #isAsked = false;

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

  /** The time that opening hours and checks are measured at. Default: now. */
  @property({ attribute: false })
  now?: Date | undefined;

  /** Moves focus to the first way to reach the service, or else to its name. */
  override focus(options?: FocusOptions): void {
    const link = this.renderRoot.querySelector('a');
    if (link) link.focus(options);
    else focusOn(this.renderRoot.querySelector<HTMLElement>('[part=heading]'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A list may show another service in the same card.
    if (changed.get('service') && changed.get('service')?.id !== this.service?.id)
      for (const details of this.renderRoot.querySelectorAll('details')) details.open = false;
    if (this.#isAsked || !(this.#hasActions || this.reportTo)) return;
    this.#isAsked = true;
    import('./card-actions.js').then(
      ({ CardActions }) => {
        this.#actions = new CardActions(this, html);
        this.requestUpdate();
      },
      // The card is what matters.
      () => undefined,
    );
  }

  get #hasActions(): boolean {
    return this.actions || this.#shortlist.list !== undefined;
  }

  protected override render(): TemplateResult {
    const isLoaded = this.#task.status === TaskStatus.COMPLETE;
    // Never the last service while another is on its way.
    const service = this.service ?? (isLoaded ? this.#task.value : undefined);
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
    };
    const { words } = view;
    const { organization, alert, status, summary, description } = service;
    return html`<article part="card">
      <header>
        ${this.heading(service.name)}
        ${
          organization?.name && organization.name !== service.name
            ? html`<p class="muted" part="organization">${organization.name}</p>`
            : nothing
        }
        ${this.#tags(view)}
      </header>
      ${
        status === 'temporarily closed'
          ? html`<p class="notice closed" part="alert">${words.closedHelp}</p>`
          : nothing
      }
      ${alert === undefined ? nothing : html`<p class="notice" part="alert">${alert}</p>`}
      ${
        (summary ?? description) === undefined
          ? nothing
          : html`<p>${summary ?? shorten(description ?? '')}</p>`
      }
      ${contactList(view)}
      ${
        this.#hasActions
          ? html`<div class="contacts extra" part="actions">${this.#actions?.render(view)}</div>`
          : nothing
      }
      ${this.#facts(view)} ${this.#details(view)} ${assuranceText(view)}
      ${this.#actions?.report(view)}
    </article>`;
  }

  #tags(view: CardView): TemplateResult | typeof nothing {
    const { service, words } = view;
    const tags = [
      service.status === 'temporarily closed' ? words.closed : '',
      isFree(service) ? words.free : '',
      service.coverage.national ? servedNations(view) : '',
      this.covers ? words.covers(this.covers) : '',
      distanceText(view, this.distance),
    ].filter((tag) => tag !== '');
    return tags.length === 0
      ? nothing
      : html`<ul class="tags" part="tags" role="list">
          ${tags.map((tag) => html`<li>${tag}</li>`)}
        </ul>`;
  }

  #facts(view: CardView): TemplateResult {
    const { service, words } = view;
    const fact = (name: string, value: unknown) =>
      value === undefined || (Array.isArray(value) && value.length === 0)
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`;
    return html`<dl part="facts">
      ${fact(words.eligibility, eligibilityText(view))} ${fact(words.cost, costText(view))}
      ${fact(words.opening, openingHours(view))} ${fact(words.access, service.access?.how)}
      ${fact(words.where, locationList(view))}
      ${fact(
        words.accessibility,
        service.locations
          .flatMap(({ accessibility }) => accessibility)
          .map((feature) => html`<p>${feature}</p>`),
      )}
      ${fact(words.languages, languageList(view))}
    </dl>`;
  }

  /** The whole description, when the card shows only the start of it. */
  #details({ service, words }: CardView): TemplateResult | typeof nothing {
    const { richDescription, description, summary } = service;
    const whole = richDescription ? richText(richDescription) : description;
    const isShown = description !== undefined && description === (summary ?? shorten(description));
    if (!whole || isShown) return nothing;
    return html`<details part="details">
      <summary>${words.more}<span class="hidden">: ${service.name}</span></summary>
      <div>${whole}</div>
    </details>`;
  }
}

const SHORT = 200;

/** The start of a long text, cut between words. */
function shorten(text: string): string {
  if (text.length <= SHORT) return text;
  const end = text.lastIndexOf(' ', SHORT);
  return `${text.slice(0, end > 0 ? end : SHORT)}…`;
}
