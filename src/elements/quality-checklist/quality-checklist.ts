import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { type QualityMessages, qualityMessages } from '../../i18n/en-gb/quality.js';
import type { QualityChecklist } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { controls } from '../shared/controls.styles.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { taskMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { printAlone } from '../shared/print-alone.js';
import { tokens } from '../shared/tokens.styles.js';
import { theirs } from '../shared/theirs.js';
import { waiting } from '../shared/waiting.styles.js';
import { actions } from './quality-checklist.actions.js';
import { MeccQualityChangeEvent } from './quality-checklist.events.js';
import {
  opening,
  origin,
  type QualityView,
  scoring,
  summaryView,
} from './quality-checklist.parts.js';
import { qualityChecklistStyles } from './quality-checklist.styles.js';
import type { QualityFormat } from './quality-export.js';
import { type QualityScores, readableChecklist, summarise } from './quality-summary.js';

/** The self-check of training: ours, where the content has it. */
const TRAINING = 'training-quality-markers';

/**
 * A self-check of MECC training, or of setting MECC up: score each criterion, note the evidence,
 * print or save the summary. Nobody awards a mark for it. Scores and notes live in memory only: they
 * are cleared by "Start again", and when the page is left.
 *
 * @summary A self-check of MECC training that keeps nothing unless the page does.
 * @slot - Shown until the checklist is there, and when it cannot be loaded: a link to it, for
 *   example.
 * @fires {MeccQualityChangeEvent} mecc-quality-change - A score was given, changed or taken back, or
 *   all were cleared.
 * @csspart checklist - All of it.
 * @csspart heading - The title of the checklist.
 * @csspart section-heading - The heading of an area, the summary or the sources.
 * @csspart self-check - Says that nobody awards a mark.
 * @csspart gap - Says what is missing.
 * @csspart scale - The scale and where it comes from.
 * @csspart progress - How much is scored in all.
 * @csspart area - An area.
 * @csspart area-progress - How much of an area is scored.
 * @csspart criterion - One thing to check.
 * @csspart choices - The steps of the scale, to choose from.
 * @csspart evidence - What could show that a criterion is met.
 * @csspart notes - The field for notes.
 * @csspart status - Where a criterion comes from.
 * @csspart summary - The summary.
 * @csspart scores - Scores by area.
 * @csspart lowest - What has been scored, the lowest first.
 * @csspart unscored - What has not been scored.
 * @csspart print - Prints the summary.
 * @csspart csv - Saves the summary for a spreadsheet.
 * @csspart json - Saves the summary as data.
 * @csspart restart - Offers to clear everything.
 * @csspart clear - Clears everything.
 * @csspart said - Says what has been done.
 * @csspart sources - Where the checklist was read, and when it was last checked.
 * @csspart assurance - When the checklist was last checked.
 * @csspart message - Says that the checklist is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccQualityChecklistElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, waiting, qualityChecklistStyles];

  readonly #client = new ClientController(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.#client.key] as const,
    task: async (_, { signal }) => {
      const records = await (await this.#client.get()).records('quality', { signal });
      const checklists = records.map(readableChecklist).filter(({ areas }) => areas.length > 0);
      // Read all that is shown: a record with gaps is an outage, not a checklist that hangs.
      const words = this.words('quality', qualityMessages);
      for (const checklist of checklists) this.#body(checklist, words);
      return checklists;
    },
  });

  /** Notes by id of the criterion. Never written anywhere. */
  readonly #notes = new Map<string, string>();

  /** What the last press has done. */
  #said = '';

  /** Id of the checklist. Default: the self-check of training, or else the first there is. */
  @property()
  checklist?: string | undefined;

  /**
   * Scores by id of the criterion, such as `{ q1: 3 }`. What is not in it has not been scored; what
   * is not on the scale is ignored. Set it to bring back what the page has kept. Undefined or null:
   * nothing has been scored.
   */
  @property({ attribute: false })
  value: QualityScores | null | undefined = {};

  /**
   * Says that the page keeps the scores, where it does. They are then left to the page: notes alone
   * are cleared when it is left. The element itself keeps nothing.
   */
  @property({ type: Boolean, attribute: 'keeps-scores' })
  keepsScores = false;

  /** The time that summaries are dated by. Default: now. */
  @property({ attribute: false })
  now?: Date | undefined;

  /** Gives the checklists. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
    new ForgetOnLeave(this, () => {
      this.#forgetNotes();
      // Cleared, the next score would take the place of all that the page has kept.
      if (!this.keepsScores) this.value = {};
    });
  }

  get #scores(): QualityScores {
    return this.value ?? {};
  }

  get #current(): QualityChecklist | undefined {
    const all = this.#task.result;
    const found = all?.find(({ id }) => id === (this.checklist || TRAINING));
    return found ?? (this.checklist ? undefined : all?.[0]);
  }

  /** Moves focus to the first choice. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus(options);
  }

  /** Clears scores and notes, as "Start again" does, and leaves focus where it is. */
  reset(): void {
    this.#forgetNotes();
    this.value = {};
    this.#said = this.words('quality', qualityMessages).restarted;
    this.#report();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another checklist may have criteria with the same ids.
    if (this.hasUpdated && changed.has('checklist')) {
      this.#forgetNotes();
      if (!changed.has('value')) this.value = {};
    }
  }

  protected override render(): TemplateResult {
    const words = this.words('quality', qualityMessages);
    const checklist = this.#current;
    return html`<div class="checklist" part="checklist">
        ${
          checklist
            ? this.#body(checklist, words)
            : taskMessage(this.#task, words, this.checklist ? words.notFound : words.none)
        }
      </div>
      <slot ?hidden=${checklist !== undefined}></slot>`;
  }

  #body(checklist: QualityChecklist, words: QualityMessages): TemplateResult {
    const view: QualityView = {
      checklist,
      summary: summarise(checklist, this.#scores),
      notes: this.#notes,
      words,
      lang: this.locale,
      heading: (content, deeper) => this.heading(content, deeper, 'section-heading'),
    };
    return html`<header>${this.heading(theirs(checklist.title))} ${opening(view)}</header>
      ${scoring(view, { isKept: this.keepsScores, score: this.#score, note: this.#note })}
      ${summaryView(view, this.#date)}
      ${actions(words, this.#said, { print: this.#print, save: this.#save, clear: this.#restart })}
      ${origin(view)}`;
  }

  /** The day in the United Kingdom. */
  get #date(): string {
    return londonTime(this.now ?? new Date()).date;
  }

  readonly #score = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { [target.name]: _before, ...others } = this.#scores;
    this.value = target.value === '' ? others : { ...others, [target.name]: Number(target.value) };
    this.#said = '';
    this.#report();
  };

  readonly #note = ({ target }: Event) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#notes.set(target.name, target.value);
    this.#said = '';
    this.requestUpdate();
  };

  readonly #print = () => {
    void printAlone(this);
  };

  readonly #save = async (format: QualityFormat) => {
    const checklist = this.#current;
    if (!checklist) return;
    const words = this.words('quality', qualityMessages);
    const entries = { checklist, scores: this.#scores, notes: this.#notes, date: this.#date };
    try {
      (await import('./quality-export.js')).saveQuality(format, entries, words);
      this.#said = words.saved;
    } catch {
      this.#said = words.notSaved;
    }
    this.requestUpdate();
  };

  readonly #restart = async ({ currentTarget }: Event) => {
    const details = (currentTarget as Element).closest('details');
    this.reset();
    await this.updateComplete;
    // Its button goes with it.
    details?.querySelector('summary')?.focus();
    details?.removeAttribute('open');
  };

  #forgetNotes(): void {
    this.#notes.clear();
    this.#said = '';
    this.requestUpdate();
  }

  #report(): void {
    const checklist = this.#current;
    if (!checklist) return;
    this.dispatchEvent(new MeccQualityChangeEvent(checklist.id, this.#scores));
  }
}
