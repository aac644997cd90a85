import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contactHref } from '../../../src/models/contact-href.js';
import { isShownNumber } from '../../../src/models/shown-number.js';

describe('isShownNumber', () => {
  const cases: readonly [dial: string, value: string, expected: boolean][] = [
    ['01632960123', '01632 960123', true],
    ['+441632960123', '01632 960123', true],
    ['00441632960123', '01632 960123', true],
    ['01632960123', '+44 (0)1632 960123', true],
    ['+441632960123', '+44 1632\u00a0960\u2011123', true],
    ['01632960123', 'Mon to Fri 9-5: 01632 960123 ext. 12', true],
    ['+33123456789', '+33 1 23 45 67 89', true],
    ['08000086811', '0800 0086 811', true],
    ['08001111', '0800 1111 24 hours', true],
    ['116123', '116 123 (365 days a year)', true],
    ['85258', 'Text SHOUT to 85258', true],
    ['03069990123', 'Helpline, open 24/7', true],
    ['+441632960999', '01632 960123', false],
    ['0163296012', '01632 960123', false],
    ['1632960123', '01632 960123', false],
    ['999', '01632 999 123', false],
    ['999', '0345 12 999', false],
    ['', '01632 960123', false],
    ['+123456789', '+33 1 23 45 67 89', false],
  ];
  for (const [dial, value, expected] of cases) {
    test(`${dial} in "${value}": ${String(expected)}`, () => {
      assert.equal(isShownNumber(dial, value), expected);
    });
  }
});

describe('contactHref', () => {
  test('dials what is shown, or nothing, when the two are different', () => {
    const dial = '+441632960999';
    assert.equal(contactHref({ kind: 'phone', value: '01632 960123', dial }), 'tel:01632960123');
    assert.equal(contactHref({ kind: 'text', value: '01632 960123', dial }), 'sms:01632960123');
    assert.equal(contactHref({ kind: 'phone', value: 'Call 01632 960123', dial }), undefined);
    assert.equal(
      contactHref({ kind: 'phone', value: '+44 (0)1632 960999', dial }),
      'tel:+441632960999',
    );
  });

  test('dials the same number in whatever signs it is written', () => {
    const dial = '02079460000';
    for (const value of ['020 (7946) 0000', '(020) 7946 0000', '020-7946-0000', '020 7946 0000']) {
      assert.equal(contactHref({ kind: 'phone', value, dial }), `tel:${dial}`, value);
    }
  });

  test('writes to the address that is shown', () => {
    const value = 'help@example.org';
    assert.equal(
      contactHref({ kind: 'email', value, dial: 'other@example.org' }),
      'mailto:help@example.org',
    );
    assert.equal(
      contactHref({ kind: 'email', value: 'Write to us', dial: value }),
      'mailto:help@example.org',
    );
    assert.equal(
      contactHref({ kind: 'email', value: `Test team <${value}>`, dial: value }),
      'mailto:help@example.org',
    );
  });
});
