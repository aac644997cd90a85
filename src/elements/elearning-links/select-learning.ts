import type { LearningResource } from '../../models/index.js';

/** Which programmes to show. */
export interface LearningChoice {
  /** Id of the topic that the programmes are on. */
  readonly topic?: string | undefined;
  /** Whom it is for, as the programmes say it. What is for everyone is for them too. */
  readonly audience?: string | undefined;
  /** Largest number. Anything but a number from 1 means all. */
  readonly limit?: number | undefined;
}

/**
 * Which of the programmes on a topic to show, in order: what has a link comes before what has none,
 * and what is on the topic before what is about MECC as a whole, or after it without a topic. What
 * has been replaced comes last. What nobody has confirmed is left out: it is kept for editors.
 */
export function selectLearning(
  programmes: readonly LearningResource[],
  { topic, audience, limit }: LearningChoice,
): readonly LearningResource[] {
  const who = audience?.trim().toLowerCase();
  const rank = ({ replacedBy, topics, url }: LearningResource) =>
    (replacedBy === undefined ? 0 : 4) +
    (url === undefined ? 2 : 0) +
    (Boolean(topic) === (topics.length === 0) ? 1 : 0);
  const fitting = programmes
    .filter(
      ({ status, audience: people }) =>
        status !== 'unverified' &&
        (!who || people.some((name) => [who, 'everyone'].includes(name.toLowerCase()))),
    )
    .sort((a, b) => rank(a) - rank(b));
  return limit !== undefined && limit >= 1 ? fitting.slice(0, Math.trunc(limit)) : fitting;
}
