import { topicNames } from '../../generated/topic-names.js';
import { contactHref } from '../../models/contact-href.js';
import type { Service, ServiceContact, ServiceLocation } from '../../models/index.js';
import { isFree } from '../../search/is-free.js';
import { TopicTerms } from '../../sources/open-referral/topic-terms.js';
import { HEADER_WORDS, type Field } from '../import/header-words.js';
import { emailOf, numberOf } from './open-referral/contacts.js';
import { areaNames } from './open-referral/places.js';
import { inWords } from './open-referral/times.js';
import { openLocations } from './shown.js';

/** Columns that say where a record comes from. `import` has no use for them, but people have. */
export const ORIGIN = ['Source', 'Source address', 'Licence'] as const;
type Column = Field | (typeof ORIGIN)[number];

/** What the columns hold, in their order. */
export type TableRow = ReadonlyMap<Column, string | number>;

/** The columns, in the order of a sheet. */
export const COLUMNS: readonly Column[] = [
  'id',
  'name',
  'organization',
  'summary',
  'description',
  'alert',
  'status',
  'topics',
  'eligibility',
  'minimumAge',
  'maximumAge',
  'phone',
  'text',
  'email',
  'website',
  'address',
  'postcode',
  'latitude',
  'longitude',
  'masked',
  'accessibility',
  'hours',
  'cost',
  'free',
  'referral',
  'selfReferral',
  'languages',
  'areas',
  'checked',
  'reviewBy',
  ...ORIGIN,
];

/** The heading of a column: the one that the template of `import` has, where it has one. */
export function headingOf(column: Column): string {
  return isOrigin(column) ? column : HEADER_WORDS[column][0];
}

const isOrigin = (column: Column): column is (typeof ORIGIN)[number] =>
  ORIGIN.some((each) => each === column);

const terms = new TopicTerms(topicNames);

/** The title of a topic where `import` takes it for this topic alone, else its id. */
const TOPICS = new Map(
  topicNames.map(({ id, title }) => {
    const found = terms.find(title);
    return [id, found.length === 1 && found[0]?.id === id ? title : id] as const;
  }),
);

/**
 * A service as a row, for people to read and for `import` to take back. Opening times are in words.
 *
 * @param location The place that the row is about. Undefined: the first that may be told.
 */
export function rowOf(service: Service, location = openLocations(service)[0]): TableRow {
  const { organization, eligibility, schedule, access, assurance, provenance } = service;
  const { periods = [], text, bankHolidays } = schedule ?? {};
  const point = exactPoint(location);
  const cells: Partial<Record<Column, string | number | undefined>> = {
    id: service.id,
    name: service.name,
    organization: organization?.name,
    summary: service.summary,
    description: service.description,
    alert: service.alert,
    status: service.status === 'active' ? undefined : service.status,
    topics: listed(service.topics.map((id) => TOPICS.get(id) ?? id)),
    eligibility: eligibility?.text,
    minimumAge: eligibility?.minimumAge,
    maximumAge: eligibility?.maximumAge,
    phone: numbers(service, 'phone'),
    text: numbers(service, 'text'),
    email: listed(ofKind(service, 'email').map(emailOf)),
    website: listed([
      service.url,
      ...ofKind(service, 'web', 'webchat', 'whatsapp').map(contactHref),
    ]),
    address: location && addressOf(location),
    postcode: location?.postcode,
    latitude: point?.lat,
    longitude: point?.lon,
    masked: !location && service.locations.some(({ masked }) => masked) ? 'Yes' : undefined,
    accessibility: listed(location?.accessibility ?? []),
    hours: listed([
      ...periods.map(inWords),
      text,
      bankHolidays && `Bank holidays: ${bankHolidays}`,
    ]),
    cost: listed(service.costOptions.map(costInWords)),
    free: isFree(service) ? 'Yes' : undefined,
    referral: access?.how,
    selfReferral: access?.selfReferral === undefined ? undefined : yesOrNo(access.selfReferral),
    languages: listed(service.languages),
    areas: listed(areaNames(service)),
    checked: assurance.assuredDate,
    reviewBy: assurance.reviewBy,
    Source: provenance?.source,
    'Source address': provenance?.url,
    Licence: provenance?.licence,
  };
  return new Map(
    COLUMNS.flatMap((column) => {
      const value = cells[column];
      return value === undefined || value === '' ? [] : [[column, value] as const];
    }),
  );
}

/** Coordinates of an address or a whole postcode. The middle of an area is no place to go to. */
export function exactPoint(location: ServiceLocation | undefined) {
  const { point, masked } = location ?? {};
  if (!point || masked) return undefined;
  return point.precision === 'exact' || point.precision === 'postcode' ? point : undefined;
}

function addressOf({ name, address }: ServiceLocation): string | undefined {
  if (name === undefined || address?.toLowerCase().includes(name.toLowerCase())) return address;
  return [name, address].filter(Boolean).join(', ');
}

/** What an option costs, in words. Nothing for what is only known to be free: a column tells. */
export function costInWords({ text, amount, currency }: Service['costOptions'][number]): string {
  if (amount === undefined || amount === 0) return text ?? '';
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  const price = currency === 'GBP' ? `£${digits}` : `${digits} ${currency}`;
  if (text === undefined) return price;
  return text.includes(price) ? text : `${text}: ${price}`;
}

const yesOrNo = (value: boolean) => (value ? 'Yes' : 'No');

const ofKind = ({ contacts }: Service, ...kinds: ServiceContact['kind'][]) =>
  contacts.filter(({ kind }) => kinds.includes(kind));

/** Numbers with what each is for, as `import` takes them apart again. */
function numbers(service: Service, kind: 'phone' | 'text'): string | undefined {
  return listed(
    ofKind(service, kind).map((contact) => {
      const label = contact.label?.replace(/[:\s]+$/, '');
      return label === undefined || label === ''
        ? numberOf(contact)
        : `${label}: ${numberOf(contact)}`;
    }),
  );
}

/** Each value once, apart by semicolons. */
function listed(values: readonly (string | undefined)[]): string | undefined {
  return [...new Set(values.filter(Boolean))].join('; ') || undefined;
}
