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

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-checklist-progress': MeccChecklistProgressEvent;
  }
}
