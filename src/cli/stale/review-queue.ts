import { contactHref } from '../../models/contact-href.js';
import type { Assurance, ServiceContact } from '../../models/index.js';
import { londonTime } from '../../schedule/london-time.js';
import { firstDay, freshnessAt } from '../../search/freshness.js';
import type { ReadService } from '../read/read-feed.js';
import { ownAddress } from './mail-address.js';

/**
 * Why a service is to be looked at again, the most pressing first. A directory asks 10, 11 and 12
 * months after the last check. A day that has not come was no check.
 */
export const STAGES = [
  '12-months',
  '11-months',
  '10-months',
  'review-past',
  'in-future',
  'not-recorded',
] as const;
export type Stage = (typeof STAGES)[number];

/** A service that is to be looked at again. */
export interface QueueItem {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  /** As it is recorded: a day, a month or a year. */
  readonly lastChecked?: string | undefined;
  readonly reviewBy?: string | undefined;
  /** Ways to ask, as they are published. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly web?: string | undefined;
  /** It came without its details: there may be more ways to ask, which the list leaves out. */
  readonly withoutDetails?: true | undefined;
}

/** The services of an organisation that are to be looked at again, the oldest check first. */
export interface QueueGroup {
  /** Empty: none is named. */
  readonly organisation: string;
  readonly services: readonly QueueItem[];
}

/** What `mecc-signpost stale` says of a source. */
export interface StaleReport {
  readonly source: string;
  /** The day that the ages are counted to, as YYYY-MM-DD. */
  readonly asOf: string;
  /** False: there is more than could be read. */
  readonly complete: boolean;
  readonly services: number;
  /** Services that are not in the queue. */
  readonly upToDate: number;
  readonly counts: Readonly<Record<Stage, number>>;
  /** The organisation with the oldest check first. */
  readonly queue: readonly QueueGroup[];
}

/** Everything that is to be looked at again on a day. */
export function buildQueue(
  read: { readonly source: string; readonly complete: boolean },
  services: readonly Pick<ReadService, 'service' | 'shallow'>[],
  now: Date,
): StaleReport {
  const stageOf = stagesAt(now);
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  const groups = new Map<string, { organisation: string; services: QueueItem[] }>();
  let upToDate = 0;
  for (const { service, shallow } of services) {
    const stage = stageOf(service.assurance);
    if (stage === undefined) {
      upToDate += 1;
      continue;
    }
    counts[stage] += 1;
    const organisation = service.organization?.name ?? '';
    const key = organisation.trim().toLowerCase();
    const group = groups.get(key) ?? { organisation, services: [] };
    groups.set(key, group);
    group.services.push(itemOf(service, stage, shallow));
  }
  for (const group of groups.values()) group.services.sort(oldestFirst);
  const { source, complete } = read;
  return {
    source,
    asOf: londonTime(now).date,
    complete,
    services: services.length,
    upToDate,
    counts,
    queue: [...groups.values()].sort(
      (one, other) =>
        oldestFirst(one.services[0], other.services[0]) ||
        one.organisation.localeCompare(other.organisation, 'en-GB'),
    ),
  };
}

/** The stage of a service. Undefined: it was checked in the last 10 months. */
export function stagesAt(now: Date): (assurance: Assurance) => Stage | undefined {
  const early = freshnessAt({ now, dueAfterMonths: 10, overdueAfterMonths: 11 });
  const late = freshnessAt({ now, dueAfterMonths: 11, overdueAfterMonths: 12 });
  return (assurance) => {
    const { assuredDate, reviewBy } = assurance;
    // How old the check is, whatever the publisher planned.
    const check = { assuredDate, checkFirst: false };
    if (late(check) === 'overdue') return '12-months';
    const isPast = reviewBy !== undefined && late({ reviewBy, checkFirst: false }) === 'overdue';
    if (isPast) return 'review-past';
    if (early(check) === 'unknown') return assuredDate === undefined ? 'not-recorded' : 'in-future';
    if (early(check) === 'overdue') return '11-months';
    return early(check) === 'due' ? '10-months' : undefined;
  };
}

function itemOf(
  { id, name, url, assurance, contacts }: ReadService['service'],
  stage: Stage,
  shallow: boolean,
): QueueItem {
  const { assuredDate, reviewBy } = assurance;
  const first = (kind: ServiceContact['kind']) => contacts.find((each) => each.kind === kind);
  const web = first('web');
  return {
    id,
    name,
    stage,
    lastChecked: assuredDate,
    reviewBy,
    phone: first('phone')?.value,
    email: ownAddress(contacts),
    web: url ?? (web && (contactHref(web) ?? web.value)),
    ...(shallow && { withoutDetails: true }),
  };
}

/** What has no day comes last: it may be of yesterday. */
function oldestFirst(one: QueueItem | undefined, other: QueueItem | undefined): number {
  const [a, b] = [ageKey(one), ageKey(other)];
  if (a !== b) return a < b ? -1 : 1;
  return (one?.name ?? '').localeCompare(other?.name ?? '', 'en-GB');
}

function ageKey(item: QueueItem | undefined): string {
  if (!item || item.stage === 'not-recorded' || item.stage === 'in-future') return '~';
  return firstDay(item.lastChecked ?? item.reviewBy ?? '~');
}
