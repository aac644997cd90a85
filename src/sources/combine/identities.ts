import type { Service } from '../../models/index.js';
import { tokens } from '../../search/text.js';

/**
 * What tells that services of two sources are the same: the id, or the name with a postcode or a
 * phone number. A bare number as an id says nothing outside its own source.
 */
export function identities({ id, name, locations, contacts }: Service): string[] {
  const called = tokens(name).join(' ');
  const postcodes = locations.map(({ postcode = '' }) => postcode.replace(/\W/g, '').toUpperCase());
  const numbers = contacts
    .filter(({ kind }) => kind === 'phone' || kind === 'text')
    .map(({ dial, value }) => (dial ?? value).replace(/\D/g, '').replace(/^(?:00)?(?:44)?0*/, ''));
  const marks = [...postcodes, ...numbers].filter((mark) => mark !== '');
  return [...(/^\d+$/.test(id) ? [] : [`id ${id}`]), ...marks.map((mark) => `${called} ${mark}`)];
}
