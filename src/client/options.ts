import type {
  LearningAccess,
  LearningAudience,
  LearningKind,
  LearningLevel,
  Nation,
} from '../models/index.js';
import type { Keys } from '../search/check-keys.js';
import type { FreshnessLimits } from '../search/freshness.js';
import type { ContentSource } from '../sources/content-source.js';
import type { DirectorySource } from '../sources/directory-source.js';

/** How a {@link MeccClient} is set up. */
export interface MeccClientOptions {
  /** The local directory; several of them by way of `combine()`. Default: none. */
  readonly directory?: DirectorySource | undefined;
  /** Topics, conversation models, e-learning and places. Default: what this package brings. */
  readonly content?: ContentSource | undefined;
  /**
   * National services, shown with the local ones and in their place when those cannot be had. The
   * source has to say `national: true` of itself. False: none. Default: what this package brings.
   */
  readonly national?: DirectorySource | false | undefined;
  /** Used in place of the global `fetch`. Default: the global one, at the time of the request. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for a whole request, all tries together. Default: 15,000. */
  readonly timeout?: number | undefined;
  /** The time that opening hours and checks are measured at. Default: the clock. */
  readonly now?: (() => Date) | undefined;
  /** How long a check can be relied on. Default: due after 10 months, overdue after 12. */
  readonly freshness?: FreshnessLimits | undefined;
}

/** Their names, and of what type each is: others are refused. */
export const CLIENT_KEYS: Keys<MeccClientOptions> = {
  directory: 'object',
  content: 'object',
  national: undefined,
  fetch: 'function',
  timeout: 'number',
  now: 'function',
  freshness: 'object',
};

/** Which e-learning to list. Every part narrows the list. */
export interface LearningFilter {
  /** Id of a topic. Resources about MECC as a whole fit every topic. */
  readonly topic?: string | undefined;
  /** Resources that name no nation fit every nation. */
  readonly nation?: Nation | undefined;
  /** Whom it is for. What is for everyone fits, and what does not say. */
  readonly audience?: LearningAudience | undefined;
  /** What it prepares for. What does not say does not fit. */
  readonly level?: LearningLevel | undefined;
  /** How it is taught. What does not say does not fit. */
  readonly kind?: LearningKind | undefined;
  /** What people have to have to get in; one of them. */
  readonly access?: readonly LearningAccess[] | undefined;
}

export const LEARNING_KEYS: Keys<LearningFilter> = {
  topic: 'string',
  nation: 'string',
  audience: 'string',
  level: 'string',
  kind: 'string',
  access: 'list',
};
