/** A record of Open Referral UK 1.0 with nothing wrong with it, seen on 22 November 2026. */
export function soundRecord(id: string, fields: object = {}): Record<string, unknown> {
  return {
    id,
    name: `Test service ${id}`,
    description: 'Help to stop smoking.',
    url: 'https://example.org/',
    email: 'help@example.org',
    status: 'active',
    attending_type: 'venue',
    attending_access: 'drop-in',
    deliverable_type: 'Advice',
    assured_date: '2026-09-01',
    organization: { id: 'o1', name: 'Test organisation' },
    contacts: [{ id: `c${id}`, phones: [{ number: '01632 960001' }] }],
    service_taxonomys: [{ taxonomy: { id: 't1', name: 'Smoking' } }],
    service_areas: [{ service_area: 'Halton' }],
    service_at_locations: [location(`l${id}`, { postal_code: 'WA8 7QF' })],
    ...fields,
  };
}

function location(id: string, address: object, fields: object = {}): object {
  return {
    id: `s${id}`,
    location: {
      id,
      name: 'Test hall',
      latitude: 53.362,
      longitude: -2.733,
      physical_addresses: [{ address_1: '1 Test Street', city: 'Widnes', ...address }],
      ...fields,
    },
  };
}

/** A defect, and the issues that say so: `code path`. */
interface Seed {
  readonly fields: object;
  readonly expected: readonly string[];
}

const at = (postcode: string, fields: object = {}) => ({
  service_at_locations: [location('lx', { postal_code: postcode }, fields)],
});
const phone = (number: string) => ({ contacts: [{ phones: [{ number }] }] });

/** One defect a record, under the id that it has in the feed. */
export const SEEDS: Readonly<Record<string, Seed>> = {
  'overdue-1': { fields: { assured_date: '2025-11-21' }, expected: ['overdue assured_date'] },
  'due-1': { fields: { assured_date: '2025-12-01' }, expected: ['due assured_date'] },
  'undated-1': { fields: { assured_date: '' }, expected: ['never-checked assured_date'] },
  'future-1': {
    fields: { assured_date: '2027-03-01' },
    expected: ['check-in-future assured_date'],
  },
  'no-contact-1': {
    fields: { url: '', email: null, contacts: [], service_at_locations: [] },
    expected: ['no-contact contacts'],
  },
  'address-only-1': {
    fields: { url: '', email: null, contacts: [] },
    expected: ['address-only contacts'],
  },
  'web-only-1': { fields: { email: '', contacts: [] }, expected: ['website-only contacts'] },
  'postcode-1': { fields: at('WA154 1HF'), expected: ['postcode-dropped locations.postal_code'] },
  'postcode-2': { fields: at('wa87qf'), expected: ['postcode-repaired locations.postal_code'] },
  'postcode-3': { fields: at('ZE99 9ZZ'), expected: ['postcode-unlisted locations.postal_code'] },
  'zero-1': {
    fields: at('WA8 7QF', { latitude: 0, longitude: 0 }),
    expected: ['coordinates-dropped locations.coordinates'],
  },
  'swapped-1': {
    fields: at('WA8 7QF', { latitude: -2.733, longitude: 53.362 }),
    expected: ['coordinates-repaired locations.coordinates'],
  },
  'far-1': {
    fields: at('WA8 7QF', { latitude: 51.5, longitude: -0.12 }),
    expected: ['coordinates-far locations.coordinates'],
  },
  'html-1': {
    fields: { description: '<p>Help</p><script>alert(1)</script>' },
    expected: ['html-removed description'],
  },
  'link-1': {
    fields: { description: '<a href="javascript:alert(1)">Help</a>' },
    expected: ['unsafe-link-removed description'],
  },
  'garbled-1': {
    fields: { description: 'It costs Â£10.' },
    expected: ['mojibake-repaired description'],
  },
  'enum-1': { fields: { attending_type: 'by owl' }, expected: ['unknown-value attending_type'] },
  'enum-2': {
    fields: { attending_type: 'Home Visit' },
    expected: ['value-spelling attending_type'],
  },
  'enum-3': {
    fields: at('WA8 7QF', { location_type: 'castle' }),
    expected: ['unknown-value locations.location_type'],
  },
  'enum-4': {
    fields: { regular_schedules: [{ description: 'Most days', freq: 'DAILY' }] },
    expected: ['unknown-value schedules.freq'],
  },
  'status-1': { fields: { status: 'open' }, expected: ['status-repaired status'] },
  'terms-1': {
    fields: {
      service_taxonomys: [
        { taxonomy: { name: 'Smoking' } },
        { taxonomy: { name: 'Test basket weaving' } },
      ],
    },
    expected: ['unknown-terms taxonomies'],
  },
  'topicless-1': { fields: { service_taxonomys: [] }, expected: ['no-topic topics'] },
  'phone-1': { fields: phone('ask at the desk'), expected: ['phone-dropped contacts.phones'] },
  'phone-2': { fields: phone('1632960001'), expected: ['phone-repaired contacts.phones'] },
  'phone-3': { fields: phone('0163 29'), expected: ['phone-unclear contacts.phones'] },
  'phone-4': {
    fields: phone('01632 960001 or 01632 960002'),
    expected: ['phone-split contacts.phones'],
  },
  'email-1': { fields: { email: 'via website' }, expected: ['email-dropped email'] },
  'url-1': { fields: { url: 'Test Community Centre' }, expected: ['url-dropped url'] },
  'url-2': { fields: { url: 'www.example.org' }, expected: ['url-repaired url'] },
  'ages-1': {
    fields: { eligibilitys: [{ minimum_age: 60, maximum_age: 18 }] },
    expected: ['ages-dropped minimum_age'],
  },
  'price-1': {
    fields: { cost_options: [{ option: 'Entry', amount: 4, valid_to: '2020-01-01' }] },
    expected: ['price-dropped cost_options'],
  },
  'personal-1': {
    fields: { assurer_email: 'someone@example.org' },
    expected: ['personal-data assurer_email'],
  },
  'times-1': {
    fields: { regular_schedules: [{ opens_at: '10:00', closes_at: '12:00', freq: 'WEEKLY' }] },
    expected: ['schedule-as-text schedules'],
  },
};

/** Sound records, each defect in one of them, records to leave out, and two that look the same. */
export function seededFeed(): { rows: unknown[]; expected: Map<string, readonly string[]> } {
  const sound = ['1', '2', '3', '4', '5'].map((id) => soundRecord(id));
  const seeded = Object.entries(SEEDS).map(([id, { fields }]) => soundRecord(id, fields));
  const rows = [
    ...sound,
    ...seeded,
    soundRecord('nameless-1', { name: ' ' }),
    { ...soundRecord('x'), id: '' },
    'no record at all',
    soundRecord('1'),
    soundRecord('closed-1', { status: 'defunct' }),
    soundRecord('twin-1', { name: 'test Service 2' }),
  ];
  const expected = new Map(Object.entries(SEEDS).map(([id, seed]) => [id, seed.expected]));
  expected.set('nameless-1', ['no-name ']);
  expected.set(`${sound.length + seeded.length + 2}`, ['no-id ']);
  expected.set(`${sound.length + seeded.length + 3}`, ['unreadable ']);
  expected.set('1', ['duplicate-id ']);
  expected.set('closed-1', ['not-offered ']);
  expected.set('twin-1', ['same-name-and-postcode name']);
  return { rows, expected };
}
