/** Every field of a service that can be said or left out, by its path in the model, and what people call it. */
export const FIELD_WORDS = {
  id: 'Id',
  name: 'Name',
  'organization.id': 'Id of the organisation',
  'organization.name': 'Name of the organisation',
  'organization.url': 'Website of the organisation',
  summary: 'Summary',
  description: 'Description',
  richDescription: 'Formatted description',
  status: 'Open or closed',
  alert: 'Notice',
  url: 'Website',
  topics: 'Topics',
  'eligibility.text': 'Who it is for',
  'eligibility.minimumAge': 'Youngest age',
  'eligibility.maximumAge': 'Oldest age',
  audiences: 'Groups that it is for',
  'coverage.nations': 'Nations served',
  'coverage.places': 'Places served',
  'coverage.areas': 'Areas served',
  'coverage.national': 'Whether it is national',
  'locations.id': 'Id of a place to visit',
  'locations.name': 'Name of a place to visit',
  'locations.address': 'Address',
  'locations.postcode': 'Postcode',
  'locations.point.lat': 'Latitude',
  'locations.point.lon': 'Longitude',
  'locations.point.precision': 'How exact the point on the map is',
  'locations.masked': 'Whether the address is secret',
  'locations.accessibility': 'Access for disabled people',
  'contacts.kind': 'Kind of contact',
  'contacts.label': 'Words with a contact',
  'contacts.value': 'Number or address as it is shown',
  'contacts.dial': 'Number or address of the link',
  'contacts.hours': 'Hours of a contact',
  'schedule.periods.days': 'Opening days',
  'schedule.periods.opens': 'Time of opening',
  'schedule.periods.closes': 'Time of closing',
  'schedule.periods.validFrom': 'First day of opening times',
  'schedule.periods.validTo': 'Last day of opening times',
  'schedule.text': 'Opening times in words',
  'schedule.bankHolidays': 'Bank holidays',
  'costOptions.text': 'Cost in words',
  'costOptions.amount': 'Price',
  'costOptions.currency': 'Currency',
  'access.selfReferral': 'Whether people can refer themselves',
  'access.modes': 'Ways to use it',
  'access.how': 'How to get it',
  languages: 'Languages',
  urgency: 'Urgency',
  sensitivity: 'Sensitivity',
  'assurance.assuredDate': 'Last checked',
  'assurance.reviewBy': 'Check again by',
  'assurance.evidence': 'What the check rests on',
  'assurance.checkFirst': 'Whether to check first',
  'provenance.source': 'Where the record is from',
  'provenance.url': 'Address that it is from',
  'provenance.licence': 'Licence of the record',
  'provenance.retrievedAt': 'When the record was fetched',
  extensions: 'Fields of its publisher',
} as const;
export type FieldPath = keyof typeof FIELD_WORDS;

/** The paths of all of them. */
export const FIELDS = Object.keys(FIELD_WORDS) as readonly FieldPath[];

/** What is at a path, of all items where lists are on the way. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const [field = '', ...rest] = path.split('.');
  if (path === '') return value === undefined ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const inner: unknown = Object.entries(value).find(([key]) => key === field)?.[1];
  return valuesAt(inner, rest.join('.'));
}
