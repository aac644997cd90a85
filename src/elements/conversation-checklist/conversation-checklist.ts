import { TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { isMeccError } from '../../errors/mecc-error.js';
import { type ChecklistMessages, checklistMessages } from '../../i18n/en-gb/checklist.js';
import type { ConversationModel, Nation } from '../../models/index.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { loadMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { MeccChecklistProgressEvent } from './conversation-checklist.events.js';
import { modelFacts, sourceList, stepItem } from './conversation-checklist.parts.js';
import { conversationChecklistStyles } from './conversation-checklist.styles.js';

/** The good MECC conversation in eight parts. */
const EIGHT_PARTS = 'rbkc-eight';

/**
 * The steps of a conversation, to tick while it goes on. Ticks live in memory only: they are
 * cleared by "Done, start again", and when the page is left.
 *
 * @summary A checklist for a conversation that remembers nothing.
 * @slot - Shown until the checklist is there, and when it cannot be loaded: a link to it, for
 *   example.
 * @fires {MeccChecklistProgressEvent} mecc-checklist-progress - A step was ticked or unticked, or
 *   all were cleared.
 * @csspart checklist - All of it.
 * @csspart heading - The title of the model.
 * @csspart section-heading - The heading of a section.
 * @csspart chooser - The menu of models.
 * @csspart facts - Level and time.
 * @csspart safety - What to do if somebody is not safe.
 * @csspart progress - How many steps are done.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart restart - Clears the ticks.
 * @csspart dos - What helps.
 * @csspart donts - What to avoid.
 * @csspart outcomes - What the conversation may lead to.
 * @csspart sources - Where the model was read.
 * @csspart message - Says that the checklist is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccConversationChecklistElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, conversationChecklistStyles];

  readonly #client = new ClientController(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.choose, this.choose ? '' : this.#wanted, this.#client.key] as const,
    task: async ([choose, id], { signal }) => {
      const client = await this.#client.get();
      return choose
        ? client.conversationModels({ signal })
        : [await client.conversationModel(id, { signal })];
    },
  });

  /** The model that was chosen in the menu. */
  #chosen: string | undefined;

  /** Ticked steps, as model and step. Never written anywhere. */
  readonly #ticks = new Set<string>();

  /** All ticks have just been cleared by a press. */
  #cleared = false;

  /** Id of the model. Default: the good MECC conversation in eight parts. */
  @property()
  model?: string | undefined;

  /** Offers all models in a menu. */
  @property({ type: Boolean })
  choose = false;

  /**
   * Nation whose urgent numbers are shown: `england`, `wales`, `scotland` or `northern-ireland`.
   * Default: all four.
   */
  @property()
  nation?: Nation | undefined;

  /** Gives the models. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  get #wanted(): string {
    return this.model || EIGHT_PARTS;
  }

  /** The model to show: what was chosen, or asked for, or else the first. */
  get #current(): ConversationModel | undefined {
    if (this.#task.status !== TaskStatus.COMPLETE) return undefined;
    const models = this.#task.value ?? [];
    const find = (id: string) => models.find((model) => model.id === id);
    return find(this.#chosen ?? this.#wanted) ?? models[0];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#forget);
  }

  /** Moves focus to the first step. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.steps input')?.focus(options);
  }

  /** Clears the ticks, as "Done, start again" does, but leaves focus where it is. */
  reset(): void {
    this.#ticks.clear();
    this.#cleared = true;
    this.requestUpdate();
    this.#report();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('model')) this.#chosen = undefined;
  }

  protected override render(): TemplateResult {
    const words = this.words('checklist', checklistMessages);
    const model = this.#current;
    return html`<div class="checklist" part="checklist">
        ${model ? this.#opening(model, words) : this.#message(words)} ${this.#safety(model)}
        ${model ? this.#body(model, words) : nothing}
      </div>
      <slot ?hidden=${model !== undefined}></slot>`;
  }

  #message(words: ChecklistMessages): unknown {
    return this.#task.render({
      initial: () => loadMessage(''),
      pending: () => loadMessage(words.loading),
      complete: () => loadMessage(words.notFound),
      error: (error) =>
        isMeccError(error) && error.code === 'not-found'
          ? loadMessage(words.notFound)
          : loadMessage(words.unavailable, {
              label: words.retry,
              again: () => {
                void this.#task.run();
              },
            }),
    });
  }

  #opening(model: ConversationModel, words: ChecklistMessages): TemplateResult {
    return html`<header>
      ${this.heading(model.title)}
      <p>${model.summary}</p>
      ${modelFacts(model, words)}
      ${
        this.choose
          ? html`<div class="chooser" part="chooser">
              <label for="model">${words.model}</label>
              <select id="model" autocomplete="off" @change=${this.#change}>
                ${this.#task.value?.map(
                  ({ id, title }) =>
                    html`<option value=${id} .selected=${id === model.id}>${title}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
    </header>`;
  }

  /** Urgent help is there whether or not the checklist is. */
  #safety(model: ConversationModel | undefined): TemplateResult {
    return html`<section part="safety">
      ${
        model
          ? html`${this.heading(model.safety.title, 1, 'section-heading')}
              <p>${model.safety.text}</p>`
          : nothing
      }
      <mecc-urgent-help
        compact
        .label=${model ? '' : undefined}
        .nation=${this.nation}
        .headingLevel=${this.headingLevel + (model ? 2 : 0)}
      ></mecc-urgent-help>
    </section>`;
  }

  #body(model: ConversationModel, words: ChecklistMessages): TemplateResult {
    const total = model.steps.length;
    const section = (name: string, title: string, items: readonly string[]) =>
      items.length === 0
        ? nothing
        : html`<section part=${name}>
            ${this.heading(title, 1, 'section-heading')}
            <ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>
          </section>`;
    return html`<div class="body">
      <section>
        <p class="progress" role="status" part="progress">
          ${this.#cleared ? words.restarted : words.progress(this.#done(model), total)}
        </p>
        <ol class="steps" role="list" part="steps" @change=${this.#tick}>
          ${model.steps.map((step) => stepItem(step, this.#ticks.has(key(model, step.id)), words))}
        </ol>
        <div class="finish">
          <button type="button" class="primary" part="restart" @click=${this.#restart}>
            ${words.restart}
          </button>
          <p class="muted">${words.private}</p>
        </div>
      </section>
      <div class="aside">
        ${section('dos', words.dos, model.dos)} ${section('donts', words.donts, model.donts)}
        ${section('outcomes', words.outcomes, model.outcomes)}
        <section class="sources" part="sources">
          ${this.heading(words.sources, 1, 'section-heading')}
          ${sourceList(model, words, this.locale)}
        </section>
      </div>
    </div>`;
  }

  #done(model: ConversationModel): number {
    return model.steps.filter(({ id }) => this.#ticks.has(key(model, id))).length;
  }

  readonly #tick = ({ target }: Event) => {
    const model = this.#current;
    if (!model || !(target instanceof HTMLInputElement)) return;
    const step = key(model, target.value);
    if (target.checked) this.#ticks.add(step);
    else this.#ticks.delete(step);
    this.#cleared = false;
    this.requestUpdate();
    this.#report();
  };

  readonly #change = ({ target }: Event) => {
    this.#chosen = (target as HTMLSelectElement).value;
    this.#cleared = false;
    this.requestUpdate();
  };

  readonly #restart = async () => {
    this.reset();
    await this.updateComplete;
    this.focus();
  };

  /** Leaves nothing for the next person, also not in a page that the browser keeps to go back to. */
  readonly #forget = ({ type, persisted }: PageTransitionEvent) => {
    if (type === 'pageshow' && !persisted) return;
    this.#ticks.clear();
    this.#cleared = false;
    this.#chosen = undefined;
    this.requestUpdate();
  };

  #report(): void {
    const model = this.#current;
    if (!model) return;
    this.dispatchEvent(new MeccChecklistProgressEvent(this.#done(model), model.steps.length));
  }
}

function key(model: ConversationModel, step: string): string {
  return `${model.id} ${step}`;
}
