import type { Service } from '../../models/index.js';
import type { Feed } from '../../sources/open-referral/feed.js';
import { readChanges } from './changed-since.js';
import type { FeedRequests } from './feed-requests.js';
import type { LastGood } from './feed-store.js';
import { finishFeedService, idIn, keepTimes } from './finish-feed.js';
import { earlierDetail, readDetails, type DetailReading } from './read-details.js';
import { readList, type ListReading } from './read-list.js';
import type { FeedSettings } from './settings.js';

/** What a feed gave. */
export interface Reading {
  readonly list: ListReading;
  readonly details: DetailReading;
  readonly services: readonly Service[];
  readonly ids: readonly string[];
  readonly stated: number | undefined;
  readonly onlyChanges: boolean;
}

/** What a feed is read by. */
export interface ReadingSetup {
  readonly feed: Feed;
  readonly settings: FeedSettings;
  readonly requests: FeedRequests;
  /** Its services as they were before: their details stand in for those that cannot be had. */
  readonly before: readonly Service[];
  readonly now: Date;
  readonly progress: (done: number, total?: number) => void;
}

/** The ways to read a feed. */
export class FeedReading {
  readonly #setup: ReadingSetup;
  readonly #before: ReadonlyMap<string, Service>;

  constructor(setup: ReadingSetup) {
    this.#setup = setup;
    this.#before = new Map(setup.before.map((service) => [service.id, service]));
  }

  /** All of its records. */
  async whole(): Promise<Reading> {
    const list = await readList(this.#setup.feed, this.#options);
    const { details, services } = await this.#complete(list);
    const { ids, stated } = list;
    return { list, details, services, ids, stated, onlyChanges: false };
  }

  /** What has changed. Undefined when that is not enough. */
  async changes(last: LastGood): Promise<Reading | undefined> {
    const idOf = (id: string) => idIn(this.#setup.settings.id, id);
    const read = await readChanges(this.#setup.feed, last, this.#options, idOf);
    if (!read) return undefined;
    const { list, ids, stated, same } = read;
    const { details, services } = await this.#complete(list);
    return { list, details, services: [...same, ...services], ids, stated, onlyChanges: true };
  }

  /** The services of a list with their details, as they stand in the directory. */
  async #complete(list: ListReading): Promise<{ details: DetailReading; services: Service[] }> {
    const { feed, settings, requests, now, progress } = this.#setup;
    const { id: source, details: isWanted = true } = settings;
    for (const [id, mark] of list.marks) {
      requests.mark(`${feed.base}/services/${encodeURIComponent(id)}`, mark);
    }
    const rows = isWanted && !list.failure ? list.services : [];
    const { concurrency } = requests;
    const details = await readDetails(feed, rows, { now, concurrency, progress });
    const all = isWanted && !list.failure ? details.services : list.services;
    const services = all.map((row) => {
      const { id } = row.service;
      const isMissing = details.failed.has(id) || details.unasked.has(id);
      const old = isMissing ? this.#before.get(idIn(source, id)) : undefined;
      const { service, isEarlier } = earlierDetail(row, old);
      return isEarlier ? service : finishFeedService(service, source);
    });
    return { details, services: keepTimes(services, [...this.#before.values()]) };
  }

  get #options() {
    const { now, requests, progress } = this.#setup;
    return { now, ahead: requests.concurrency - 1, progress };
  }
}
