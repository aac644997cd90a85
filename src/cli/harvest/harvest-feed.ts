import { isMeccError } from '../../errors/index.js';
import type { Service } from '../../models/index.js';
import { Feed } from '../../sources/open-referral/feed.js';
import { kit, MAX_BYTES } from '../read/open-referral-rows.js';
import { VERSION } from '../../version.js';
import { counted, number, percent } from '../support/words.js';
import { mayAskForChanges } from './changed-since.js';
import { FeedReading, type Reading } from './feed-reading.js';
import { FeedRequests } from './feed-requests.js';
import type { FeedStore, LastGood } from './feed-store.js';
import type { PoliteClient } from './polite-client.js';
import { probeFilters, type Filters } from './probe-filters.js';
import type { FeedSummary } from './report.js';
import { baseOf, MAX_LOSS, type FeedSettings } from './settings.js';
import { summarise } from './summarise.js';

/** What a feed is read with. */
export interface FeedTools {
  readonly client: PoliteClient;
  /** Undefined: nothing is kept. */
  readonly store: FeedStore | undefined;
  /** Its services in the directory before, for when nothing else is known of them. */
  readonly earlier: readonly Service[];
  /** The day of the harvest. Default: when it began. */
  readonly today: Date | undefined;
  /** Read all, also where it would be enough to ask for what has changed. */
  readonly full: boolean;
  /** Find out which filters work, where that is not known. */
  readonly probe: boolean;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total?: number) => void;
}

/** What became of a feed. */
export interface FeedOutcome {
  readonly settings: FeedSettings;
  readonly state: 'read' | 'kept' | 'missing';
  readonly problem?: string | undefined;
  readonly asOf?: string | undefined;
  readonly services: readonly Service[];
  readonly summary?: FeedSummary | undefined;
  /** What to keep of it for the next time. */
  readonly last?: LastGood | undefined;
  /** It answered to the end: the next harvest begins again. */
  readonly isOver: boolean;
}

/** Days that what a feed can do is taken as known. */
const PROBE_EVERY = 30;

/**
 * Reads one feed. When it cannot be read to its end, or has lost more of its services than it may,
 * the last good copy stands.
 *
 * @throws AbortError, and CliError when nothing can be kept.
 */
export async function harvestFeed(settings: FeedSettings, tools: FeedTools): Promise<FeedOutcome> {
  const { id, licence, places, terms, details } = settings;
  const { store, client, signal, earlier, progress } = tools;
  const base = baseOf(settings.url);
  const { began, resumed } = store?.begin(new Date(), base) ?? {
    began: new Date(),
    resumed: false,
  };
  const now = tools.today ?? began;
  const requests = new FeedRequests(client, store, signal);
  const options = { licence, places, terms, maxBytes: MAX_BYTES };
  const setup = JSON.stringify({ VERSION, base, licence, places, terms, details });
  const feed = new Feed(base, id, options, { ...kit, requestJson: requests.requestJson });
  const last = await store?.lastGood();
  const before = last?.services ?? earlier;
  const keep = (problem: string, isOver: boolean, summary?: FeedSummary): FeedOutcome => ({
    settings,
    state: before.length > 0 ? 'kept' : 'missing',
    problem,
    asOf: before.length > 0 ? (last?.asOf ?? newest(before)) : undefined,
    services: before,
    summary,
    isOver,
  });

  let reading: Reading;
  let filters: Filters;
  try {
    const known = knownFilters(store, base, now);
    const read = new FeedReading({ feed, settings, requests, before, now, progress });
    const isEnough =
      known?.modifiedAfter && !tools.full && !resumed && mayAskForChanges(last, setup, now);
    const changed = isEnough ? await read.changes(last) : undefined;
    reading = changed ?? (await read.whole());
    if (resumed && reading.list.totalChanged) {
      // Pages of before and after a change: a record may have slipped between them.
      store?.restart(new Date(), base);
      reading = await read.whole();
    }
    const { list, details } = reading;
    const failure = list.failure ?? details.failure;
    if (failure) {
      const how = list.failure ? 'It broke off' : 'Its details broke off';
      const problem = `${how} after ${counted(list.rows, 'record')}: ${failure.message}`;
      return keep(problem, false, summarise(feed, reading, known ?? {}, requests.count));
    }
    filters = known ?? (tools.probe ? await tryFilters(feed, store, now) : {});
  } catch (error) {
    if (!isMeccError(error) || error.code === 'abort') throw error;
    return keep(error.message, false);
  }

  const summary = summarise(feed, reading, filters, requests.count);
  const problem = lossOf(reading, before.length, settings.maxLoss ?? MAX_LOSS);
  if (problem !== undefined) return keep(problem, true, summary);
  const asOf = now.toISOString();
  const { services, ids, stated, onlyChanges } = reading;
  const fullAt = onlyChanges && last ? last.fullAt : asOf;
  return {
    settings,
    state: 'read',
    asOf,
    services,
    summary,
    last: { asOf, fullAt, setup, stated, ids, services },
    isOver: true,
  };
}

/** What is read stands, also when the feed has had enough of being asked. */
async function tryFilters(feed: Feed, store: FeedStore | undefined, now: Date): Promise<Filters> {
  try {
    const filters = await probeFilters(feed, { now });
    store?.keepNote('filters', { at: now.toISOString(), base: feed.base, filters });
    return filters;
  } catch (error) {
    if (!isMeccError(error) || error.code === 'abort') throw error;
    return {};
  }
}

function knownFilters(store: FeedStore | undefined, base: string, now: Date): Filters | undefined {
  const note = store?.note('filters') as { at: string; base: string; filters: Filters } | undefined;
  const age = now.getTime() - Date.parse(note?.at ?? '');
  return note?.base === base && age >= 0 && age < PROBE_EVERY * 86_400_000
    ? note.filters
    : undefined;
}

/** Why a reading is not believed. Undefined: it is. */
function lossOf(
  { services, list, onlyChanges }: Reading,
  before: number,
  maxLoss: number,
): string | undefined {
  if (maxLoss >= 100) return undefined;
  const advice = 'If that is right, harvest it once more with --max-loss 100.';
  const now = services.length;
  if (list.isShort && !onlyChanges) {
    const promised = counted(list.stated ?? 0, 'record');
    return `It says that it has ${promised}, and gave ${number(list.rows)}. ${advice}`;
  }
  if (now === 0 && before > 0)
    return `It is empty, and had ${counted(before, 'service')}. ${advice}`;
  if (before - now <= (before * maxLoss) / 100) return undefined;
  const share = percent(before - now, before);
  return `It has ${counted(now, 'service')}, and had ${number(before)}: ${share} are gone. ${advice}`;
}

/** When the latest of its services was fetched. */
function newest(services: readonly Service[]): string | undefined {
  return services
    .flatMap(({ provenance }) => provenance?.retrievedAt ?? [])
    .sort()
    .at(-1);
}
