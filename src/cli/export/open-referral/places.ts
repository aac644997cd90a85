import { records as places } from '../../../generated/places.js';
import { nationNames } from '../../../i18n/en-gb/nations.js';
import type { Service, ServiceLocation } from '../../../models/index.js';
import { NATIONS } from '../../../models/service-values.js';
import { compact, type Json } from '../json.js';
import { uuidOf } from '../uuid.js';
import type { PartId } from './contacts.js';

const NAMES = new Map(places.map(({ id, name }) => [id, name]));

/** The areas a service is for, by name: what its publisher says, then nations and places. */
export function areaNames({ coverage }: Service): string[] {
  const { areas, nations, places: ids, national } = coverage;
  const isWhole = national && nations.length === NATIONS.length;
  const wider = isWhole ? ['United Kingdom'] : nations.map((nation) => nationNames[nation]);
  const known = ids.flatMap((id) => NAMES.get(id) ?? []);
  const all = new Map<string, string>();
  for (const name of [...areas, ...wider, ...known]) {
    if (!all.has(name.toLowerCase())) all.set(name.toLowerCase(), name);
  }
  return [...all.values()];
}

/** The id of a place. Places without one get that of their position. */
export const locationId = ({ id }: ServiceLocation, index: number, partId: PartId): string =>
  id === undefined ? partId('location', index) : uuidOf(id);

/**
 * A place of Open Referral. Of one whose address is secret there is only that it is.
 *
 * The standard wants parts of the address that are not known apart here: these are empty, because
 * a guess would send people, and machines, to the wrong town.
 */
export function locationOf(location: ServiceLocation, index: number, partId: PartId): Json {
  const { name, point, masked, accessibility } = location;
  return compact({
    id: locationId(location, index, partId),
    location_type: 'physical',
    mask_exact_address: masked || undefined,
    name,
    latitude: point?.lat,
    longitude: point?.lon,
    addresses: addressesOf(location, `${index}`, partId),
    accessibility: accessibility.map((text, at) => ({
      id: partId(`accessibility ${index}`, at),
      description: text,
    })),
  });
}

function addressesOf({ address, postcode }: ServiceLocation, name: string, partId: PartId): Json[] {
  if (address === undefined && postcode === undefined) return [];
  return [
    {
      id: partId(`address ${name}`, 0),
      address_1: address ?? '',
      city: '',
      state_province: '',
      postal_code: postcode ?? '',
      country: 'GB',
      address_type: 'physical',
    },
  ];
}
