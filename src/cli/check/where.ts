import { records as places } from '../../generated/places.js';
import { parsePostcode } from '../../geo/postcode.js';
import type { Service } from '../../models/index.js';
import type { CoveragePlace } from './report.js';

/** Somewhere that services are for, or that they are in when they do not say. */
export type Where = Omit<CoveragePlace, 'services'>;

const names = new Map(places.map(({ id, name }) => [id, name]));

const NATIONAL: Where = { kind: 'national', id: 'national', name: 'A whole nation' };
const NOWHERE: Where = { kind: 'none', id: 'none', name: 'Area not recorded' };

/** A place as a row of a report. One that is not known here goes by its id. */
export const toPlace = (id: string): Where => ({ kind: 'place', id, name: names.get(id) ?? id });

/** An area that is known by its name alone. */
export const toArea = (name: string): Where => ({ kind: 'area', id: name.toLowerCase(), name });

/** The areas that it says it serves, whole nations apart. */
export function areasOf({ coverage }: Service): Where[] {
  return coverage.places.length > 0 ? coverage.places.map(toPlace) : coverage.areas.map(toArea);
}

/** The places it serves; where it says none, the postcode areas that it is in. */
export function placesOf(service: Service): Where[] {
  if (service.coverage.national) return [NATIONAL];
  const served = areasOf(service);
  if (served.length > 0) return served;
  const codes = outcodesOf(service);
  const found = codes.map((code): Where => ({ kind: 'outcode', id: code, name: `Around ${code}` }));
  return found.length > 0 ? found : [NOWHERE];
}

/** First halves of the postcodes that it has. */
export function outcodesOf({ locations }: Service): string[] {
  const codes = locations.flatMap(({ postcode = '' }) => parsePostcode(postcode)?.outcode ?? []);
  return [...new Set(codes)];
}

/** Whether a record says nothing of where. */
export const isNowhere = (service: Service) => placesOf(service)[0] === NOWHERE;

/** Whether a record does not say whom it is for by where they live. Where it is says nothing of that. */
export function namesNoArea(service: Service): boolean {
  const { national, nations } = service.coverage;
  return !national && nations.length === 0 && areasOf(service).length === 0;
}
