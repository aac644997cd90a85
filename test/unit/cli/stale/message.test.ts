import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPlainAddress, ownAddress } from '../../../../src/cli/stale/mail-address.js';
import { messageText } from '../../../../src/cli/stale/message.js';
import { readMessage } from './support/read-message.js';

const BASE = {
  from: 'team@example.org',
  to: 'help@example.org',
  subject: 'Test',
  date: new Date('2026-11-22T12:00:00Z'),
  body: 'Hello,\n',
};

test('a message is what its parts say, and no more', () => {
  assert.equal(
    messageText({ ...BASE, sender: 'Test "team"', body: 'Hello,\nDiolch â = =\n' }),
    [
      'From: "Test \\"team\\"" <team@example.org>',
      'To: help@example.org',
      'Subject: Test',
      'Date: Sun, 22 Nov 2026 12:00:00 +0000',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Hello,',
      'Diolch =C3=A2 =3D =3D',
      '',
    ].join('\r\n'),
  );
});

/** Words of all kinds, and what would end a header or a message. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Bcc: someone@example.org',
        '\r\nBcc: someone@example.org\r\n\r\nGone',
        '=?UTF-8?B?QQ==?=',
        'From here',
        '.',
        '=',
        '"',
        'é',
        '👩‍👩‍👧',
        '\u202e',
        'x'.repeat(90),
        ' '.repeat(9),
        '\t',
      ),
    ),
  )
  .map((all) => all.join(' '));
const noControls = (text: string) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');

test('whatever is in it comes back as it was, and nothing is added to the headers', () => {
  fc.assert(
    fc.property(
      words,
      words,
      words,
      fc.date({
        noInvalidDate: true,
        min: new Date('2000-01-01T00:00:00Z'),
        max: new Date('2099-12-31T00:00:00Z'),
      }),
      (subject, sender, body, date) => {
        const text = messageText({ ...BASE, subject, sender, body, date });
        const { headers, body: read } = readMessage(text);
        assert.deepEqual(
          [...headers.keys()],
          [
            'from',
            'to',
            'subject',
            'date',
            'x-unsent',
            'mime-version',
            'content-type',
            'content-transfer-encoding',
          ],
        );
        assert.equal(headers.get('subject')?.trim(), noControls(subject).trim());
        assert.equal(
          headers.get('from')?.trim(),
          `${noControls(sender)} <team@example.org>`.trim(),
        );
        assert.equal(headers.get('to'), BASE.to);
        assert.equal(read, body.replace(/\r\n|\r/g, '\n'));
      },
    ),
    { numRuns: 300 },
  );
});

test('an address is taken only when it is one, and alone', () => {
  for (const good of ['a@example.org', "o'test+x@sub.example.org", 'A.B@EXAMPLE.ORG']) {
    assert.equal(isPlainAddress(good), true, good);
  }
  for (const bad of [
    '',
    'a',
    'a@b',
    'a@example.org,b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'Test <a@example.org>',
    '.a@example.org',
    'a..b@example.org',
    'a.@example.org',
    'a@-example.org',
    'a b@example.org',
    'a@example.org ',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(60)}.${'c'.repeat(63)}.${'c'.repeat(63)}.${'c'.repeat(63)}.org`,
  ]) {
    assert.equal(isPlainAddress(bad), false, bad);
  }
});

test('a service is written to at an address that it shows', () => {
  const email = (value: string, dial?: string) =>
    ownAddress([
      { kind: 'phone', value: '01632 960 001' },
      { kind: 'email', value, ...(dial !== undefined && { dial }) },
      { kind: 'email', value: 'second@example.org' },
    ]);
  assert.equal(email('First: first@example.org'), 'first@example.org');
  assert.equal(email('Write to us', 'first@example.org'), 'first@example.org');
  assert.equal(email('first@example.org', 'other@example.org'), 'second@example.org');
  assert.equal(email('.first@example.org'), 'second@example.org');
  assert.equal(ownAddress([{ kind: 'web', value: 'a@example.org' }]), undefined);
});
