import type { LearningResource } from '../../models/index.js';
import { type Learner, suitsLearning } from '../../search/suits-learning.js';

/** Which programmes to show. */
export interface LearningChoice extends Learner {
  /** Id of the topic that the programmes are on. */
  readonly topic?: string | undefined;
  /** Largest number. Anything but a number from 1 means all. */
  readonly limit?: number | undefined;
}

/** Where a programme stands: to be had now, replaced by another, or gone. */
export type LearningGroup = 'current' | 'replaced' | 'gone';

/** Where a programme stands. Gone counts for more than replaced: there is nothing to follow. */
export function groupOf({ link, replacedBy }: LearningResource): LearningGroup {
  if (link === 'gone') return 'gone';
  return link === 'being-replaced' || replacedBy !== undefined ? 'replaced' : 'current';
}

const GROUPS: readonly LearningGroup[] = ['current', 'replaced', 'gone'];

/**
 * Which of the programmes on a topic to show, in order: what has a link comes before what has none,
 * what is for anywhere before what is for one area, and what is on the topic before what is about
 * MECC as a whole, or after it without a topic. What has been replaced comes later, and what is
 * gone last. What nobody has confirmed is left out: it is kept for editors.
 */
export function selectLearning(
  programmes: readonly LearningResource[],
  choice: LearningChoice,
): readonly LearningResource[] {
  const { topic, limit } = choice;
  const rank = (resource: LearningResource) =>
    GROUPS.indexOf(groupOf(resource)) * 8 +
    (resource.url === undefined ? 4 : 0) +
    (resource.area === undefined ? 0 : 2) +
    (Boolean(topic) === (resource.topics.length === 0) ? 1 : 0);
  const fitting = programmes
    .filter((resource) => resource.status !== 'unverified' && suitsLearning(choice, resource))
    .sort((a, b) => rank(a) - rank(b));
  return limit !== undefined && limit >= 1 ? fitting.slice(0, Math.trunc(limit)) : fitting;
}
