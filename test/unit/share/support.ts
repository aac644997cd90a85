import fc from 'fast-check';
import type { Service } from '../../../src/models/index.js';
import { makeService } from '../../support/make-service.js';

/** 21 November 2026 is a Saturday. Winter: the clock shows UTC. */
export const NOW = new Date('2026-11-21T12:00Z');

/** A service with everything that may be passed on. */
export const WHOLE = makeService({
  id: 'test-1',
  name: 'Test advice line',
  organization: { name: 'Test organisation' },
  summary: 'Test help with test matters.',
  url: 'https://example.org/advice',
  contacts: [
    { kind: 'phone', value: '0808 157 0123', dial: '08081570123', label: 'Choose option 2' },
    { kind: 'text', value: 'Text TEST to 60123', dial: '60123' },
    { kind: 'email', value: 'help@example.org' },
    { kind: 'web', value: 'example.org', dial: 'https://example.org/advice' },
    { kind: 'post', value: 'Freepost TEST' },
  ],
  schedule: {
    periods: [
      { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:00' },
      { days: ['SA'], opens: '09:00', closes: '12:00' },
    ],
  },
  locations: [{ name: 'Test house', address: '1 Test Street', postcode: 'ZZ99 1AA' }],
  assurance: { assuredDate: '2026-10-07' },
});

/** A service whose address must never be found in anything. */
export const MASKED = makeService({
  ...WHOLE,
  id: 'test-2',
  name: 'Test refuge',
  sensitivity: 'high-risk',
  locations: [
    { name: 'Secret house', address: '2 Secret Street', postcode: 'ZZ98 2BB', masked: true },
  ],
  contacts: [
    { kind: 'phone', value: '0808 157 0124', dial: '08081570124' },
    { kind: 'post', value: '2 Secret Street, ZZ98 2BB' },
  ],
});
export const SECRETS = /secret|zz98/i;

/** Text with what breaks formats in it more often than chance would have it. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\0',
        '\ud800',
        '\u202e',
        '\\',
        ';',
        ',',
        ':',
        '"',
        '%0d%0a',
        '&body=',
        '\r\nEND:VEVENT\r\nBEGIN:VALARM',
        '\r\nTEL:999\r\n',
        'é',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `T${parts.join('')}`);

const webAddress = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  hostileText.map((text) => `https://example.org/${text}`),
);

/** A service in which every text may be anything. Its schema is not asked: feeds are not kind. */
export const hostileService: fc.Arbitrary<Service> = fc
  .record({
    id: hostileText,
    name: hostileText,
    organization: hostileText,
    summary: hostileText,
    alert: hostileText,
    value: hostileText,
    dial: hostileText,
    label: hostileText,
    hours: hostileText,
    url: webAddress,
    address: hostileText,
    postcode: hostileText,
    text: hostileText,
    bankHolidays: hostileText,
    source: hostileText,
    sensitivity: fc.constantFrom('normal' as const, 'high-risk' as const),
  })
  .map((fields) => ({
    ...WHOLE,
    ...fields,
    organization: { name: fields.organization },
    contacts: (['phone', 'text', 'email', 'web', 'webchat', 'whatsapp', 'post'] as const).map(
      (kind) => ({
        kind,
        value: fields.value,
        dial: kind.startsWith('web') ? fields.url : fields.dial,
        label: fields.label,
        hours: fields.hours,
      }),
    ),
    locations: [
      { name: fields.name, address: fields.address, postcode: fields.postcode, masked: false },
    ].map((location) => ({ ...location, accessibility: [] })),
    schedule: {
      periods: WHOLE.schedule?.periods ?? [],
      text: fields.text,
      bankHolidays: fields.bankHolidays,
    },
    provenance: { source: fields.source },
  }));

/** Lines as a reader of iCalendar or vCard has them, after its folds are undone. */
export function unfold(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}
