/**
 * A step was ticked or unticked, or all were cleared. Says how many, never which: a page may count
 * conversations, not read them. Bubbles and is composed.
 */
export class MeccChecklistProgressEvent extends Event {
  static readonly type = 'mecc-checklist-progress';
  /** Number of steps that are ticked. */
  readonly done: number;
  /** Number of steps. */
  readonly total: number;

  constructor(done: number, total: number) {
    super(MeccChecklistProgressEvent.type, { bubbles: true, composed: true });
    this.done = done;
    this.total = total;
  }
}

/**
 * What was agreed has changed, or was cleared. Says no word of it: what may read it has the element,
 * and its `outcome`. Bubbles and is composed.
 */
export class MeccChecklistOutcomeEvent extends Event {
  static readonly type = 'mecc-checklist-outcome';

  constructor() {
    super(MeccChecklistOutcomeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-checklist-outcome': MeccChecklistOutcomeEvent;
    'mecc-checklist-progress': MeccChecklistProgressEvent;
  }
}
