import { parsePostcode } from '../../geo/postcode.js';
import type { ServiceLocation } from '../../models/index.js';
import { Fields, toList } from './keys.js';
import type { Note } from './report.js';
import { toBoolean, toId, toNumber, toText } from './values.js';

/** Where a service can be visited: undefined for locations that are no place. */
export function mapLocation(fields: Fields, path: string, note: Note): ServiceLocation | undefined {
  const type = toText(fields.get('location_type'))?.toLowerCase();
  if (type === 'virtual' || type === 'postal') return undefined;

  const masked = toBoolean(fields.get('mask_exact_address', 'masked')) ?? false;
  const written = fields.get('physical_addresses', 'addresses', 'address');
  // Outpost has the lines in the location itself. Where people go counts before where post goes.
  const address =
    typeof written === 'string'
      ? new Fields({ address_1: written })
      : (toList(written)
          .map((item) => new Fields(item))
          .toSorted((one, other) => postalLast(one) - postalLast(other))[0] ?? fields);

  const code = readPostcode(address.get('postal_code', 'postcode', 'zip'), path, note);
  const city = toText(address.get('city', 'town'));
  const point = readPoint(fields, path, note);
  const location: ServiceLocation = {
    id: toId(fields.get('id')),
    masked,
    accessibility: readAccessibility(fields),
  };
  // What remains says which town, and never where in it.
  if (masked) return { ...location, id: undefined, address: city, postcode: code?.outcode };

  const street = ['address_1', 'address_2', 'address_3', 'address_4'].map((line) =>
    toText(address.get(line)),
  );
  const county = toText(address.get('state_province', 'county'));
  const region = toText(address.get('region'));
  return {
    ...location,
    name: toText(fields.get('name')),
    address: joinLines([...street, city, region, county]),
    postcode: code?.kind === 'postcode' ? code.postcode : code?.outcode,
    point: point && {
      ...point,
      precision:
        street[0] !== undefined ? 'exact' : code?.kind === 'postcode' ? 'postcode' : 'place',
    },
  };
}

function postalLast(address: Fields): number {
  return toText(address.get('address_type', 'type'))?.toLowerCase() === 'postal' ? 1 : 0;
}

/** The lines of an address, without those that an earlier one repeats. */
function joinLines(lines: readonly (string | undefined)[]): string | undefined {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line?.replace(/[\s,]+$/, '');
    if (!text || kept.some((earlier) => repeats(earlier, text))) continue;
    kept.push(text);
  }
  return kept.length === 0 ? undefined : kept.join(', ');
}

function repeats(earlier: string, line: string): boolean {
  return earlier
    .toLowerCase()
    .split(/\s*,\s*/)
    .includes(line.toLowerCase());
}

function readPostcode(value: unknown, path: string, note: Note) {
  const text = toText(value);
  if (text === undefined) return undefined;
  const code = parsePostcode(text);
  if (code === undefined) note('postcode-dropped', `${path}postal_code`, 'is no UK postcode');
  else if (code.kind === 'postcode' && code.postcode !== text) {
    note('postcode-repaired', `${path}postal_code`, 'is not written as a postcode is');
  }
  return code;
}

/** Coordinates on or around the British Isles, the right way round. */
function readPoint(
  fields: Fields,
  path: string,
  note: Note,
): { lat: number; lon: number } | undefined {
  const pair = new Fields(fields.get('geometry')).list('coordinates').map(toNumber);
  const lat = toNumber(fields.get('latitude', 'lat')) ?? pair[1];
  const lon = toNumber(fields.get('longitude', 'lon', 'lng', 'long')) ?? pair[0];
  if (lat === undefined || lon === undefined) return undefined;
  if (isBritish(lat, lon)) return { lat, lon };
  if (isBritish(lon, lat)) {
    note('coordinates-repaired', `${path}coordinates`, 'has latitude and longitude swapped');
    return { lat: lon, lon: lat };
  }
  note('coordinates-dropped', `${path}coordinates`, 'is not in the United Kingdom');
  return undefined;
}

const isBritish = (lat: number, lon: number) => lat >= 49 && lat <= 61 && lon >= -9 && lon <= 2.2;

function readAccessibility(fields: Fields): string[] {
  const features = fields
    .list('accessibility', 'accessibility_for_disabilities')
    .map((item) =>
      typeof item === 'object'
        ? toText(new Fields(item).get('accessibility', 'description', 'name'))
        : toText(item),
    );
  return [...new Set(features.filter((feature) => feature !== undefined))];
}
