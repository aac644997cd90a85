import { TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { placeContext } from '../../controllers/contexts.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { ProvidedValue } from '../../controllers/provided-value.js';
import { isMeccError } from '../../errors/mecc-error.js';
import { type TopicMessages, topicMessages } from '../../i18n/en-gb/topic.js';
import { urgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation } from '../../models/index.js';
import type { ServiceMatch } from '../../search/service-query.js';
import { controls } from '../shared/controls.styles.js';
import { focusOn } from '../shared/focus-on.js';
import { host } from '../shared/host.styles.js';
import { loadMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { reachStyles } from '../shared/reach.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { loadTopic, type TopicContent } from './load-topic.js';
import {
  comesFirst,
  FIRST,
  localStatus,
  nationalMatches,
  serviceList,
  statementList,
  urgentRules,
} from './topic-card.parts.js';
import { topicCardStyles } from './topic-card.styles.js';

/**
 * One topic to talk about: why it matters, what to ask, how to assist, how to act, and who can
 * help. Sensitive topics put urgent help first.
 *
 * @summary A topic with Ask, Assist, Act and the services that help.
 * @slot - Shown until the topic is there, and when it cannot be loaded: a link to it, for example.
 * @csspart card - The whole card.
 * @csspart heading - The title of the topic.
 * @csspart section-heading - The heading of a section.
 * @csspart urgent - What to do when it cannot wait.
 * @csspart call - A link that calls or texts, in urgent help.
 * @csspart why - Facts that show why it matters.
 * @csspart conversation - Ask, Assist and Act together.
 * @csspart ask - Questions that open the conversation.
 * @csspart assist - Messages to share.
 * @csspart act - First small steps.
 * @csspart national - National services.
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
  static override styles = [tokens, host, controls, reachStyles, topicCardStyles];

  readonly #client = new ClientController(this);
  readonly #provided = new ProvidedValue(this, placeContext);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.topic, this.#place, this.#hasLocal, this.#client.key] as const,
    task: async ([id, place, hasLocal], { signal }) => {
      if (!id) return undefined;
      const client = await this.#client.get();
      const { content, local } = await loadTopic(client, id, place, hasLocal, signal);
      signal.throwIfAborted();
      this.#content = content;
      this.#contentId = id;
      this.requestUpdate();
      return await local;
    },
  });

  /** What has been loaded last, and what was asked for then. */
  #content: TopicContent | undefined;
  #contentId: string | undefined;

  /** Lists of services that are shown whole. */
  @state()
  private whole: ReadonlySet<string> = new Set();

  /** What screen readers are told about the last "Show more". */
  #announced = '';

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('topic')) return;
    this.whole = new Set();
    this.#announced = '';
  }

  protected override render(): TemplateResult {
    const current = this.topic !== undefined && this.#contentId === this.topic;
    const content = current && this.#task.status !== TaskStatus.ERROR ? this.#content : undefined;
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
        const unknown = isMeccError(error) && error.code === 'not-found';
        return html`${
            unknown
              ? loadMessage(words.notFound)
              : loadMessage(words.unavailable, { label: words.retry, again: this.#retry })
          }
          <mecc-urgent-help
            compact
            .nation=${this.nation}
            .headingLevel=${this.headingLevel}
          ></mecc-urgent-help>`;
      },
    });
  }

  #card(content: TopicContent, words: TopicMessages): TemplateResult {
    const { topic } = content;
    const lang = this.locale;
    const nation = this.nation ?? content.place?.nation;
    const first = comesFirst(topic);
    const rules = urgentRules(content, nation, this.words('urgent', urgentMessages));
    const urgent = this.#section(
      'urgent',
      words.urgent,
      rules.length > 0 && html`<div class="rules">${rules}</div>`,
    );
    const list = (items: readonly string[]) =>
      html`<ul role="list">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    return html`<article part="card">
      <header>
        ${this.heading(topic.title)}
        <p class="lead">${topic.summary}</p>
      </header>
      ${first ? urgent : nothing}
      ${this.#section(
        'why',
        words.why,
        topic.why.length > 0 && statementList(topic.why, words, lang),
      )}
      <div class="steps" part="conversation">
        ${this.#section('ask', words.ask, topic.ask.length > 0 && list(topic.ask))}
        ${this.#section(
          'assist',
          words.assist,
          topic.assist.length > 0 && statementList(topic.assist, words, lang),
        )}
        ${this.#section('act', words.act, topic.act.length > 0 && list(topic.act))}
      </div>
      ${first ? nothing : urgent}
      ${this.#section(
        'national',
        words.national,
        this.#services('national', nationalMatches(content, nation), words),
      )}
      ${this.#local(content, words)} ${this.#section('nations', words.nations, topic.nationNotes)}
      ${
        topic.tips.length === 0
          ? nothing
          : html`<details part="tips">
              <summary>${words.tips}</summary>
              ${list(topic.tips)}
            </details>`
      }
      <footer part="assurance">
        <p>
          ${
            topic.lastChecked === undefined
              ? words.notRecorded
              : words.lastChecked(lang, topic.lastChecked)
          }
        </p>
        <p>${words.draft}</p>
      </footer>
      <p class="hidden" role="status">${this.#announced}</p>
    </article>`;
  }

  /** A section with its heading; nothing when there is nothing in it. */
  #section(name: string, title: string, content: unknown): TemplateResult | typeof nothing {
    return !content || content === nothing
      ? nothing
      : html`<section class=${name} part=${name}>
          ${this.heading(title, 1, 'section-heading')} ${content}
        </section>`;
  }

  #services(
    name: string,
    matches: readonly ServiceMatch[],
    words: TopicMessages,
  ): TemplateResult | typeof nothing {
    if (matches.length === 0) return nothing;
    const all = this.whole.has(name);
    const more = matches.length - FIRST;
    return html`${serviceList(matches, all, this.headingLevel + 2)}
    ${
      all || more <= 0
        ? nothing
        : html`<p>
            <button
              type="button"
              part="more-button"
              @click=${() => {
                void this.#showAll(name, words.moreFound(this.locale, more, matches.length));
              }}
            >
              ${words.moreServices(this.locale, more)}
            </button>
          </p>`
    }`;
  }

  #local({ place }: TopicContent, words: TopicMessages): TemplateResult | typeof nothing {
    const pending = this.#task.status === TaskStatus.PENDING;
    const local = pending ? undefined : this.#task.value;
    if (!this.#hasLocal || (!pending && !local)) return nothing;
    const name = place?.name;
    const doubt = local !== undefined && local.state !== 'ok';
    return this.#section(
      'local',
      words.local(name),
      html`<div class=${doubt ? 'message notice' : 'message'}>
          <p role="status" part="local-status">
            ${local ? localStatus(local, name, words, this.locale) : words.localLoading}
          </p>
          ${
            doubt
              ? html`<button type="button" part="retry" @click=${this.#retry}>
                  ${words.retry}
                </button>`
              : nothing
          }
        </div>
        ${this.#services('local', local?.matches ?? [], words)}`,
    );
  }

  readonly #retry = () => {
    void this.#task.run();
  };

  /** Shows all of a list, and goes on where it ended before. */
  async #showAll(name: string, announced: string): Promise<void> {
    this.#announced = announced;
    this.whole = new Set([...this.whole, name]);
    await this.updateComplete;
    focusOn(this.renderRoot.querySelectorAll<HTMLElement>(`.${name} .services > li`)[FIRST]);
  }
}
