import type { LearningResource } from '../../models/index.js';

/** Which programmes to show. */
export interface LearningChoice {
  /** Id of a topic. */
  readonly topic?: string | undefined;
  /** Whom it is for, as the programmes say it. What is for everyone is for them too. */
  readonly audience?: string | undefined;
  /** Largest number. Anything but a number from 1 means all. */
  readonly limit?: number | undefined;
}

/**
 * The programmes that fit. What is about MECC as a whole fits every topic: it comes after those on
 * the topic, and first without one. What has a link comes before what has none; what has been
 * replaced comes last. What nobody has confirmed is left out: it is kept for editors.
 */
export function selectLearning(
  all: readonly LearningResource[],
  { topic, audience, limit }: LearningChoice,
): readonly LearningResource[] {
  const who = audience?.trim().toLowerCase();
  const rank = ({ replacedBy, topics, url }: LearningResource) =>
    (replacedBy === undefined ? 0 : 4) +
    (Boolean(topic) === (topics.length === 0) ? 2 : 0) +
    (url === undefined ? 1 : 0);
  const fitting = all
    .filter(
      ({ status, topics, audience: people }) =>
        status !== 'unverified' &&
        (!topic || topics.length === 0 || topics.includes(topic)) &&
        (!who || people.some((name) => [who, 'everyone'].includes(name.toLowerCase()))),
    )
    .sort((a, b) => rank(a) - rank(b));
  return limit !== undefined && limit >= 1 ? fitting.slice(0, Math.trunc(limit)) : fitting;
}
