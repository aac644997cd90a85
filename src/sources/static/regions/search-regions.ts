import type { SearchContext } from '../../../search/search-services.js';
import type { ServiceMatch, ServiceQuery } from '../../../search/service-query.js';
import { boundOf, compareBounds, firstInOrder, type Bound } from './bounds.js';
import { chooseFiles } from './choose-files.js';
import type { PartFile, WordsFile } from './format.js';
import { guessFiles } from './guess-files.js';
import type { RegionsKit } from './kit.js';
import type { Pack, PartStore, Reading } from './part-store.js';
import {
  candidatesOf,
  monthNumber,
  type Candidate,
  type ColumnTest,
  type PartRef,
} from './parts.js';
import { firstRegions, isSparse } from './reach.js';
import { ReadServices } from './read-services.js';
import { WordPlan } from './word-plan.js';

/** Regions that a page may open, at first and at most. Words cost more than places. */
const FIRST_WITH_WORDS = 2;
const WITH_WORDS = 6;
const WITHOUT_WORDS = 12;

/** How many services have the words of a search, where they mean no topic, about. */
const WORD_SHARE = 0.1;

/** Of those with the words, how many of the nearest have to be seen, as a share of a page. */
const NEAR_ENOUGH = 0.3;

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

interface Opened {
  readonly ref: PartRef;
  /** Undefined when it could not be read. */
  readonly part: PartFile | undefined;
  candidates: Candidate[];
}

/**
 * Reads the parts that may hold what comes first, then the services that may come first, until
 * nothing that has not been read can come before what has.
 */
export async function searchRegions(search: RegionSearch): Promise<Found> {
  const { kit, store, query, context, reading, want, effort } = search;
  const refs = [...search.refs];
  let { more } = search;
  const { near, sort = 'relevance' } = query;
  const words = new WordPlan(kit, query.text ?? '', context.topicNames ?? []);
  const hasWords = words.words.length > 0;
  const test: ColumnTest = {
    query,
    point: near?.point,
    radius: near?.radius ?? Infinity,
    place: query.place === undefined ? undefined : kit.placeIdOf(query.place),
    overdueMonth: overdueMonth(context),
  };
  const opened = new Map<PartRef, Opened>();
  const services = new ReadServices(search, words);
  const { packs } = services;
  const mostOf = (candidate: Candidate) => services.most(candidate);
  const isInOrder = sort === 'relevance' || sort === 'distance';
  /** Few have the words and the topic: what is near is hardly ever enough. */
  const isRare = hasWords && (query.topics?.length ?? 0) > 0;
  const limit = effort * (hasWords ? WITH_WORDS : WITHOUT_WORDS);
  /** Files that were asked for before it was known whether they are needed. */
  const guessed = new Set<string>();
  let candidates: readonly Candidate[] = [];
  let regions = 0;
  let isCut = false;

  for (;;) {
    isCut = false;
    const live = services.live(candidates);
    // Some of those that seem to fit turn out not to: then there are others at hand.
    const spare = packs.size > 0 ? 0 : Math.ceil(want / SPARE);
    const first = firstInOrder(live, want + spare, mostOf);
    // What comes after the last of them need not be known. Undefined: everything has to be.
    const end = first.length < want ? undefined : first.at(-1);
    const last = end && mostOf(end);
    const isNeeded = (bound: Bound) => last === undefined || compareBounds(bound, last) <= 0;

    // No spare ones here: what would be read for them is a whole part.
    const lastWanted = end && first[want - 1];
    const bar = lastWanted && mostOf(lastWanted);
    const closed = refs.filter(
      (ref) => !opened.has(ref) && (bar === undefined || compareBounds(boundOfRef(ref), bar) <= 0),
    );
    const lists = closed.filter(({ box }) => !box);
    const next = closed.filter(({ box }) => box);
    // Words may be better anywhere. The nearest regions have to do, when they have enough.
    const isEnough =
      hasWords && regions > 0 && live.filter((one) => services.isWhole(one)).length >= want;
    if (isEnough && next.length > 0) isCut = true;
    const room = isEnough ? 0 : limit - regions;
    if (next.length > 0 && room <= 0) isCut = true;
    // A list comes after what is near: with words, at once when the first look is not enough.
    const isNear =
      near &&
      next.length > 0 &&
      room > 0 &&
      (hasWords ? regions === 0 && !isRare && !isSparse(next[0], near.radius) : true);
    if (more && !isNear) {
      refs.push(...(await more));
      more = undefined;
      continue;
    }
    const isFar = live.length < want || end?.sunk === true;
    const batch = [
      ...next.slice(0, Math.max(0, Math.min(room, batchSize(next, isFar)))),
      ...(isNear ? lists.filter(({ isGiven }) => isGiven) : lists),
    ];
    if (batch.length > 0) {
      regions += batch.filter(({ box }) => box).length;
      await open(batch);
      continue;
    }

    // A list is in order: where nothing else tells them apart, its first are enough. In regions,
    // without a point, any are as good as others.
    const early = new Set(first);
    for (const ref of opened.keys()) {
      if (ref.box) continue;
      const own = live.filter((one) => one.ref === ref);
      for (const one of firstInOrder(own, want, mostOf)) early.add(one);
    }
    const needed = live.filter((one) => {
      const { ref, match, least } = one;
      const mayWait = isInOrder && (!ref.box || !near);
      return match === undefined && isNeeded(least) && (!mayWait || early.has(one));
    });
    if (needed.length === 0) break;
    // Those in files that are here come first: they may be enough.
    const atHand = needed.filter((one) => services.hasRead(one));
    if (atHand.length > 0) {
      await services.read([], atHand);
      continue;
    }
    const files = chooseFiles(
      needed,
      (key) => packs.has(key),
      (key) => guessed.has(key),
    );
    const space = effort * PACKS - packs.size;
    if (space <= 0) {
      isCut = true;
      break;
    }
    await services.read(files.slice(0, space), needed);
  }
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

  /** How many regions to open at once: around the point where nothing is known yet. */
  function batchSize(next: readonly PartRef[], isFar: boolean): number {
    if (!near) return FIRST_WITH_WORDS;
    // Where nothing says how far it will be, a step at a time.
    if (regions > 0) return isFar && !hasWords ? 2 : 4;
    const shareOf = (ids: readonly string[] = []) =>
      ids.reduce((sum, id) => sum + (search.topics[id] ?? 1) / 1000, 0);
    const ofTopics = shareOf(query.topics) || 1;
    const ofWords = hasWords ? shareOf(words.topicIds()) || WORD_SHARE : 1;
    const each = Math.min(1, ofTopics) * Math.min(1, ofWords) * search.perRegion;
    // The best of those with the words, wherever they are: the nearest few regions have enough.
    if (hasWords && !isRare)
      return Math.min(FIRST_WITH_WORDS, firstRegions(next, want * NEAR_ENOUGH, each));
    return firstRegions(next, want, each);
  }

  async function open(batch: readonly PartRef[]): Promise<void> {
    await read(batch);
    candidates = [...opened.values()].flatMap((one) => one.candidates);
  }

  async function read(batch: readonly PartRef[]): Promise<void> {
    const unread = batch.filter(({ name, hash }) => !store.knows(name, hash));
    const loading = batch.map(({ name, hash }) => store.part(name, hash, reading));
    if (opened.size === 0 && !hasWords) {
      for (const { ref, pack } of guessFiles(unread, query, want)) {
        guessed.add(`${ref.name}/${pack}`);
        store.guess(ref.name, pack, reading);
      }
    }
    const [parts] = await Promise.all([
      Promise.all(loading),
      ...(hasWords ? batch.map((ref) => words.fetch(ref, store, reading)) : []),
    ]);
    batch.forEach((ref, index) => {
      opened.set(ref, { ref, part: parts[index], candidates: [] });
    });
    if (!hasWords) {
      for (const ref of batch) await estimate(ref);
      return;
    }
    const known = [...opened.values()].flatMap(({ ref, part }) => (part ? [{ ref, part }] : []));
    const [hasChanged] = await Promise.all([
      words.decide(known, store, reading, () => search.loadWords(reading)),
      ...batch.map(estimate),
    ]);
    if (hasChanged) await Promise.all([...opened.keys()].map(estimate));
  }

  async function estimate(ref: PartRef): Promise<void> {
    const one = opened.get(ref);
    if (!one?.part) return;
    const guess = hasWords
      ? await words.estimate({ ref, part: one.part }, store, reading)
      : undefined;
    one.candidates = candidatesOf(ref, one.part, test, guess, kit);
  }

  /** What comes first in a part that has not been read, at best. */
  function boundOfRef({ least, isLocal }: PartRef): Bound {
    return boundOf(sort, 0, hasWords ? words.most(isLocal) : 0, false, least, false, 0);
  }
}

/** What was checked before this month is overdue on any day of the month that it is. */
function overdueMonth({ now, freshness }: SearchContext): number {
  return monthNumber(now.toISOString()) - (freshness?.overdueAfterMonths ?? 12);
}
