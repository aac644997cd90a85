import { basename, extname } from 'node:path';
import { isRecord, type Raw } from '../../sources/open-referral/keys.js';
import { CliError } from '../support/cli-error.js';
import { areOwn } from './detect-format.js';

/** What Open Referral keeps beside services, by the names of its files. */
const BY_NAME: Readonly<Record<string, string>> = {
  taxonomies: 'taxonomies',
  taxonomy: 'terms of a taxonomy',
  taxonomy_terms: 'terms of a taxonomy',
  organizations: 'organisations',
  organisations: 'organisations',
  service_at_locations: 'links from services to places',
  services_at_location: 'links from services to places',
  services_taxonomy: 'links from services to terms',
  service_taxonomys: 'links from services to terms',
  service_taxonomies: 'links from services to terms',
};

/** The same, of names that a list of services may have as well, where it is a sheet. */
const BY_NAME_IN_JSON: Readonly<Record<string, string>> = {
  attributes: 'links from services to terms',
  contacts: 'contacts',
  cost_options: 'prices',
  locations: 'places',
  phones: 'phone numbers',
  physical_addresses: 'addresses',
  programs: 'programmes',
  schedules: 'opening times',
  service_areas: 'areas',
};

/** Fields that a service has, or a row of somebody's list. What has one is left to its reader. */
const OF_SERVICES =
  /^(organi[sz]ations?|organi[sz]ationname|servicename|service_?at_?locations|service_?taxonomys|eligibilit.*|status|assured_?date|fees.*|application_?process|deliverable_?type|attending_?.*|minimum_?age|alert|topics|phones?|tele?phone.*|email|url|website|web|address.*|post_?code|postal_?code)$/i;
const OF_TERMS = /^(taxonomy|taxonomy_?id|taxonomy_?detail|parent_?id|term_?uri|vocabulary)$/i;
const OF_TAXONOMIES = /^(id|name|description|uri|version)$/i;
const OF_ORGANISATIONS =
  /^(tax_?status|tax_?id|year_?incorporated|legal_?status|organi[sz]ation_?identifiers|parent_?organi[sz]ation_?id|programs|funding|logo|uri|services)$/i;
const ONLY_OF_SERVICES =
  /^(organi[sz]ation|organi[sz]ation_?id|service_?at_?locations|service_?taxonomys|eligibilit.*|status|assured_?date|fees.*|application_?process|schedules|topics)$/i;

/** Records that are looked at. */
const SAMPLE = 100;

/** What a file holds in place of services, by its name alone. Undefined: services, it may be. */
export function otherByName(file: string, isSheet: boolean): string | undefined {
  const name = basename(file, extname(file)).toLowerCase().replaceAll('-', '_');
  const names = isSheet ? BY_NAME : { ...BY_NAME, ...BY_NAME_IN_JSON };
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/**
 * What records are that are no services, by file name and by shape. Undefined: services, or
 * whatever their reader makes of them.
 */
export function otherThanServices(rows: readonly unknown[], file: string): string | undefined {
  const records = rows.slice(0, SAMPLE).filter(isRecord);
  if (records.length === 0 || areOwn(records)) return undefined;
  const named = otherByName(file, false);
  if (named !== undefined) return named;
  const kinds = new Set(records.map(kindOf));
  const [kind] = kinds;
  return kinds.has(undefined) ? undefined : kind;
}

function kindOf(record: Raw): string | undefined {
  const keys = Object.keys(record).filter((key) => record[key] !== null && record[key] !== '');
  const has = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  const count = (pattern: RegExp) => keys.filter((key) => pattern.test(key)).length;
  if (!has(/^name$/i) && has(/^service_?id$/i) && has(/^location(_?id)?$/i)) {
    return BY_NAME['service_at_locations'];
  }
  if (count(OF_ORGANISATIONS) > 1 && !has(ONLY_OF_SERVICES)) return BY_NAME['organizations'];
  if (has(OF_SERVICES)) return undefined;
  if (has(OF_TERMS)) return BY_NAME['taxonomy_terms'];
  if (has(/^location_?type$/i)) return BY_NAME_IN_JSON['locations'];
  const isTaxonomy = has(/^(uri|version)$/i) && keys.every((key) => OF_TAXONOMIES.test(key));
  return isTaxonomy ? BY_NAME['taxonomies'] : undefined;
}

/** @throws CliError that says what is in the file, when it is no services. */
export function notServices(file: string, what: string): CliError {
  return new CliError(`It holds ${what}, and no services.`, {
    file,
    advice: 'Name the file with the services. Open Referral calls it services.',
  });
}
