import type { ReactiveControllerHost } from 'lit';
import type { ConversationModel } from '../../models/index.js';
import type { ConversationOutcome } from '../../share/conversation-summary.js';

/** How far a conversation has come with one model. */
interface Progress {
  readonly ticks: Set<string>;
  /** By step and question. What is not here is not answered. */
  readonly answers: Map<string, number>;
  at: number;
}

const newProgress = (): Progress => ({ ticks: new Set(), answers: new Map(), at: 0 });

/** What was agreed, as it stands in its fields. */
export interface AgreedText {
  /** One thing a line. */
  readonly chosen: string;
  readonly next: string;
}

const NOTHING_AGREED: AgreedText = { chosen: '', next: '' };

/** What is known of the conversation that goes on. In memory only, and gone after it. */
export class ChecklistSession {
  /** Id of the model that was chosen in the menu. */
  chosen: string | undefined;
  /** The form of the text that the reader chose. */
  variant: string | undefined;
  /** What has just been done, said instead of the progress. */
  note = '';
  /** By id of the model: somebody who goes through the menu loses nothing. */
  readonly #kept = new Map<string, Progress>();
  #now = newProgress();
  #agreed = NOTHING_AGREED;
  #outcome: ConversationOutcome | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Index of the step on screen, when there is one at a time. */
  get at(): number {
    return this.#now.at;
  }

  set at(index: number) {
    this.#now.at = index;
  }

  /** Goes on with the model where it was left, and keeps what is known of the one before. */
  turnTo(before: string | undefined, model: string): void {
    if (before !== undefined) this.#kept.set(before, this.#now);
    this.#now = this.#kept.get(model) ?? newProgress();
  }

  isTicked(step: string): boolean {
    return this.#now.ticks.has(step);
  }

  /** An answer from 0 to 10. */
  answer(name: string): number | undefined {
    return this.#now.answers.get(name);
  }

  /** What was agreed: it belongs to the person, whichever model is shown. */
  get agreed(): AgreedText {
    return this.#agreed;
  }

  /** The same to be handed on, another object after each change. Undefined while it is empty. */
  get outcome(): ConversationOutcome | undefined {
    return this.#outcome;
  }

  /** Takes over a field of what was agreed. */
  write({ name, value }: HTMLInputElement | HTMLTextAreaElement): void {
    this.#agreed = { ...this.#agreed, [name]: value };
    const steps = this.#agreed.chosen.split('\n').map((line) => line.trim());
    const outcome = { steps: steps.filter(Boolean), nextStep: this.#agreed.next.trim() };
    this.#outcome = outcome.steps.length > 0 || outcome.nextStep ? outcome : undefined;
    this.note = '';
    this.#host.requestUpdate();
  }

  /** Number of steps that are ticked. */
  done({ steps }: ConversationModel): number {
    return steps.filter(({ id }) => this.#now.ticks.has(id)).length;
  }

  /** Takes over a checkbox of a step or a number of a ruler. Returns whether ticks have changed. */
  take({ type, name, value, checked }: HTMLInputElement): boolean {
    if (type === 'radio') {
      if (value === '') this.#now.answers.delete(name);
      else this.#now.answers.set(name, Number(value));
    } else if (checked) this.#now.ticks.add(value);
    else this.#now.ticks.delete(value);
    this.note = '';
    this.#host.requestUpdate();
    return type !== 'radio';
  }

  /** Leaves nothing of the conversation. */
  clear(note = ''): void {
    this.#kept.clear();
    this.#now = newProgress();
    this.#agreed = NOTHING_AGREED;
    this.#outcome = undefined;
    this.note = note;
    this.#host.requestUpdate();
  }

  /** Leaves nothing for the next person. */
  forget(): void {
    this.chosen = this.variant = undefined;
    this.clear();
  }
}
