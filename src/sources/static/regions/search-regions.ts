import type { SearchContext } from '../../../search/search-services.js';
import type { ServiceMatch, ServiceQuery } from '../../../search/service-query.js';
import { compareBounds, firstInOrder } from './bounds.js';
import { chooseFiles } from './choose-files.js';
import type { WordsFile } from './format.js';
import type { RegionsKit } from './kit.js';
import { nextParts } from './next-parts.js';
import { OpenedParts } from './opened-parts.js';
import type { Pack, PartStore, Reading } from './part-store.js';
import type { Candidate, PartRef } from './parts.js';
import { ReadServices } from './read-services.js';
import { WordPlan } from './word-plan.js';

/** One more than is needed for each so many. */
const SPARE = 8;

/** Files of services that a page may read. */
const PACKS = 40;

/** What a search has found. */
export interface Found {
  /** In order, the first of them as a full scan would give them, unless `isCut`. */
  readonly matches: readonly ServiceMatch[];
  /** Nothing else fits, anywhere. */
  readonly isAll: boolean;
  readonly packs: readonly Pack[];
}

/** One search, over as few files as it takes. */
export interface RegionSearch {
  readonly kit: RegionsKit;
  readonly store: PartStore;
  readonly query: ServiceQuery;
  readonly context: SearchContext;
  readonly reading: Reading;
  /** Nearest first. */
  readonly refs: readonly PartRef[];
  /** Lists that are on their way. */
  readonly more: Promise<readonly PartRef[]> | undefined;
  /** How many matches are needed. */
  readonly want: number;
  /** How much more than for one page may be read. */
  readonly effort: number;
  /** Services of a region, on average, and how many of a thousand have a topic. */
  readonly perRegion: number;
  readonly topics: Readonly<Record<string, number>>;
  readonly loadWords: (reading: Reading) => Promise<WordsFile>;
}

/**
 * Reads the parts that may hold what comes first, then the services that may come first, until
 * nothing that has not been read can come before what has.
 */
export async function searchRegions(search: RegionSearch): Promise<Found> {
  const { kit, query, context, reading, want, effort } = search;
  const refs = [...search.refs];
  let { more } = search;
  const words = new WordPlan(kit, query.text ?? '', context.topicNames ?? []);
  const opened = new OpenedParts(search, words);
  const services = new ReadServices(search, words);
  const { packs } = services;
  let isCut = false;

  for (;;) {
    const live = services.live(opened.candidates);
    // Some of those that seem to fit turn out not to: then there are others at hand.
    const spare = packs.size > 0 ? 0 : Math.ceil(want / SPARE);
    const first = firstInOrder(live, want + spare, mostOf);
    // What comes after the last of them need not be known. Undefined: everything has to be.
    const end = first.length < want ? undefined : first.at(-1);
    // No spare ones here: what would be read for them is a whole part.
    const last = end && first[want - 1];
    const next = nextParts(search, words, refs, opened, {
      bar: last && mostOf(last),
      isEnough: live.filter((one) => services.isWhole(one)).length >= want,
      isFar: live.length < want || end?.sunk === true,
    });
    ({ isCut } = next);
    if (more && !next.isNear) {
      refs.push(...(await more));
      more = undefined;
      continue;
    }
    if (next.refs.length > 0) {
      await opened.open(next.refs);
      continue;
    }

    const needed = neededOf(live, first, end);
    if (needed.length === 0) break;
    // Those in files that are here come first: they may be enough.
    const atHand = needed.filter((one) => services.hasRead(one));
    if (atHand.length > 0) {
      await services.read([], atHand);
      continue;
    }
    const space = effort * PACKS - packs.size;
    if (space <= 0) {
      isCut = true;
      break;
    }
    const files = chooseFiles(
      needed,
      (key) => packs.has(key),
      (key) => opened.guessed.has(key),
    );
    await services.read(files.slice(0, space), needed);
  }
  const { candidates } = opened;
  // Others in the same files count when there are too few, or when all that fits is there.
  const isShort = candidates.filter(({ match }) => match).length < want;
  if (isShort || candidates.every((one) => services.hasRead(one)))
    await services.read([], candidates);

  const matches = services.live(candidates).flatMap(({ match }) => match ?? []);
  const isAll =
    !isCut &&
    refs.every((ref) => opened.has(ref)) &&
    candidates.every(({ match }) => match !== undefined) &&
    reading.failures.length === 0;
  return {
    matches: kit.rankMatches(matches, query, { ...context.freshness, now: context.now }),
    isAll,
    packs: [...packs.values()].flatMap((pack) => pack ?? []),
  };

  function mostOf(candidate: Candidate) {
    return services.most(candidate);
  }

  /** What has to be read to know the first. `end`: what comes after it need not be known. */
  function neededOf(
    live: readonly Candidate[],
    first: readonly Candidate[],
    end: Candidate | undefined,
  ): Candidate[] {
    const { near, sort = 'relevance' } = query;
    const isInOrder = sort === 'relevance' || sort === 'distance';
    const bar = end && mostOf(end);
    // A list is in order: where nothing else tells them apart, its first are enough. In regions,
    // without a point, any are as good as others.
    const early = new Set(first);
    for (const ref of opened.lists()) {
      const own = live.filter((one) => one.ref === ref);
      for (const one of firstInOrder(own, want, mostOf)) early.add(one);
    }
    return live.filter((one) => {
      const { ref, match, least } = one;
      const mayWait = isInOrder && (!ref.box || !near);
      const isFirst = bar === undefined || compareBounds(least, bar) <= 0;
      return match === undefined && isFirst && (!mayWait || early.has(one));
    });
  }
}
