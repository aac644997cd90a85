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
import {
  type CheckDetail,
  type ServiceDetail,
  serviceText,
} from '../../../src/share/service-text.js';
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

  test('says what a person needs first: the note, then every number, then the rest', () => {
    const site = (name: string) =>
      makeService({
        id: name,
        name,
        summary: 'Test help. '.repeat(9),
        url: `https://example.org/${'test-page-'.repeat(6)}`,
        locations: [{ address: '1 Test Street' }],
      });
    const link = `https://example.org/list#mecc-list=${'test-'.repeat(18)}`;
    const services = [site('Test site 1'), site('Test site 2'), WHOLE];
    const { text, leftOut } = smsMessage(services, { now: NOW, note: 'Ring after 9.', link });
    assert.equal(leftOut, 0);
    assert.match(text, /^Ring after 9\.\n\nTest site 1\nWebsite: https:[^]*\nCall: 0808 157 0123/);
    assert.equal(text.split('Contact them').length, 2);
    assert.equal(text.split('Check date not known').length, 3);
    assert.match(text, /Checked October 2026/);
    // One of them alone has room for everything.
    assert.match(smsMessage([WHOLE], OPTIONS).text, /test matters[^]*Last checked/);
  });

  test('says once when all were checked in the same month, or that nobody knows', () => {
    const { text } = smsMessage(many(9), OPTIONS);
    assert.ok(text.endsWith('\n\nAll checked October 2026'));
    assert.doesNotMatch(text, /Checked October/);
    const unknown = many(8).map((service) => ({ ...service, assurance: { checkFirst: false } }));
    const other = smsMessage(unknown, OPTIONS).text;
    assert.match(other, /Check dates not known\n\nSome details may have changed/);
  });

  test('leaves services out from the end, whole, and says how many', () => {
    const services = many(20);
    const { text, leftOut } = smsMessage(services, OPTIONS);
    assert.ok(leftOut > 0 && leftOut < 12);
    assert.ok(text.endsWith(`${leftOut} more services did not fit here.`));
    services.forEach(({ name, contacts }, index) => {
      const isIn = index < 20 - leftOut;
      assert.equal(text.includes(`${name}\n`), isIn);
      assert.equal(text.includes(contacts[0]?.value ?? ''), isIn);
    });
    // It is the most that fits: one more would not.
    const next = services[20 - leftOut];
    assert.ok(next);
    const longer = `${text}\n\n${serviceText(next, OPTIONS, 'least', 'none')}`;
    assert.ok(smsParts(longer) > SMS_MAX_PARTS);
  });

  test('leaves a website out before a number', () => {
    const sites = many(6).map((service, index) => ({
      ...service,
      name: `Test site ${index}`,
      contacts: [],
      url: `https://example.org/${'test-'.repeat(12)}`,
    }));
    const { text, leftOut } = smsMessage([...sites, ...many(3)], OPTIONS);
    assert.ok(leftOut > 0 && leftOut < 6);
    assert.match(text, /Test site 0[^]*0808 157 0100[^]*0808 157 0101[^]*0808 157 0102/);
    assert.doesNotMatch(text, /Test site 5/);
  });

  test('keeps a note whole, and gives it up only for the first number', () => {
    const note = 'Test note. '.repeat(25).trim();
    const message = smsMessage(many(5), { now: NOW, note, link: LINK });
    assert.equal(message.wordsLeftOut, false);
    assert.ok(message.leftOut > 0);
    assert.ok(message.text.startsWith(`${note}\n\nTest service 0\nCall: 0808 157 0100\n`));
    const short = smsMessage(many(2), { now: NOW, note: 'Test note', link: LINK });
    assert.equal(short.wordsLeftOut, false);
    assert.ok(short.text.startsWith('Test note\n\nTest service 0\n'));
    const long = smsMessage(many(2), { now: NOW, note: 'Test note. '.repeat(41) });
    assert.deepEqual([long.leftOut, long.wordsLeftOut], [0, true]);
  });

  test('keeps the way to the whole list when services are left out', () => {
    const { text, leftOut } = smsMessage(many(20), { now: NOW, link: LINK });
    assert.ok(leftOut > 0);
    assert.ok(text.endsWith(`\n\nThe whole list: ${LINK}`));
    // Not when it would take the place of most of them.
    const long = smsMessage(many(20), { now: NOW, link: LINK + 'a'.repeat(250) });
    assert.doesNotMatch(long.text, /whole list/);
  });

  test('prefers one number to a way to them all', () => {
    const link = `https://example.org/#${'a'.repeat(440)}`;
    const { text, leftOut } = smsMessage(many(2), { now: NOW, link });
    assert.equal(leftOut, 0);
    assert.doesNotMatch(text, /whole list/);
  });

  test('of 1 to 20 services has the note, and numbers before anything that can wait', () => {
    const oneService = fc.record({
      name: fc.stringMatching(/^[A-Za-z ]{1,40}$/),
      kind: fc.constantFrom('phone' as const, 'text' as const, 'web' as const),
      page: fc.integer({ min: 1, max: 60 }),
      isDated: fc.boolean(),
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(oneService, { minLength: 1, maxLength: 20 }),
        fc.stringMatching(/^[A-Za-z ]{0,280}$/),
        fc.integer({ min: 0, max: 300 }),
        (made, words, length) => {
          const services = made.map(({ name, kind, page, isDated, isOpen }, index) => {
            // Three digits tell it from all others.
            const number = `0808 157 0${String(100 + index)}`;
            const value = kind === 'web' ? `https://example.org/${'x'.repeat(page)}` : number;
            return makeService({
              id: `test-${index}`,
              name: `Test ${name}`,
              contacts: [{ kind, value }],
              ...(isOpen && { schedule: WHOLE.schedule }),
              assurance: isDated ? { assuredDate: '2026-10-07' } : {},
            });
          });
          const note = words.trim();
          const link = length === 0 ? undefined : `https://example.org/#${'a'.repeat(length)}`;
          const { text, leftOut, wordsLeftOut } = smsMessage(services, { now: NOW, note, link });
          assert.ok(smsParts(text) <= SMS_MAX_PARTS);
          assert.equal(wordsLeftOut, false);
          assert.ok(text.startsWith(note.replace(/ +/g, ' ')));
          const numbered = services.filter(({ contacts }) => contacts[0]?.kind !== 'web');
          const isIn = (service: Service) => text.includes(service.contacts[0]?.value ?? '-');
          const numbersOut = numbered.filter((service) => !isIn(service)).length;
          // Every service that is not counted as left out has its way to be reached.
          assert.equal(
            text.match(/^(Call|Text|Website): /gm)?.length ?? 0,
            services.length - leftOut,
          );
          assert.ok(numbersOut <= leftOut);
          if (leftOut > 0) assert.doesNotMatch(text, /^Open/m);
          if (numbersOut > 0) assert.doesNotMatch(text, /^Website/m);
          // Each says when it was checked, or one line says it for them all.
          const dates = text.match(/hecked:? (7 )?October 2026|Check date not known|Nobody rec/g);
          const isOnce = /^(All checked October 2026|Check dates not known)$/m.test(text);
          assert.ok(
            isOnce || dates?.length === services.length - leftOut || leftOut === services.length,
          );
        },
      ),
      { numRuns: 150 },
    );
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
      assert.match(text, /Last checked|Nobody recorded|^Checked|^Check date not/m, service.id);
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
        const whole = list.filter((one) => {
          const isAt = (detail: ServiceDetail, check: CheckDetail) =>
            text.includes(plain(serviceText(one, options, detail, check)));
          return isAt('full', 'date') || isAt('short', 'date') || isAt('least', 'none');
        });
        assert.ok(whole.length >= list.length - leftOut);
      }
    }),
    { numRuns: 150 },
  );
});
