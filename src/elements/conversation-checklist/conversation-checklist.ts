import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { checklistMessages, type ChecklistVariant } from '../../i18n/en-gb/checklist.js';
import { urgentMessages } from '../../i18n/en-gb/urgent.js';
import type { Nation } from '../../models/index.js';
import type { ConversationOutcome } from '../../share/conversation-summary.js';
import { controls } from '../shared/controls.styles.js';
import { focusOn } from '../shared/focus-on.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { taskMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { theirs } from '../shared/theirs.js';
import { waiting } from '../shared/waiting.styles.js';
import { ChecklistSession } from './checklist-session.js';
import type { ChecklistView } from './checklist-view.js';
import { CardPrinter } from './card-printer.js';
import { blankCard } from './conversation-checklist.card.js';
import { cardStyles } from './conversation-checklist.card.styles.js';
import { body } from './conversation-checklist.body.js';
import {
  MeccChecklistOutcomeEvent,
  MeccChecklistProgressEvent,
} from './conversation-checklist.events.js';
import {
  chooser,
  opening,
  safetyBlock,
  timerBox,
  variantSwitch,
} from './conversation-checklist.parts.js';
import { conversationChecklistStyles } from './conversation-checklist.styles.js';
import { ConversationTimer } from './conversation-timer.js';
import { ShownModel } from './shown-model.js';

/**
 * The steps of a conversation, to tick while it goes on. Ticks and answers live in memory only: they
 * are cleared by "Done, start again", and when the page is left. Another model in the menu keeps
 * them.
 *
 * @summary A checklist for a conversation that remembers nothing.
 * @slot - Shown until the checklist is there, and when it cannot be loaded: a link to it, for
 *   example.
 * @fires {MeccChecklistProgressEvent} mecc-checklist-progress - A step was ticked or unticked, or
 *   all were cleared.
 * @fires {MeccChecklistOutcomeEvent} mecc-checklist-outcome - What was agreed has changed, or was
 *   cleared. No word of it is in the event: read `outcome`.
 * @csspart checklist - All of it.
 * @csspart heading - The title of the model.
 * @csspart section-heading - The heading of a section.
 * @csspart chooser - The menu of models.
 * @csspart variants - The switch between standard, easy read and text only.
 * @csspart variant-status - Who made the easy read text, or that there is none.
 * @csspart facts - Level and time.
 * @csspart unsourced - Says that no published page confirms the model.
 * @csspart safety - What to do if somebody is not safe.
 * @csspart timer - The timer, folded.
 * @csspart minutes - How many minutes have passed.
 * @csspart usual - The time that is usual.
 * @csspart timer-button - Starts and stops the timer.
 * @csspart progress - How many steps are done.
 * @csspart steps - The steps.
 * @csspart step - One step.
 * @csspart step-heading - The heading of the only step on the screen.
 * @csspart ruler - A question with an answer from 0 to 10.
 * @csspart answer - The answer in words.
 * @csspart follow-up - What to ask after the answer.
 * @csspart cues - What to notice, folded.
 * @csspart tips - Tips for a step, folded.
 * @csspart plan - The fields for what was agreed.
 * @csspart back - Goes to the step before.
 * @csspart next - Goes to the next step.
 * @csspart restart - Clears everything.
 * @csspart print-card - Prints the blank card.
 * @csspart card - The blank card, which is only ever on paper.
 * @csspart dos - What helps.
 * @csspart donts - What to avoid.
 * @csspart outcomes - What the conversation may lead to.
 * @csspart training - How people learn the model.
 * @csspart sources - Where the model was read.
 * @csspart assurance - When the model was last checked.
 * @csspart message - Says that the checklist is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccConversationChecklistElement extends MeccElement {
  /** @internal */
  static override styles = [
    tokens,
    host,
    controls,
    waiting,
    conversationChecklistStyles,
    cardStyles,
  ];

  readonly #client = new ClientController(this);
  readonly #timer = new ConversationTimer(this);
  readonly #card = new CardPrinter(this);
  readonly #session = new ChecklistSession(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.#client.key] as const,
    task: async (_, { signal }) => (await this.#client.get()).conversationModels({ signal }),
  });

  readonly #shown = new ShownModel(this, this.#session, () => this.#task.result ?? []);

  /** What has focus while steps come and go. */
  #focused: Element | null | undefined;

  /** What was agreed, as the page was told last. */
  #told: ConversationOutcome | undefined;

  /** Id of the model. Default: the good MECC conversation in eight parts, or else the first. */
  @property()
  model?: string | undefined;

  /** Offers the models in a menu: those of which something was read on a page. */
  @property({ type: Boolean })
  choose = false;

  /** Form of the text: `standard`, `easy-read` or `text-only`. Default: `standard`. */
  @property()
  variant?: ChecklistVariant | undefined;

  /** Lets the reader switch between the forms of the text. */
  @property({ type: Boolean })
  variants = false;

  /** Shows one step at a time, with buttons to go back and on. */
  @property({ type: Boolean, attribute: 'one-at-a-time' })
  oneAtATime = false;

  /** Offers a timer that the person starts. It never warns. */
  @property({ type: Boolean })
  timer = false;

  /**
   * Offers fields for what the person chose and for their next small step, to take with them. What
   * is written is in memory only, and is read from `outcome`.
   */
  @property({ type: Boolean })
  plan = false;

  /** Offers a blank card to print. */
  @property({ type: Boolean })
  card = false;

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
    new ForgetOnLeave(this, () => {
      this.#timer.clear();
      this.#session.forget();
    });
  }

  /**
   * What was agreed: `steps` that the person chose and their `nextStep`, for the list or the summary
   * that they take with them. Undefined while nothing is written. It is forgotten with "Done, start
   * again", when the page is left or brought back, and before a quick exit.
   */
  get outcome(): ConversationOutcome | undefined {
    return this.#session.outcome;
  }

  get #view(): ChecklistView | undefined {
    const { current: model, variant } = this.#shown;
    if (!model) return undefined;
    return {
      model,
      variant,
      easy: variant === 'easy-read' ? model.easyRead : undefined,
      session: this.#session,
      words: this.words('checklist', checklistMessages),
      lang: this.locale,
      heading: (content, part = 'section-heading') => this.heading(content, 1, part),
    };
  }

  /** Moves focus to the first step, or to the one that is shown alone. */
  override focus(options?: FocusOptions): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (this.oneAtATime) focusOn(find('[part=step-heading]'));
    else find('.tick input')?.focus(options);
  }

  /** Clears it all, as "Done, start again" does, but leaves focus where it is. */
  reset(): void {
    this.#timer.clear();
    this.#session.clear(this.words('checklist', checklistMessages).restarted);
    this.#report();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focused = this.oneAtATime ? this.shadowRoot?.activeElement : null;
    this.#shown.update(changed);
  }

  protected override updated(): void {
    // Focus that went with its step or button goes on at the step that is there now.
    if (this.#focused?.getClientRects().length === 0) this.focus();
    if (this.outcome === this.#told) return;
    this.#told = this.outcome;
    this.dispatchEvent(new MeccChecklistOutcomeEvent());
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const words = this.words('checklist', checklistMessages);
    return html`<div class="checklist ${view?.variant ?? 'waiting'}" part="checklist">
        ${view ? this.#opening(view) : taskMessage(this.#task, words, words.notFound)}
        ${safetyBlock(
          view,
          this.nation,
          this.headingLevel,
          this.heading(this.words('urgent', urgentMessages).heading),
        )}
        ${view && this.timer ? timerBox(view, this.#timer) : nothing}
        ${
          view
            ? body(view, {
                oneAtATime: this.oneAtATime,
                card: this.card,
                plan: this.plan,
                tick: this.#tick,
                go: this.#go,
                write: this.#write,
                restart: this.#restart,
                print: this.#card.print,
              })
            : nothing
        }
      </div>
      ${view && this.#card.isPrinting ? blankCard(view) : nothing}
      <slot ?hidden=${view !== undefined}></slot>`;
  }

  #opening(view: ChecklistView): TemplateResult {
    const { model, easy, words, variant } = view;
    return html`<div class="opening">
      ${this.heading(theirs(easy?.title ?? model.title))}
      ${opening(
        view,
        html`${this.choose ? chooser(this.#shown.offered, model, words, this.#choose) : nothing}
        ${this.variants ? variantSwitch(variant, words, this.#switch) : nothing}`,
      )}
    </div>`;
  }

  readonly #tick = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && this.#session.take(target)) this.#report();
  };

  readonly #write = ({ target }: Event) => {
    this.#session.write(target as HTMLInputElement | HTMLTextAreaElement);
  };

  readonly #choose = ({ target }: Event) => {
    const model = this.#shown.turnTo((target as HTMLSelectElement).value);
    if (!model) return;
    this.#session.note = this.words('checklist', checklistMessages).changed(model.title);
    this.requestUpdate();
    this.#report();
  };

  readonly #switch = ({ target }: Event) => {
    this.#session.variant = (target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #go = async (to: number) => {
    this.#session.at = to;
    this.#session.note = '';
    this.requestUpdate();
    await this.updateComplete;
    this.focus();
  };

  readonly #restart = async () => {
    this.reset();
    await this.updateComplete;
    this.focus();
  };

  #report(): void {
    const model = this.#shown.current;
    if (!model) return;
    const done = this.#session.done(model);
    this.dispatchEvent(new MeccChecklistProgressEvent(done, model.steps.length));
  }
}
