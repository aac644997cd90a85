import { DataError, isMeccError, type MeccError } from '../../errors/index.js';
import type { RequestOptions } from '../directory-source.js';
import type { FeedReport } from '../feed-report.js';
import type { Envelope } from './envelope.js';
import type { Feed, ListParams } from './feed.js';
import { firstPosition, readPage, type ListedService, type Position } from './pages.js';

/** Asked for at once: more than most feeds give. */
const PER_PAGE = 100;

/** Pages that are fetched before their turn, when the feed says that there are so many. */
const AHEAD = 3;

/** Makes 3.x and 1.0 send details with the list, where they can. Others take no notice. */
export const WITH_DETAILS: ListParams = {
  full: 'true',
  include:
    'service_at_locations,contacts,regular_schedules,cost_options,eligibilitys,languages,service_areas,service_taxonomys',
};

export interface ScanLimits {
  readonly records: number;
  readonly pages: number;
}

/**
 * The records of a list, page by page up to a limit. Can be ended and gone on with, and run by
 * several callers at once, each with a signal of its own.
 */
export class FeedScan {
  readonly services: ListedService[] = [];
  readonly reports: FeedReport[] = [];
  readonly #feed: Feed;
  readonly #params: ListParams;
  readonly #limits: ScanLimits;
  readonly #fetched = new Map<number, Promise<Envelope>>();
  #details = WITH_DETAILS;
  #next: Position | undefined = firstPosition(1, PER_PAGE);
  #stated: number | undefined;
  #failure: Error | undefined;

  constructor(feed: Feed, params: ListParams, limits: ScanLimits) {
    this.#feed = feed;
    this.#params = params;
    this.#limits = limits;
  }

  /** Everything that is going to be read has been. */
  get done(): boolean {
    return !this.#next || this.#isAtLimit(this.#next);
  }

  /** Why there is more than was read. Undefined: there is no more. */
  get incomplete(): Error | undefined {
    if (this.#failure ?? !this.#next) return this.#failure;
    // At the limit only the feed itself can say whether there is more.
    const { seen } = this.#next;
    if (seen === this.#stated) return undefined;
    return new DataError(`Only the first ${seen} services of the feed were searched.`, {
      source: this.#feed.source,
    });
  }

  /**
   * Reads what is left. Once something has been read, a failure ends it without an error: see
   * `incomplete`.
   *
   * @throws what a request throws, for the first page; AbortError always.
   */
  async run(options: RequestOptions): Promise<void> {
    this.#failure = undefined;
    while (this.#next && !this.done) {
      const details = this.#details;
      try {
        await this.#read(this.#next, options);
      } catch (error) {
        this.#fetched.clear();
        // The page may have been asked for by another caller, who then gave up.
        if (isMeccError(error) && error.code === 'abort' && !options.signal?.aborted) continue;
        if (!isMeccError(error) || error.code === 'abort') throw error;
        if (this.reports.length > 0) {
          this.#failure = error;
          return;
        }
        const isTried = details !== WITH_DETAILS || isOutOfReach(error);
        // With its details the list may be too much for the feed, or for us.
        this.#details = isTried ? WITH_DETAILS : {};
        if (isTried) throw error;
      }
    }
  }

  async #read(position: Position, options: RequestOptions): Promise<void> {
    const envelope = await this.#fetch(position.page, options);
    const { totalPages = 0, rows } = envelope;
    const wanted = Math.ceil(this.#limits.records / (rows.length || PER_PAGE));
    const last = Math.min(totalPages, wanted, this.#limits.pages, position.page + AHEAD);
    for (let page = position.page + 1; page <= last; page += 1) {
      // Its error is told when its turn comes.
      this.#fetch(page, options).catch(() => undefined);
    }
    const page = await readPage(this.#feed, envelope, position, options);
    if (this.#next !== position) return;
    this.#next = page.next;
    this.#stated = page.stated;
    this.#fetched.delete(position.page);
    // One by one: a list may be longer than a call takes.
    for (const listed of page.services) this.services.push(listed);
    this.reports.push(page.report);
  }

  #fetch(page: number, options: RequestOptions): Promise<Envelope> {
    const known = this.#fetched.get(page);
    if (known) return known;
    const params = { ...this.#params, ...this.#details };
    const envelope = this.#feed.list(page, PER_PAGE, params, options);
    this.#fetched.set(page, envelope);
    return envelope;
  }

  #isAtLimit({ read, seen }: Position): boolean {
    return read >= this.#limits.pages || seen >= this.#limits.records;
  }
}

/** Or busy: asking for less would not help. A server that breaks down or takes too long may. */
export function isOutOfReach(error: MeccError): boolean {
  const status = 'status' in error ? error.status : undefined;
  return error.code === 'network' || status === 429 || status === 503;
}
