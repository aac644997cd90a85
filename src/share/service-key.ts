import type { Service } from '../models/index.js';

/**
 * What tells two services apart on one list. An id alone does not: every council may have a
 * "food-bank". Where the record does not say which source it is from, its name has to do.
 */
export function serviceKey({
  id,
  name,
  organization,
  provenance,
}: Pick<Service, 'id' | 'name' | 'organization' | 'provenance'>): string {
  return JSON.stringify([id, ...(provenance ? [provenance.source] : [organization?.name, name])]);
}
