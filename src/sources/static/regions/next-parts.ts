import { boundOf, compareBounds, type Bound } from './bounds.js';
import type { OpenedParts } from './opened-parts.js';
import type { PartRef } from './parts.js';
import { firstRegions, isSparse } from './reach.js';
import type { RegionSearch } from './search-regions.js';
import type { WordPlan } from './word-plan.js';

/** Regions that a page may open, at first and at most. Words cost more than places. */
const FIRST_WITH_WORDS = 2;
const WITH_WORDS = 6;
const WITHOUT_WORDS = 12;

/** How many services have the words of a search, where they mean no topic, about. */
const WORD_SHARE = 0.1;

/** Of those with the words, how many of the nearest have to be seen, as a share of a page. */
const NEAR_ENOUGH = 0.3;

/** What a search knows of the entries in the parts that it has opened. */
export interface Outlook {
  /** What comes after this need not be known; undefined: everything has to be. */
  readonly bar: Bound | undefined;
  /** There are as many with all words as are wanted. */
  readonly isEnough: boolean;
  /** There are not as many as are wanted, or the last of them are overdue. */
  readonly isFar: boolean;
}

/** What to open next. */
export interface NextParts {
  readonly refs: readonly PartRef[];
  /** They are regions around a point: lists that are not known yet can wait. */
  readonly isNear: boolean;
  /** A limit keeps others closed that may hold what comes first. */
  readonly isCut: boolean;
}

/** Chooses from the parts that may hold what comes first, nearest first. */
export function nextParts(
  search: RegionSearch,
  words: WordPlan,
  refs: readonly PartRef[],
  opened: OpenedParts,
  { bar, isEnough, isFar }: Outlook,
): NextParts {
  const { near, topics, sort = 'relevance' } = search.query;
  const { regions } = opened;
  const { hasWords } = words;
  /** Few have the words and the topic: what is near is hardly ever enough. */
  const isRare = hasWords && (topics?.length ?? 0) > 0;
  /** What comes first in a part that has not been read, at best. */
  const best = ({ isLocal, least }: PartRef) =>
    boundOf(sort, 0, hasWords ? words.most(isLocal) : 0, false, least, false, 0);
  const closed = refs.filter(
    (ref) => !opened.has(ref) && (bar === undefined || compareBounds(best(ref), bar) <= 0),
  );
  const lists = closed.filter(({ box }) => !box);
  const next = closed.filter(({ box }) => box);
  // Words may be better anywhere. The nearest regions have to do, when they have enough.
  const isDone = hasWords && regions > 0 && isEnough;
  const limit = search.effort * (hasWords ? WITH_WORDS : WITHOUT_WORDS);
  const room = isDone ? 0 : Math.max(0, limit - regions);
  // A list comes after what is near: with words, at once when the first look is not enough.
  const isNear =
    near !== undefined &&
    next.length > 0 &&
    room > 0 &&
    (!hasWords || (regions === 0 && !isRare && !isSparse(next[0], near.radius)));
  return {
    refs: [
      ...next.slice(0, Math.min(room, atOnce())),
      ...(isNear ? lists.filter(({ isGiven }) => isGiven) : lists),
    ],
    isNear,
    isCut: next.length > 0 && room === 0,
  };

  /** How many regions: around the point where nothing is known yet. */
  function atOnce(): number {
    if (!near) return FIRST_WITH_WORDS;
    // Where nothing says how far it will be, a step at a time.
    if (regions > 0) return isFar && !hasWords ? 2 : 4;
    const shareOf = (ids: readonly string[] = []) =>
      ids.reduce((sum, id) => sum + (search.topics[id] ?? 1) / 1000, 0);
    const ofTopics = shareOf(topics) || 1;
    const ofWords = hasWords ? shareOf(words.topicIds()) || WORD_SHARE : 1;
    const each = Math.min(1, ofTopics) * Math.min(1, ofWords) * search.perRegion;
    // The best of those with the words, wherever they are: the nearest few regions have enough.
    if (hasWords && !isRare)
      return Math.min(FIRST_WITH_WORDS, firstRegions(next, search.want * NEAR_ENOUGH, each));
    return firstRegions(next, search.want, each);
  }
}
