import { ConfigError } from '../errors/index.js';
import type { AccessMode, Nation, Service, ServiceLocation } from '../models/index.js';
import { PRECISIONS } from '../models/service-values.js';
import { distanceMetres } from '../geo/distance.js';
import { type HolidayHours, openingStatus, opensOn } from '../schedule/opening-hours.js';
import { isFree } from './is-free.js';
import { placeIdOf } from './place-id.js';
import type { Distance, Near, ServiceMatch, ServiceQuery } from './service-query.js';
import { findWord, plain, tokens } from './text.js';

/** Inactive and defunct services are never found. */
export function isListed({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily closed';
}

/** What a filter needs besides the query. */
export interface FilterContext {
  readonly now: Date;
  /** `moreFilters`. Without it, a query that has wishes of those is refused. */
  readonly more?: ((query: ServiceQuery) => (service: Service) => boolean) | undefined;
  /** Opening hours on bank holidays, by nation. Without it, they are taken for any other day. */
  readonly holidays?: ((nations: readonly Nation[]) => HolidayHours) | undefined;
}

/** Whether it has a wish that `moreFilters` is needed for. */
export function needsMore(query: ServiceQuery): boolean {
  const { noPhone, selfReferral, interpreter } = query;
  return Boolean(query.for?.length || noPhone || selfReferral || interpreter);
}

/**
 * Everything of a query but its words, as a function that gives the match or nothing.
 *
 * Coverage is not distance. A place keeps what says that it serves it and, unless left out, what
 * is national. A service that names no area at all may serve anybody, and is kept: that its feed
 * does not say whom it serves is no reason to say that there is no help. A radius keeps what can be
 * visited within it, and what is of use without a visit: national services wherever their office
 * is, services of the place that have no location, and those that name no area and no location.
 */
export function serviceFilter(
  query: ServiceQuery,
  { now, more, holidays }: FilterContext,
): (service: Service) => ServiceMatch | undefined {
  const { nation, near, age = NaN, open, includeNational = true } = query;
  const place = query.place === undefined ? undefined : placeIdOf(query.place);
  const languages =
    query.languages?.length && !query.interpreter ? query.languages.map(languageName) : undefined;
  const features = query.accessibility?.length
    ? query.accessibility.map((feature) => featureTest(tokens(feature)))
    : undefined;
  if (needsMore(query) && !more) {
    throw new ConfigError('This search has filters that have to be given as `more: moreFilters`.');
  }
  const hasMore = needsMore(query) ? more?.(query) : undefined;

  return (service) => {
    const { national, nations, places, areas } = service.coverage;
    const servesPlace = place !== undefined && places.includes(place);
    const servesAround = near?.places?.some((id) => places.includes(id)) ?? false;
    if (
      (national && !includeNational && !servesPlace) ||
      (place !== undefined && !servesPlace && !national && places.length > 0) ||
      (nation && nations.length > 0 && !nations.includes(nation)) ||
      !hasAny(query.topics, service.topics) ||
      !hasAny(query.urgency, [service.urgency]) ||
      (query.modes?.length && !hasAny(query.modes, modesOf(service))) ||
      age < (service.eligibility?.minimumAge ?? age) ||
      age > (service.eligibility?.maximumAge ?? age) ||
      (query.free && !isFree(service)) ||
      (languages && !hasAny(languages, service.languages.map(languageName))) ||
      (hasMore && !hasMore(service))
    ) {
      return undefined;
    }
    // All features at one location: a ramp here is no use to a hearing loop there.
    const locations = features
      ? service.locations.filter((location) => features.every((test) => test(location)))
      : service.locations;
    if (features && locations.length === 0) return undefined;

    const found = near && nearest(locations, near);
    const isTooFar = found && near.radius !== undefined && found.distance.metres > near.radius;
    if (
      !national &&
      (isTooFar ||
        (!found &&
          !servesPlace &&
          !servesAround &&
          (places.length > 0 || areas.length > 0) &&
          (place !== undefined || near?.radius !== undefined)))
    ) {
      return undefined;
    }
    // Last, because it costs most.
    if (open) {
      const hours = holidays?.(nations.length > 0 ? nations : nation ? [nation] : []);
      const { schedule } = service;
      const isOpen =
        open === 'now'
          ? openingStatus(schedule, now, hours).state === 'open'
          : opensOn(schedule, open.day, now, hours);
      if (!isOpen) return undefined;
    }
    const coversArea = servesPlace || servesAround;
    // The far office of a national service is not where anybody should go.
    const isLocal = !national && (coversArea || found !== undefined);
    return {
      service,
      score: 0,
      isLocal,
      ...(!isTooFar && found),
      ...(coversArea && { coversArea }),
    };
  };
}

/** No wish is met by everything. */
export function hasAny<T>(wanted: readonly T[] | undefined, values: readonly T[] = []): boolean {
  return !wanted?.length || wanted.some((value) => values.includes(value));
}

let names: Intl.DisplayNames | undefined;

/** Publishers write `pl`, `pl-PL` or `Polish`: all of them as `polish`. */
export function languageName(language: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  try {
    return plain(names.of(language.replace(/[-_].*/, '')) ?? language);
  } catch {
    // Not a tag.
    return plain(language);
  }
}

/** Ways to use it that it names, and those to call, text, chat with or write to it by post. */
export function modesOf({ access, contacts }: Service): AccessMode[] {
  const ways = contacts.flatMap(({ kind }): AccessMode[] =>
    kind === 'phone' || kind === 'text' || kind === 'post'
      ? [kind]
      : kind === 'webchat'
        ? ['online']
        : [],
  );
  return [...new Set([...(access?.modes ?? []), ...ways])];
}

/** What publishers call a feature, by the words that it is asked for by. */
const FEATURES: Readonly<Record<string, RegExp>> = {
  'step-free': /step[- ]free|level (access|entr)|wheelchair|\bramp/,
  'hearing-loop': /\b(hearing|induction) loop|loop system/,
  bsl: /\bbsl\b|sign language/,
  parking: /parking|car park/,
  toilet: /\btoilet|\bwc\b|changing places/,
};

/** A feature in one statement that does not say that it is missing. */
function featureTest(words: readonly string[]) {
  const pattern = FEATURES[words.join('-')];
  const isSaid = (statement: string) => {
    const text = plain(statement);
    if (/\b(not?|limited)\b/.test(text)) return false;
    return pattern ? pattern.test(text) : words.every((word) => findWord(text, word) > 0);
  };
  return ({ accessibility }: ServiceLocation) => accessibility.some(isSaid);
}

interface Nearest {
  readonly distance: Distance;
  readonly location: ServiceLocation;
}

function nearest(locations: readonly ServiceLocation[], near: Near): Nearest | undefined {
  let best: Nearest | undefined;
  for (const location of locations) {
    const { point, masked } = location;
    // Distances from a few postcodes would give a hidden address away, unless the point is coarse.
    if (!point || (masked && PRECISIONS.indexOf(point.precision) < 2)) continue;
    const metres = distanceMetres(near.point, point);
    if (metres >= (best?.distance.metres ?? Infinity)) continue;
    const rank = Math.max(
      PRECISIONS.indexOf(point.precision),
      PRECISIONS.indexOf(near.precision ?? 'exact'),
    );
    best = { distance: { metres, precision: PRECISIONS[rank] ?? 'place' }, location };
  }
  return best;
}
