import { topicNames } from '../../generated/topic-names.js';
import { parsePostcode } from '../../geo/postcode.js';
import type { Service, ServiceLocation } from '../../models/index.js';
import { Fields, isRecord } from '../../sources/open-referral/keys.js';
import { issue, type CheckIssue, type ReadService } from '../read/read-feed.js';

/** Where a service of ours keeps that somebody said that its address may be shown. */
export const MAY_BE_SHOWN = 'addressMayBeShown';

const highRisk = new Set(
  topicNames.filter(({ sensitivity }) => sensitivity === 'high-risk').map(({ id }) => id),
);

/** Whether it could harm people when others know where it is: a refuge, for example. */
export function isHighRisk({ sensitivity, topics }: Pick<Service, 'sensitivity' | 'topics'>) {
  return sensitivity === 'high-risk' || topics.some((id) => highRisk.has(id));
}

/** What tells where to find it, if anything does. The name of a town does not. */
export function tellsWhere({
  masked,
  address = '',
  postcode = '',
  point,
}: ServiceLocation): 'address' | 'postcode' | 'point' | undefined {
  if (masked) return undefined;
  if (/[\d,]/.test(address)) return 'address';
  if (parsePostcode(postcode)?.kind === 'postcode') return 'postcode';
  return point && point.precision !== 'outcode' ? 'point' : undefined;
}

/** Services that may be in a secret place, where nobody said whether they are. */
export function checkSecret(read: ReadService, isOwn: boolean): CheckIssue[] {
  const { service, raw, cells } = read;
  // The rows of a table were looked at with their cells.
  if (cells || !isHighRisk(service) || service.extensions?.[MAY_BE_SHOWN] === true) return [];
  const isSaid = isOwn ? saidInOurs(raw) : saidInFeed(raw);
  const index = service.locations.findIndex((each, at) => tellsWhere(each) && !isSaid(at));
  const location = service.locations[index];
  if (!location) return [];
  const path = isOwn ? `locations.${index}.${tellsWhere(location)}` : 'locations';
  const field = isOwn ? 'masked' : 'mask_exact_address';
  const message = `This may be a secret place. Write true or false under ${field}.`;
  return [issue('secret-place', 'warning', service.id, path, message)];
}

function saidInOurs(raw: unknown): (index: number) => boolean {
  const locations = isRecord(raw) && Array.isArray(raw['locations']) ? raw['locations'] : [];
  return (index) => {
    const location: unknown = locations[index];
    return isRecord(location) && typeof location['masked'] === 'boolean';
  };
}

/** The reader joins places that are the same: so all of them have to say. */
function saidInFeed(raw: unknown): () => boolean {
  const fields = new Fields(raw);
  const links = fields.records('service_at_locations');
  const places = [
    ...fields.records('locations'),
    ...links.map((link) => new Fields(link.get('location'))),
  ];
  const isSaid = places.every((place) => {
    const value = place.get('mask_exact_address', 'masked');
    return value !== undefined && value !== null && value !== '';
  });
  return () => places.length > 0 && isSaid;
}
