import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ConfigError } from '../../../src/errors/index.js';
import {
  readShortlistFragment,
  SHORTLIST_MAX_ID_LENGTH,
  SHORTLIST_MAX_IDS,
  shortlistFragment,
  shortlistUrl,
} from '../../../src/share/shortlist-link.js';
import { hostileText } from './support.js';

describe('the link of a shortlist', () => {
  test('has the ids in the fragment and nothing else', () => {
    assert.equal(shortlistFragment(['a', 'b-2']), '#mecc-list=a,b-2');
    assert.equal(
      shortlistUrl('https://example.org/help?page_id=2#old', ['a', 'b']),
      'https://example.org/help?page_id=2#mecc-list=a,b',
    );
    assert.equal(shortlistUrl('https://example.org/#', []), 'https://example.org/');
  });

  test('has no sign at its end that an app would leave out of a link', () => {
    for (const id of ['a.', 'a)', "a'", 'a!', 'a*', 'a,', 'a;', 'a?', 'a:']) {
      assert.match(shortlistFragment([id]), /[\dA-Za-z]$/, id);
      assert.deepEqual(readShortlistFragment(shortlistFragment([id])), [id]);
    }
  });

  test('is read with and without its sign, and among others', () => {
    for (const hash of ['#mecc-list=a,b', 'mecc-list=a,b', '#top&mecc-list=a,b&x=1']) {
      assert.deepEqual(readShortlistFragment(hash), ['a', 'b'], hash);
    }
  });

  test('is not read where there is none', () => {
    for (const hash of [
      '',
      '#',
      '#top',
      '#mecc-list',
      '#mecc-list=',
      '#other=a',
      '#xmecc-list=a',
    ]) {
      assert.deepEqual(readShortlistFragment(hash), [], hash);
    }
  });

  test('leaves out what is broken, blank, there twice or too long, and what is too much', () => {
    const long = 'a'.repeat(SHORTLIST_MAX_ID_LENGTH + 1);
    assert.deepEqual(readShortlistFragment(`#mecc-list=a,,%E0%A4,%20,a,${long},%,b`), ['a', 'b']);
    assert.equal(shortlistFragment(['', ' ', '\ud800', long, 'b', 'b']), '#mecc-list=b');
    const ids = Array.from({ length: 30 }, (_, index) => `id-${index}`);
    const first = ids.slice(0, SHORTLIST_MAX_IDS);
    assert.deepEqual(readShortlistFragment(shortlistFragment(ids)), first);
    assert.deepEqual(readShortlistFragment(`#mecc-list=${ids.join(',')}`), first);
  });

  test('takes the address of a web page only', () => {
    const bases = ['/help', 'javascript:alert(1)', 'file:///a.html', 'https://a:b@example.org/'];
    for (const base of bases) assert.throws(() => shortlistUrl(base, ['a']), ConfigError, base);
  });

  test('comes back as it went in, through an address', () => {
    const id = hostileText.filter((text) => text.length <= SHORTLIST_MAX_ID_LENGTH);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: SHORTLIST_MAX_IDS }), (ids) => {
        const { hash, search } = new URL(shortlistUrl('https://example.org/', ids));
        assert.equal(search, '');
        const whole = ids.filter((one) => !/\p{Cs}/u.test(one));
        assert.deepEqual(readShortlistFragment(hash), whole);
      }),
    );
  });

  test('never throws for what somebody else wrote', () => {
    const hash = fc.oneof(
      hostileText,
      hostileText.map((text) => `#mecc-list=${text}`),
    );
    fc.assert(
      fc.property(hash, (text) => {
        const ids = readShortlistFragment(text);
        assert.ok(ids.length <= SHORTLIST_MAX_IDS);
        for (const id of ids) assert.ok(id.length <= SHORTLIST_MAX_ID_LENGTH && /\S/.test(id));
      }),
    );
  });
});
