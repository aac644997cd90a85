import type { Service, ServiceStatus } from '../../models/index.js';
import type { readService } from '../read-records.js';
import type { FeedIssue } from '../feed-report.js';
import { mapAccess, mapCosts, mapEligibility } from './map-access.js';
import { ContactCollector, readUrl } from './map-contacts.js';
import { mapCoverage, type PlaceIds } from './map-coverage.js';
import { extensionsOf } from './extensions.js';
import { readText, summarise, toPlainText } from './html-text.js';
import { Fields, isRecord } from './keys.js';
import { mapPlaces, type Places } from './map-locations.js';
import { mapSchedule } from './map-schedule.js';
import { ownFields } from './own-fields.js';
import type { Note } from './report.js';
import { sensitivityOf, type TopicTerms } from './topic-terms.js';
import { toDate, toId, toText, toTexts } from './values.js';

/** What mapping needs to know besides the record. */
export interface MappingContext {
  readonly parse: typeof readService;
  /** Id of the source. */
  readonly source: string;
  readonly licence?: string | undefined;
  /** Where the record with an id is. */
  readonly addressOf: (id: string) => string;
  readonly topics: TopicTerms;
  readonly places: PlaceIds;
  /** Ids of the places that the directory is for. */
  readonly ofDirectory: readonly string[];
  /** When the record was fetched. */
  readonly now: Date;
}

/** A record that was read, or why it was left out. */
export type MappedRecord =
  | {
      readonly service: Service;
      readonly repairs: readonly Omit<FeedIssue, 'record' | 'severity'>[];
      /** The record has none of the fields that lists leave out. */
      readonly shallow: boolean;
    }
  | { readonly service?: undefined; readonly code: string; readonly message: string };

/** Fields of which a full record has at least one. */
const DETAIL = [
  'locations',
  'service_at_locations',
  'contacts',
  'phones',
  'schedules',
  'regular_schedules',
  'service_areas',
  'cost_options',
  'eligibilities',
  'attributes',
];

/**
 * One service from a record of any Open Referral dialect. Never throws: whatever a record holds, it
 * costs no more than itself.
 */
export function mapService(record: unknown, context: MappingContext): MappedRecord {
  try {
    return mapRecord(record, context);
  } catch {
    return { code: 'unreadable', message: 'The record could not be read.' };
  }
}

function mapRecord(record: unknown, context: MappingContext): MappedRecord {
  if (!isRecord(record)) return { code: 'unreadable', message: 'The record is no object.' };
  const repairs: { code: string; path: string; message: string }[] = [];
  const note: Note = (code, path, message) => {
    const told = repairs.some((repair) => repair.code === code && repair.path === path);
    if (!told) repairs.push({ code, path, message });
  };
  const fields = new Fields(record);
  const id = toId(fields.get('id'));
  if (id === undefined) return { code: 'no-id', message: 'The record has no id.' };
  const name = toText(fields.get('name'));
  if (name === undefined) return { code: 'no-name', message: 'The record has no name.' };
  if (record['id'] !== id) note('id-repaired', 'id', 'is no plain text');

  const text = readDescription(fields, note);
  const terms = readTerms(fields);
  const topics = [
    ...new Set([...terms.topics, ...terms.audiences].flatMap((term) => context.topics.find(term))),
  ];
  const unknown = terms.topics.filter((term) => !context.topics.knows(term));
  if (unknown.length > 0) note('unknown-terms', 'taxonomies', 'has terms that are no topic here');

  const places = mapPlaces(fields, note);
  const { locations } = places;
  const sensitivity = sensitivityOf(topics);
  const candidate: Partial<Record<keyof Service, unknown>> = {
    id,
    name,
    ...text,
    organization: readOrganization(fields, note),
    status: readStatus(fields, note),
    alert: toText(fields.get('alert')),
    topics: topics.map((topic) => topic.id),
    eligibility: mapEligibility(fields, terms.audiences, note),
    coverage: mapCoverage(fields, context.places, context.ofDirectory),
    locations,
    schedule: mapSchedule(places.schedules, note),
    costOptions: mapCosts(fields, context.now, note),
    access: mapAccess(fields, places.attending),
    languages: toTexts(
      [fields, ...places.levels.map((level) => level.fields)].flatMap((level) =>
        level.list('languages'),
      ),
      'name',
      'language',
      'code',
    ),
    sensitivity,
    assurance: readAssurance(fields),
    provenance: {
      source: context.source,
      url: context.addressOf(id),
      licence: context.licence,
      retrievedAt: context.now.toISOString(),
    },
  };
  Object.assign(
    candidate,
    readContacts(fields, places, note),
    ownFields(fields, { id, name, sensitivity, locations }, context),
  );
  // Last, when everything else has been read.
  candidate.extensions = extensionsOf(fields, unknown);

  const { value, issues } = context.parse(compact(candidate));
  for (const { path, message } of issues) note('invalid', path.join('.'), message);
  if (!value) return { code: 'invalid', message: 'The record does not make a service.' };
  return { service: value, repairs, shallow: !DETAIL.some((field) => fields.has(field)) };
}

/** The value without fields that are undefined, which would otherwise be there as keys. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, compact(inner)]));
}

function readDescription(fields: Fields, note: Note): Partial<Service> {
  const raw = fields.get('description');
  if (typeof raw !== 'string') return {};
  const { nodes, repairs } = readText(raw);
  for (const repair of repairs) note(repair, 'description', 'was put right for being shown');
  const description = toPlainText(nodes);
  if (description === '') return {};
  return { description, richDescription: nodes, summary: summarise(description) };
}

function readStatus(fields: Fields, note: Note): ServiceStatus {
  const raw = fields.get('status');
  const word = toText(raw)?.toLowerCase().replace(/[_-]/g, ' ');
  switch (word) {
    case undefined:
    case 'active':
      return 'active';
    case 'inactive':
    case 'defunct':
    case 'temporarily closed':
      return word;
  }
  note('status-repaired', 'status', 'is none of the four of the standard');
  return /clos|archiv|delet|withdr|draft|expired|unpublish|ended/.test(word)
    ? 'inactive'
    : 'active';
}

function readOrganization(fields: Fields, note: Note): Service['organization'] {
  const [value] = fields.list('organization');
  // Some feeds give the id alone.
  if (typeof value !== 'object') {
    const id = toId(value ?? fields.get('organization_id'));
    return id === undefined ? undefined : { id };
  }
  fields.get('organization_id');
  const organization = new Fields(value);
  const id = toId(organization.get('id'));
  const name = toText(organization.get('name'));
  const url = readUrl(organization.get('website', 'url', 'uri'), 'organization.url', note);
  return (id ?? name ?? url) === undefined ? undefined : { id, name, url };
}

/** Words of the publisher for what a service is about, and for whom it is. */
function readTerms(fields: Fields): { topics: string[]; audiences: string[] } {
  // The term may be the item, or in a field of it.
  const inner = (item: unknown) => {
    const term = new Fields(item).get('taxonomy_term', 'taxonomy');
    return typeof term === 'object' ? term : item;
  };
  const texts = (...lists: string[]) =>
    toTexts(lists.flatMap((list) => fields.list(list)).map(inner), 'name', 'audienceType', 'term');
  return {
    topics: texts('service_taxonomies', 'taxonomies', 'taxonomy_terms', 'attributes', 'categories'),
    audiences: texts('pc_targetAudience', 'suitabilities'),
  };
}

function readContacts(
  fields: Fields,
  places: Places,
  note: Note,
): Pick<Service, 'contacts' | 'url'> {
  const collector = new ContactCollector(note);
  const url = collector.web(fields.get('url', 'website'), 'url');
  collector.addLevel(fields, '');
  for (const level of places.levels) collector.addLevel(level.fields, 'locations.', level.place);
  // The organisation's own number is better than none.
  const [organization] = fields.records('organization');
  if (organization && !collector.has('phone', 'text', 'email')) {
    const name = toText(organization.get('name'));
    collector.addLevel(organization, 'organization.', name);
    if (!url) collector.web(organization.get('website', 'url'), 'organization.url', name);
  }
  return { url, contacts: collector.contacts };
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** When the information was last checked. A change of the record is no check, and is told apart. */
function readAssurance(fields: Fields): Partial<Service['assurance']> {
  const metadata = new Fields(fields.get('pc_metadata'));
  const assuredDate = toDate(fields.get('assured_date')) ?? toDate(metadata.get('date_assured'));
  if (assuredDate !== undefined) return { assuredDate };
  const changed =
    toDate(fields.get('last_modified', 'updated_at')) ?? toDate(metadata.get('date_modified'));
  if (changed === undefined) return {};
  return {
    evidence: `No check is recorded. The publisher last changed the record on ${DAY.format(new Date(changed))}.`,
  };
}
