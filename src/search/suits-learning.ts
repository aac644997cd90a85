import type { LearningAudience, LearningLevel, LearningResource } from '../models/index.js';

/** Who wants to learn, and for what. */
export interface Learner {
  readonly audience?: LearningAudience | undefined;
  readonly level?: LearningLevel | undefined;
}

/**
 * Whether a course suits a learner. One that does not say whom it is for is not kept from anybody;
 * one that does not say its level cannot be found by it.
 */
export function suitsLearning(
  { audience, level }: Learner,
  { audience: people, level: levels }: Pick<LearningResource, 'audience' | 'level'>,
): boolean {
  const isForThem =
    !audience || people.length === 0 || people.includes(audience) || people.includes('everyone');
  return isForThem && (!level || levels.includes(level));
}
