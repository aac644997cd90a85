import type { AnswerState } from '../../sources/directory-source.js';

/** What a search came to. Says nothing about the person: no words, no postcode, no point. */
export interface SearchOutcome {
  /** Id of the topic, only when talking about it is not sensitive. */
  readonly topic?: string | undefined;
  /** Id of the place, when one was named and the topic is not sensitive. */
  readonly place?: string | undefined;
  /** Number of services found; undefined when it is not known. */
  readonly count?: number | undefined;
  readonly state: AnswerState;
}

/** A search has been answered. Bubbles and is composed, so that a page can count searches. */
export class MeccSearchEvent extends Event implements SearchOutcome {
  static readonly type = 'mecc-search';
  readonly topic: string | undefined;
  readonly place: string | undefined;
  readonly count: number | undefined;
  readonly state: AnswerState;

  constructor(outcome: SearchOutcome) {
    super(MeccSearchEvent.type, { bubbles: true, composed: true });
    this.topic = outcome.topic;
    this.place = outcome.place;
    this.count = outcome.count;
    this.state = outcome.state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-search': MeccSearchEvent;
  }
}
