import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainTypography, smsParts } from '../../../src/share/sms-length.js';

describe('the number of text messages', () => {
  const counts: readonly [what: string, text: string, parts: number][] = [
    ['nothing', '', 0],
    ['160 letters', 'a'.repeat(160), 1],
    ['161 letters', 'a'.repeat(161), 2],
    ['two of 153', 'a'.repeat(306), 2],
    ['one more', 'a'.repeat(307), 3],
    ['three of 153', 'a'.repeat(459), 3],
    ['one more than three', 'a'.repeat(460), 4],
    ['signs of one place', '£@\nèÄ§'.repeat(26), 1],
    ['signs of two places', '€'.repeat(80), 1],
    ['one sign of two places too many', '€'.repeat(81), 2],
    // 152 letters leave one place, which the sign does not fit in: two parts end a place early.
    ['a sign of two places at the end of a part', `${'a'.repeat(152)}€${'a'.repeat(151)}`, 2],
    ['and one letter more', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['70 wide letters', 'ŵ'.repeat(70), 1],
    ['71 wide letters', 'ŵ'.repeat(71), 2],
    ['one wide letter among narrow ones', `${'a'.repeat(70)}ŵ`, 2],
    ['three of 67', 'ŵ'.repeat(201), 3],
    ['one more than three of 67', 'ŵ'.repeat(202), 4],
    ['a smiley at the end of a part', `${'ŵ'.repeat(66)}😀${'ŵ'.repeat(65)}`, 2],
    ['and one letter more after it', `${'ŵ'.repeat(66)}😀${'ŵ'.repeat(66)}`, 3],
  ];
  for (const [what, text, parts] of counts) {
    test(what, () => assert.equal(smsParts(text), parts));
  }

  test('is not doubled by typography', () => {
    const text = plainTypography('They’re “open” 9–5 … • Café');
    assert.equal(text, 'They\'re "open" 9-5 ... - Café');
    assert.equal(smsParts(text.padEnd(160)), 1);
  });
});
