import { isRecord, type Raw } from '../../sources/open-referral/keys.js';
import { NO_CELL, type Cell, type Sheet } from './sheet.js';

/** Whether a value of JSON is a table: GeoJSON, or a list of objects with nothing inside them. */
export function isObjectTable(value: unknown): boolean {
  if (isGeoJson(value)) return true;
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => isRecord(row) && Object.values(row).every(isPlain))
  );
}

/** Whether it is places on a map, as GIS programs write them. */
export function isGeoJson(
  value: unknown,
): value is { readonly features: readonly unknown[] } & Raw {
  return (
    isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features'])
  );
}

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

/** A table from JSON. Its cells are told by record and field: there are no letters to go by. */
export function readObjects(value: unknown): Sheet {
  const isGeo = isGeoJson(value);
  const records = isGeo ? fromFeatures(value) : (value as readonly Raw[]);
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => header.map((key) => toCell(record[key])));
  return {
    kind: isGeo ? 'GeoJSON' : 'JSON table',
    rows: [header.map((text) => ({ text })), ...rows],
    addressOf: (row, column) =>
      row === 0 ? `field ${header[column] ?? ''}` : `record ${row}, ${header[column] ?? ''}`,
    notes: [],
    complete: true,
  };
}

/** The properties of each feature, and its point under the names of its grid. */
function fromFeatures(value: Raw): Raw[] {
  const crs = JSON.stringify(value['crs'] ?? '');
  const names = crs.includes('27700') ? ['Easting', 'Northing'] : ['Longitude', 'Latitude'];
  return (value['features'] as readonly unknown[]).map((feature) => {
    const { properties, geometry, id } = isRecord(feature) ? feature : ({} as Raw);
    const point = isRecord(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : [];
    const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
    const place = names.map((name, index) => [name, index === 0 ? x : y] as const);
    return {
      // First: what the properties say of it as well was rounded, or made from it.
      ...Object.fromEntries(place.filter(([, number]) => typeof number === 'number')),
      ...(isPlain(id) && id !== undefined && { id }),
      ...(isRecord(properties) ? properties : {}),
    };
  });
}

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return NO_CELL;
  if (typeof value === 'number') return { text: String(value), isNumber: true };
  if (isPlain(value)) return { text: String(value).trim() };
  // Lists of words are what a cell with several values says.
  if (Array.isArray(value) && value.every(isPlain)) return { text: value.join('; ') };
  return NO_CELL;
}
