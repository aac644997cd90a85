import { TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { focusOn } from '../shared/focus-on.js';

/** What looks up the words. */
interface Lookup {
  readonly status: TaskStatus;
  run(): Promise<void>;
}

/**
 * What somebody searches for in a list of topics: in memory only, in no attribute, event, address
 * or log. After a search that a person asked for, focus goes to the heading of what was found.
 */
export class TopicQuery implements ReactiveController {
  /** What the field says. */
  draft = '';
  /** What was searched for. */
  asked = '';
  /** A person wanted to search for nothing. */
  noWords = false;
  /** A person has searched, and where their focus was then. */
  #awaited: { readonly from: Element | null } | undefined;
  readonly #host: LitElement;
  readonly #lookup: Lookup;

  constructor(host: LitElement, lookup: Lookup) {
    this.#host = host;
    this.#lookup = lookup;
    host.addController(this);
  }

  hostUpdated(): void {
    const awaited = this.#awaited;
    if (!awaited || this.#lookup.status === TaskStatus.PENDING) return;
    this.#awaited = undefined;
    // A person who has gone on to something else stays there.
    const active = this.#focused;
    if (active ? active !== awaited.from : document.activeElement !== document.body) return;
    focusOn(this.#host.renderRoot.querySelector<HTMLElement>('[part=results-heading]'));
  }

  readonly type = (text: string): void => {
    this.draft = text;
    // Emptying the field is the quickest way back to everything.
    if (text === '') this.asked = '';
    this.#say(false);
  };

  readonly submit = (): void => {
    const text = this.draft.trim();
    this.#say(text === '');
    if (text === '') {
      this.#host.renderRoot.querySelector('input')?.focus();
      return;
    }
    this.#awaited = { from: this.#focused };
    if (text === this.asked) void this.#lookup.run();
    this.asked = text;
  };

  /** Ends the search. */
  readonly clear = (): void => {
    this.draft = this.asked = '';
    this.#say(false);
  };

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #say(noWords: boolean): void {
    this.noWords = noWords;
    this.#host.requestUpdate();
  }
}
