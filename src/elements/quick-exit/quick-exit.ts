import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { exitMessages } from '../../i18n/en-gb/exit.js';
import { safeUrl } from '../../models/safe-url.js';
import { controls } from '../shared/controls.styles.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { leavePage, leaveUnasked } from './leave-page.js';
import { MeccExitEvent } from './quick-exit.events.js';
import { quickExitStyles } from './quick-exit.styles.js';
import { ShiftPresses } from './shift-presses.js';
import { StayInSight } from './stay-in-sight.js';

/** Where GOV.UK's component leads: a page that shows nobody what was looked at before. */
const SAFE = 'https://www.bbc.co.uk/weather';

/** With our script, the link is always ours. */
const FALLBACK = html`<slot hidden></slot>`;

/**
 * A link that leaves the page at once: the page is blank before anything else, what was entered in
 * our elements is cleared, and another site takes the place of the page. The link stays in sight as
 * the page is scrolled. Shift pressed three times does the same.
 *
 * @summary Exit this page, quickly.
 * @slot - Shown until the element works: a plain link to the other site.
 * @slot safety - A link to your own page on how to stay safe online.
 * @fires {MeccExitEvent} mecc-exit - The page is blank and about to be left. Clear what you hold.
 * @csspart exit - The link and the note.
 * @csspart link - The link that leaves.
 * @csspart second-link - The second link, with `secondary`.
 * @csspart status - How many more times to press Shift.
 * @csspart note - What the link does, and what it does not do.
 */
export class MeccQuickExitElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, quickExitStyles];

  readonly #presses = new ShiftPresses(this, {
    isOn: () => !this.withoutShortcut && !this.secondary,
    pressed: () => {
      this.exit();
    },
  });

  readonly #sight = new StayInSight(this);

  /**
   * Address to go to: absolute, `http` or `https`. Anything else counts as none. Default:
   * `https://www.bbc.co.uk/weather`.
   */
  @property()
  href?: string | undefined;

  /** Only a plain link that shows when it has focus, to be the first stop of the keyboard. */
  @property({ type: Boolean })
  secondary = false;

  /** Shift pressed three times does nothing. */
  @property({ type: Boolean, attribute: 'without-shortcut' })
  withoutShortcut = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', leaveUnasked, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', leaveUnasked, true);
  }

  /** Moves focus to the link. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('a')?.focus(options);
  }

  /** Leaves the page, as the link does. */
  exit(): void {
    leavePage({
      href: this.#address,
      text: this.words('exit', exitMessages).leaving,
      lang: this.spoken,
      wipe: () => {
        this.dispatchEvent(new MeccExitEvent());
      },
    });
  }

  protected override render(): TemplateResult {
    const words = this.words('exit', exitMessages);
    if (this.secondary) return html`${this.#link(words.exit, 'second', 'second-link')}${FALLBACK}`;
    const { edge } = this.#sight;
    const { left, expired } = this.#presses;
    const said = left > 0 ? words.more(left) : expired ? words.expired : '';
    return html`<div class="exit" part="exit">
        <div class="place" data-text=${words.exit}>
          <div class=${edge ? `float ${edge}` : 'here'}>
            ${this.#link(words.exit, 'button leave', 'link')}
            <p role="status" part="status">${said}</p>
          </div>
        </div>
        <div class="note" part="note">
          <p id="note">
            ${words.opens(new URL(this.#address).hostname)} ${words.history}
            ${this.withoutShortcut ? '' : words.shortcut}
          </p>
          <slot name="safety"></slot>
        </div>
      </div>
      ${FALLBACK}`;
  }

  get #address(): string {
    const href = safeUrl(this.href ?? '') ?? '';
    return /^https?:/.test(href) ? href : SAFE;
  }

  /** Were a script to fail, it is a link all the same. */
  #link(text: string, look: string, part: string): TemplateResult {
    return html`<a
      class=${look}
      part=${part}
      href=${this.#address}
      rel="nofollow noreferrer"
      draggable="false"
      aria-describedby=${this.secondary ? nothing : 'note'}
      @click=${this.#leave}
      @keydown=${this.#leave}
      >${text}</a
    >`;
  }

  /** By a press, also with the space bar: what looks like a button is pressed like one. */
  readonly #leave = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== ' ') return;
    event.preventDefault();
    this.exit();
  };
}
