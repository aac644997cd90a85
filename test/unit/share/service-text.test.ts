import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ServiceDetail } from '../../../src/share/service-text.js';
import { serviceLines, serviceText } from '../../../src/share/service-text.js';
import { makeService } from '../../support/make-service.js';
import { hostileService, MASKED, NOW, SECRETS, WHOLE } from './support.js';

const OPTIONS = { now: NOW };
const DETAILS: readonly ServiceDetail[] = ['full', 'short', 'least'];
const PERIOD = { days: ['MO'], opens: '09:00', closes: '17:00' };
const has = (fields: object, line: string, detail?: ServiceDetail) =>
  assert.ok(
    serviceLines(makeService({ name: 'Test', ...fields }), OPTIONS, detail).includes(line),
    serviceText(makeService({ name: 'Test', ...fields }), OPTIONS, detail),
  );

describe('a service as text', () => {
  test('has everything that a person needs to reach it', () => {
    assert.deepEqual(serviceLines(WHOLE, OPTIONS), [
      'Test advice line',
      'Test organisation',
      'Test help with test matters.',
      'Call: 0808 157 0123 (Choose option 2)',
      'Text TEST to 60123',
      'Email: help@example.org',
      'Website: https://example.org/advice',
      'Write to: Freepost TEST',
      'Opening hours:',
      'Monday to Friday: 9am to 5pm',
      'Saturday: 9am to midday',
      'Address: Test house, 1 Test Street, ZZ99 1AA',
      'Last checked: 7 October 2026',
    ]);
  });

  test('leaves out what there is no room for, never a number or the check', () => {
    assert.deepEqual(serviceLines(WHOLE, OPTIONS, 'short'), [
      'Test advice line',
      'Call: 0808 157 0123 (Choose option 2)',
      'Text TEST to 60123',
      'Website: example.org',
      'Open: Monday to Friday 9am to 5pm; Saturday 9am to midday',
      'Address: Test house, 1 Test Street, ZZ99 1AA',
      'Last checked: 7 October 2026',
    ]);
    assert.deepEqual(serviceLines(WHOLE, OPTIONS, 'least'), [
      'Test advice line',
      'Call: 0808 157 0123 (Choose option 2)',
      'Checked October 2026',
    ]);
  });

  test('gives another way when there is no number', () => {
    const contacts = [{ kind: 'email', value: 'help@example.org' }];
    has({ contacts }, 'Email: help@example.org', 'least');
    has({ contacts, url: 'https://example.org/' }, 'Website: https://example.org/', 'least');
    const text = { kind: 'text', value: '60123' };
    has({ contacts: [...contacts, text] }, 'Text: 60123', 'least');
    has({ contacts, url: 'https://example.org/' }, 'Website: https://example.org/', 'short');
    has({}, 'No contact details are recorded.', 'least');
  });

  test('names its own address once', () => {
    const text = serviceText(WHOLE, OPTIONS);
    assert.equal(text.split('https://example.org/advice').length, 2);
  });

  test('says when it was checked, or that nobody recorded it, in every length', () => {
    for (const detail of DETAILS) {
      const isLeast = detail === 'least';
      const unknown = isLeast
        ? 'Check date not known'
        : 'Nobody recorded when this was last checked';
      has({}, unknown, detail);
      has({}, 'It may be out of date. Contact them before you go.', detail);
      has(
        { assurance: { assuredDate: '2025-03' } },
        isLeast ? 'Checked March 2025' : 'Last checked: March 2025',
        detail,
      );
      has(
        { assurance: { assuredDate: '2025-03' } },
        'It may be out of date. Contact them before you go.',
        detail,
      );
      has(
        { assurance: { assuredDate: '2026-10', checkFirst: true } },
        'Check with them before you rely on this.',
        detail,
      );
      has({ status: 'temporarily closed' }, 'This service is closed for now.', detail);
      has({ alert: 'Test notice' }, 'Test notice', detail);
    }
  });

  test('takes the thresholds of the site', () => {
    const lines = serviceLines(WHOLE, { now: NOW, overdueAfterMonths: 1 });
    assert.equal(lines.at(-1), 'It may be out of date. Contact them before you go.');
  });

  test('says when it is open in a way that is still true tomorrow', () => {
    const text = 'Test hours in words';
    has({ schedule: { periods: [], text } }, `Opening hours: ${text}`);
    has({ schedule: { periods: [PERIOD], text } }, text);
    has({ schedule: { periods: [PERIOD], bankHolidays: text } }, `Bank holidays: ${text}`);
    const named = 'Closed on bank holidays.';
    has({ schedule: { periods: [PERIOD], bankHolidays: named } }, named);
    const always = {
      periods: [
        {
          days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
          opens: '00:00',
          closes: '24:00',
        },
      ],
    };
    has({ schedule: always }, 'Opening hours: Open day and night');
    for (const detail of DETAILS) {
      assert.doesNotMatch(serviceText(WHOLE, OPTIONS, detail), /now|today|tomorrow/i);
    }
  });

  test('names the week where hours do not hold for ever', () => {
    const from = 'in the 7 days from 21 November 2026';
    has({ schedule: { periods: [{ ...PERIOD, validTo: '2026-12' }] } }, `Opening hours ${from}:`);
    has({ schedule: { periods: [{ ...PERIOD, validFrom: '2027' }] } }, `Not open ${from}`);
  });

  test('writes three places and counts the others', () => {
    const locations = [1, 2, 3, 4, 5].map((number) => ({ address: `${number} Test Street` }));
    has({ locations }, 'Address: 3 Test Street');
    has({ locations }, 'It has 2 other places.');
    has({ locations: locations.slice(0, 4) }, 'It has 1 other place.');
  });

  test('has the nearest place first, where that is known', () => {
    const place = (name: string, masked = false) => ({ name, address: name, masked });
    const service = makeService({
      name: 'Test',
      locations: ['Far', 'Farther', 'Farthest', 'Near'].map((name) => place(name)),
    });
    const lines = (detail: ServiceDetail, of = service, at = 3) =>
      serviceLines(of, { ...OPTIONS, location: of.locations[at] }, detail).filter((line) =>
        /^(Address|It has)/.test(line),
      );
    assert.deepEqual(lines('short'), ['Address: Near, Near', 'It has 3 other places.']);
    assert.equal(lines('full')[0], 'Address: Near, Near');
    assert.equal(lines('full').at(-1), 'It has 1 other place.');
    const hidden = makeService({ name: 'Test', locations: [place('Far'), place('Secret', true)] });
    assert.deepEqual(lines('short', hidden, 1), ['Address: Far, Far']);
    const strange = { ...OPTIONS, location: { ...place('Strange'), accessibility: [] } };
    assert.doesNotMatch(serviceText(service, strange), /Strange/);
  });

  test('says what to do with a number to text that has signs in it', () => {
    has({ contacts: [{ kind: 'text', value: '07537 - 410 431' }] }, 'Text: 07537 - 410 431');
  });

  test('never has a masked address in it, nor one to write to', () => {
    for (const detail of DETAILS) {
      for (const discreet of [true, false, undefined]) {
        const text = serviceText(MASKED, { now: NOW, discreet }, detail);
        assert.doesNotMatch(text, SECRETS);
        assert.match(text, /0808 157 0124/);
      }
    }
  });

  test('tells nothing of what a sensitive service is for, unless it is told to', () => {
    const sensitive = { ...MASKED, sensitivity: 'sensitive' as const };
    for (const service of [MASKED, sensitive]) {
      assert.doesNotMatch(serviceText(service, OPTIONS), /test matters|Test organisation|private/);
      assert.match(
        serviceText(service, { now: NOW, discreet: false }),
        /test matters[^]*kept private/,
      );
    }
    assert.doesNotMatch(serviceText(WHOLE, { now: NOW, discreet: true }), /test matters/);
  });

  test('keeps every fact on a line of its own, whatever a feed gives', () => {
    fc.assert(
      fc.property(hostileService, fc.constantFrom(...DETAILS), (service, detail) => {
        for (const line of serviceLines(service, OPTIONS, detail)) {
          assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u);
          assert.equal(line, line.trim());
          assert.notEqual(line, '');
        }
      }),
    );
  });
});
