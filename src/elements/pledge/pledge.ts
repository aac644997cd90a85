import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { type PledgeMessages, pledgeMessages } from '../../i18n/en-gb/pledge.js';
import type { Pledge, Statement } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { controls } from '../shared/controls.styles.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { taskMessage } from '../shared/load-message.js';
import { MeccElement } from '../shared/mecc-element.js';
import { printAlone } from '../shared/print-alone.js';
import { tokens } from '../shared/tokens.styles.js';
import { waiting } from '../shared/waiting.styles.js';
import { MeccPledgePrintEvent } from './pledge.events.js';
import {
  pledgeChooser,
  pledgeFields,
  pledgeSheet,
  pledgeSources,
  type PledgeView,
  promiseChoice,
} from './pledge.parts.js';
import { pledgeStyles } from './pledge.styles.js';

/**
 * A promise to support MECC, to make and print: by an organisation, a member of staff, or a person
 * for their own health. Nothing is sent. What is chosen and written lives in memory only: it is
 * cleared by "Start again", and when the page is left.
 *
 * @summary A MECC pledge to make and print.
 * @slot - Shown until the pledge is there, and when it cannot be loaded: a link to one, for example.
 * @fires {MeccPledgePrintEvent} mecc-pledge-print - A pledge is about to be printed.
 * @csspart pledge - All of it.
 * @csspart heading - The heading.
 * @csspart section-heading - The title of the pledge.
 * @csspart private - Says that nothing is sent.
 * @csspart chooser - The pledges to choose from.
 * @csspart promises - The promises to choose from.
 * @csspart promise - One promise to choose.
 * @csspart sheet - The pledge as it is printed.
 * @csspart name - The name on the pledge.
 * @csspart chosen - The promises on the pledge.
 * @csspart signed - The line to sign on.
 * @csspart sources - Where the promises on the pledge come from.
 * @csspart assurance - When the pledge was last checked.
 * @csspart origin - Where the pledge comes from as a whole.
 * @csspart print - Prints the pledge.
 * @csspart restart - Clears everything.
 * @csspart said - Says how many promises there are, or what has been done.
 * @csspart message - Says that the pledge is loading or could not be loaded.
 * @csspart retry - Asks again.
 */
export class MeccPledgeElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, waiting, pledgeStyles];

  readonly #client = new ClientController(this);

  readonly #task = new ConnectedTask(this, {
    args: () => [this.#client.key] as const,
    task: async (_, { signal }) => {
      const pledges = await (await this.#client.get()).records('pledges', { signal });
      // Read all that is shown: a record with gaps is an outage, not a pledge that hangs.
      const words = this.words('pledge', pledgeMessages);
      for (const pledge of pledges) this.#body(pledges, pledge, 0, words);
      return pledges;
    },
  });

  /** Id of the pledge that was chosen. */
  #picked: string | undefined;

  /** Promises that were chosen. Never written anywhere. */
  readonly #chosen = new Set<Statement>();

  /** What was typed. Never written anywhere, nor carried by an event. */
  #typed = { name: '', own: '' };

  /** Printing was asked for without a promise. */
  #missing = false;

  /** All has just been cleared by a press. */
  #cleared = false;

  /** Id of the only pledge to offer: `organisation`, `staff` or `individual`. Default: all. */
  @property()
  pledge?: string | undefined;

  /** Text of the heading. Default: "Make a MECC pledge". Empty: no heading. */
  @property()
  label?: string | undefined;

  /** The time that pledges are dated by. Default: now. */
  @property({ attribute: false })
  now?: Date | undefined;

  /** Gives the pledges. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
    new ForgetOnLeave(this, () => {
      this.#forget();
    });
  }

  /** The pledges to choose from. */
  get #offered(): readonly Pledge[] {
    const order = ['organisation', 'staff', 'individual'];
    return (this.#task.result ?? [])
      .filter(({ id }) => !this.pledge || id === this.pledge)
      .sort((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience));
  }

  /** Moves focus to the first choice. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input:checked, input')?.focus(options);
  }

  /** Clears everything, as "Start again" does, but leaves focus where it is. */
  reset(): void {
    this.#forget();
    this.#cleared = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pledge')) this.#picked = undefined;
  }

  protected override render(): TemplateResult {
    const words = this.words('pledge', pledgeMessages);
    const offered = this.#offered;
    const pledge = offered.find(({ id }) => id === this.#picked) ?? offered[0];
    const label = this.label ?? words.heading;
    return html`<div class="pledge" part="pledge">
        ${label === '' ? nothing : this.heading(label)}
        ${
          pledge
            ? this.#body(offered, pledge, label === '' ? 0 : 1, words)
            : taskMessage(this.#task, words, this.pledge ? words.notFound : words.none)
        }
      </div>
      <slot ?hidden=${pledge !== undefined}></slot>`;
  }

  #body(
    offered: readonly Pledge[],
    pledge: Pledge,
    deeper: number,
    words: PledgeMessages,
  ): TemplateResult {
    const { name, own } = this.#typed;
    const view: PledgeView = {
      pledge,
      chosen: pledge.promises.filter((promise) => this.#chosen.has(promise)),
      // A name that was typed for an organisation is not put on a person's own pledge.
      name: pledge.audience === 'individual' ? '' : name,
      own,
      words,
      lang: this.locale,
      date: londonTime(this.now ?? new Date()).date,
      missing: this.#missing,
    };
    const count = view.chosen.length + (own.trim() === '' ? 0 : 1);
    return html`<p class="muted screen" part="private">${words.private}</p>
      <div class="sides">
        <div class="form" @change=${this.#change} @input=${this.#input}>
          ${offered.length > 1 ? pledgeChooser(offered, pledge, words) : nothing}
          <p dir="auto">${pledge.summary}</p>
          ${promiseChoice(view)} ${pledgeFields(view)}
        </div>
        <div class="result">
          ${pledgeSheet(view, (content) => this.heading(content, deeper, 'section-heading'))}
          <p class="screen" role="status" part="said">
            ${this.#cleared ? words.restarted : words.chosen(count)}
          </p>
          <div class="buttons">
            <button type="button" class="primary" part="print" @click=${() => this.#print(count)}>
              ${words.print}
            </button>
            <button type="button" part="restart" @click=${this.#restart}>${words.restart}</button>
          </div>
          ${pledge.sources.length === 0 ? nothing : pledgeSources(view)}
        </div>
      </div>`;
  }

  readonly #change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'pledge') this.#picked = target.value;
    else if (target.name === 'promise') this.#tick(Number(target.value), target.checked);
    else return;
    this.#touch();
  };

  #tick(index: number, checked: boolean): void {
    const offered = this.#offered;
    const pledge = offered.find(({ id }) => id === this.#picked) ?? offered[0];
    const promise = pledge?.promises[index];
    if (!promise) return;
    if (checked) this.#chosen.add(promise);
    else this.#chosen.delete(promise);
  }

  readonly #input = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'name' && name !== 'own') return;
    this.#typed = { ...this.#typed, [name]: value };
    this.#touch();
  };

  #touch(): void {
    this.#missing = false;
    this.#cleared = false;
    this.requestUpdate();
  }

  async #print(count: number): Promise<void> {
    if (count === 0) {
      this.#missing = true;
      this.requestUpdate();
      this.renderRoot.querySelector<HTMLElement>('[name=promise]')?.focus();
      return;
    }
    this.dispatchEvent(new MeccPledgePrintEvent());
    await this.updateComplete;
    void printAlone(this);
  }

  readonly #restart = () => {
    this.reset();
  };

  #forget(): void {
    this.#picked = undefined;
    this.#chosen.clear();
    this.#typed = { name: '', own: '' };
    this.#touch();
  }
}
