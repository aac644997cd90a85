import type { LitElement, ReactiveController } from 'lit';
import type { ConversationOutcome } from '../../share/conversation-summary.js';

/** What a list has to know of the element that a conversation is held with. */
interface Conversation extends Element {
  readonly outcome?: ConversationOutcome | undefined;
  reset?(): void;
}

/** A checklist tells with it that what was agreed has changed, or was cleared. */
const CHANGED = 'mecc-checklist-outcome';
/** Milliseconds after a key press, until messages are made anew. */
const PAUSE = 250;

/** Reads what a conversation came to from a checklist of the same page. It keeps nothing of it. */
export class LinkedConversation implements ReactiveController {
  readonly #host: LitElement;
  readonly #id: () => string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, id: () => string | undefined) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  /** Undefined while there is none. */
  get outcome(): ConversationOutcome | undefined {
    return this.#element?.outcome;
  }

  /** Clears the checklist too. */
  reset(): void {
    this.#element?.reset?.();
  }

  hostConnected(): void {
    document.addEventListener(CHANGED, this.#changed);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    document.removeEventListener(CHANGED, this.#changed);
  }

  /** Beside the list, or on the page around it. */
  get #element(): Conversation | null {
    const id = this.#id();
    if (!id) return null;
    const root = this.#host.getRootNode();
    const inside = root instanceof ShadowRoot ? root.getElementById(id) : null;
    return inside ?? document.getElementById(id);
  }

  readonly #changed = () => {
    clearTimeout(this.#typing);
    if (!this.#id()) return;
    // What was cleared goes at once.
    if (!this.outcome) this.#host.requestUpdate();
    else this.#typing = setTimeout(() => void this.#host.requestUpdate(), PAUSE);
  };
}
