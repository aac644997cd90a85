import type { Service, Weekday } from '../models/index.js';
import { ACCESS_MODES, AUDIENCES, WEEKDAYS } from '../models/service-values.js';
import { ACCESS_FEATURES } from './access-features.js';
import { audiencesOf } from './audiences.js';
import type { SearchContext, wordReader } from './search-services.js';
import type { isListed, languageName, modesOf, serviceFilter } from './service-filter.js';
import type { ServiceQuery } from './service-query.js';

/** What can be chosen from, each with how much it would find. */
export interface FacetOption {
  /** Id of a topic, a mode, `MO`, metres, `yes`: what `withOption()` takes. */
  readonly value: string;
  /** Services that a search with this option finds, with all that is chosen in other facets. */
  readonly count: number;
}

export type FacetName =
  | 'topics'
  | 'for'
  | 'modes'
  | 'languages'
  | 'accessibility'
  | 'open'
  | 'radius'
  | 'free'
  | 'noPhone'
  | 'selfReferral'
  | 'interpreter'
  | 'local';

/** Options that nothing would find are there as well, with 0: a page has to say so. */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetOption[]>>;

/** A service that an option finds, and how well it has the words of the query. */
export interface FacetRow {
  readonly service: Service;
  readonly fit: 'all' | 'some';
}

/** What every option finds in one source, by `facet value`. Options that find nothing are there. */
export type FacetIndex = ReadonlyMap<string, readonly FacetRow[]>;

const MILES = [1, 3, 5, 10, 20];
const METRES = 1609.344;
const FURTHEST = 20 * METRES;

/** Options that do not depend on what there is. Distances are 1, 3, 5, 10 and 20 miles. */
const FIXED: Partial<Record<FacetName, readonly string[]>> = {
  for: AUDIENCES,
  modes: ACCESS_MODES,
  accessibility: ACCESS_FEATURES,
  open: ['now', ...WEEKDAYS],
  radius: MILES.map((miles) => String(miles * METRES)),
  free: ['yes'],
  noPhone: ['yes'],
  selfReferral: ['yes'],
  interpreter: ['yes'],
  local: ['yes'],
};

const NAMES: readonly FacetName[] = [
  'topics',
  'for',
  'modes',
  'languages',
  'accessibility',
  'open',
  'radius',
  'free',
  'noPhone',
  'selfReferral',
  'interpreter',
  'local',
];

/**
 * The query that an option is counted for. Options that are alternatives (topics, people, ways,
 * languages, days, distances) stand for themselves, in place of what is chosen there; an access
 * feature comes on top of those that are chosen, because all have to be there.
 */
export function withOption(query: ServiceQuery, facet: FacetName, value: string): ServiceQuery {
  switch (facet) {
    case 'accessibility':
      return { ...query, accessibility: [...new Set([...(query.accessibility ?? []), value])] };
    case 'open':
      return { ...query, open: value === 'now' ? value : { day: value as Weekday } };
    case 'radius':
      return query.near ? { ...query, near: { ...query.near, radius: Number(value) } } : query;
    case 'local':
      return { ...query, includeNational: false };
    case 'topics':
    case 'for':
    case 'modes':
    case 'languages':
      return { ...query, [facet]: [value] };
    default:
      return { ...query, [facet]: true };
  }
}

/** The query without what the facets can choose: it finds everything that any option would. */
function withoutOptions(query: ServiceQuery): ServiceQuery {
  const isChosen = (key: string) => NAMES.some((name) => name === key);
  const rest = Object.entries(query).filter(([key]) => !isChosen(key));
  const { near, ...others }: ServiceQuery = Object.fromEntries(rest);
  // No option reaches further than the furthest of them, or what is chosen.
  const radius = near?.radius === undefined ? undefined : Math.max(near.radius, FURTHEST);
  return near ? { ...others, near: { ...near, radius } } : others;
}

/**
 * What counting shares with searching. It is handed over and not imported: this is a file of its
 * own, which would carry everything it imports a second time.
 */
export interface FacetKit {
  readonly wordReader: typeof wordReader;
  readonly serviceFilter: typeof serviceFilter;
  readonly isListed: typeof isListed;
  readonly languageName: typeof languageName;
  readonly modesOf: typeof modesOf;
}

/** What every option finds, for `countIndexes()`. */
export function facetIndex(
  services: Iterable<Service>,
  query: ServiceQuery,
  context: SearchContext,
  { wordReader, serviceFilter, isListed, languageName, modesOf }: FacetKit,
): FacetIndex {
  // What services say of themselves, by the same functions as the filters.
  const readers: Partial<Record<FacetName, (service: Service) => readonly string[]>> = {
    topics: ({ topics }) => topics,
    for: audiencesOf,
    modes: modesOf,
    languages: ({ languages }) => languages.map(languageName),
  };
  const listed = [...services].filter(isListed);
  const read = wordReader(listed, query, context);
  const widest = serviceFilter(withoutOptions(query), context);
  const rows = listed.flatMap((service): FacetRow[] => {
    const match = widest(service);
    const fit = match && (read ? read(match).fit : 'all');
    return fit ? [{ service, fit }] : [];
  });
  const index = new Map<string, FacetRow[]>();
  for (const facet of NAMES) {
    const valuesOf = readers[facet];
    const chosen = facet === 'topics' || facet === 'languages' ? (query[facet] ?? []) : [];
    const options = new Set([
      ...(facet === 'radius' && !query.near ? [] : (FIXED[facet] ?? [])),
      // What is chosen stays on the list, or it could not be taken off.
      ...(facet === 'languages' ? chosen.map(languageName) : chosen),
      ...(valuesOf && !FIXED[facet] ? rows.flatMap(({ service }) => valuesOf(service)) : []),
    ]);
    for (const value of [...options].sort(FIXED[facet] ? () => 0 : undefined)) {
      index.set(`${facet} ${value}`, []);
    }
    if (valuesOf && !(facet === 'languages' && query.interpreter)) {
      // One pass for all options, which are many: each finds what has it.
      const filter = serviceFilter({ ...query, [facet]: undefined }, context);
      for (const row of rows) {
        if (!filter(row.service)) continue;
        for (const value of new Set(valuesOf(row.service))) {
          index.get(`${facet} ${value}`)?.push(row);
        }
      }
    } else {
      for (const value of options) {
        const filter = serviceFilter(withOption(query, facet, value), context);
        index.set(
          `${facet} ${value}`,
          rows.filter(({ service }) => filter(service)),
        );
      }
    }
  }
  return index;
}

/**
 * Counts what the options find in one or more sources.
 *
 * @param identities What tells that services of two sources are the same. Such a one is counted
 *   once. Left out: none are.
 */
export function countIndexes(
  indexes: readonly FacetIndex[],
  identities?: (service: Service) => readonly string[],
): FacetCounts {
  const known = new Map<Service, readonly string[]>();
  const marksOf = (service: Service) => {
    let marks = known.get(service);
    if (!marks) known.set(service, (marks = identities?.(service) ?? []));
    return marks;
  };
  const counts = Object.fromEntries(NAMES.map((name) => [name, [] as FacetOption[]]));
  for (const option of new Set(indexes.flatMap((index) => [...index.keys()]))) {
    const [facet = '', ...rest] = option.split(' ');
    const owners = new Map<string, FacetIndex>();
    let count = 0;
    for (const index of indexes) {
      const rows = index.get(option) ?? [];
      // As a search does: what has only some of the words counts where nothing has all.
      const hasAll = rows.some(({ fit }) => fit === 'all');
      for (const { service, fit } of rows) {
        if (hasAll && fit !== 'all') continue;
        // With one source there is nothing to tell apart.
        const marks = indexes.length > 1 ? marksOf(service) : [];
        if (marks.some((mark) => (owners.get(mark) ?? index) !== index)) continue;
        for (const mark of marks) owners.set(mark, index);
        count += 1;
      }
    }
    counts[facet]?.push({ value: rest.join(' '), count });
  }
  return counts as unknown as FacetCounts;
}
