import type { QualityScores } from './quality-summary.js';

/**
 * A score was given, changed or taken back, or all were cleared. Carries ids and scores, never notes:
 * a page may keep scores, and give them back as `value`. Bubbles and is composed.
 */
export class MeccQualityChangeEvent extends Event {
  static readonly type = 'mecc-quality-change';
  /** Id of the checklist. */
  readonly checklist: string;
  /** Scores by id of the criterion. What is not in it has not been scored. */
  readonly scores: QualityScores;

  constructor(checklist: string, scores: QualityScores) {
    super(MeccQualityChangeEvent.type, { bubbles: true, composed: true });
    this.checklist = checklist;
    this.scores = scores;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mecc-quality-change': MeccQualityChangeEvent;
  }
}
