import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bankHolidays } from '../../../src/generated/bank-holidays.js';
import { cardMessages } from '../../../src/i18n/en-gb/card.js';
import { shareMessages } from '../../../src/i18n/en-gb/share.js';
import type { Service } from '../../../src/models/index.js';
import { holidayHours } from '../../../src/schedule/bank-holidays.js';
import { calendarFile } from '../../../src/share/calendar.js';
import { contactCard } from '../../../src/share/contact-card.js';
import {
  conversationSummary,
  summaryMail,
  summarySms,
} from '../../../src/share/conversation-summary.js';
import {
  mailMessage,
  MAILTO_MAX_LENGTH,
  plainText,
  SMS_MAX_PARTS,
  smsMessage,
} from '../../../src/share/message.js';
import {
  type MessageLookup,
  serviceText,
  type ShareOptions,
} from '../../../src/share/service-text.js';
import { shortlistUrl } from '../../../src/share/shortlist-link.js';
import { smsParts } from '../../../src/share/sms-length.js';
import { hostileService, hostileText, NOW, unfold, WHOLE } from './support.js';

const HOLIDAYS = holidayHours(bankHolidays, ['england']);

/** Everything that a service can leave the page in, as text. */
function carriers(service: Service, options: ShareOptions): Record<string, string> {
  const link = shortlistUrl('https://example.org/list', [service.id]);
  const services = [service];
  const outcome = { services, steps: ['Test step'] };
  const { href: sms } = smsMessage(services, { ...options, link });
  const { href: email } = mailMessage(services, { ...options, link });
  return {
    paper: serviceText(service, options, 'full'),
    'pocket card': serviceText(service, options, 'short'),
    text: plainText(services, { ...options, link }),
    sms: decodeURIComponent(sms),
    email: decodeURIComponent(email),
    summary: conversationSummary(outcome, options),
    'summary as a text': decodeURIComponent(summarySms(outcome, options).href),
    'summary as an email': decodeURIComponent(summaryMail(outcome, options).href),
    calendar: unfold(calendarFile(service, { ...options, holidays: HOLIDAYS }) ?? '').join('\n'),
    'next opening': unfold(calendarFile(service, { ...options, next: true }) ?? '').join('\n'),
    contact: unfold(contactCard(service, options)).join('\n'),
    link: decodeURIComponent(link),
  };
}

describe('everything that leaves the page', () => {
  test('has a service in it, so that the rest can be trusted', () => {
    for (const [name, text] of Object.entries(carriers(WHOLE, { now: NOW }))) {
      assert.ok(name === 'link' || text.includes(WHOLE.name), name);
    }
  });

  test('never has a hidden address, whatever else is in the service', () => {
    const SECRET = 'Zqx Hidden Lane 77';
    const CODE = 'ZZ98 2BB';
    fc.assert(
      fc.property(
        hostileService,
        fc.constantFrom(true, false, undefined),
        fc.boolean(),
        (service, discreet, hasOther) => {
          const masked: Service = {
            ...service,
            id: 'test',
            contacts: [
              ...service.contacts.filter(({ kind }) => kind !== 'post'),
              { kind: 'post', value: `${SECRET}, ${CODE}` },
            ],
            locations: [
              {
                name: SECRET,
                address: SECRET,
                postcode: CODE,
                masked: true,
                accessibility: [SECRET],
                point: { lat: 53.1234, lon: -2.4321, precision: 'exact' },
              },
              ...(hasOther ? WHOLE.locations : []),
            ],
          };
          for (const [name, text] of Object.entries(carriers(masked, { now: NOW, discreet }))) {
            assert.doesNotMatch(text, /zqx|hidden lane|zz98|53\.1234|2\.4321/i, name);
          }
        },
      ),
    );
  });

  test('keeps to its length, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(hostileService, { minLength: 1, maxLength: 4 }),
        hostileText,
        (services, note) => {
          const options = { now: NOW, note };
          const { href, text } = smsMessage(services, options);
          assert.ok(smsParts(text) <= SMS_MAX_PARTS);
          assert.match(href, /^sms:\?&body=[\w%.~!*'()-]*$/);
          const mail = mailMessage(services, options).href;
          assert.ok(mail.length <= MAILTO_MAX_LENGTH);
          assert.match(mail, /^mailto:\?subject=[\w%.~!*'()-]*&body=[\w%.~!*'()-]*$/);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('says to get in touch first when the host counts the check as too old', () => {
    const checked = (assuredDate: string, overdueAfterMonths?: number) =>
      carriers(
        { ...WHOLE, assurance: { assuredDate, checkFirst: false } },
        { now: NOW, ...(overdueAfterMonths !== undefined && { overdueAfterMonths }) },
      );
    const { link: _, ...fresh } = checked('2026-08-01');
    const { link: __, ...old } = checked('2026-08-01', 3);
    for (const [name, text] of Object.entries(fresh))
      assert.doesNotMatch(text, /out of date/, name);
    for (const [name, text] of Object.entries(old)) {
      assert.match(text, /may be out of date\. Contact them before you go/, name);
    }
  });

  test('is in the words that it is given, for a script that stands alone', () => {
    const messages: MessageLookup = (part, english) => {
      if (part === 'share')
        return { ...english, ...{ ...shareMessages, openTitle: () => 'Test agor' } };
      if (part === 'card') return { ...english, ...{ ...cardMessages, notRecorded: 'Test neb' } };
      return english;
    };
    const service = { ...WHOLE, assurance: { checkFirst: false } };
    const found = carriers(service, { now: NOW, lang: 'cy', messages });
    assert.match(found['calendar'] ?? '', /SUMMARY:Test agor/);
    for (const name of ['paper', 'sms', 'email', 'contact', 'calendar']) {
      assert.match(found[name] ?? '', /Test neb/, name);
    }
    // Dates are in the language of the words, which nobody has registered here.
    const dated = { ...WHOLE, assurance: { assuredDate: '2026-10-07', checkFirst: false } };
    assert.match(serviceText(dated, { now: NOW, lang: 'cy', messages }), /7 Hydref 2026/);
    assert.match(serviceText(dated, { now: NOW, lang: 'cy' }), /7 October 2026/);
  });
});
