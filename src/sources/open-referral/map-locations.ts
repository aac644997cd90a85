import { parsePostcode } from '../../geo/postcode.js';
import type { ServiceLocation } from '../../models/index.js';
import { Fields, toList } from './keys.js';
import type { ScheduleGroup } from './map-schedule.js';
import type { Note } from './report.js';
import { toBoolean, toId, toNumber, toText, toTexts } from './values.js';

/** What a record says of where and when. */
export interface Places {
  readonly locations: ServiceLocation[];
  readonly schedules: ScheduleGroup[];
  /** Locations and their links to the service, for what these may say as well. */
  readonly levels: readonly { readonly fields: Fields; readonly place: string | undefined }[];
  /** Ways to attend, in the publisher's words. */
  readonly attending: unknown[];
}

/** The locations of a service, in it or behind links, and the schedules of all levels. */
export function mapPlaces(fields: Fields, note: Note): Places {
  const locations = new Map<string, ServiceLocation>();
  const schedules: ScheduleGroup[] = [{ rows: scheduleRows(fields) }];
  const levels: { fields: Fields; place: string | undefined }[] = [];
  const links = fields
    .records('service_at_locations')
    .map((link) => [link, new Fields(link.get('location'))]);
  const own = fields.records('locations').map((location) => [location]);
  for (const records of [...links, ...own]) {
    const location = records.at(-1);
    const mapped = location && mapLocation(location, 'locations.', note);
    // The same place is listed again for each of its schedules.
    if (mapped) locations.set(JSON.stringify({ ...mapped, accessibility: 0 }), mapped);
    // Not the name as it is written: that of a masked place may be its address.
    const place = mapped?.name ?? mapped?.address;
    levels.push(...records.map((each) => ({ fields: each, place })));
    schedules.push({ name: place, rows: records.flatMap(scheduleRows) });
  }
  const rows = schedules.flatMap((group) => group.rows);
  const attending = rows.map((row) => row.get('attending_type'));
  return { locations: [...locations.values()], schedules, levels, attending };
}

function scheduleRows(fields: Fields): Fields[] {
  return [...fields.records('schedules'), ...fields.records('regular_schedules')];
}

/** Where a service can be visited: undefined for locations that are no place. */
function mapLocation(fields: Fields, path: string, note: Note): ServiceLocation | undefined {
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
    accessibility: toTexts(
      fields.list('accessibility', 'accessibility_for_disabilities'),
      'accessibility',
      'description',
      'name',
    ),
  };
  // What remains says which town, and never where in it.
  if (masked) return { ...location, id: undefined, address: city, postcode: code?.outcode };

  const [line1, ...lines] = ['address_1', 'address_2', 'address_3', 'address_4', 'region'].map(
    (line) => toText(address.get(line)),
  );
  const [region] = lines.splice(-1);
  const county = toText(address.get('state_province', 'county'));
  const name = toText(fields.get('name'));
  const whole = joinLines([line1, ...lines, city, region, county]);
  if (!(name ?? whole ?? code ?? point)) return undefined;
  const precision =
    line1 !== undefined ? 'exact' : code?.kind === 'postcode' ? 'postcode' : 'place';
  return {
    ...location,
    name,
    address: whole,
    postcode: code?.kind === 'postcode' ? code.postcode : code?.outcode,
    point: point && { ...point, precision },
  };
}

function postalLast(address: Fields): number {
  return toText(address.get('address_type', 'type'))?.toLowerCase() === 'postal' ? 1 : 0;
}

/** The lines of an address, without those that an earlier one repeats. */
function joinLines(lines: readonly (string | undefined)[]): string | undefined {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line?.slice(0, 500).replace(/[\s,]+$/, '');
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
