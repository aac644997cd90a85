import type { Nation } from '../models/index.js';

/**
 * Postcode areas that lie in one nation other than England, and those that do not lie in one.
 * Counted from the outcodes of the GeoNames postal file for GB (CC BY 4.0), read in November 2026.
 */
const AREAS: Readonly<Record<string, string>> = {
  scotland: ' AB DD EH FK G HS IV KA KW KY ML PA PH ZE ',
  wales: ' CF SA ',
  'northern-ireland': ' BT ',
  '': ' CH DG GY HR IM JE LA LD LL NP SY TD ',
};

/** The nation of an outcode such as `G1`; undefined near a border and for the islands. */
export function nationOfOutcode(outcode: string): Nation | undefined {
  const area = ` ${outcode.replace(/\d.*/, '')} `;
  const [nation = 'england'] = Object.keys(AREAS).filter((key) => AREAS[key]?.includes(area));
  return nation === '' ? undefined : (nation as Nation);
}
