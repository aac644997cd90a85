import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { parse as parseVcard4 } from 'vcard4';
import type { Service } from '../../../src/models/index.js';
import { contactCard } from '../../../src/share/contact-card.js';
import type { ShareOptions } from '../../../src/share/service-text.js';
import { makeService } from '../../support/make-service.js';
import { hostileService, MASKED, NOW, SECRETS, unfold, WHOLE } from './support.js';

const card = (service: Service, more: Partial<ShareOptions> = {}) =>
  contactCard(service, { now: NOW, ...more });

/** Properties of a card, read by a library that is not ours. It reads vCard 3.0 and 4.0. */
function readCard(file: string): ICAL.Property[] {
  const parsed = ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0];
  return new ICAL.Component(parsed).getAllProperties();
}

/** It leaves the "\;" of vCard 3.0 as it is, where the text has no parts. */
const values = (properties: readonly ICAL.Property[], name: string) =>
  properties
    .filter((property) => property.name === name)
    .map((property) => property.getFirstValue())
    .map((value) => (typeof value === 'string' ? value.replaceAll('\\;', ';') : value));

describe('a contact card', () => {
  const read = readCard(card(WHOLE));

  test('is version 3.0, of an organisation', () => {
    assert.deepEqual(values(read, 'version'), ['3.0']);
    assert.deepEqual(values(read, 'fn'), ['Test advice line']);
    assert.deepEqual(values(read, 'n'), [['Test advice line', '', '', '', '']]);
    assert.match(card(WHOLE), /\r\nORG:Test organisation\r\nX-ABSHOWAS:COMPANY\r\n/);
  });

  test('has each number as it is dialled, with what it is for', () => {
    assert.deepEqual(values(read, 'tel'), ['08081570123', '60123']);
    const tel = read.filter(({ name }) => name === 'tel');
    assert.deepEqual(
      tel.map((one) => one.getParameter('type')),
      [['WORK', 'VOICE'], 'CELL'],
    );
    assert.deepEqual(values(read, 'x-ablabel'), ['Choose option 2', 'Text TEST to 60123']);
  });

  test('has its links, its address and when it was checked', () => {
    assert.deepEqual(values(read, 'email'), ['help@example.org']);
    assert.deepEqual(values(read, 'url'), ['https://example.org/advice']);
    assert.deepEqual(values(read, 'adr'), [
      ['', '', 'Test house, 1 Test Street', '', '', 'ZZ99 1AA', ''],
    ]);
    assert.match(
      String(values(read, 'note')),
      /0808 157 0123[^]*Monday to Friday: 9am to 5pm[^]*Last checked: 7 October 2026$/,
    );
  });

  test('is one that a strict reader of the newer version takes, but for the version', () => {
    const newer = card(WHOLE).replace('VERSION:3.0', 'VERSION:4.0');
    assert.doesNotThrow(() => parseVcard4(newer));
    assert.throws(() => parseVcard4(newer.replace('FN:', 'FN')));
  });

  test('has no number that cannot be dialled', () => {
    const contacts = [
      { kind: 'phone', value: 'Ask at the desk' },
      { kind: 'email', value: 'help@example.org?bcc=test@example.org' },
      { kind: 'web', value: 'javascript:alert(1)' },
    ];
    const found = readCard(card(makeService({ contacts })));
    assert.deepEqual(values(found, 'tel'), []);
    assert.deepEqual(values(found, 'url'), []);
    assert.deepEqual(values(found, 'email'), ['help@example.org']);
  });

  test('never has a masked address', () => {
    for (const discreet of [true, false, undefined]) {
      const file = card(MASKED, { discreet });
      assert.doesNotMatch(unfold(file).join(), SECRETS);
      assert.doesNotMatch(file, /ADR/);
    }
  });

  test('tells nothing of what a sensitive service is for, unless it is told to', () => {
    const of = (discreet?: boolean) => unfold(card(MASKED, { discreet })).join('\n');
    assert.doesNotMatch(of(), /test matters|Test organisation/);
    assert.match(of(false), /Test organisation[^]*test matters/);
  });

  test('has its own fields only, whatever a feed gives', () => {
    fc.assert(
      fc.property(hostileService, (service) => {
        const file = card(service);
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.doesNotMatch(line, /[\0-\x1f\x7f-\x9f\u2028\u2029]/);
        }
        const names = unfold(file).map((line) => /^(?:item\d\.)?([\w-]+)[:;]/.exec(line)?.[1]);
        const once = 'BEGIN VERSION PRODID UID REV N FN ORG X-ABSHOWAS NOTE END ADR';
        const many = 'TEL EMAIL URL X-ABLabel';
        for (const name of names) {
          assert.ok(`${once} ${many}`.split(' ').includes(String(name)), String(name));
        }
        for (const name of once.split(' ')) {
          assert.equal(names.filter((one) => one === name).length, 1, name);
        }
        // The hostile number is none: every TEL would be somebody's.
        for (const line of unfold(file)) {
          assert.match(line.replace(/^item\d\./, ''), /^(?!TEL)|^TEL;[A-Z=,]+:\+?[\d*#]+$/);
        }
        readCard(file);
      }),
    );
  });
});
