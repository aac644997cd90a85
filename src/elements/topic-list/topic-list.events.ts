/**
 * A person has chosen a topic. Says which only when talking about it is not sensitive. Bubbles and
 * is composed, so that a page can count.
 */
export class MeccTopicSelectEvent extends Event {
  static readonly type = 'mecc-topic-select';
  /** Id of the topic; undefined when the topic is sensitive or high-risk. */
  readonly topic: string | undefined;

  constructor(topic?: string) {
    super(MeccTopicSelectEvent.type, { bubbles: true, composed: true });
    this.topic = topic;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-topic-select': MeccTopicSelectEvent;
  }
}
