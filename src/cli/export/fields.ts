/** Every field of a service that can be said or left out, by its path in the model. */
export const FIELDS = [
  'id',
  'name',
  'organization.id',
  'organization.name',
  'organization.url',
  'summary',
  'description',
  'richDescription',
  'status',
  'alert',
  'url',
  'topics',
  'eligibility.text',
  'eligibility.minimumAge',
  'eligibility.maximumAge',
  'audiences',
  'coverage.nations',
  'coverage.places',
  'coverage.areas',
  'coverage.national',
  'locations.id',
  'locations.name',
  'locations.address',
  'locations.postcode',
  'locations.point.lat',
  'locations.point.lon',
  'locations.point.precision',
  'locations.masked',
  'locations.accessibility',
  'contacts.kind',
  'contacts.label',
  'contacts.value',
  'contacts.dial',
  'contacts.hours',
  'schedule.periods.days',
  'schedule.periods.opens',
  'schedule.periods.closes',
  'schedule.periods.validFrom',
  'schedule.periods.validTo',
  'schedule.text',
  'schedule.bankHolidays',
  'costOptions.text',
  'costOptions.amount',
  'costOptions.currency',
  'access.selfReferral',
  'access.modes',
  'access.how',
  'languages',
  'urgency',
  'sensitivity',
  'assurance.assuredDate',
  'assurance.reviewBy',
  'assurance.evidence',
  'assurance.checkFirst',
  'provenance.source',
  'provenance.url',
  'provenance.licence',
  'provenance.retrievedAt',
  'extensions',
] as const;
export type FieldPath = (typeof FIELDS)[number];

/** What is at a path, of all items where lists are on the way. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const [field = '', ...rest] = path.split('.');
  if (path === '') return value === undefined ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const inner: unknown = Object.entries(value).find(([key]) => key === field)?.[1];
  return valuesAt(inner, rest.join('.'));
}
