import type { Point } from '../../../models/index.js';
import type { ServiceMatch, ServiceQuery } from '../../../search/service-query.js';
import { boundOf, type Bound } from './bounds.js';
import { boxOf, distanceBounds, squareOf, type Box } from './cells.js';
import { packsOf, type PartFile } from './format.js';
import type { RegionsKit } from './kit.js';
import { FIRST_URGENCY, FOREIGN, NO_NUMBER, TRAITS, traitTest } from './traits.js';
import type { Estimate } from './word-plan.js';

/** Where the words of a part are: those of a region are together with others. */
export interface AreaRef {
  readonly name: string;
  readonly hash: string;
  readonly shards: number;
  /** Which region of the area it is. */
  readonly index: number;
}

/** A region or a list that a query may have to look into. */
export interface PartRef {
  readonly name: string;
  readonly hash: string;
  /** Absent: a list. */
  readonly box?: Box | undefined;
  /** How a region is cut into files of neighbours, as far as that is known before it is read. */
  readonly packs?: string | undefined;
  readonly area: AreaRef;
  /** It is in the catalogue, and its words are with those of the regions. */
  readonly isGiven?: boolean | undefined;
  /** What is in it may be near, or for people there. */
  readonly isLocal: boolean;
  /** The least that anything in it may be away, in metres. */
  readonly least: number;
  /** Leaves out what is found elsewhere or cannot be meant, by its traits. */
  readonly skips: (traits: number) => boolean;
}

/** A file that a service is in. */
export interface Copy {
  /** Tells the file from those of all parts. */
  readonly key: string;
  readonly pack: string;
  /** Which of the services in it it is, and how many there are. */
  readonly index: number;
  readonly size: number;
}

/** An entry that may fit. */
export interface Candidate {
  readonly ref: PartRef;
  /** Any of them will do. */
  readonly copies: readonly Copy[];
  readonly least: Bound;
  readonly most: Bound;
  /** It is certainly overdue or closed. */
  readonly sunk: boolean;
  /** Once its pack is read: the match, or null when it does not fit. */
  match?: ServiceMatch | null;
}

/** Part of the query that columns can tell. */
export interface ColumnTest {
  readonly query: ServiceQuery;
  readonly point: Point | undefined;
  readonly radius: number;
  /** Id of the place that has to be served. */
  readonly place: string | undefined;
  /** Before this month, what was checked is overdue. */
  readonly overdueMonth: number;
}

/** Months from January 2000, counted from 0. */
export function monthNumber(date: string): number {
  return (Number(date.slice(0, 4)) - 2000) * 12 + Number(date.slice(5, 7) || 1) - 1;
}

/** The entries of a part that may fit, in its order. */
export function candidatesOf(
  ref: PartRef,
  part: PartFile,
  test: ColumnTest,
  estimate: ((entry: number, topics: readonly string[]) => Estimate | undefined) | undefined,
  { hasAny }: Pick<RegionsKit, 'hasAny'>,
): Candidate[] {
  const { query, point, radius, place, overdueMonth } = test;
  const { sort = 'relevance' } = query;
  const isWanted = traitTest(query);
  const topicFits = part.topics.map((set) => hasAny(query.topics, set));
  // As in `service-filter.ts`: a service that names no place may serve anybody.
  const placeFits = part.places.map((set) => place === undefined || set.includes(place));
  const around = [...(place === undefined ? [] : [place]), ...(query.near?.places ?? [])];
  const box = part.box && boxOf(part.box);
  const found: Candidate[] = [];
  copiesOf(ref, part).forEach((copies, entry) => {
    const traits = part.traits[entry] ?? 0;
    const set = part.topic[entry] ?? 0;
    const places = part.places[part.place[entry] ?? 0];
    const national = (traits & TRAITS.national) !== 0;
    if (
      !isWanted(traits) ||
      ref.skips(traits) ||
      !topicFits[set] ||
      (national && query.includeNational === false && !(place && places?.includes(place))) ||
      (!national && !placeFits[part.place[entry] ?? 0] && (places?.length ?? 0) > 0)
    ) {
      return;
    }
    const words = estimate?.(entry, part.topics[set] ?? []);
    if (estimate && !words) return;
    const [x, y] = [part.x?.[entry], part.y?.[entry]];
    const isPlaced = point && box && x !== undefined && y !== undefined;
    const [least, most] = isPlaced
      ? distanceBounds(point, squareOf(box, x, y))
      : [Infinity, Infinity];
    // What is too far here is of no use, or found in the list of national services.
    if (isPlaced && least > radius) return;
    const checked = part.checked[entry] ?? 0;
    const sunk = (traits & TRAITS.closed) !== 0 || (checked > 0 && checked <= overdueMonth);
    const servesIt = around.some((id) => places?.includes(id));
    const isForeign = (traits & FOREIGN) !== 0 && !query.nation;
    const factor =
      (!national && (isPlaced || servesIt) ? 1.5 : isForeign ? 0.5 : 1) *
      (sunk ? 0.5 : 1) *
      ((traits & NO_NUMBER) !== 0 && !query.noPhone ? 0.9 : 1);
    const fit = words?.fit ?? 0;
    const score = (words?.score ?? 0) * factor;
    const urgency = Math.trunc(traits / FIRST_URGENCY) % 4;
    const boundAt = (distance: number) =>
      boundOf(sort, fit, score, sunk, distance, national, urgency);
    const atBest = boundAt(least);
    found.push({
      ref,
      copies,
      sunk,
      least: atBest,
      most: most === least ? atBest : boundAt(most),
    });
  });
  return found;
}

/** What was made of parts before: the same are looked into again and again. */
const madeCopies = new WeakMap<PartFile, readonly (readonly Copy[])[]>();

/** The files that each entry of a part is in. */
function copiesOf({ name, hash }: PartRef, part: PartFile): readonly (readonly Copy[])[] {
  const made = madeCopies.get(part);
  if (made) return made;
  const { sizes, groups = [], group = [] } = part;
  const groupSizes = countsOf(group.flat());
  const groupKeys = groups.map((pack) => `${name}/${pack}`);
  /** How many of a group have been passed. */
  const passed: number[] = [];
  const all: Copy[][] = [];
  packsOf(part, hash).forEach((pack, at) => {
    const size = sizes[at] ?? 0;
    const key = `${name}/${pack}`;
    for (let index = 0; index < size; index += 1) {
      const copies: Copy[] = [{ key, pack, index, size }];
      const numbers = group[all.length] ?? [];
      for (const number of typeof numbers === 'number' ? [numbers] : numbers) {
        const inGroup = (passed[number] = (passed[number] ?? -1) + 1);
        const [pack, key] = [groups[number], groupKeys[number]];
        if (pack && key) copies.push({ key, pack, index: inGroup, size: groupSizes[number] ?? 0 });
      }
      all.push(copies);
    }
  });
  madeCopies.set(part, all);
  return all;
}

/** How often each number is there. */
function countsOf(numbers: readonly number[]): number[] {
  const counts: number[] = [];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}
