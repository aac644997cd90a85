import type { FieldPath } from '../../../../../src/cli/export/fields.js';
import { parseService, type Service } from '../../../../../src/models/index.js';

/** A service with no more than its name and what is given. */
export function testService(fields: Readonly<Record<string, unknown>> = {}): Service {
  const { value, issues } = parseService({ id: 'test-one', name: 'Test service', ...fields });
  if (!value || issues.length > 0) throw new Error(`no service: ${JSON.stringify(issues)}`);
  return value;
}

const location = (fields: object) => ({
  locations: [{ address: '1 Test Street, Widnes', ...fields }],
});
const contact = (fields: object) => ({
  contacts: [{ kind: 'phone', value: '01632 960 123', ...fields }],
});
const period = (fields: object) => ({
  schedule: { periods: [{ days: ['MO', 'TU'], opens: '09:00', closes: '17:30', ...fields }] },
});
const provenance = (fields: object) => ({ provenance: { source: 'Test Council', ...fields } });
const point = (precision: string) =>
  location({
    postcode: 'WA8 7QF',
    point: { lat: 53.36321, lon: -2.73456, precision },
  });

/** For each field, what a service says that has it: more than one where that makes a difference. */
export const SAMPLES: Readonly<Record<FieldPath, readonly Readonly<Record<string, unknown>>[]>> = {
  id: [{ id: 'test-walks' }],
  name: [{ name: 'Test walks' }],
  'organization.id': [{ organization: { id: 'test-org', name: 'Test Council' } }],
  'organization.name': [{ organization: { name: 'Test Council' } }],
  'organization.url': [{ organization: { name: 'Test Council', url: 'https://test.example/' } }],
  summary: [{ summary: 'Short test words.', description: 'Longer words, for a test alone.' }],
  description: [{ description: 'Longer words, for a test alone.\n\nA second paragraph.' }],
  richDescription: [
    {
      description: 'See our page.',
      richDescription: [
        {
          tag: 'p',
          children: [
            'See ',
            { tag: 'a', href: 'https://test.example/x', children: ['our page'] },
            '.',
          ],
        },
      ],
    },
  ],
  status: [{ status: 'temporarily closed' }],
  alert: [{ alert: 'Closed on a test day.' }],
  url: [{ url: 'https://test.example/walks' }],
  topics: [{ topics: ['physical-activity', 'loneliness'] }, { topics: ['test-topic'] }],
  'eligibility.text': [{ eligibility: { text: 'People who test' } }],
  'eligibility.minimumAge': [{ eligibility: { minimumAge: 16 } }],
  'eligibility.maximumAge': [{ eligibility: { maximumAge: 25 } }],
  audiences: [{ audiences: ['carers'] }],
  'coverage.nations': [{ coverage: { nations: ['wales'] } }],
  'coverage.places': [
    { coverage: { places: ['halton'] } },
    { coverage: { places: ['test-place'] } },
  ],
  'coverage.areas': [
    { coverage: { areas: ['Testshire', 'North Testing'] } },
    { coverage: { areas: ['Testshire'], places: ['halton'] } },
  ],
  'coverage.national': [
    { coverage: { nations: ['wales'] } },
    { coverage: { nations: ['england', 'wales', 'scotland', 'northern-ireland'], national: true } },
  ],
  'locations.id': [location({ id: 'test-hall' })],
  'locations.name': [location({ name: 'Test Hall' })],
  'locations.address': [
    location({}),
    { locations: [{ address: '1 Test Street' }, { address: '2 Test Street' }] },
  ],
  'locations.postcode': [
    location({ postcode: 'WA8 7QF' }),
    { locations: [{ address: '1 Test Street' }, { postcode: 'WA8 7QF' }] },
  ],
  'locations.point.lat': [point('exact'), point('place')],
  'locations.point.lon': [point('exact'), point('place')],
  'locations.point.precision': [point('exact'), point('postcode'), point('place')],
  'locations.masked': [
    { locations: [{ masked: true, name: 'Test Refuge' }] },
    { locations: [{ masked: true }, { address: '1 Test Street' }] },
    { locations: [{ masked: true }], contacts: [{ kind: 'post', value: '1 Test Street' }] },
  ],
  'locations.accessibility': [
    location({ accessibility: ['Step-free access', 'Hearing loop'] }),
    {
      locations: [
        { address: '1 Test Street' },
        { address: '2 Test Street', accessibility: ['Lift'] },
      ],
    },
  ],
  'contacts.kind': [
    contact({}),
    contact({ kind: 'whatsapp', value: '07700 900123', dial: '447700900123' }),
    contact({ kind: 'post', value: '1 Test Street, Widnes' }),
    {
      contacts: [
        { kind: 'email', value: 'help@test.example' },
        { kind: 'email', value: 'books@test.example', label: 'Bookings' },
      ],
    },
  ],
  'contacts.label': [
    contact({ label: 'Test desk' }),
    contact({ kind: 'email', value: 'help@test.example', label: 'Bookings' }),
  ],
  'contacts.value': [
    contact({ dial: '01632960123' }),
    contact({ kind: 'web', value: 'test.example', dial: 'https://test.example/' }),
    contact({ kind: 'text', value: 'Text TEST to 85258', dial: '85258' }),
    contact({ label: 'Test desk' }),
  ],
  'contacts.dial': [contact({ dial: '01632960123' }), contact({ dial: '+441632960123' })],
  'contacts.hours': [contact({ hours: '9am to 5pm' })],
  // Those with dates stay in words.
  'schedule.periods.days': [period({}), period({ validTo: '2026-09-30' })],
  'schedule.periods.opens': [period({}), period({ validTo: '2026-09-30' })],
  'schedule.periods.closes': [period({}), period({ opens: '00:00', closes: '00:00' })],
  'schedule.periods.validFrom': [
    period({ validFrom: '2026-04-01' }),
    period({ validFrom: '2026-04' }),
  ],
  'schedule.periods.validTo': [period({ validTo: '2026-09-30' }), period({ validTo: '2026' })],
  'schedule.text': [
    { schedule: { text: 'By appointment' } },
    { schedule: { ...period({}).schedule, text: 'By appointment' } },
  ],
  'schedule.bankHolidays': [{ schedule: { bankHolidays: 'Closed in tests' } }],
  'costOptions.text': [
    { costOptions: [{ text: 'Free', amount: 0 }] },
    { costOptions: [{ text: 'A small charge' }, { text: 'Tea' }] },
    { costOptions: [{ text: 'Entry', amount: 3 }] },
  ],
  'costOptions.amount': [
    { costOptions: [{ amount: 0 }] },
    { costOptions: [{ amount: 2.5 }] },
    { costOptions: [{ text: 'Entry', amount: 3 }] },
  ],
  'costOptions.currency': [{ costOptions: [{ amount: 2, currency: 'EUR' }] }],
  'access.selfReferral': [{ access: { selfReferral: false } }, { access: { selfReferral: true } }],
  'access.modes': [{ access: { modes: ['phone', 'in-person', 'home-visit'] } }],
  'access.how': [{ access: { how: 'Ask for the test.' } }],
  languages: [{ languages: ['cy', 'Polish'] }],
  urgency: [{ urgency: 'urgent' }],
  sensitivity: [{ sensitivity: 'sensitive' }],
  'assurance.assuredDate': [
    { assurance: { assuredDate: '2026-11-02' } },
    { assurance: { assuredDate: '2026-11' } },
  ],
  'assurance.reviewBy': [{ assurance: { reviewBy: '2027-11-02' } }],
  'assurance.evidence': [{ assurance: { evidence: 'Asked in a test' } }],
  'assurance.checkFirst': [{ assurance: { checkFirst: true } }],
  'provenance.source': [provenance({})],
  'provenance.url': [provenance({ url: 'https://test.example/record' })],
  'provenance.licence': [provenance({ licence: 'Test licence' })],
  'provenance.retrievedAt': [provenance({ retrievedAt: '2026-11-22T12:00:00.000Z' })],
  extensions: [{ extensions: { test_field: 'test extension' } }],
};
