import type { QualityArea, QualityChecklist, QualityCriterion, Score } from '../../models/index.js';

/** Scores by id of the criterion. What is not in it has not been scored: that is not a 0. */
export type QualityScores = Readonly<Record<string, number>>;

/** How far the scoring of an area, or of all of them, has come. */
export interface QualityTotal {
  /** Sum of the scores. */
  readonly score: number;
  /** What the sum would be if all that has been scored were fully met. */
  readonly highest: number;
  /** Number of criteria that have been scored. */
  readonly scored: number;
  /** Number of criteria. */
  readonly total: number;
}

/** A criterion, its area and its score. */
export interface ScoredCriterion {
  readonly area: QualityArea;
  readonly criterion: QualityCriterion;
  /** Undefined: not scored yet. */
  readonly score: Score | undefined;
}

/** A checklist as far as it has been scored. */
export interface QualitySummary {
  readonly areas: readonly (QualityTotal & { readonly area: QualityArea })[];
  readonly all: QualityTotal;
  /** All criteria, in the order of the checklist. */
  readonly criteria: readonly ScoredCriterion[];
  /** Criteria with a score: the lowest come first. */
  readonly lowest: readonly ScoredCriterion[];
  /** Criteria without one. */
  readonly unscored: readonly ScoredCriterion[];
}

/** A checklist without what nobody could read: that is kept for editors. */
export function readableChecklist(checklist: QualityChecklist): QualityChecklist {
  const areas = checklist.areas
    .filter(({ status }) => status !== 'unverified')
    .map((area) => ({
      ...area,
      criteria: area.criteria.filter(({ status }) => status !== 'unverified'),
    }))
    .filter(({ criteria }) => criteria.length > 0);
  return { ...checklist, areas };
}

/** Counts scores that are on the scale of the checklist; others count as not scored. */
export function summarise(
  { areas, scale }: QualityChecklist,
  scores: QualityScores,
): QualitySummary {
  const highest = Math.max(...scale.map(({ value }) => value));
  const criteria = areas.flatMap((area) =>
    area.criteria.map((criterion) => ({
      area,
      criterion,
      score: scale.find(({ value }) => value === scores[criterion.id]),
    })),
  );
  const sum = (of: readonly ScoredCriterion[]): QualityTotal => {
    const values = of.flatMap(({ score }) => score?.value ?? []);
    return {
      score: values.reduce((total, value) => total + value, 0),
      highest: values.length * highest,
      scored: values.length,
      total: of.length,
    };
  };
  return {
    areas: areas.map((area) => ({ area, ...sum(criteria.filter((one) => one.area === area)) })),
    all: sum(criteria),
    criteria,
    lowest: criteria
      .filter(({ score }) => score)
      .sort((a, b) => (a.score?.value ?? 0) - (b.score?.value ?? 0)),
    unscored: criteria.filter(({ score }) => !score),
  };
}
