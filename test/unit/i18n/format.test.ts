import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMiles } from '../../../src/i18n/format.js';

test('miles: a tenth below ten unless they are whole, whole above, and never none', () => {
  const miles = [0, 0.04, 0.16, 2, 2.04, 9.94, 10, 123.4];
  assert.deepEqual(
    miles.map((one) => formatMiles('en-GB', one)),
    ['0.1', '0.1', '0.2', '2', '2.0', '9.9', '10', '123'],
  );
  assert.equal(formatMiles('pl', 0), '0,1');
});
