/**
 * A course was put in the plan, taken out or marked as done, or the plan was cleared. Says how many,
 * never which. Bubbles and is composed.
 */
export class MeccLearningPlanEvent extends Event {
  static readonly type = 'mecc-learning-plan';
  /** Number of courses in the plan that are not done. */
  readonly planned: number;
  /** Number of courses that are done. */
  readonly done: number;

  constructor(planned: number, done: number) {
    super(MeccLearningPlanEvent.type, { bubbles: true, composed: true });
    this.planned = planned;
    this.done = done;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-learning-plan': MeccLearningPlanEvent;
  }
}
