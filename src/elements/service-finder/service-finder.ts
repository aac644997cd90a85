import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { placeContext } from '../../controllers/contexts.js';
import { ProvidedValue } from '../../controllers/provided-value.js';
import { TopicNamesController } from '../../controllers/topic-names-controller.js';
import { urgentHelp } from '../../generated/urgent-help.js';
import { finderFormMessages } from '../../i18n/en-gb/finder-form.js';
import { placeMessages } from '../../i18n/en-gb/place.js';
import { urgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation } from '../../models/index.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { PlaceField } from '../shared/place-field.js';
import { placeFieldStyles } from '../shared/place-field.styles.js';
import { isEmergencyNumber, reachItem, serves } from '../shared/reach.js';
import { reachStyles } from '../shared/reach.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { AnswerFocus } from './answer-focus.js';
import { type Answer, type Criteria, NO_CRITERIA } from './criteria.js';
import type { FiltersView } from './finder-filters.js';
import { FinderSearch } from './finder-search.js';
import type { FinderKit, ResultsView } from './results-view.js';
import { MeccGapEvent, MeccSearchEvent } from './service-finder.events.js';
import { filterFold, readFields, textField, topicField } from './service-finder.form.js';
import { resultsTemplate } from './service-finder.results.js';
import { serviceFinderStyles } from './service-finder.styles.js';

const KIT: Omit<FinderKit, 'say' | 'urgentWords'> = {
  html,
  urgentHelp,
  isEmergencyNumber,
  reachItem,
  serves,
};

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
  readonly #providedPlace = new ProvidedValue(this, placeContext);
  readonly #place: PlaceField = new PlaceField(
    this,
    () => this.words('place', placeMessages),
    () => {
      if (!this.#search.criteria) return false;
      this.#find();
      return true;
    },
  );

  readonly #focus = new AnswerFocus(this);
  readonly #search: FinderSearch = new FinderSearch(this, this.#client, this.#place, (found) => {
    // A place that was typed among the words is in its own field now.
    const { draft } = this;
    if (found.kind !== 'failure' && found.rest !== undefined) {
      if (draft.text === this.#search.criteria?.text) this.draft = { ...draft, text: found.rest };
    }
    if (found.kind === 'answer') this.#report(found);
  });

  /** The place that the page has set last. */
  #preset = '';

  /** What the form says. */
  @state()
  private draft: Criteria = NO_CRITERIA;

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
   * `miles:5`.
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

  /** URL of a static directory to search. */
  @property()
  directory?: string | undefined;

  /** URLs of Open Referral feeds to search, separated by spaces. */
  @property()
  feed?: string | undefined;

  /** Searches. Default: the nearest provider's client, or the page's. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isFiltered = changed.has('withoutNational') || changed.has('filters');
    if (isFiltered) {
      const filters = this.filters.split(/\s+/).filter((filter) => filter !== '');
      if (this.withoutNational) filters.push('local-only');
      this.draft = { ...this.draft, filters };
      if (filters.length > 0) this.#search.loadFilters();
    }
    if (changed.has('query')) this.draft = { ...this.draft, text: this.query };
    if (changed.has('topic')) this.draft = { ...this.draft, topic: this.topic };
    const place = this.place || (this.#providedPlace.value ?? '');
    const isMoved = place !== this.#preset;
    if (isMoved) this.#place.text = this.#preset = place;
    const isElsewhere = this.#search.isElsewhere();
    const { criteria } = this.#search;
    const isPreset = this.query !== '' || this.topic !== '';
    const isSet = changed.has('query') || changed.has('topic') || changed.has('nation') || isMoved;
    if ((isSet || changed.has('filters')) && (isPreset || criteria)) this.#search.ask(this.draft);
    else if (isElsewhere && criteria) this.#search.ask(criteria);
  }

  /** Moves focus to the field for words. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  /** Searches, and brings the person to the answer. */
  readonly #find = (change: Partial<Criteria> = {}) => {
    this.#focus.expect('results');
    this.draft = { ...this.draft, ...change };
    this.#search.ask(this.draft);
  };

  /** Filters and order take effect at once, when there is an answer that they can change. */
  readonly #refine = (change: Partial<Criteria>) => {
    this.draft = { ...this.draft, ...change };
    if (this.#search.criteria) this.#search.ask(this.draft);
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#find();
  };

  readonly #input = (event: Event) => {
    const fields = readFields(event.currentTarget as HTMLFormElement);
    if ((event.target as HTMLElement).matches('select')) this.#refine(fields);
    else this.draft = { ...this.draft, ...fields };
  };

  readonly #more = () => {
    if (this.#search.phase === 'pending') return;
    this.#focus.expect('more');
    this.#search.more();
  };

  readonly #toggled = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open) this.#search.loadFilters();
    void this.#search.count(open);
  };

  #report(answer: Answer): void {
    const { answers } = this.#search.parts;
    const [page] = answer.pages;
    if (!page || !answers) return;
    const { total: count, state } = page;
    this.dispatchEvent(new MeccSearchEvent({ ...answers.openFacts(answer), count, state }));
    const gap = answers.gapOf(answer);
    if (gap) this.dispatchEvent(new MeccGapEvent(gap));
  }

  protected override firstUpdated(): void {
    // After the first paint, as the client: a search waits for neither, and a lost signal may not matter.
    this.#client
      .get()
      .then(() => this.#search.parts.loadAnswers())
      .catch(() => undefined);
  }

  protected override updated(): void {
    this.#focus.settle(this.#search.phase, this.#search.found);
  }

  protected override render(): TemplateResult {
    const { draft } = this;
    const { found, parts, criteria, isUnreachable } = this.#search;
    const { answers, filters } = parts;
    const view = this.#view();
    const { words } = view;
    const label = this.label ?? words.heading;
    const filtersView = (chosen: readonly string[]): FiltersView => ({
      ...view,
      filters: chosen,
      facets: this.#search.facets,
      change: (next) => {
        this.#refine({ filters: next });
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
          @submit=${this.#submit}
          @input=${this.#input}
        >
          ${textField(words, draft)}
          <div class="row">
            ${this.#place.render()} ${topicField(words, draft, this.#topics.all)}
          </div>
          ${filterFold(words, draft, fields, parts.hasFailed, this.#toggled)}
          <p><button class="primary" part="search-button">${words.search}</button></p>
        </form>
        ${resultsTemplate(view, found, answers, chips)}
      </section>
      <slot ?hidden=${!isUnreachable}></slot>`;
  }

  #view(): ResultsView {
    const words = this.words('finderForm', finderFormMessages);
    const { phase, criteria, nation } = this.#search;
    return {
      ...KIT,
      urgentWords: this.words('urgent', urgentMessages),
      say: (part, english) => this.words(part, english),
      words,
      lang: this.locale,
      phase,
      criteria,
      heading: this.heading(words.results, 1, 'results-heading'),
      headingLevel: this.headingLevel + 2,
      nation,
      topics: this.#topics.main,
      search: this.#find,
      refine: this.#refine,
      confirm: (place) => {
        this.#place.confirm(place);
        this.#find();
      },
      moveTo: (place, text) => {
        this.#place.text = place.name;
        this.#find({ text });
      },
      more: this.#more,
    };
  }
}
