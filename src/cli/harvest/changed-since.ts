import type { Service } from '../../models/index.js';
import type { Feed } from '../../sources/open-referral/feed.js';
import type { LastGood } from './feed-store.js';
import { readList, type ListOptions, type ListReading } from './read-list.js';

const DAY = 86_400_000;

/** Days after which all records are read again, whatever the feed says has changed. */
const FULL_EVERY = 7;

/** Whether it may be enough to ask for what has changed since. */
export function mayAskForChanges(
  last: LastGood | undefined,
  setup: string,
  now: Date,
): last is LastGood {
  if (last?.setup !== setup || last.stated === undefined || last.ids.length === 0) return false;
  const age = now.getTime() - Date.parse(last.fullAt);
  return age >= 0 && age < FULL_EVERY * DAY;
}

/** What has changed since the last good copy. */
export interface ChangedReading {
  readonly list: ListReading;
  /** Ids of all records now. */
  readonly ids: readonly string[];
  readonly stated: number;
  /** Services of the last good copy that have not changed. */
  readonly same: readonly Service[];
}

/**
 * Asks for the records that were changed after the last good copy, and for the total. Undefined when
 * the two do not add up: a record may be gone, and a feed does not tell which.
 *
 * @param idOf The id in the directory of a record.
 */
export async function readChanges(
  feed: Feed,
  last: LastGood,
  options: ListOptions,
  idOf: (id: string) => string,
): Promise<ChangedReading | undefined> {
  // A day more than needed: clocks differ, and some feeds look at the day only.
  const since = new Date(Date.parse(last.asOf) - DAY).toISOString().replace(/\.\d+/, '');
  const list = await readList(feed, { ...options, params: { modified_after: since } });
  if (list.failure || list.isShort) return undefined;
  const { total } = await feed.list(1, 1, {}, { now: options.now });
  const ids = new Set([...last.ids, ...list.ids]);
  const added = ids.size - new Set(last.ids).size;
  if (total === undefined || total !== (last.stated ?? 0) + added) return undefined;
  const changed = new Set(list.ids.map(idOf));
  return {
    list,
    ids: [...ids],
    stated: total,
    same: last.services.filter(({ id }) => !changed.has(id)),
  };
}
