import { isRecord, type Raw } from '../../sources/open-referral/keys.js';
import type { FeedFormat } from './read-feed.js';

/** Records that are looked at: dialects show in all of them, or in most. */
const SAMPLE = 100;

/** Fields that only services of this package have. */
const OWN = ['assurance', 'coverage', 'costOptions', 'sensitivity', 'urgency', 'richDescription'];

/** Fields that only one version of Open Referral has, or that are much the more likely in it. */
const VERSION_1 =
  /^(service_taxonomys|eligibilitys|regular_schedules?|holiday_schedules|deliverable_type|attending_type|attending_access|physical_addresses|accreditations|fees)$/;
const VERSION_3 =
  /^(schedules|attributes|eligibility_description|minimum_age|maximum_age|fees_description|assurer_email|last_modified|alert|additional_urls|additional_websites|organization_id)$/;

const LISTS =
  /^(service_at_locations|locations|contacts|phones|schedules|regular_schedules?|cost_options|eligibilitys|languages|service_areas|service_taxonomys)$/;

/** Whether records are services of this package, and not of a feed. */
export function areOwn(rows: readonly unknown[]): boolean {
  return rows.slice(0, SAMPLE).filter(isRecord).some(isOwn);
}

function isOwn(row: Raw): boolean {
  if (OWN.some((field) => field in row)) return true;
  const { topics, contacts } = row;
  if (Array.isArray(topics) && topics.some((topic) => typeof topic === 'string')) return true;
  return (
    Array.isArray(contacts) && contacts.some((contact) => isRecord(contact) && 'kind' in contact)
  );
}

/** Which version and whose ways of writing the records of a feed show. */
export function openReferralFormat(
  rows: readonly unknown[],
  wrapping: FeedFormat['wrapping'],
  envelope?: unknown,
): FeedFormat {
  const records = rows.slice(0, SAMPLE).filter(isRecord);
  const keys = records.flatMap((record) => Object.keys(record));
  const has = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  const wraps = isRecord(envelope) ? Object.keys(envelope) : [];
  // The envelope is the surer sign: feeds of 3.x keep fields of 1.0 for those who know only these.
  const isFirst = wraps.includes('totalElements')
    ? true
    : wraps.includes('total_items')
      ? false
      : count(keys, VERSION_1) > count(keys, VERSION_3);
  const isKnown = wraps.length > 0 || has(VERSION_1) || has(VERSION_3);
  const standard = !isKnown
    ? 'Open Referral, in a version that its fields do not tell'
    : isFirst
      ? 'Open Referral UK 1.0'
      : 'Open Referral 3.x (UK profile or HSDS)';
  return { kind: 'open-referral', standard, dialect: dialectOf(records, has), wrapping };
}

function dialectOf(records: readonly Raw[], has: (pattern: RegExp) => boolean) {
  if (has(/^pc_/)) return 'Placecube';
  if (has(/^(target_directories|local_offer|send_needs)$/)) return 'Outpost';
  const isCollapsed = records.some((record) =>
    Object.entries(record).some(([key, value]) => LISTS.test(key) && isRecord(value)),
  );
  return isCollapsed ? 'lists of one written as the item, as LocalGov Drupal does' : undefined;
}

function count(keys: readonly string[], pattern: RegExp): number {
  return new Set(keys.filter((key) => pattern.test(key))).size;
}
