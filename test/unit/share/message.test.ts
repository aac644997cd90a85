import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ConfigError } from '../../../src/errors/index.js';
import { parseService, type Service } from '../../../src/models/index.js';
import {
  MAILTO_MAX_LENGTH,
  mailMessage,
  mailtoHref,
  type Message,
  messageTitle,
  plainText,
  SMS_MAX_PARTS,
  smsHref,
  smsMessage,
  smsNumber,
} from '../../../src/share/message.js';
import { serviceText } from '../../../src/share/service-text.js';
import { plainTypography, smsParts } from '../../../src/share/sms-length.js';
import { makeService } from '../../support/make-service.js';
import { hostileService, hostileText, MASKED, NOW, SECRETS, WHOLE } from './support.js';

const OPTIONS = { now: NOW };
const LINK = 'https://example.org/help#mecc-list=test-1,test-2';

const folder = new URL('../../../data/services/', import.meta.url);
const national = readdirSync(folder).map((name) => {
  const { value } = parseService(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  assert.ok(value, name);
  return value;
});

const many = (count: number): Service[] =>
  Array.from({ length: count }, (_, index) =>
    makeService({
      id: `test-${index}`,
      name: `Test service ${index}`,
      contacts: [{ kind: 'phone', value: `0808 157 0${String(100 + index)}` }],
      assurance: { assuredDate: '2026-10-07' },
    }),
  );

/** What a phone or a mail program is given to write. */
const bodyOf = ({ href }: Pick<Message, 'href'>) =>
  new URLSearchParams(href.slice(href.indexOf('?') + 1)).get('body');

describe('a text message', () => {
  test('opens with and without a number, on iPhones and other phones', () => {
    assert.match(smsHref([WHOLE], OPTIONS), /^sms:\?&body=Test%20advice%20line%0A/);
    assert.match(smsHref([WHOLE], { now: NOW, to: '07700 900 123' }), /^sms:07700900123\?&body=T/);
    assert.match(smsHref([WHOLE], { now: NOW, to: ' ' }), /^sms:\?/);
  });

  test('goes to numbers only, and an error does not repeat what was typed', () => {
    assert.equal(smsNumber('+44 (0)7700-900.123'), '+4407700900123');
    for (const to of ['0770', '0770090012x', '07700900123?body=x', '+', '1'.repeat(16)]) {
      assert.equal(smsNumber(to), undefined, to);
      assert.throws(
        () => smsHref([WHOLE], { now: NOW, to }),
        (error: unknown) => error instanceof ConfigError && !error.message.includes(to),
      );
    }
  });

  test('writes less of each service before it leaves one out', () => {
    const [one, ...others] = [WHOLE, ...many(3)] as const;
    const message = smsMessage([one, ...others], OPTIONS);
    assert.equal(message.leftOut, 0);
    assert.doesNotMatch(message.text, /test matters/);
    assert.match(message.text, /0808 157 0123[^]*0808 157 0102/);
  });

  test('has as much room with a curly apostrophe as with a straight one', () => {
    const named = (name: string) => smsMessage([{ ...WHOLE, name }, ...many(3)], OPTIONS).text;
    assert.equal(named('Test women’s line'), named("Test women's line"));
  });

  test('leaves services out from the end, whole, and says how many', () => {
    const services = many(12);
    const { text, leftOut } = smsMessage(services, OPTIONS);
    assert.ok(leftOut > 0 && leftOut < 12);
    assert.ok(text.endsWith(`${leftOut} more services did not fit here.`));
    services.forEach(({ name, contacts }, index) => {
      const isIn = index < 12 - leftOut;
      assert.equal(text.includes(`${name}\n`), isIn);
      assert.equal(text.includes(contacts[0]?.value ?? ''), isIn);
    });
    // It is the most that fits: one more would not.
    const more = services.slice(0, 13 - leftOut);
    const longer = more.map((service) => serviceText(service, OPTIONS, 'least')).join('\n\n');
    assert.ok(smsParts(longer + text.slice(text.lastIndexOf('\n\n'))) > SMS_MAX_PARTS);
  });

  test('gives up the words around the numbers first, and says so to the worker', () => {
    const note = 'Test note. '.repeat(20);
    const message = smsMessage(many(5), { now: NOW, note, link: LINK });
    assert.deepEqual([message.leftOut, message.wordsLeftOut], [0, true]);
    const short = smsMessage(many(2), { now: NOW, note: 'Test note', link: LINK });
    assert.equal(short.wordsLeftOut, false);
    assert.ok(short.text.startsWith('Test note\n\nTest service 0\n'));
  });

  test('keeps the way to the whole list when services are left out', () => {
    const { text, leftOut } = smsMessage(many(12), { now: NOW, link: LINK });
    assert.ok(leftOut > 0);
    assert.ok(text.endsWith(`\n\nThe whole list: ${LINK}`));
  });

  test('prefers one number to a way to them all', () => {
    const link = `https://example.org/#${'a'.repeat(440)}`;
    const { text, leftOut } = smsMessage(many(2), { now: NOW, link });
    assert.equal(leftOut, 0);
    assert.doesNotMatch(text, /whole list/);
  });

  test('refuses a link that is none', () => {
    for (const link of ['example.org', 'javascript:alert(1)', 'https://a.example b']) {
      assert.throws(() => smsHref([WHOLE], { now: NOW, link }), ConfigError);
    }
  });

  test('has a number and a date of check of every national service', () => {
    for (const service of national) {
      const { text, leftOut } = smsMessage([service], OPTIONS);
      assert.equal(leftOut, 0, service.id);
      assert.match(text, /Last checked|Nobody recorded/, service.id);
      const number = service.contacts.find(({ kind }) => kind === 'phone' || kind === 'text');
      if (number) assert.ok(text.includes(number.value), service.id);
    }
  });
});

describe('an email', () => {
  test('goes to nobody yet, with a subject and lines that mail programs understand', () => {
    const href = mailtoHref([WHOLE], OPTIONS);
    assert.ok(href.startsWith('mailto:?subject=Services%20that%20can%20help&body=Test'));
    assert.match(href, /%0D%0A/);
    assert.doesNotMatch(href.replaceAll('%0D%0A', ''), /%0[AD]/);
    assert.equal(bodyOf({ href })?.replaceAll('\r\n', '\n'), plainText([WHOLE], OPTIONS));
  });

  test('has a subject that tells nothing when a service is sensitive', () => {
    assert.equal(messageTitle([WHOLE, MASKED], OPTIONS), 'Contact details');
    assert.equal(messageTitle([WHOLE], { now: NOW, discreet: true }), 'Contact details');
    assert.equal(messageTitle([MASKED], { now: NOW, discreet: false }), 'Services that can help');
    assert.match(mailtoHref([MASKED], OPTIONS), /^mailto:\?subject=Contact%20details&/);
  });

  test('leaves services out when there are many', () => {
    const { href, leftOut, text } = mailMessage(many(60), OPTIONS);
    assert.ok(href.length <= MAILTO_MAX_LENGTH);
    assert.ok(leftOut > 0 && leftOut < 60);
    assert.ok(text.endsWith(`${leftOut} more services did not fit here.`));
  });
});

describe('text to copy', () => {
  test('has all of every service, the note and the link', () => {
    const text = plainText(many(40), { now: NOW, note: ' Test\r\n\r\nnote ', link: LINK });
    assert.ok(text.startsWith('Test\nnote\n\nTest service 0\n'));
    assert.ok(text.includes('Test service 39\n'));
    assert.ok(text.endsWith(LINK));
  });

  test('is empty without services', () => {
    assert.equal(plainText([], OPTIONS), '');
    assert.equal(smsMessage([], OPTIONS).text, '');
  });
});

test('no message has a masked address in it', () => {
  for (const discreet of [true, false, undefined]) {
    const options = { now: NOW, discreet };
    for (const text of [plainText([MASKED], options), smsMessage([MASKED], options).text]) {
      assert.doesNotMatch(text, SECRETS);
    }
    assert.doesNotMatch(decodeURIComponent(mailtoHref([MASKED], options)), SECRETS);
  }
});

test('whatever is in it, a message keeps to its length, and a number is whole or not there', () => {
  const services = fc.array(fc.oneof(hostileService, fc.constantFrom(...national, WHOLE, MASKED)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(services, fc.option(hostileText, { nil: undefined }), (list, note) => {
      const options = { now: NOW, note };
      const sms = smsMessage(list, options);
      const mail = mailMessage(list, options);
      assert.ok(smsParts(sms.text) <= SMS_MAX_PARTS);
      assert.ok(mail.href.length <= MAILTO_MAX_LENGTH);
      assert.equal(bodyOf(sms), sms.text);
      assert.equal(bodyOf(mail)?.replaceAll('\r\n', '\n'), mail.text);
      // Nothing but a subject and a body, whatever the fields say.
      assert.match(sms.href, /^sms:\?&body=[^&?#\s]*$/);
      assert.match(mail.href, /^mailto:\?subject=[^&?#\s]*&body=[^&?#\s]*$/);
      for (const [{ text, leftOut }, plain] of [
        [sms, plainTypography],
        [mail, String],
      ] as const) {
        const shown = list.slice(0, list.length - leftOut);
        const isAt = (detail: 'full' | 'short' | 'least') =>
          shown.every((one) => text.includes(plain(serviceText(one, options, detail))));
        assert.ok(isAt('full') || isAt('short') || isAt('least'));
      }
    }),
    { numRuns: 150 },
  );
});
