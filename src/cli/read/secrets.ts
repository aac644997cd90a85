import { hasSecretPlace } from '../../models/secret-places.js';
import type { Service } from '../../models/index.js';
import { isRecord } from '../../sources/open-referral/keys.js';

/** Fields of a place that may tell where it is. */
const TELLING = ['name', 'address', 'postcode', 'point'];

/** What a record as it is written tells of a place that is to be secret: paths, and what is wrong. */
export function secretsIn(record: unknown): [path: string, message: string][] {
  if (!isRecord(record) || !hasSecretPlace(record as unknown as Service)) return [];
  const { locations, contacts } = record;
  const found: [string, string][] = [];
  for (const [index, location] of (locations as unknown[]).entries()) {
    if (!isRecord(location) || !location['masked']) continue;
    for (const field of TELLING.filter((each) => location[each] !== undefined)) {
      const message = 'is of a place that is kept secret. It was left out.';
      found.push([`locations.${index}.${field}`, message]);
    }
  }
  for (const [index, contact] of (Array.isArray(contacts) ? contacts : []).entries()) {
    if (!isRecord(contact) || contact['kind'] !== 'post') continue;
    const message = 'is a postal address, and the place is kept secret. It was left out.';
    found.push([`contacts.${index}`, message]);
  }
  return found;
}
