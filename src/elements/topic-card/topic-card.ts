import { TaskStatus } from '@lit/task';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { placeContext } from '../../controllers/contexts.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { ProvidedValue } from '../../controllers/provided-value.js';
import { isMeccError } from '../../errors/mecc-error.js';
import { cardMessages } from '../../i18n/en-gb/card.js';
import { type TopicForm, type TopicMessages, topicMessages } from '../../i18n/en-gb/topic.js';
import { urgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation } from '../../models/index.js';
import { controls } from '../shared/controls.styles.js';
import { focusOn } from '../shared/focus-on.js';
import { host } from '../shared/host.styles.js';
import { loadMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { knownNation } from '../shared/reach.js';
import { reachStyles } from '../shared/reach.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { warnOnce } from '../shared/warn-once.js';
import { waiting } from '../shared/waiting.styles.js';
import { CopyText } from './copy-text.js';
import { loadTopic, NOT_REACHED, type TopicContent } from './load-topic.js';
import { ServiceLists } from './service-lists.js';
import { formStatus } from './topic-card.parts.js';
import { topicCardStyles } from './topic-card.styles.js';
import { topicTemplate, type TopicView } from './topic-card.template.js';

/**
 * One topic to talk about: why it matters, what to notice and ask, how to assist, how to act, and
 * who can help. Sensitive topics put urgent help first, in every form.
 *
 * @summary A topic with Ask, Assist, Act and the services that help.
 * @slot - Shown until the topic is there, and when it cannot be loaded: a link to it, for example.
 * @csspart card - The whole card.
 * @csspart heading - The title of the topic.
 * @csspart variants - The choice of a form.
 * @csspart variant-status - Whether a form was made with the people that it is for.
 * @csspart copy-button - Copies the topic as text.
 * @csspart copy-status - Says that it was copied, or how to copy it.
 * @csspart copy-text - The text, where the browser cannot copy it.
 * @csspart section-heading - The heading of a section.
 * @csspart urgent - What to do when it cannot wait.
 * @csspart urgent-status - Says that the rules are not in easy words.
 * @csspart call - A link that calls or texts, in urgent help.
 * @csspart why - Facts that show why it matters.
 * @csspart cues - Signs to notice.
 * @csspart conversation - Ask, Assist and Act together.
 * @csspart ask - Questions that open the conversation.
 * @csspart assist - Messages to share.
 * @csspart act - First small steps.
 * @csspart national - National services, or that none is known.
 * @csspart local - Local services.
 * @csspart local-status - How many local services there are, or why there are none.
 * @csspart service-card - A service.
 * @csspart more-button - Shows the rest of a list of services.
 * @csspart nations - What differs between the nations.
 * @csspart tips - Advice to staff, folded.
 * @csspart assurance - When the topic was last checked.
 * @csspart message - Says that the topic is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccTopicCardElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, waiting, reachStyles, topicCardStyles];

  readonly #client = new ClientController(this);
  readonly #provided = new ProvidedValue(this, placeContext);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.topic, this.#place, this.#hasLocal, this.#client.key] as const,
    task: async ([id, placeName, hasLocal, key], { signal }) => {
      if (!id) return undefined;
      const last = this.#loaded?.id === id && this.#loaded.key === key ? this.#loaded : undefined;
      try {
        const client = await this.#client.get();
        const { content, local } = await loadTopic(client, id, placeName, hasLocal, signal);
        signal.throwIfAborted();
        this.#loaded = { content, id, placeName, key };
        this.requestUpdate();
        return await local;
      } catch (error) {
        signal.throwIfAborted();
        if (isNotFound(error)) warnOnce(`there is no topic "${id}".`);
        if (!last || isNotFound(error)) throw error;
        // It was asked again for its local help only: what is known of it is still true.
        this.#loaded = last.placeName === placeName ? last : withoutPlace(last, placeName);
        return hasLocal ? NOT_REACHED : undefined;
      }
    },
  });

  /** What has been loaded last, and what was asked for then. */
  #loaded: LoadedTopic | undefined;

  readonly #lists = new ServiceLists(this);
  readonly #copy = new CopyText(this);

  /** Id of the topic, such as `smoking`. */
  @property()
  topic?: string | undefined;

  /** Id or name of the place whose local services are shown. Default: the nearest provider's. */
  @property()
  place?: string | undefined;

  /**
   * Nation of the people it is for: `england`, `wales`, `scotland` or `northern-ireland`. Default:
   * that of the place, or all four.
   */
  @property()
  nation?: Nation | undefined;

  /**
   * Form of the topic: `standard`, `easy-read` or `text-only`. A reader's choice changes it, and is
   * in no event and no attribute.
   */
  @property()
  variant: TopicForm = 'standard';

  /** Lets the reader choose between the forms. */
  @property({ type: Boolean })
  variants = false;

  /** Gives the topic and its services. Default: that of the nearest provider, or of the page. */
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
  }

  get #place(): string {
    return this.place ?? this.#provided.value ?? '';
  }

  /** A place, or the address of a directory, is set here or by a provider. */
  get #hasLocal(): boolean {
    const { key } = this.#client;
    return this.#place !== '' || (typeof key === 'string' && key.trim() !== '');
  }

  /** Moves focus to the title, or else to what is said instead of it. */
  override focus(): void {
    focusOn(this.renderRoot.querySelector<HTMLElement>('[part=heading], [role=status]'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic')) this.#lists.reset();
    if (changed.has('topic') || changed.has('variant')) this.#copy.reset();
  }

  protected override render(): TemplateResult {
    const current = this.topic !== undefined && this.#loaded?.id === this.topic;
    const failed = this.#task.status === TaskStatus.ERROR;
    const content = current && !failed ? this.#loaded?.content : undefined;
    const words = this.words('topic', topicMessages);
    return html`${content ? this.#card(content, words) : this.#message(words)}
      <slot ?hidden=${content !== undefined}></slot>`;
  }

  #message(words: TopicMessages): unknown {
    return this.#task.render({
      initial: () => loadMessage(''),
      pending: () => loadMessage(this.topic ? words.loading : ''),
      complete: () => loadMessage(''),
      error: (error) => {
        return html`${
            isNotFound(error)
              ? loadMessage(words.notFound)
              : loadMessage(words.unavailable, { label: words.retry, again: this.#retry })
          }
          <mecc-urgent-help
            compact
            .nation=${knownNation(this.nation)}
            .headingLevel=${this.headingLevel}
          ></mecc-urgent-help>`;
      },
    });
  }

  #card(content: TopicContent, words: TopicMessages): TemplateResult {
    // Attributes can say anything.
    const isKnown = Object.hasOwn(words.forms, this.variant);
    return topicTemplate({
      content,
      local: this.#local,
      nation: knownNation(this.nation) ?? content.place?.nation,
      form: isKnown ? this.variant : 'standard',
      choose: this.variants
        ? (form) => {
            this.variant = form;
            this.#lists.announced =
              form === 'standard' ? words.standardShown : formStatus(content.topic, form, words);
          }
        : undefined,
      retry: this.#retry,
      lists: this.#lists,
      copy: this.#copy,
      words,
      urgentWords: this.words('urgent', urgentMessages),
      cardWords: this.words('card', cardMessages),
      lang: this.locale,
      headingLevel: this.headingLevel + 2,
      heading: (...args) => this.heading(...args),
    });
  }

  get #local(): TopicView['local'] {
    if (!this.#hasLocal) return undefined;
    return this.#task.status === TaskStatus.PENDING ? 'pending' : this.#task.value;
  }

  readonly #retry = () => {
    void this.#task.run();
  };
}

/** A topic, and what was asked for when it came. */
interface LoadedTopic {
  readonly content: TopicContent;
  readonly id: string;
  readonly placeName: string;
  readonly key: unknown;
}

/** The same for a place that nothing is known of. */
function withoutPlace({ content, id, key }: LoadedTopic, placeName: string): LoadedTopic {
  return { content: { ...content, place: undefined }, id, placeName, key };
}

const isNotFound = (error: unknown) => isMeccError(error) && error.code === 'not-found';
