import { DataError, isMeccError, type MeccError } from '../../errors/index.js';
import type { Service } from '../../models/index.js';
import type { FeedIssue } from '../../sources/feed-report.js';
import type { Feed } from '../../sources/open-referral/feed.js';
import type { ListedService } from '../../sources/open-referral/pages.js';

/** Details that fail one after the other before the feed is taken to be out of reach. */
const FAILURES = 5;

/** Details that say no more than their rows before no more are asked for, if all of them are so. */
const POINTLESS = 20;

/** What the details of a list brought. */
export interface DetailReading {
  readonly services: readonly ListedService[];
  /** What was put right in the details: it stands for what the rows got wrong. */
  readonly issues: readonly FeedIssue[];
  readonly detailed: ReadonlySet<string>;
  /** Records whose rows leave the details out. */
  readonly wanted: number;
  readonly fetched: number;
  /** Details that did not come, by id: their rows stand, or what was kept of them. */
  readonly failed: ReadonlySet<string>;
  /** Not asked for, by id, as the feed has no more to tell than its rows do. What was kept stands. */
  readonly unasked: ReadonlySet<string>;
  /** None of its details says more than its row. */
  readonly pointless: boolean;
  /** Why they are not all there. */
  readonly failure: MeccError | undefined;
}

export interface DetailOptions {
  readonly now: Date;
  /** Requests at the same time. */
  readonly concurrency: number;
  readonly progress: (done: number, total: number) => void;
}

/** Fetches the details of the services whose rows leave them out, one request each. */
export async function readDetails(
  feed: Feed,
  listed: readonly ListedService[],
  { now, concurrency, progress }: DetailOptions,
): Promise<DetailReading> {
  const found = new Map<string, ListedService>();
  const issues: FeedIssue[] = [];
  const failed = new Set<string>();
  const unasked = new Set<string>();
  const queue = listed.filter(({ shallow }) => shallow).map(({ service }) => service.id);
  const wanted = queue.length;
  let [inRow, useful, useless, done] = [0, 0, 0, 0];
  let failure: MeccError | undefined;

  const readOne = async (id: string): Promise<void> => {
    try {
      const detail = await feed.detail(id, { now });
      inRow = 0;
      if (!detail?.service) {
        failed.add(id);
        return;
      }
      if (detail.shallow) useless += 1;
      else useful += 1;
      found.set(id, { service: detail.service, shallow: detail.shallow });
      for (const repair of detail.repairs)
        issues.push({ ...repair, severity: 'repaired', record: id });
    } catch (error) {
      if (!isMeccError(error) || error.code === 'abort') throw error;
      failed.add(id);
      inRow = isAboutRecord(error) ? 0 : inRow + 1;
      // What made these fail will make the others fail, and slowly.
      if (inRow >= FAILURES) failure = error;
    }
  };
  const isPointless = () => useful === 0 && useless >= POINTLESS;
  const work = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      await readOne(id);
      progress((done += 1), wanted);
      if (failure || isPointless()) for (const left of queue.splice(0)) unasked.add(left);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return {
    services: listed.map((each) => found.get(each.service.id) ?? each),
    issues,
    detailed: new Set(found.keys()),
    wanted,
    fetched: found.size,
    failed,
    unasked,
    pointless: isPointless(),
    failure,
  };
}

/** Some feeds list services that they have no detail of. */
function isAboutRecord(error: MeccError): boolean {
  if (error instanceof DataError) return true;
  const status = 'status' in error ? Number(error.status) : 0;
  return error.code === 'not-found' || status === 500 || (status > 0 && !error.retryable);
}

/** The service of before, where its details were known and do not come now. */
export function earlierDetail(
  row: ListedService,
  before: Service | undefined,
): { readonly service: Service; readonly isEarlier: boolean } {
  const isKnown =
    before !== undefined && before.contacts.length + before.locations.length > 0 && row.shallow;
  return isKnown
    ? { service: before, isEarlier: true }
    : { service: row.service, isEarlier: false };
}
