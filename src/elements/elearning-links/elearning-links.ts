import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { type LearningMessages, learningMessages } from '../../i18n/en-gb/learning.js';
import type { LearningAudience, LearningLevel, LearningResource } from '../../models/index.js';
import type { Learner } from '../../search/suits-learning.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { keyOf } from '../shared/key-of.js';
import { taskMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { printAlone } from '../shared/print-alone.js';
import { tokens } from '../shared/tokens.styles.js';
import { waiting } from '../shared/waiting.styles.js';
import { MeccLearningPlanEvent } from './elearning-links.events.js';
import { learningFilters } from './elearning-links.filters.js';
import { learningLists } from './elearning-links.lists.js';
import { programme } from './elearning-links.parts.js';
import { planned } from './elearning-links.plan.js';
import { elearningLinksStyles } from './elearning-links.styles.js';
import { LearningTicks } from './elearning-links.ticks.js';
import { selectLearning } from './select-learning.js';

/**
 * Programmes of e-learning and training: what is in them, how long they take, what they cost, how
 * to get in, and when that was last checked. With menus to narrow the list, and a training plan to
 * print that is kept in memory only.
 *
 * @summary Links to MECC e-learning and training.
 * @slot - Shown until the list is there, and when there is none: a link to a course, for example.
 * @fires {MeccLearningPlanEvent} mecc-learning-plan - The plan changed. Says how many courses are in
 *   it, never which.
 * @csspart heading - The heading.
 * @csspart filters - The menus.
 * @csspart status - How many courses fit what was chosen in the menus.
 * @csspart show-all - Undoes what was chosen in the menus.
 * @csspart programmes - The list of programmes, and that of those that were replaced or are gone.
 * @csspart group-heading - The heading of those that were replaced or are gone.
 * @csspart programme - One programme.
 * @csspart programme-heading - The title of a programme.
 * @csspart ticks - The two boxes of a programme: in the plan, and done.
 * @csspart see-plan - Leads from a programme that is in the plan to the plan.
 * @csspart facts - Length, sessions, level, cost, access and the like.
 * @csspart older-sessions - Sessions that newer ones have taken the place of, folded.
 * @csspart link - The link to the programme.
 * @csspart no-link - Says that no web address is confirmed.
 * @csspart replaced - Says what a programme was replaced by.
 * @csspart gone - Says that the page of a programme is gone.
 * @csspart partly - Says that some of it is not confirmed.
 * @csspart sources - Where a programme was read, folded.
 * @csspart assurance - When the programme was last checked.
 * @csspart plan - The training plan.
 * @csspart plan-heading - The heading of the plan.
 * @csspart plan-status - How many courses are in the plan, and how many are done.
 * @csspart plan-courses - The courses in the plan.
 * @csspart plan-course - One course in the plan.
 * @csspart print - Prints the plan.
 * @csspart clear - Clears the plan.
 * @csspart none - Says that nothing is listed, or that nothing fits.
 * @csspart message - Says that the list is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccElearningLinksElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, waiting, elearningLinksStyles];

  readonly #client = new ClientController(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.topic || undefined, this.#client.key] as const,
    task: async ([topic], { signal }) => {
      const all = await (await this.#client.get()).learning({ topic }, { signal });
      this.#read(all);
      return all;
    },
  });

  /** What was chosen in the menus; without, it is what the attributes say. */
  #chosen: Learner | undefined;

  readonly #ticks = new LearningTicks(this, () => {
    this.#chosen = undefined;
    this.requestUpdate();
  });

  /** Id of a topic. What is about MECC as a whole fits every topic. Default: all. */
  @property()
  topic?: string | undefined;

  /**
   * Whom it is for: `everyone`, `health`, `social-care`, `council`, `voluntary`, `housing` or
   * `commissioners`. What is for everyone fits, and what does not say. Default: anybody.
   */
  @property()
  audience?: string | undefined;

  /**
   * What it prepares for: `introductory`, `very-brief`, `brief` or `extended-brief`. Default: any.
   */
  @property()
  level?: string | undefined;

  /** Offers menus to narrow the list. They start with `audience` and `level`. */
  @property({ type: Boolean })
  filters = false;

  /** Offers boxes to tick, and a training plan to print. Nothing of it is stored or sent. */
  @property({ type: Boolean })
  plan = false;

  /** Largest number of programmes. Default: all. */
  @property({ type: Number })
  limit?: number | undefined;

  /** Text of the heading. Default: "MECC e-learning". Empty: no heading. */
  @property()
  label?: string | undefined;

  /** Gives the list. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('audience') || changed.has('level')) this.#chosen = undefined;
  }

  protected override render(): TemplateResult {
    const words = this.words('learning', learningMessages);
    const label = this.label ?? words.heading;
    const { topic, limit } = this;
    const all = this.#task.result;
    const listed = all && selectLearning(all, { topic });
    const shown = listed && selectLearning(listed, { ...this.#learner(words), topic, limit });
    const hasMenus = this.filters && listed !== undefined && listed.length > 0;
    const isPlanned = this.plan && this.#ticks.todo(listed ?? []).length > 0;
    return html`<div class=${isPlanned ? 'learning planned' : 'learning'}>
        ${label === '' ? nothing : this.heading(label)}
        ${
          listed && shown
            ? html`${
                hasMenus
                  ? this.#menus(listed, shown.length, words)
                  : shown.length === 0
                    ? html`<p part="none">${words.none}</p>`
                    : nothing
              }
              ${this.#lists(listed, shown, words, label === '' ? 0 : 1)}`
            : taskMessage(this.#task, words)
        }
      </div>
      <slot ?hidden=${hasMenus || Boolean(shown?.length)}></slot>`;
  }

  /** Reads all that is shown, so that a record with gaps is an outage and not a list that hangs. */
  #read(all: readonly LearningResource[]): void {
    const words = this.words('learning', learningMessages);
    const listed = selectLearning(all, {});
    this.#menus(listed, 0, words);
    for (const resource of listed) {
      const view = { resource, all: listed, words, lang: this.locale };
      programme(view, html``, this.#ticks, this.#seePlan);
      planned(view);
    }
  }

  /** What was chosen in the menus, or else in the attributes; what means nothing is no choice. */
  #learner({ audiences, levels }: LearningMessages): Learner {
    return (
      this.#chosen ?? {
        audience: keyOf(Object.keys(audiences) as LearningAudience[], this.audience),
        level: keyOf(Object.keys(levels) as LearningLevel[], this.level),
      }
    );
  }

  #menus(all: readonly LearningResource[], shown: number, words: LearningMessages): TemplateResult {
    return learningFilters({
      all,
      learner: this.#learner(words),
      shown,
      words,
      lang: this.locale,
      change: (learner) => {
        this.#chosen = learner;
        this.requestUpdate();
      },
    });
  }

  #lists(
    all: readonly LearningResource[],
    shown: readonly LearningResource[],
    words: LearningMessages,
    deeper: number,
  ): TemplateResult {
    return learningLists({
      all,
      shown,
      words,
      lang: this.locale,
      ticks: this.plan ? this.#ticks : undefined,
      heading: (content, below, part) => this.heading(content, deeper + below, part),
      tick: this.#tick,
      seePlan: this.#seePlan,
      print: this.#print,
      clear: this.#clear,
    });
  }

  readonly #tick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#ticks.set(target.name === 'done' ? 'done' : 'plan', target.value, target.checked);
    this.#report();
  };

  readonly #print = () => {
    void printAlone(this);
  };

  readonly #clear = () => {
    this.#ticks.clear();
    this.#report();
  };

  /** The plan may be far below, on a phone. */
  readonly #seePlan = () => {
    const heading = this.renderRoot.querySelector<HTMLElement>('[part=plan-heading]');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };

  #report(): void {
    this.requestUpdate();
    const all = selectLearning(this.#task.value ?? [], { topic: this.topic });
    const [planned, done] = [this.#ticks.todo(all).length, this.#ticks.done(all)];
    this.dispatchEvent(new MeccLearningPlanEvent(planned, done));
  }
}
