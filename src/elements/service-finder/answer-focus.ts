import { focusOn } from '../shared/focus-on.js';
import type { Found } from './find-services.js';
import type { Phase } from './service-finder.results.js';

const HEADING = '[part=results-heading]';

/** Moves focus to the answer that a person has asked for, once it is there. */
export class AnswerFocus {
  readonly #host: HTMLElement;
  /** What a person has asked for, and where their focus was then. */
  #awaited: { readonly what: 'results' | 'more'; readonly from: Element | null } | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** To be called when a person asks for an answer or for more of it. */
  expect(what: 'results' | 'more'): void {
    // What was pressed may be gone before the answer is there.
    if (what === 'results' && this.#find('.results :focus')) focusOn(this.#find(HEADING));
    this.#awaited = { what, from: this.#active };
  }

  /** To be called after each render. */
  settle(phase: Phase, found: Found | undefined): void {
    const awaited = this.#awaited;
    if (!awaited || phase === 'pending') return;
    this.#awaited = undefined;
    // A person who has gone on to something else stays there.
    const active = this.#active;
    if (active ? active !== awaited.from : document.activeElement !== document.body) return;
    if (awaited.what === 'results') {
      if (found?.kind === 'problem') this.#find('#place')?.focus();
      else focusOn(this.#find(HEADING));
    } else if (phase === 'settled') {
      focusOn(this.#find('.services > [data-new]') ?? this.#find(HEADING));
    }
  }

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
