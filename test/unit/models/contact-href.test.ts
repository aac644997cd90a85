import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSentence } from '../../../src/models/contact-href.js';

describe('isSentence', () => {
  const cases: readonly [value: string, expected: boolean][] = [
    ['Text SHOUT to 85258', true],
    ['Tecstiwch TEST i 60123', true],
    ['发送 TEST 到 60123', true],
    ['85258', false],
    ['07537 - 410 431', false],
    ['+44 (0) 7537 -- 410 431', false],
  ];
  for (const [value, expected] of cases) {
    test(`${value}: ${String(expected)}`, () => {
      assert.equal(isSentence({ kind: 'text', value }), expected);
      assert.equal(isSentence({ kind: 'phone', value }), false);
    });
  }
});
