import type { Point, Service } from '../../models/index.js';
import { withoutSecrets } from '../../models/secret-places.js';
import { firstDay } from '../../search/freshness.js';
import { hasNumber } from '../../search/has-number.js';
import { isFree } from '../../search/is-free.js';
import { moreFilters } from '../../search/more-filters.js';
import { isListed, modesOf } from '../../search/service-filter.js';
import { plain } from '../../search/text.js';
import { monthNumber } from '../../sources/static/regions/parts.js';
import {
  FIRST_MODE,
  FIRST_URGENCY,
  FOREIGN,
  MODES,
  NO_NUMBER,
  TRAITS,
  URGENCIES,
} from '../../sources/static/regions/traits.js';

const isOpenToAll = moreFilters({ selfReferral: true });
const hasOtherWay = moreFilters({ noPhone: true });

/** Where a service can be found by distance: not where a place is secret. */
export function pointsOf({ locations }: Service): Point[] {
  const points = locations.flatMap(({ point, masked }) =>
    !point || masked ? [] : { lat: point.lat, lon: point.lon },
  );
  const isFirst = ({ lat, lon }: Point, index: number) =>
    points.findIndex((other) => other.lat === lat && other.lon === lon) === index;
  return points.filter(isFirst);
}

/** Names an area, without which it may serve anybody. */
export function isBounded({ coverage: { places, areas } }: Service): boolean {
  return places.length > 0 || areas.length > 0;
}

/** What the columns say of a service. See `traits.ts`. */
export function traitsOf(service: Service): number {
  const flags: readonly (readonly [number, boolean])[] = [
    [TRAITS.listed, isListed(service)],
    [TRAITS.closed, service.status === 'temporarily closed'],
    [TRAITS.national, service.coverage.national],
    [TRAITS.located, pointsOf(service).length > 0],
    [TRAITS.bounded, isBounded(service)],
    [TRAITS.free, isFree(service)],
    [TRAITS.selfReferral, isOpenToAll(service)],
    [TRAITS.noPhone, hasOtherWay(service)],
    ...modesOf(service).map((mode) => [FIRST_MODE << MODES.indexOf(mode), true] as const),
  ];
  const bits = flags.reduce((sum, [bit, isSet]) => (isSet ? sum | bit : sum), 0);
  // As in `search-services.ts`.
  const { contacts, coverage } = service;
  const isReachable = hasNumber(service) || contacts.some(({ kind }) => kind === 'text');
  const nations = coverage.national ? coverage.nations.length : 0;
  return (
    bits +
    URGENCIES.indexOf(service.urgency) * FIRST_URGENCY +
    (isReachable ? 0 : NO_NUMBER) +
    (nations > 0 && nations < 4 ? FOREIGN : 0)
  );
}

/** The month of the last check, from 1 in 2000; 0 when nobody recorded it. */
export function checkedOf({ assurance: { assuredDate } }: Service): number {
  return assuredDate === undefined ? 0 : Math.max(1, monthNumber(firstDay(assuredDate)) + 1);
}

/** The words of a service: in other text, in the name, in the name of the organisation. */
export function wordsOf(service: Service): [Set<string>, Set<string>, Set<string>] {
  const { name, organization, summary, description, coverage, locations } = service;
  // As in `search-services.ts`: looking for street names must not find a hidden address.
  const others = [summary, description, ...coverage.areas].concat(
    locations.flatMap((location) => (location.masked ? [] : [location.name, location.address])),
  );
  return [wordSet(others.join('~')), wordSet(name), wordSet(organization?.name ?? '')];
}

/** The words of a text, as far as a search can ask for them. */
export function wordSet(text: string): Set<string> {
  const words = plain(text).match(/[a-z0-9\u007f-\uffff]+/g) ?? [];
  return new Set(words.filter((word) => word.length <= 40));
}

/** The service as it is published: without secrets, and without what every reader adds. */
export function shortRecord(service: Service): unknown {
  const defaults: Readonly<Record<string, unknown>> = {
    status: 'active',
    urgency: 'routine',
    sensitivity: 'normal',
  };
  const short = withoutEmpty(withoutSecrets(service)) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(short).filter(([key, value]) => defaults[key] !== value),
  );
}

/** Whatever is a default of the models, by name and value. What publishers added stays as it is. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, current]): [string, unknown][] => {
    if (key === 'extensions' || key === 'richDescription') return [[key, current]];
    const isDefault =
      current === undefined ||
      (Array.isArray(current) && current.length === 0 && key !== 'audiences') ||
      (current === false && ['masked', 'checkFirst', 'national'].includes(key)) ||
      (key === 'currency' && current === 'GBP');
    return isDefault ? [] : [[key, withoutEmpty(current)]];
  });
  return Object.fromEntries(
    entries.filter(
      ([key, current]) =>
        !((key === 'coverage' || key === 'assurance') && Object.keys(Object(current)).length === 0),
    ),
  );
}
