import type { Service } from '../../models/index.js';
import { tokens } from '../../search/text.js';

/**
 * What tells that services of two sources are the same: an id that is a GUID, or the name with the
 * id, a postcode or a phone number. Any other id says little outside its own source: every council
 * may have a "food-bank", or a number 12.
 */
export function identities({ id, name, locations, contacts }: Service): string[] {
  const called = tokens(name).join(' ');
  const postcodes = locations.map(({ postcode = '' }) => postcode.replace(/\W/g, '').toUpperCase());
  const numbers = contacts
    .filter(({ kind }) => kind === 'phone' || kind === 'text')
    .map(({ dial, value }) => (dial ?? value).replace(/\D/g, '').replace(/^(?:00)?(?:44)?0*/, ''));
  const marks = [id, ...postcodes, ...numbers].filter((mark) => mark !== '');
  return [...(isGuid(id) ? [id] : []), ...marks.map((mark) => `${called} ${mark}`)];
}

/** An id that no two services in the world have. */
export function isGuid(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
}
