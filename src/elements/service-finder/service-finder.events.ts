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

/**
 * The directory has nothing local for what somebody looked for: for the owner of the data. Told only
 * when that is certain, with neither topic nor place when talking about it is sensitive. Bubbles and
 * is composed.
 */
export class MeccGapEvent extends Event {
  static readonly type = 'mecc-gap';
  /** Id of the topic, only when talking about it is not sensitive. */
  readonly topic: string | undefined;
  /** Id of the place, when one was named and the topic is not sensitive. */
  readonly place: string | undefined;

  constructor({ topic, place }: Pick<SearchOutcome, 'topic' | 'place'>) {
    super(MeccGapEvent.type, { bubbles: true, composed: true });
    this.topic = topic;
    this.place = place;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-gap': MeccGapEvent;
    'mecc-search': MeccSearchEvent;
  }
}
