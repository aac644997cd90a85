import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { firstPaint } from '../../controllers/page-clients.js';
import { TopicNamesController } from '../../controllers/topic-names-controller.js';
import { finderFormMessages } from '../../i18n/en-gb/finder-form.js';
import { placeMessages } from '../../i18n/en-gb/place.js';
import { urgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation } from '../../models/index.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { placeFieldStyles } from '../shared/place-field.styles.js';
import { reachStyles } from '../shared/reach.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import type { FiltersView } from './finder-filters.js';
import { FinderForm } from './finder-form.js';
import { limitsOf } from './limits-of.js';
import { finderKit } from './finder-kit.js';
import type { ResultsView } from './results-view.js';
import { filterFold, textField, topicField } from './service-finder.form.js';
import { resultsTemplate } from './service-finder.results.js';
import { serviceFinderStyles } from './service-finder.styles.js';

/**
 * Finds services by words, topic and place, and shows how to reach them. Urgent help is there in
 * every state; an outage is never shown as "no services".
 *
 * @summary A search over directories of services.
 * @slot - Shown until the finder works, and when its directory cannot be reached: a link to the
 * directory's own page and a phone number, for example.
 * @fires {MeccSearchEvent} mecc-search - A search has been answered.
 * @fires {MeccGapEvent} mecc-gap - The directory has nothing local for it. For the data's owner.
 * @csspart finder - Everything.
 * @csspart heading - The heading.
 * @csspart form - The search form.
 * @csspart place - The field for a place.
 * @csspart filters - The folded filters.
 * @csspart search-button - The button that searches.
 * @csspart results - The part below the form.
 * @csspart results-heading - Its heading.
 * @csspart status - Says how many services were found.
 * @csspart sort - The menu for the order of the services.
 * @csspart chips - The filters in use, as buttons that take them off.
 * @csspart clear-filters - The button that takes all of them off.
 * @csspart urgent-lines - What a sensitive topic says of what cannot wait.
 * @csspart area - Says something of the place: not covered, or one of several.
 * @csspart topics - A list of topics as buttons.
 * @csspart notice - Says that the answer is not complete, or old, or that there is none.
 * @csspart none - What to do when nothing was found.
 * @csspart to-number - Moves focus to the first phone number, where the first service has none.
 * @csspart services - The list of services.
 * @csspart more-button - The button that shows more services.
 * @csspart as-of - How old the directory's data is.
 * @csspart card - A service card.
 * @csspart card-heading - The name of a service.
 * @csspart contact - A link to call, text, write to or visit a service.
 * @csspart main-contact - The first of these links on a card.
 * @csspart assurance - When a service was last checked.
 * @cssprop [--mecc-finder-min-height] - Height that is kept free from the start. Default: about that of
 * the finder before a search where the page has mecc-signpost.css, 32em elsewhere.
 */
export class MeccServiceFinderElement extends MeccElement {
  /** @internal */
  static override styles = [
    tokens,
    host,
    controls,
    placeFieldStyles,
    reachStyles,
    serviceFinderStyles,
  ];

  readonly #client = new ClientController(this);
  readonly #topics = new TopicNamesController(this, this.#client);
  readonly #form: FinderForm = new FinderForm(this, this.#client, () =>
    this.words('place', placeMessages),
  );

  #freshness: FreshnessLimits = {};

  /** Heading of the finder. Default: "Find help". */
  @property()
  label?: string | undefined;

  /** Words to search for at once. */
  @property()
  query = '';

  /** Id of a topic to search for at once. */
  @property()
  topic = '';

  /** Place that the field starts with, such as "Halton". Default: the nearest provider's. */
  @property()
  place = '';

  /**
   * Filters to start with, separated by spaces: `free`, `no-phone`, `self-referral`, `interpreter`,
   * `open:now`, `open:MO`, `for:carers`, `how:text`, `access:step-free`, `language:polish`,
   * `miles:5`, `age:17`.
   */
  @property()
  filters = '';

  /** Services to show at a time, up to 100. */
  @property({ type: Number, attribute: 'per-page' })
  perPage = 10;

  /** Leaves national services out unless the person asks for them. */
  @property({ type: Boolean, attribute: 'without-national' })
  withoutNational = false;

  /**
   * Nation of the page: england, wales, scotland or northern-ireland. Urgent help is that of the
   * nation, and services that serve other nations only are left out.
   */
  @property()
  nation?: Nation | undefined;

  /**
   * Where people can say that something is wrong with a service: an address that begins with
   * `mailto:`, `http:` or `https:`. `{id}` in it becomes the id of the service.
   */
  @property({ attribute: 'report-to' })
  reportTo?: string | undefined;

  /** Months after which a check is due again. Default: 10. */
  @property({ type: Number, attribute: 'due-after' })
  dueAfter?: number | undefined;

  /** Months after which a check is overdue: such services come later. Default: 12. */
  @property({ type: Number, attribute: 'overdue-after' })
  overdueAfter?: number | undefined;

  /**
   * Keeps topic, place, filters, order and page of a search in the address of the page, so that
   * back and forward bring it back. The value begins the names of the parameters: `mecc` when it
   * is empty. Without it nothing of the address is read or changed. Nothing is written of a
   * sensitive topic.
   */
  @property({ attribute: 'url-state' })
  urlState?: string | undefined;

  /** Keeps the words of a search in the address as well. They may say something of the person. */
  @property({ type: Boolean, attribute: 'url-text' })
  urlText = false;

  /** URL of a static directory to search. */
  @property()
  directory?: string | undefined;

  /** URLs of Open Referral feeds to search, separated by spaces. */
  @property()
  feed?: string | undefined;

  /** Searches. Default: the nearest provider's client, or the page's. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  /** How long a check can be relied on, as the page has said. */
  get freshness(): FreshnessLimits {
    return this.#freshness;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dueAfter') || changed.has('overdueAfter')) {
      this.#freshness = limitsOf(this.dueAfter, this.overdueAfter);
    }
    this.#form.preset(changed);
  }

  /** Moves focus to the field for words. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override firstUpdated(): void {
    // After the first paint, as the client, and beside it: a search waits for none of them, and a
    // lost signal may not matter.
    firstPaint()
      .then(() =>
        Promise.all([
          this.#form.search.parts.loadAnswers(),
          import('../../generated/topic-names.js'),
        ]),
      )
      .catch(() => undefined);
  }

  protected override updated(): void {
    this.#form.settle();
  }

  protected override render(): TemplateResult {
    const { draft, place, search, submit, input, toggled } = this.#form;
    const { found, parts, criteria, isUnreachable, facets } = search;
    const { answers, filters } = parts;
    const view = this.#view();
    const { words, refine } = view;
    const label = this.label ?? words.heading;
    const filtersView = (chosen: readonly string[]): FiltersView => ({
      ...view,
      filters: chosen,
      facets,
      focused: (this.shadowRoot?.activeElement as HTMLInputElement | null)?.value,
      folds: search.folds,
      change: (next) => {
        refine({ filters: next });
      },
      updated: () => this.updateComplete,
    });
    const fields = filters?.filterFields(filtersView(draft.filters));
    const chips = criteria && filters?.filterChips(filtersView(criteria.filters));
    return html`<section class="finder" part="finder">
        ${this.heading(label)}
        <mecc-urgent-help
          compact
          .nation=${view.nation}
          .headingLevel=${this.headingLevel + 1}
        ></mecc-urgent-help>
        <form
          role="search"
          part="form"
          novalidate
          aria-label=${label}
          @submit=${submit}
          @input=${input}
        >
          ${textField(words, draft)}
          <div class="row">${place.render()} ${topicField(words, draft, this.#topics.all)}</div>
          ${filterFold(words, draft, fields, parts.hasFailed, toggled)}
          <p><button class="primary" part="search-button">${words.search}</button></p>
        </form>
        ${resultsTemplate(view, found, answers, chips)}
      </section>
      <slot ?hidden=${!isUnreachable}></slot>`;
  }

  #view(): ResultsView {
    const words = this.words('finderForm', finderFormMessages);
    return {
      ...finderKit,
      ...this.#form.view,
      urgentWords: this.words('urgent', urgentMessages),
      say: (part, english) => this.words(part, english),
      words,
      lang: this.locale,
      heading: this.heading(words.results, 1, 'results-heading'),
      headingLevel: this.headingLevel + 2,
      topics: this.#topics.main,
      reportTo: this.reportTo,
      freshness: this.freshness,
    };
  }
}
