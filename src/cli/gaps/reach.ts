import { records as places } from '../../generated/places.js';
import { records as systems } from '../../generated/systems.js';
import type { Nation, Service } from '../../models/index.js';

/** A place that services are counted in. */
export interface GapPlace {
  readonly id: string;
  readonly name: string;
  /** In small letters: what services may call it. */
  readonly names: ReadonlySet<string>;
  /** In small letters: the areas that it is a part of. */
  readonly within: ReadonlySet<string>;
  /** Undefined: nobody knows. */
  readonly nation?: Nation | undefined;
  /** It is a region or another wider area itself. */
  readonly isWide?: boolean | undefined;
}

/** What a service says when it means no area in particular. */
const EVERYWHERE =
  /^(everywhere|anywhere|any area|all( areas?)?|(whole|all of the) (area|county|borough|city)|county ?wide|borough ?wide|city ?wide|nation ?wide|no limit)$/;

const lower = (text: string) => text.trim().toLowerCase();

const known = places.map((place): GapPlace => {
  const around = systems.filter(({ places: of }) => of.includes(place.id));
  const wider = around.flatMap(({ id, name }) => [id, lower(name)]);
  return {
    id: place.id,
    name: place.name,
    names: new Set([place.id, lower(place.name), ...place.aliases.map(lower)]),
    within: new Set([...wider, ...place.systems, ...(place.region ? [lower(place.region)] : [])]),
    nation: place.nation,
  };
});

const byName = new Map(known.flatMap((place) => [...place.names].map((name) => [name, place])));
const wider = new Set(known.flatMap(({ within }) => [...within]));

/** The place with this id or name. One that is not known here is known by that alone. */
export function knownPlace(text: string): GapPlace {
  const name = text.trim();
  const id = lower(name);
  const isWide = wider.has(id) || EVERYWHERE.test(id);
  return byName.get(id) ?? { id, name, names: new Set([id]), within: new Set(), isWide };
}

/** Whether it is one of the places of this package. */
export const isKnownPlace = (text: string): boolean => byName.has(lower(text));

/** Whether a service is for a place, and how near it is to it. Undefined: it does not say so. */
export function reachOf(
  { coverage }: Service,
  { names, within, nation }: GapPlace,
): 'local' | 'wide' | 'national' | undefined {
  const said = [...coverage.places, ...coverage.areas].map(lower);
  if (said.some((area) => names.has(area))) return 'local';
  if (said.some((area) => within.has(area) || EVERYWHERE.test(area))) return 'wide';
  const { nations } = coverage;
  // Of a place that nobody knows the nation of, nothing can be left out.
  const isThere = nations.length === 0 || nation === undefined || nations.includes(nation);
  return coverage.national && isThere ? 'national' : undefined;
}
