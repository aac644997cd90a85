import type { LitElement } from 'lit';
import { focusOn } from '../shared/focus-on.js';
import type { Found, Phase } from './criteria.js';

type Active = Element | null | undefined;

const HEADING = '[part=results-heading]';

/** Moves focus to the answer that a person has asked for, once it is there. */
export class AnswerFocus {
  readonly #host: LitElement;
  /** What a person has asked for, and where their focus was then. */
  #awaited: { readonly what: 'results' | 'more'; readonly from: Active } | undefined;

  /** What had focus before the last render. */
  #before: Active;

  /** What came of the search is said by what focus goes to: nothing says it in passing as well. */
  isSaid = false;

  /** Flips with each new heading. */
  isOdd = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** To be called when a person asks for an answer or for more of it. */
  expect(what: 'results' | 'more'): void {
    // What was pressed may be gone before the answer is there.
    if (what === 'results' && this.#find('.results :focus')) this.#toHeading('');
    this.#awaited = { what, from: this.#active };
  }

  /**
   * To be called before each render. A screen reader that hears of a change and of focus at one
   * moment drops one of them, or says both. So nothing is said in passing where focus goes to the
   * answer, and it goes to a new heading: a change of what the old one is described by is said too.
   */
  foresee(phase: Phase): void {
    this.#before = this.#active;
    if (phase === 'pending') this.isSaid = false;
    else if (this.#awaited?.what === 'results') {
      this.isSaid = this.#isFree;
      this.isOdd = !this.isOdd;
    }
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
    const isFree = this.#isFree;
    this.#awaited = undefined;
    if (!isFree) return;
    if (awaited.what === 'results') {
      if (found?.kind === 'problem') this.#find('#place')?.focus();
      else this.#toHeading('status');
    } else if (phase === 'settled') {
      focusOn(this.#find('.services > [data-new]') ?? this.#find(HEADING));
    }
  }

  /** Focus alone does not scroll to a heading that is in sight by a line: the answer is below it. */
  #toHeading(describedBy: string): void {
    const heading = this.#find(HEADING);
    heading?.setAttribute('aria-describedby', describedBy);
    focusOn(heading);
    heading?.scrollIntoView({ block: 'start' });
  }

  /** A person who has gone on to something else stays there. */
  get #isFree(): boolean {
    const active = this.#active;
    return active ? active === this.#awaited?.from : document.activeElement === document.body;
  }

  get #active(): Active {
    return this.#host.shadowRoot?.activeElement;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
