import type { ReactiveControllerHost } from 'lit';
import type { ConversationModel } from '../../models/index.js';

/** What is known of the conversation that goes on. In memory only, and gone after it. */
export class ChecklistSession {
  /** Id of the model that was chosen in the menu. */
  chosen: string | undefined;
  /** The form of the text that the reader chose. */
  variant: string | undefined;
  /** Index of the step on screen, when there is one at a time. */
  at = 0;
  /** What has just been done, said instead of the progress. */
  note = '';
  readonly #ticks = new Set<string>();
  /** By step and question. What is not here is not answered. */
  readonly #answers = new Map<string, number>();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isTicked(step: string): boolean {
    return this.#ticks.has(step);
  }

  /** An answer from 0 to 10. */
  answer(name: string): number | undefined {
    return this.#answers.get(name);
  }

  /** Number of steps that are ticked. */
  done({ steps }: ConversationModel): number {
    return steps.filter(({ id }) => this.#ticks.has(id)).length;
  }

  /** Takes over a checkbox of a step or a number of a ruler. Returns whether ticks have changed. */
  take({ type, name, value, checked }: HTMLInputElement): boolean {
    if (type === 'radio') {
      if (value === '') this.#answers.delete(name);
      else this.#answers.set(name, Number(value));
    } else if (checked) this.#ticks.add(value);
    else this.#ticks.delete(value);
    this.note = '';
    this.#host.requestUpdate();
    return type !== 'radio';
  }

  /** Leaves nothing of the conversation. */
  clear(note = ''): void {
    this.#ticks.clear();
    this.#answers.clear();
    this.at = 0;
    this.note = note;
    this.#host.requestUpdate();
  }

  /** Leaves nothing for the next person. */
  forget(): void {
    this.chosen = this.variant = undefined;
    this.clear();
  }
}
