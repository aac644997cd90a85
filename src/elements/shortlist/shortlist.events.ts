/**
 * A service was put on the list or taken off it, or all were. Carries their number, and neither
 * names nor ids. Bubbles and is composed.
 */
export class MeccShortlistChangeEvent extends Event {
  static readonly type = 'mecc-shortlist-change';
  /** Number of services on the list. */
  readonly count: number;

  constructor(count: number) {
    super(MeccShortlistChangeEvent.type, { bubbles: true, composed: true });
    this.count = count;
  }
}

/**
 * Somebody has pressed "Done, start again": every MECC element of the page forgets what was typed,
 * chosen and found. Says nothing. Bubbles and is composed.
 */
export class MeccRestartEvent extends Event {
  static readonly type = 'mecc-restart';

  constructor() {
    super(MeccRestartEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-shortlist-change': MeccShortlistChangeEvent;
    'mecc-restart': MeccRestartEvent;
  }
}
