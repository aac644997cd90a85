import { Fields, isRecord } from '../../sources/open-referral/keys.js';
import { issue, type CheckIssue, type FeedFormat } from '../read/read-feed.js';

/**
 * Words that the schemas of Open Referral UK 1.0 (service) and 3.0 (location, address, schedule)
 * allow. `status` is left to the reader, which understands more.
 */
const SERVICE_1 = {
  deliverable_type: [
    'Advice',
    'Assessment',
    'Counselling',
    'Equipment',
    'Financial Support',
    'Information',
    'Permission',
    'Training',
  ],
  attending_type: ['phone', 'online', 'venue', 'home visit'],
  attending_access: ['referral', 'appointment', 'membership', 'drop-in'],
} as const;
const PLACE_KINDS = ['physical', 'postal', 'virtual'];
const LOCATION_3 = { location_type: PLACE_KINDS };
const ADDRESS_3 = { address_type: PLACE_KINDS };
const SCHEDULE_3 = {
  freq: ['WEEKLY', 'MONTHLY'],
  wkst: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
};

type Words = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a record of a feed that its reader has no need to tell. */
export function checkRaw(raw: unknown, id: string, { standard }: FeedFormat): CheckIssue[] {
  if (!isRecord(raw)) return [];
  const found = new Map<string, CheckIssue>();
  const add = (code: string, path: string, message: string) => {
    const key = `${code} ${path} ${message}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, issue(code, 'warning', id, path, message, count));
  };
  const fields = new Fields(raw);
  if (standard.includes('1.0')) checkWords(fields, SERVICE_1, '', add);
  const links = fields.records('service_at_locations');
  const locations = [
    ...fields.records('locations'),
    ...links.map((link) => new Fields(link.get('location'))),
  ];
  for (const location of locations) {
    checkWords(location, LOCATION_3, 'locations.', add);
    const addresses = location.records('physical_addresses', 'addresses');
    for (const address of addresses) checkWords(address, ADDRESS_3, 'locations.addresses.', add);
  }
  for (const level of [fields, ...links, ...locations]) {
    const rows = [...level.records('schedules'), ...level.records('regular_schedules')];
    for (const row of rows) checkWords(row, SCHEDULE_3, 'schedules.', add);
  }
  const people = [
    ['assurer_email', fields.get('assurer_email')],
    ['pc_metadata.assured_by', new Fields(fields.get('pc_metadata')).get('assured_by')],
  ] as const;
  for (const [path, value] of people) {
    if (isAddress(value)) add('personal-data', path, 'has the e-mail address of a person');
  }
  return [...found.values()];
}

function checkWords(
  fields: Fields,
  words: Words,
  path: string,
  add: (code: string, path: string, message: string) => void,
): void {
  for (const [field, known] of Object.entries(words)) {
    const value = fields.get(field);
    if (typeof value !== 'string' || known.includes(value)) continue;
    const alike = known.find((word) => plain(word) === plain(value));
    if (alike !== undefined) add('value-spelling', path + field, `is "${alike}" in the standard`);
    else add('unknown-value', path + field, `${quoted(value)} is none of: ${known.join(', ')}`);
  }
}

/** A value as far as it is a word or two: a sentence may have anything in it, also about people. */
function quoted(value: string): string {
  return /^[\p{L} ,/&-]{1,40}$/u.test(value) ? `"${value}"` : 'what it says';
}

/** Without what differs between ways of spelling a word. */
const plain = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '');

const isAddress = (value: unknown) => typeof value === 'string' && value.includes('@');
