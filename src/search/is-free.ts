import type { Service } from '../models/index.js';

/** In words that leave no room for "but": "Free for residents" is not free for everybody. */
const FREE = /^\s*(free( of charge| to use)?|no (cost|charge))[.!\s]*$/i;

/** Everything it may cost is nothing. Not known is not free. */
export function isFree({ costOptions }: Service): boolean {
  return (
    costOptions.length > 0 &&
    costOptions.every(({ amount, text = '' }) => (amount ?? Number(!FREE.test(text))) === 0)
  );
}
