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

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-shortlist-change': MeccShortlistChangeEvent;
  }
}
