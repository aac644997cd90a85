import type { LitElement } from 'lit';
import { focusOn } from '../shared/focus-on.js';
import type { Found, Phase } from './criteria.js';

const HEADING = '[part=results-heading]';

/** Milliseconds in which a screen reader has taken note that focus has moved. */
const MOVED = 150;

/** Moves focus to the answer that a person has asked for, once it is there. */
export class AnswerFocus {
  readonly #host: LitElement;
  /** What a person has asked for, and where their focus was then. */
  #awaited: { readonly what: 'results' | 'more'; readonly from: Element | null } | undefined;

  /** What had focus before the last render. */
  #before: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController({
      hostUpdate: () => {
        this.#before = this.#active;
      },
    });
  }

  /** To be called when a person asks for an answer or for more of it. */
  expect(what: 'results' | 'more'): void {
    // What was pressed may be gone before the answer is there.
    if (what === 'results' && this.#find('.results :focus')) focusOn(this.#find(HEADING));
    this.#awaited = { what, from: this.#active };
  }

  /** To be called after each render. */
  settle(phase: Phase, found: Found | undefined): void {
    this.#bring(phase, found);
    // What was in focus may go without a person having asked for anything that comes in its place.
    if (this.#before?.isConnected === false && !this.#active) focusOn(this.#find('[part=status]'));
  }

  #bring(phase: Phase, found: Found | undefined): void {
    const awaited = this.#awaited;
    if (!awaited || phase === 'pending') return;
    this.#awaited = undefined;
    // A person who has gone on to something else stays there.
    const active = this.#active;
    if (active ? active !== awaited.from : document.activeElement !== document.body) return;
    if (awaited.what === 'results') {
      if (found?.kind === 'problem') this.#find('#place')?.focus();
      else this.#toResults();
    } else if (phase === 'settled') {
      focusOn(this.#find('.services > [data-new]') ?? this.#find(HEADING));
    }
  }

  /**
   * A screen reader drops what it was about to say when focus moves: what the status says becomes
   * known to it just after. For the eye it is there at once.
   */
  #holdStatus(): void {
    const said = this.#find('[part=status] > span');
    if (!said) return;
    said.ariaHidden = 'true';
    setTimeout(() => {
      said.ariaHidden = null;
    }, MOVED);
  }

  /** Focus alone does not scroll to a heading that is in sight by a line: the answer is below it. */
  #toResults(): void {
    const heading = this.#find(HEADING);
    this.#holdStatus();
    focusOn(heading);
    heading?.scrollIntoView({ block: 'start' });
  }

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
