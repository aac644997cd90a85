import { initialState, TaskStatus } from '@lit/task';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { placeContext } from '../../controllers/contexts.js';
import { ProvidedValue } from '../../controllers/provided-value.js';
import { TopicNamesController } from '../../controllers/topic-names-controller.js';
import { type FinderMessages, finderMessages } from '../../i18n/en-gb/finder.js';
import { placeMessages } from '../../i18n/en-gb/place.js';
import type { Nation } from '../../models/index.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { PlaceField } from '../shared/place-field.js';
import { placeFieldStyles } from '../shared/place-field.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { AnswerFocus } from './answer-focus.js';
import {
  type Answer,
  type Criteria,
  findServices,
  type Found,
  nationOf,
  NO_CRITERIA,
} from './find-services.js';
import { MeccSearchEvent } from './service-finder.events.js';
import { filterFields, readCriteria, textField, topicField } from './service-finder.form.js';
import { type Phase, type ResultsView, resultsTemplate } from './service-finder.results.js';
import { serviceFinderStyles } from './service-finder.styles.js';

/**
 * Finds services by words, topic and place, and shows how to reach them. Urgent help is there in
 * every state; an outage is never shown as "no services".
 *
 * @summary A search over directories of services.
 * @slot - Shown until the finder works, and when its directory cannot be reached: a link to the
 * directory's own page and a phone number, for example.
 * @fires {MeccSearchEvent} mecc-search - A search has been answered.
 * @csspart finder - Everything.
 * @csspart heading - The heading.
 * @csspart form - The search form.
 * @csspart place - The field for a place.
 * @csspart filters - The folded filters.
 * @csspart search-button - The button that searches.
 * @csspart results - The part below the form.
 * @csspart results-heading - Its heading.
 * @csspart status - Says how many services were found.
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
  static override styles = [tokens, host, controls, placeFieldStyles, serviceFinderStyles];

  readonly #client = new ClientController(this);
  readonly #topics = new TopicNamesController(this, this.#client);
  readonly #providedPlace = new ProvidedValue(this, placeContext);
  readonly #place: PlaceField = new PlaceField(
    this,
    () => this.words('place', placeMessages),
    () => {
      if (!this.criteria) return false;
      this.#search({});
      return true;
    },
  );

  readonly #focus = new AnswerFocus(this);

  /** What the last search came to, also while the next one is on its way. */
  #found: Found | undefined;
  /** Of the client that is asked. */
  #key: unknown;
  /** The place that the page has set last. */
  #preset = '';

  readonly #task = new ConnectedTask(this, {
    args: () => [this.criteria, this.pages, this.#client.key] as const,
    task: async ([criteria, pages], { signal }) => {
      if (!criteria) return initialState;
      const found = this.#found;
      if (found?.kind === 'answer' && found.criteria === criteria && pages > 1) {
        const next = await found.pages.at(-1)?.next({ signal });
        return { ...found, pages: next ? [...found.pages, next] : found.pages };
      }
      const client = await this.#client.get();
      const { nation } = this;
      return findServices(client, criteria, this.#place, {
        perPage: this.#perPage,
        nation,
        signal,
      });
    },
    onComplete: (found) => {
      this.#found = found;
      if (found.kind === 'answer' && found.pages.length === 1) this.#report(found);
    },
    onError: () => {
      // A search that ended because the element left the page starts again when it comes back.
      if (this.pages === 1 && this.isConnected) this.#found = { kind: 'failure' };
    },
  });

  /** What the form says. */
  @state()
  private draft: Criteria = NO_CRITERIA;

  /** What is being searched for. A new object asks again. */
  @state()
  private criteria?: Criteria | undefined;

  /** How many pages of the answer are wanted. */
  @state()
  private pages = 1;

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
    if (changed.has('withoutNational'))
      this.draft = { ...this.draft, national: !this.withoutNational };
    if (changed.has('query')) this.draft = { ...this.draft, text: this.query };
    if (changed.has('topic')) this.draft = { ...this.draft, topic: this.topic };
    const place = this.place || (this.#providedPlace.value ?? '');
    const isMoved = place !== this.#preset;
    if (isMoved) this.#place.text = this.#preset = place;
    const { key } = this.#client;
    const isElsewhere = key !== this.#key;
    if (isElsewhere) this.#found = undefined;
    this.#key = key;
    const isPreset = this.query !== '' || this.topic !== '';
    const isSet = changed.has('query') || changed.has('topic') || changed.has('nation') || isMoved;
    if (isSet && (isPreset || this.criteria)) this.#ask(this.draft);
    else if (isElsewhere && this.criteria) this.#ask(this.criteria);
  }

  /** Moves focus to the field for words. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  #ask(criteria: Criteria): void {
    // A copy, so that asking for the same again asks again.
    this.criteria = { ...criteria };
    this.pages = 1;
  }

  get #perPage(): number {
    return Math.min(100, Math.max(1, Math.trunc(this.perPage) || 10));
  }

  readonly #search = (change: Partial<Criteria>) => {
    this.#focus.expect('results');
    this.draft = { ...this.draft, ...change };
    this.#ask(this.draft);
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.#search({});
  };

  readonly #input = (event: Event) => {
    this.draft = readCriteria(event.currentTarget as HTMLFormElement);
    // Filters take effect at once, when there is an answer that they can narrow.
    const field = event.target as HTMLElement;
    if (this.criteria && field.matches('select, [type=checkbox]')) this.#ask(this.draft);
  };

  readonly #more = () => {
    const phase = this.#phase;
    if (phase === 'pending') return;
    this.#focus.expect('more');
    if (phase === 'cut') void this.#task.run();
    else this.pages += 1;
  };

  #report({ topics, crisis, where, pages: [page] }: Answer): void {
    if (!page) return;
    const open = !crisis && topics.every(({ sensitivity }) => sensitivity === 'normal');
    this.dispatchEvent(
      new MeccSearchEvent({
        topic: open ? topics[0]?.id : undefined,
        place: open && where.kind === 'somewhere' && !where.isGuess ? where.place?.id : undefined,
        count: page.total,
        state: page.state,
      }),
    );
  }

  protected override updated(): void {
    this.#focus.settle(this.#phase, this.#found);
  }

  protected override render(): TemplateResult {
    const words = this.words('finder', finderMessages);
    return html`<section class="finder" part="finder">
        ${this.heading(this.label ?? words.heading)}
        <mecc-urgent-help
          compact
          .nation=${this.#nation}
          .headingLevel=${this.headingLevel + 1}
        ></mecc-urgent-help>
        ${this.#form(words)} ${this.#results(words)}
      </section>
      <slot ?hidden=${!this.#isUnreachable}></slot>`;
  }

  /** Where the last search was, or else the nation of the page. */
  get #nation(): Nation | undefined {
    const found = this.#found;
    return found?.kind === 'answer' ? nationOf(found.where, this.nation) : this.nation;
  }

  get #phase(): Phase {
    if (!this.criteria) return 'none';
    const { status } = this.#task;
    if (status === TaskStatus.PENDING) return 'pending';
    return status === TaskStatus.ERROR ? 'cut' : 'settled';
  }

  /** The directory gave nothing: what the page put inside may help more than we can. */
  get #isUnreachable(): boolean {
    const found = this.#found;
    if (found?.kind !== 'answer') return found?.kind === 'failure';
    return found.pages[0]?.state === 'unavailable';
  }

  #form(words: FinderMessages): TemplateResult {
    const { draft } = this;
    return html`<form
      role="search"
      part="form"
      novalidate
      aria-label=${this.label ?? words.heading}
      @submit=${this.#submit}
      @input=${this.#input}
    >
      ${textField(words, draft)}
      <div class="row">${this.#place.render()} ${topicField(words, draft, this.#topics.all)}</div>
      ${filterFields(words, draft)}
      <p><button class="primary" part="search-button">${words.search}</button></p>
    </form>`;
  }

  #results(words: FinderMessages): TemplateResult {
    const view: ResultsView = {
      words,
      lang: this.locale,
      heading: this.heading(words.results, 1, 'results-heading'),
      headingLevel: this.headingLevel + 2,
      nation: this.#nation,
      perPage: this.#perPage,
      topics: this.#topics.main,
      search: this.#search,
      more: this.#more,
    };
    return resultsTemplate(view, this.#found, this.#phase);
  }
}
