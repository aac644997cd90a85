import { DataError, isMeccError } from '../../errors/index.js';
import type { Service } from '../../models/index.js';
import type { SearchContext } from '../../search/search-services.js';
import type { ServiceQuery } from '../../search/service-query.js';
import type { RequestOptions } from '../directory-source.js';
import type { Feed } from './feed.js';
import type { ListedService } from './pages.js';
import { needsDetail } from './query-needs.js';
import type { ReaderKit } from './reader-kit.js';

/** Details that are fetched at the same time. */
const CONCURRENCY = 4;

/** Milliseconds until a detail that failed is asked for again. */
const RETRY_AFTER = 60_000;

/** Rows and details that are remembered. */
const MEMORY = 2_000;

/** Full records: fetched one by one, remembered for a while, with their rows to fall back on. */
export class DetailReader {
  readonly #rows = new Map<string, Service>();
  readonly #details = new Map<string, { readonly service: Service; readonly due: number }>();
  readonly #feed: Feed;
  readonly #kit: ReaderKit;
  readonly #limits: { readonly maxAge: number; readonly records: number };

  /** @param limits `maxAge` in milliseconds, `records` for one search. */
  constructor(feed: Feed, kit: ReaderKit, limits: { maxAge: number; records: number }) {
    this.#feed = feed;
    this.#kit = kit;
    this.#limits = limits;
  }

  /** Remembers rows of lists, so that a service stays findable when its detail fails. */
  learn(services: readonly ListedService[]): void {
    for (const { service } of services) keepNewest(this.#rows, service.id, service);
  }

  async get(id: string, options: RequestOptions): Promise<Service> {
    const known = this.#details.get(id);
    if (known && Date.now() < known.due) return known.service;
    const keep = (service: Service, maxAge: number) => {
      keepNewest(this.#details, id, { service, due: Date.now() + maxAge });
      return service;
    };
    try {
      const detail = await this.#feed.detail(id, options);
      if (detail?.service) return keep(detail.service, this.#limits.maxAge);
      const { source } = this.#feed;
      throw new DataError('The answer is not the service asked for.', { source });
    } catch (error) {
      // Some feeds list services that they have no detail of.
      const row = this.#rows.get(id);
      if (row && isAboutRecord(error)) return keep(row, Math.min(RETRY_AFTER, this.#limits.maxAge));
      throw error;
    }
  }

  /**
   * The services with the details that the query needs, as far as the limit goes: those first that
   * fit the words, or are called like the topics.
   *
   * @returns `unread`, when some that may fit were not looked at.
   */
  async complete(
    listed: readonly ListedService[],
    query: ServiceQuery,
    context: SearchContext,
    options: RequestOptions,
  ): Promise<{ services: Service[]; unread: Error | undefined }> {
    const services = new Map(listed.map(({ service }) => [service.id, service]));
    const ids = await this.#likeliest(listed, query, context);
    const now = Date.now();
    const missing = ids.filter((id) => (this.#details.get(id)?.due ?? 0) <= now);
    const left = missing.splice(this.#limits.records);
    const queue = ids.filter((id) => !left.includes(id));
    let failure: Error | undefined;
    const read = async () => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        try {
          services.set(id, await this.get(id, options));
        } catch (error) {
          if (!isMeccError(error) || error.code === 'abort') throw error;
          failure = error;
          // What made this one fail will make the others fail, and slowly.
          queue.length = 0;
        }
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, read));
    const { source } = this.#feed;
    const unread =
      left.length > 0
        ? new DataError(`The details of ${left.length} services were not read.`, { source })
        : failure;
    return { services: [...services.values()], unread };
  }

  /** Ids of services whose rows cannot tell whether they fit. */
  async #likeliest(
    listed: readonly ListedService[],
    query: ServiceQuery,
    context: SearchContext,
  ): Promise<string[]> {
    const { text, topics = [] } = query;
    let rows = listed
      .filter((row) => row.shallow && needsDetail(query, row.service))
      .map(({ service }) => service);
    if (text) {
      rows = this.#kit.searchServices(rows, { text }, context).map(({ service }) => service);
    }
    const terms = (await this.#feed.vocabulary()).topics;
    const isCalledSo = ({ name }: Service) =>
      terms.find(name).some(({ id }) => topics.includes(id));
    const first = topics.length > 0 ? rows.filter(isCalledSo) : [];
    return [...new Set([...first, ...rows])].map(({ id }) => id);
  }
}

/** Not that the feed as a whole is out of reach or busy: then a row would be no honest answer. */
function isAboutRecord(error: unknown): boolean {
  if (!isMeccError(error)) return false;
  if (error.code !== 'http') return error.code === 'not-found' || error.code === 'data';
  return !error.retryable || ('status' in error && error.status === 500);
}

function keepNewest<T>(map: Map<string, T>, id: string, value: T): void {
  map.delete(id);
  map.set(id, value);
  if (map.size > MEMORY) map.delete(map.keys().next().value ?? '');
}
