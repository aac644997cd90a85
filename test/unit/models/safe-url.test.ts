import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeUrl } from '../../../src/models/index.js';

describe('safeUrl', () => {
  const allowed = [
    ['https://example.org', 'https://example.org/'],
    ['  http://example.org/a?b=c#d ', 'http://example.org/a?b=c#d'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['https://exa\tmple.org/\n', 'https://example.org/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
    ['tel:+441514960000', 'tel:+441514960000'],
    ['sms:85258', 'sms:85258'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['mailto:help@example.org?bcc=spy@example.com&body=hi', 'mailto:help@example.org'],
    ['MAILTO:help@example.org?subject=a#b', 'mailto:help@example.org'],
  ] as const;
  for (const [given, expected] of allowed) {
    it(`${JSON.stringify(given)} becomes ${expected}`, () => {
      assert.equal(safeUrl(given), expected);
    });
  }

  const refused = [
    '',
    ' ',
    'example.org',
    '/services',
    '//example.org/x',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/5b0f',
    'file:///etc/passwd',
    'ftp://example.org/',
    'about:blank',
    'view-source:https://example.org/',
    'intent://scan/#Intent;scheme=zxing;end',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://www.nhs.uk@evil.example/',
    'http://',
    'https://exa mple.org/',
    'mailto:a@example.org%0d%0aBcc:spy@example.com',
    'mailto:a@example.org%0Abody',
  ];
  for (const given of refused) {
    it(`${JSON.stringify(given)} is refused`, () => {
      assert.equal(safeUrl(given), undefined);
    });
  }

  it('gives no mail address with a space or a slash in it', () => {
    assert.equal(safeUrl('mailto: / $'), undefined);
    assert.equal(safeUrl('mailto: help@example.org '), 'mailto:help@example.org');
  });

  it('gives the same again for what it gave', () => {
    const schemes = ['https://', 'http://', 'mailto:', 'tel:', 'sms:', 'javascript:', '', ' //'];
    fc.assert(
      fc.property(fc.constantFrom(...schemes), fc.string(), fc.webUrl(), (scheme, text, url) => {
        for (const given of [scheme + text, text + url, url + text]) {
          const once = safeUrl(given);
          if (once === undefined) continue;
          assert.equal(safeUrl(once), once);
          assert.match(once, /^(https?|mailto|tel|sms):/);
          assert.doesNotMatch(once, /[\u0000-\u001f]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
