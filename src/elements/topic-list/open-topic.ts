import type { LitElement } from 'lit';
import type { TopicForm } from '../../i18n/en-gb/topic.js';
import type { TopicSummary } from '../../models/index.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';

/** A list in which topics open. */
export type OpenTopicHost = LitElement & { reset(): void };

/**
 * Which topic is open in a list: in memory only. Moves focus to its card, and back to where it was
 * opened. Nothing is left of it when the page is left.
 */
export class OpenTopic {
  readonly #host: OpenTopicHost;
  /** The topic that is open. */
  current: TopicSummary | undefined;
  /** Form that the reader has read one in: it holds for the next one, too. */
  form: TopicForm | undefined;

  constructor(host: OpenTopicHost) {
    this.#host = host;
    new ForgetOnLeave(host, () => {
      host.reset();
    });
  }

  async open(topic: TopicSummary): Promise<void> {
    await this.#change(topic);
    await this.#card?.updateComplete;
    this.#card?.focus();
  }

  /** Shows the list again. */
  async close(): Promise<void> {
    const { current } = this;
    this.form = this.#card?.variant;
    await this.#change(undefined);
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-topic]');
    // Where the list has changed meanwhile, focus stays on its heading or status.
    [...buttons].find(({ dataset }) => dataset['topic'] === current?.id)?.focus();
  }

  /** Nothing is open any more, and nothing was. */
  forget(): void {
    this.current = this.form = undefined;
  }

  get #card() {
    return this.#host.renderRoot.querySelector('mecc-topic-card');
  }

  #change(topic: TopicSummary | undefined): Promise<boolean> {
    this.current = topic;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
