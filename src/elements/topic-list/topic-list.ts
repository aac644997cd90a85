import { TaskStatus } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import type { TopicForm } from '../../i18n/en-gb/topic.js';
import { type TopicListMessages, topicListMessages } from '../../i18n/en-gb/topic-list.js';
import type { Nation, TopicGroup, TopicSummary } from '../../models/index.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { waiting } from '../shared/waiting.styles.js';
import { chosenTopics, findTopics, topicHref, type Topics } from './find-topics.js';
import { OpenTopic } from './open-topic.js';
import { openCard } from './topic-list.card.js';
import { MeccTopicSelectEvent } from './topic-list.events.js';
import { type Phase, resultsTemplate, searchForm } from './topic-list.parts.js';
import { topicListStyles } from './topic-list.styles.js';
import { TopicQuery } from './topic-query.js';

/**
 * All topics in groups, with a search that understands everyday words. A long list shows the names
 * of its groups, to open. A topic opens in the same place, so that no address says which one was
 * read. A card is loaded when it is opened, not before.
 *
 * @summary The topics there are, to search and to open.
 * @slot - Shown until the topics are there, and when there are none: a link to them, for example.
 * @fires {MeccTopicSelectEvent} mecc-topic-select - A topic was chosen.
 * @csspart list - All of it.
 * @csspart heading - The heading.
 * @csspart form - The search form.
 * @csspart search-button - The button that searches.
 * @csspart results - The part below the form.
 * @csspart results-heading - The heading of what was found.
 * @csspart status - How many topics there are, that they are loading, or could not be loaded.
 * @csspart retry - Asks again.
 * @csspart show-all - Ends the search.
 * @csspart group - A group of topics.
 * @csspart group-heading - The name of a group.
 * @csspart group-button - Opens and closes a group, in a long list.
 * @csspart topics - A list of topics.
 * @csspart topic - The button or link that opens a topic.
 * @csspart back - Goes back from a topic to the list.
 * @csspart card - The card of the topic that is open.
 * @csspart card-heading - Its title.
 * @csspart card-section-heading - The heading of a section of it.
 * @csspart conversation - Its questions, messages and first steps.
 * @csspart service-card - A service on it.
 */
export class MeccTopicListElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, waiting, topicListStyles];

  readonly #client = new ClientController(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.#query.asked, this.#client.key] as const,
    task: async ([asked], { signal }) => findTopics(await this.#client.get(), asked, signal),
    onComplete: (topics) => {
      this.#topics = topics;
    },
    onError: () => {
      if (this.isConnected) this.#topics = undefined;
    },
  });

  readonly #open: OpenTopic = new OpenTopic(this);
  readonly #query: TopicQuery;

  /** Groups that a person has opened, in a list that folds them. */
  readonly #groups = new Set<TopicGroup>();

  /** What came last, also while the next search is on its way. */
  #topics: Topics | undefined;
  /** Of the client that gave it. */
  #key: unknown;

  /**
   * Groups to show, separated by spaces: `urgent`, `lifestyle`, `prevention`, `social`,
   * `mental-health`, `life-course`. Default: all.
   */
  @property()
  group?: string | undefined;

  /** Ids of the topics to show, separated by spaces. Default: all. */
  @property()
  topics?: string | undefined;

  /** Leaves out the search. */
  @property({ type: Boolean, attribute: 'without-search' })
  withoutSearch = false;

  /**
   * Leaves out urgent help above the topics: for a page that has it above the list. Words that speak
   * of a crisis still bring it, and so does a topic that needs it.
   */
  @property({ type: Boolean, attribute: 'without-urgent' })
  withoutUrgent = false;

  /**
   * Web address of a topic's own page, with `{id}` in it, such as `/topics/{id}`: topics are links
   * then. Sensitive ones still open in place, because an address leaves a trace.
   */
  @property({ attribute: 'href-template' })
  hrefTemplate?: string | undefined;

  /** Makes links of sensitive topics, too. */
  @property({ type: Boolean, attribute: 'link-sensitive' })
  linkSensitive = false;

  /** Text of the heading. Default: "Topics". Empty: no heading. */
  @property()
  label?: string | undefined;

  /** Id or name of the place whose local services a topic shows. Default: the provider's. */
  @property()
  place?: string | undefined;

  /**
   * Nation of the people it is for: `england`, `wales`, `scotland` or `northern-ireland`. Default:
   * that of the place in a topic, or all four.
   */
  @property()
  nation?: Nation | undefined;

  /**
   * Form that topics open in: `standard`, `easy-read` or `text-only`. Summaries are in standard words:
   * a list in easy read leaves them out.
   */
  @property()
  variant: TopicForm = 'standard';

  /** Lets the reader of a topic choose between its forms. */
  @property({ type: Boolean })
  variants = false;

  /** Gives the topics and their services. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  /** URL of a static directory with local services. */
  @property()
  directory?: string | undefined;

  /** URLs of Open Referral feeds with local services, separated by spaces. */
  @property()
  feed?: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
    // After the keeper: where a search leads to has the last word.
    this.#query = new TopicQuery(this, this.#task);
  }

  /** Moves focus to the search, or else to the first topic; in a topic, to its title. */
  override focus(options?: FocusOptions): void {
    this.#find('mecc-topic-card, input, .topic')?.focus(options);
  }

  /** Closes the topic that is open, and forgets what was searched for. */
  reset(): void {
    this.#open.forget();
    this.#groups.clear();
    this.#query.clear();
  }

  protected override willUpdate(): void {
    const { key } = this.#client;
    if (key !== this.#key) this.#topics = undefined;
    this.#key = key;
  }

  protected override render(): TemplateResult {
    const words = this.words('topicList', topicListMessages);
    const label = this.label ?? words.heading;
    const deeper = label === '' ? 0 : 1;
    const topics = this.#shown;
    const { current } = this.#open;
    return html`<section class="list" part="list">
        ${label === '' ? nothing : this.heading(label)}
        ${current ? this.#card(current, words, deeper) : this.#list(topics, words, label, deeper)}
      </section>
      <slot ?hidden=${current !== undefined || topics.length > 0}></slot>`;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** The topics that this list is about. */
  get #shown(): readonly TopicSummary[] {
    // An attribute that is taken away leaves null.
    const choice = { group: this.group ?? '', topics: this.topics ?? '' };
    return chosenTopics(this.#topics?.all ?? [], choice, this.locale);
  }

  #list(
    topics: readonly TopicSummary[],
    words: TopicListMessages,
    label: string,
    deeper: number,
  ): TemplateResult {
    const urgent = (compact: boolean) =>
      html`<mecc-urgent-help
        ?compact=${compact}
        .nation=${this.nation}
        .headingLevel=${this.headingLevel + deeper}
      ></mecc-urgent-help>`;
    const phase = this.#phase;
    return html`${this.withoutUrgent && phase !== 'failed' ? nothing : urgent(true)}
    ${
      !this.withoutSearch && (topics.length > 0 || this.#task.status === TaskStatus.PENDING)
        ? searchForm(words, label || words.heading, this.#query)
        : nothing
    }
    ${resultsTemplate({
      words,
      lang: this.locale,
      phase,
      topics,
      search: this.#topics?.search,
      noWords: this.#query.noWords,
      withSummaries: this.variant !== 'easy-read',
      urgent: urgent(false),
      heading: (content, part) => this.heading(content, deeper, part),
      open: this.#groups,
      toggle: this.#toggle,
      href: this.#href,
      choose: this.#choose,
      retry: this.#retry,
      showAll: this.#query.clear,
    })}`;
  }

  #card({ id }: TopicSummary, words: TopicListMessages, deeper: number): TemplateResult {
    const form = this.#open.form ?? this.variant;
    return openCard(id, this, form, this.headingLevel + deeper, {
      text: this.#topics?.search ? words.backToResults : words.back,
      press: () => void this.#open.close(),
    });
  }

  get #phase(): Phase {
    const { status } = this.#task;
    if (status === TaskStatus.ERROR) return 'failed';
    return status === TaskStatus.COMPLETE ? 'settled' : 'pending';
  }

  /** The address of a topic's own page. A sensitive one has none, unless the page wants it so. */
  readonly #href = ({ id, sensitivity }: TopicSummary) =>
    sensitivity === 'normal' || this.linkSensitive ? topicHref(this.hrefTemplate, id) : undefined;

  readonly #toggle = (group: TopicGroup) => {
    if (!this.#groups.delete(group)) this.#groups.add(group);
    this.requestUpdate();
  };

  readonly #retry = () => {
    void this.#task.run();
  };

  readonly #choose = (topic: TopicSummary) => {
    const { id, sensitivity } = topic;
    this.dispatchEvent(new MeccTopicSelectEvent(sensitivity === 'normal' ? id : undefined));
    if (this.#href(topic) === undefined) void this.#open.open(topic);
  };
}
