import { nationalServices } from '../../generated/national-services.js';
import { topicNames } from '../../generated/topic-names.js';
import type { Service } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { freshnessAt } from '../../search/freshness.js';
import { areasOf, outcodesOf } from '../check/where.js';
import type { ReadFeed, ReadService } from '../read/read-feed.js';
import { reachOf, type GapPlace } from './reach.js';

/**
 * What there is for a topic in a place, the best that it has. `none`: no service is recorded, which
 * does not mean that there is none. `national`: only services for a whole nation. `wide`: only
 * services that say they cover a wider area or everywhere. `unsure`: services of the place, but
 * none that is known to have been checked in the last 12 months. `local`: one that was.
 */
export const GAP_STATES = ['none', 'national', 'wide', 'unsure', 'local'] as const;
export type GapState = (typeof GAP_STATES)[number];

/** Services by the age of their last check. */
export interface AgeCount {
  /** In the last 12 months. */
  readonly checked: number;
  /** Longer ago, or its review is past. */
  readonly outOfDate: number;
  /** Nobody recorded a check. */
  readonly unknown: number;
}

/** One topic in one place. */
export interface GapCell {
  readonly state: GapState;
  /** Services that name this place. */
  readonly local: AgeCount;
  /** Services that name a wider area around it, or say that they cover everywhere. */
  readonly wide: AgeCount;
  /** Services for the nation that it is in. */
  readonly national: AgeCount;
}

/** A service that counts nowhere. */
export interface Uncounted {
  readonly id: string;
  readonly name: string;
  /** The first halves of its postcodes, where it has no area. An address is no area. */
  readonly outcodes?: readonly string[];
  /** Areas that it names, where none of them is a place here. */
  readonly areas?: readonly string[];
}

/** What `mecc-signpost gaps` says of a source. */
export interface GapReport {
  readonly source: string;
  /** The day that the ages of checks are counted to. */
  readonly asOf: string;
  /** False: there is more than could be read, so that a hole may be none. */
  readonly complete: boolean;
  /** Records that were left out when it was read. */
  readonly skipped: number;
  readonly services: number;
  /** National services that are counted besides, because a finder shows them beside a directory. */
  readonly bundled: number;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** `matrix[place][topic]`, in the order of both lists. */
  readonly matrix: readonly (readonly GapCell[])[];
  readonly uncounted: {
    /** No place, no area, no nation. */
    readonly noArea: readonly Uncounted[];
    /** No topic that is known here. */
    readonly noTopic: readonly Uncounted[];
    /** They name areas, and none of these places. */
    readonly elsewhere: readonly Uncounted[];
    /** Closed for a time. */
    readonly closed: readonly Uncounted[];
    /** The list of the feed left out where they are. */
    readonly noDetails: readonly Uncounted[];
  };
}

/** What to compare with what. */
export interface GapOptions {
  readonly now: Date;
  readonly places: readonly GapPlace[];
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Whether the national services of this package count too. */
  readonly bundled: boolean;
}

const topicIds = new Set(topicNames.map(({ id }) => id));

/** Counts what there is for each topic in each place, and what counts nowhere. */
export function findGaps(feed: ReadFeed, options: GapOptions): GapReport {
  const { now, places } = options;
  const topics = topicNames.filter(({ id }) => options.topics.includes(id));
  const ageOf = freshnessAt({ now });
  const own = new Set(feed.services.map(({ service }) => service.id));
  const bundled = options.bundled ? nationalServices.filter(({ id }) => !own.has(id)) : [];
  const open = feed.services.map(({ service }) => service).filter(isOpen);
  const tallies = places.map(() => topics.map(newTally));
  const placed = new Set<string>();
  for (const service of [...open, ...bundled]) {
    const age = AGE[ageOf(service.assurance)];
    places.forEach((place, row) => {
      const reach = reachOf(service, place);
      if (!reach) return;
      placed.add(service.id);
      topics.forEach(({ id }, column) => {
        const tally = tallies[row]?.[column];
        if (tally && service.topics.includes(id)) tally[reach][age] += 1;
      });
    });
  }
  return {
    source: feed.source,
    asOf: londonTime(now).date,
    complete: feed.complete,
    skipped: feed.skipped,
    services: feed.services.length,
    bundled: bundled.length,
    places: places.map(({ id, name }) => ({ id, name })),
    topics: topics.map(({ id, title }) => ({ id, title })),
    matrix: tallies.map((row) => row.map((tally) => ({ state: stateOf(tally), ...tally }))),
    uncounted: uncountedOf(feed.services, placed),
  };
}

type Tally = Record<'local' | 'wide' | 'national', Record<keyof AgeCount, number>>;

const AGE = {
  fresh: 'checked',
  due: 'checked',
  overdue: 'outOfDate',
  unknown: 'unknown',
} as const satisfies Record<string, keyof AgeCount>;

function newTally(): Tally {
  const none = () => ({ checked: 0, outOfDate: 0, unknown: 0 });
  return { local: none(), wide: none(), national: none() };
}

function stateOf({ local, wide, national }: Tally): GapState {
  if (local.checked > 0) return 'local';
  if (totalOf(local) > 0) return 'unsure';
  if (totalOf(wide) > 0) return 'wide';
  return totalOf(national) > 0 ? 'national' : 'none';
}

/** All services of a count, whatever their age. */
export const totalOf = ({ checked, outOfDate, unknown }: AgeCount): number =>
  checked + outOfDate + unknown;

const isOpen = ({ status }: Service) => status !== 'temporarily closed';

function uncountedOf(
  read: readonly ReadService[],
  placed: ReadonlySet<string>,
): GapReport['uncounted'] {
  const found = { noArea: [], noTopic: [], elsewhere: [], closed: [], noDetails: [] } as {
    [Kind in keyof GapReport['uncounted']]: Uncounted[];
  };
  for (const { service, shallow } of read) {
    const { id, name, topics, coverage } = service;
    if (!isOpen(service)) {
      found.closed.push({ id, name });
      continue;
    }
    if (!topics.some((topic) => topicIds.has(topic))) found.noTopic.push({ id, name });
    if (placed.has(id)) continue;
    const nations = coverage.national ? coverage.nations : [];
    const areas = [...areasOf(service).map((area) => area.name), ...nations];
    if (areas.length > 0) found.elsewhere.push({ id, name, areas });
    else if (shallow) found.noDetails.push({ id, name });
    else found.noArea.push({ id, name, outcodes: outcodesOf(service) });
  }
  return found;
}
