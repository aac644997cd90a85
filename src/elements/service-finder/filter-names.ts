import type { AccessMode, Audience, Nation, Weekday } from '../../models/index.js';
import { METRES_PER_MILE } from '../../geo/distance.js';
import { ACCESS_MODES, AUDIENCES, WEEKDAYS } from '../../models/service-values.js';
import { ACCESS_FEATURES } from '../../search/access-features.js';
import type { ServiceQuery } from '../../search/service-query.js';
import type { Where } from '../shared/place-field.js';
import type { Criteria } from './criteria.js';

/*
 * A filter is a word, or a word and a value: `free`, `no-phone`, `self-referral`, `interpreter`,
 * `local-only`, `open:now`, `open:MO`, `for:carers`, `how:text`, `access:step-free`,
 * `language:polish`, `miles:5`, `age:17`. So they are chosen, shown as chips and written in an attribute.
 */

export const SWITCHES = ['free', 'no-phone', 'self-referral', 'interpreter', 'local-only'] as const;
/** Miles to choose from; 0 for any distance. */
export const RADII: readonly number[] = [1, 3, 5, 10, 20, 0];

/** Not too far, once it is known where. */
const RADIUS = 20;

const VALUES: Readonly<Record<string, readonly (string | number)[]>> = {
  for: AUDIENCES,
  how: ACCESS_MODES,
  access: ACCESS_FEATURES,
  open: ['now', ...WEEKDAYS],
  miles: RADII,
};

/** Kind and value of a filter; undefined for a word that is none. */
export function readFilter(filter: string): { kind: string; value: string } | undefined {
  const [kind = '', ...rest] = filter.split(':');
  const value = rest.join(':');
  const isKnown =
    kind === 'language'
      ? value !== ''
      : kind === 'age'
        ? /^(\d\d?|1[01]\d)$/.test(value)
        : rest.length === 0
          ? SWITCHES.some((name) => name === kind)
          : VALUES[kind]?.some((one) => String(one) === value);
  return isKnown ? { kind, value } : undefined;
}

const valuesOf = (filters: readonly string[], kind: string) =>
  filters.flatMap((filter) => {
    const read = readFilter(filter);
    return read?.kind === kind ? [read.value] : [];
  });

/** Miles; 0 for any distance. */
export function radiusOf({ filters }: Criteria): number {
  return Number(valuesOf(filters, 'miles').at(-1) ?? RADIUS);
}

/** Whether a filter leaves out what would be found without it. */
export function isNarrowed({ filters }: Criteria): boolean {
  return filters.some((filter) => readFilter(filter) && !/^(miles:0|local-only)$/.test(filter));
}

/** Where the person is counts more than what page they are on. */
export function nationOf(where: Where, nation: Nation | undefined): Nation | undefined {
  return where.kind === 'somewhere' ? where.nation : nation;
}

/** What the client is asked. */
export function toQuery(
  criteria: Criteria,
  words: string,
  where: Where,
  nation: Nation | undefined,
): ServiceQuery {
  const { near, place, isGuess } = where.kind === 'somewhere' ? where : {};
  const { filters, topic, sort } = criteria;
  const all = <T extends string>(kind: string) => {
    const values = valuesOf(filters, kind) as T[];
    return values.length > 0 ? values : undefined;
  };
  const has = (name: (typeof SWITCHES)[number]) => filters.includes(name);
  const miles = radiusOf(criteria);
  const age = all('age')?.at(-1);
  const open = all<Weekday | 'now'>('open')?.at(-1);
  return {
    text: words,
    topics: topic === '' ? undefined : [topic],
    // A place next to the guessed one may be the right one: distance tells.
    place: isGuess ? undefined : place?.id,
    nation: nationOf(where, nation),
    near: near && { ...near, radius: miles === 0 ? undefined : miles * METRES_PER_MILE },
    age: age === undefined ? undefined : Number(age),
    free: has('free'),
    open: open === 'now' || open === undefined ? open : { day: open },
    for: all<Audience>('for'),
    modes: all<AccessMode>('how'),
    accessibility: all('access'),
    languages: all('language'),
    noPhone: has('no-phone'),
    selfReferral: has('self-referral'),
    interpreter: has('interpreter'),
    includeNational: !has('local-only'),
    // Nothing is nearer than anything else when nobody knows where.
    sort: sort === 'distance' && !near ? 'relevance' : sort,
  };
}
