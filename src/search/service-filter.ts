import type { PointPrecision, Service, ServiceLocation } from '../models/index.js';
import { distanceMetres } from '../geo/distance.js';
import { openingStatus, opensOn } from '../schedule/opening-hours.js';
import { isFree } from './is-free.js';
import type { Distance, Near, ServiceMatch, ServiceQuery } from './service-query.js';
import { findWord, plain, tokens } from './text.js';

/** Inactive and defunct services are never found. */
export function isListed({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily closed';
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
  now: Date,
): (service: Service) => ServiceMatch | undefined {
  const { nation, near, age = NaN, open, includeNational = true } = query;
  const place = query.place?.trim().toLowerCase().replace(/\s+/g, '-');
  const languages = query.languages?.length ? query.languages.map(languageName) : undefined;
  const features = query.accessibility?.length ? query.accessibility.map(tokens) : undefined;

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
      !hasAny(query.modes, service.access?.modes) ||
      age < (service.eligibility?.minimumAge ?? age) ||
      age > (service.eligibility?.maximumAge ?? age) ||
      (query.free && !isFree(service)) ||
      (languages && !hasAny(languages, service.languages.map(languageName)))
    ) {
      return undefined;
    }
    // All features at one location: a ramp here is no use to a hearing loop there.
    const locations = features
      ? service.locations.filter((location) => features.every((words) => has(location, words)))
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
    if (open === 'now' && openingStatus(service.schedule, now).state !== 'open') return undefined;
    if (typeof open === 'object' && !opensOn(service.schedule, open.day, now)) return undefined;
    // The far office of a national service is not where anybody should go.
    const isLocal = !national && (servesPlace || servesAround || found !== undefined);
    return { service, score: 0, isLocal, ...(!isTooFar && found) };
  };
}

/** No wish is met by everything. */
function hasAny<T>(wanted: readonly T[] | undefined, values: readonly T[] = []): boolean {
  return !wanted?.length || wanted.some((value) => values.includes(value));
}

let names: Intl.DisplayNames | undefined;

/** Publishers write `pl`, `pl-PL` or `Polish`: all of them as `polish`. */
function languageName(language: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  try {
    return plain(names.of(language.replace(/[-_].*/, '')) ?? language);
  } catch {
    // Not a tag.
    return plain(language);
  }
}

/** What publishers call a way in without steps. */
const STEP_FREE = /step[- ]free|level (access|entr)|wheelchair|\bramp/;

/** A feature in one statement that does not say that it is missing. */
function has({ accessibility }: ServiceLocation, words: readonly string[]): boolean {
  const isStepFree = words.join('-') === 'step-free';
  return accessibility.some((statement) => {
    const text = plain(statement);
    if (/\b(not?|limited)\b/.test(text)) return false;
    return isStepFree ? STEP_FREE.test(text) : words.every((word) => findWord(text, word) > 0);
  });
}

const PRECISIONS: readonly PointPrecision[] = ['exact', 'postcode', 'outcode', 'place'];

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
