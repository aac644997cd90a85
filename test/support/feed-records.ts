/**
 * One small record in each way of writing a feed. All say the same, as far as they can, and each has
 * something that the model has no field for.
 */
const hours = { opens_at: '09:00', closes_at: '10:00' };

/** Records of feeds, by their dialect. */
export const feedRecords = {
  'Open Referral UK 1.0': {
    id: '1',
    name: 'Test service',
    fees: '',
    service_taxonomys: [{ taxonomy: { name: 'Gambling' } }],
    contacts: [{ phones: [{ number: '01632 960123' }] }],
    service_at_locations: [
      {
        location: { name: 'Hall', physical_addresses: [{ postal_code: 'BS1 5TR' }] },
        regular_schedule: [{ weekday: 'Monday', ...hours }],
      },
    ],
    cost_options: [{ amount: '4.00' }],
    reviews: [{ title: 'Good' }],
  },
  'Open Referral 3.x': {
    id: '1',
    name: 'Test service',
    attributes: [{ taxonomy_term: { name: 'Gambling' } }],
    phones: [{ number: '01632 960123' }],
    service_at_locations: [{ location: { addresses: [{ postal_code: 'BS1 5TR' }] } }],
    schedules: [{ freq: 'WEEKLY', byday: 'MO', ...hours }],
    cost_options: [{ amount: 4 }],
    alternate_name: 'Test club',
  },
  Placecube: {
    id: '1',
    name: 'Test service',
    pc_targetAudience: [{ id: '1', audienceType: 'Test>Care leavers' }],
    pc_metadata: { date_assured: '2026-10-01', assured_by: 'a@example.org' },
    pc_attendingAccess_additionalInfo: 'Ring the bell',
    pc_other: 'Test',
  },
  Outpost: {
    id: 6378,
    name: 'Test service',
    updated_at: '2026-01-02T10:00:00.000Z',
    target_directories: [{ name: 'Test directory', label: 'test' }],
    organisation: { id: 7, name: 'Test organisation' },
    taxonomies: [{ id: 403, name: 'Gambling', slug: 'gambling' }],
    contacts: [{ phones: [{ number: '01632 960123' }] }],
    locations: [
      {
        address_1: '1 High Street',
        postal_code: 'BS1 5TR',
        geometry: { type: 'Point', coordinates: [-2.6, 51.4] },
      },
    ],
    regular_schedules: [{ weekday: 'Monday', ...hours }],
    cost_options: [{ amount: '4.0' }],
    suitabilities: [{ name: 'Test group' }],
    meta: [
      { key: 'Weeks open', value: '39' },
      { key: 'Contact name', value: 'A person' },
    ],
  },
  'LocalGov Drupal': {
    id: '1',
    name: 'Test service',
    organization: 'def5ccd4-f121-df4d-60d2-4dc0d69ff555',
    service_taxonomys: { taxonomy: { name: 'Gambling' } },
    contacts: { phones: { number: '01632 960123' } },
    service_at_locations: {
      id: 'a-b',
      location: { id: 'address:1', physical_addresses: [{ postal_code: 'BS1 5TR' }] },
      regular_schedule: { weekday: 'Monday', ...hours },
    },
    cost_options: { amount: 4 },
    localgov_other: { value: 'Test' },
  },
};
