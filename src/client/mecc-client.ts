import { ConfigError, NotFoundError } from '../errors/index.js';
import type { PlaceResolution } from '../geo/resolve-place.js';
import type {
  ConversationModel,
  LearningResource,
  Place,
  Point,
  Service,
  TopicName,
} from '../models/index.js';
import { checkKeys, checkQuery } from '../search/check-keys.js';
import type { Near, ServiceQuery } from '../search/service-query.js';
import { suitsLearning } from '../search/suits-learning.js';
import { bundled } from '../sources/bundled.js';
import { combine } from '../sources/combine.js';
import type {
  ContentKind,
  ContentRecords,
  ContentSource,
  TopicWithServices,
} from '../sources/content-source.js';
import type { DirectorySource, RequestOptions, SourceStatus } from '../sources/directory-source.js';
import { loadPart } from '../sources/load-part.js';
import type { ServicePage } from '../sources/service-page.js';
import type { UrgentRules } from '../sources/urgent-rules.js';
import { interpret, understand, type Interpretation, type Meaning } from './meaning.js';
import {
  CLIENT_KEYS,
  LEARNING_KEYS,
  type LearningFilter,
  type MeccClientOptions,
} from './options.js';

/**
 * MECC data for a page or a program: local and national services, topics, conversation models,
 * e-learning and places. Holds nothing but its options; what it has fetched is kept by its sources.
 *
 * ```ts
 * const client = new MeccClient({ directory: staticDirectory('/data/halton.json') });
 * const page = await client.search({ text: 'quit smoking', place: 'halton' });
 * ```
 *
 * Every method takes a signal and a timeout, and throws errors of this package only. Parts of the
 * package itself are loaded without a timeout.
 */
export class MeccClient {
  readonly #options: MeccClientOptions;
  readonly #content: ContentSource;
  readonly #directory: DirectorySource | undefined;
  /** The directory with national help, when there are both. */
  readonly #all: DirectorySource | undefined;

  /**
   * @throws ConfigError for an option that is none, when the timeout is no time, or when the national
   *   source does not say it is.
   */
  constructor(options: MeccClientOptions = {}) {
    checkKeys('A client', options, CLIENT_KEYS);
    const { directory, timeout = 1 } = options;
    if (!(timeout > 0)) throw new ConfigError('The timeout has to be a number above 0.');
    const own = bundled();
    const national = options.national === false ? undefined : (options.national ?? own);
    // It would count as a local directory, and an outage of those would be taken for less.
    if (national && !national.national) {
      throw new ConfigError(`Source "${national.id}" is not marked as national.`);
    }
    this.#options = options;
    this.#content = options.content ?? own;
    this.#directory = directory ?? national;
    this.#all = directory && national ? combine([directory, national]) : this.#directory;
  }

  /** A client with some options changed. The old one stays as it is. */
  withOptions(overrides: MeccClientOptions): MeccClient {
    return new MeccClient({ ...this.#options, ...overrides });
  }

  /**
   * Services that fit, local and national ones, a page at a time. Where nobody knows the place or a
   * topic that is asked for, `page.unknownPlace` and `page.unknownTopics` say so: that nothing was
   * found then means nothing.
   *
   * @throws ConfigError when the query has a key that nobody reads, or `page` or `perPage` is not a
   *   whole number from 1 to 1000.
   * @throws NetworkError, TimeoutError, HttpError, DataError when no source can be read.
   * @throws AbortError
   */
  async search(query: ServiceQuery = {}, options?: RequestOptions): Promise<ServicePage> {
    checkQuery(query);
    for (const field of ['page', 'perPage'] as const) {
      const number = query[field] ?? 1;
      if (!Number.isInteger(number) || number < 1 || number > 1000) {
        throw new ConfigError(`"${field}" has to be a whole number from 1 to 1000.`);
      }
    }
    const request = this.#request(options);
    const page = await given(this.#source(query.includeNational)).search(query, request);
    // Looks further only where nothing on the page serves the place or has the topic: that is rare.
    const isPlaced = query.place === undefined || page.matches.some(({ isLocal }) => isLocal);
    const isUsed = (id: string) => page.services.some(({ topics }) => topics.includes(id));
    if (isPlaced && (query.topics ?? []).every(isUsed)) return page;
    const part = await import('./unknown-names.js').catch(() => undefined);
    const { directory } = this.#options;
    return (
      (await part?.checkNames(query, page, this.#content, directory, given(this.#all), request)) ??
      page
    );
  }

  /**
   * Begins to fetch what every search takes, such as a directory in one file, so that a search that
   * is about to come waits less. Nothing of what it will ask is told. When it fails, the search
   * tries again, and says so.
   */
  prepare(
    { includeNational }: Pick<ServiceQuery, 'includeNational'> = {},
    options?: RequestOptions,
  ): void {
    this.#source(includeNational)?.prepare?.(this.#request(options));
  }

  /**
   * One service with all its details.
   *
   * @throws NotFoundError when no source has it, and what `search` throws.
   */
  async service(id: string, options?: RequestOptions): Promise<Service> {
    return given(this.#all).get(id, this.#request(options));
  }

  /** Whether the services can be had, and how old they are. An outage is told, not thrown. */
  async status(options?: RequestOptions): Promise<SourceStatus> {
    return given(this.#all).status(this.#request(options));
  }

  /** Names of all topics, also of those that have no card yet. */
  async topicNames(options?: RequestOptions): Promise<readonly TopicName[]> {
    return this.#content.topicNames(this.#request(options));
  }

  /** Ids of the topics that have a card. */
  async topicIds(options?: RequestOptions): Promise<readonly string[]> {
    return this.#content.topicIds(this.#request(options));
  }

  /** @throws NotFoundError */
  async topic(id: string, options?: RequestOptions): Promise<TopicWithServices> {
    return this.#content.topic(id, this.#request(options));
  }

  /**
   * What a topic says of what cannot wait. For a sensitive topic nothing is fetched that would tell
   * which topic it is.
   *
   * @throws NotFoundError
   */
  async urgentRules(id: string, options?: RequestOptions): Promise<UrgentRules> {
    const request = this.#request(options);
    const rules = await this.#content.urgentRules?.(id, request);
    if (rules) return rules;
    const { topic, services } = await this.#content.topic(id, request);
    return { urgent: topic.urgent, nationNotes: topic.nationNotes, services };
  }

  /** Conversation models, each with its steps. */
  async conversationModels(options?: RequestOptions): Promise<readonly ConversationModel[]> {
    return this.records('conversations', options);
  }

  /** @throws NotFoundError */
  async conversationModel(id: string, options?: RequestOptions): Promise<ConversationModel> {
    const models = await this.conversationModels(options);
    const model = models.find((one) => one.id === id);
    if (model) return model;
    throw new NotFoundError('There is no conversation model with that id.');
  }

  /**
   * E-learning and training.
   *
   * @throws ConfigError when the filter has a key that nobody reads.
   */
  async learning(
    filter: LearningFilter = {},
    options?: RequestOptions,
  ): Promise<readonly LearningResource[]> {
    checkKeys('A filter of e-learning', filter, LEARNING_KEYS);
    const { topic, nation, kind, access } = filter;
    const fits = <T>(wanted: T | undefined, has: readonly T[]) =>
      wanted === undefined || has.length === 0 || has.includes(wanted);
    return (await this.records('learning', options)).filter(
      (resource) =>
        fits(topic, resource.topics) &&
        fits(nation, resource.nations) &&
        suitsLearning(filter, resource) &&
        (kind === undefined || resource.kind.includes(kind)) &&
        (access?.includes(resource.access) ?? true),
    );
  }

  /** Places that MECC is organised by. */
  async places(options?: RequestOptions): Promise<readonly Place[]> {
    return this.records('places', options);
  }

  /**
   * All records of a kind: the library (`resources`), quality checklists, pledges, guides, systems,
   * contacts and the rest of {@link ContentRecords}.
   *
   * @throws ConfigError for a kind that there is not.
   */
  async records<Kind extends ContentKind>(
    kind: Kind,
    options?: RequestOptions,
  ): Promise<readonly ContentRecords[Kind][]> {
    return this.#content.records(kind, this.#request(options));
  }

  /**
   * Understands what was typed as a place: a postcode, its first half, or a name. Nothing of it
   * leaves the device.
   *
   * @throws NetworkError when the list of places or of postcodes cannot be loaded.
   */
  async resolvePlace(text: string, options?: RequestOptions): Promise<PlaceResolution> {
    if (text.trim() === '') return { kind: 'empty' };
    const [places, { lookUpPlace }] = await this.#lookup(options);
    return loadPart(() => lookUpPlace(text, places));
  }

  /**
   * Where a device is, with the places around it. Nothing of it leaves the device.
   *
   * @throws NetworkError when the list of places cannot be loaded.
   */
  async resolvePoint(point: Point, options?: RequestOptions): Promise<Near> {
    const [places, { lookUpPoint }] = await this.#lookup(options);
    return lookUpPoint(point, places);
  }

  /**
   * What words, or a chosen topic, are about. Meant to speak of a crisis too often rather than too
   * late.
   *
   * @param topic Id of the topic that was chosen, or empty.
   */
  async understand(text: string, topic = '', options?: RequestOptions): Promise<Meaning> {
    return understand(text, this.topicNames(options), topic);
  }

  /**
   * Understands one field for words and a place in any order: "debt wa8", "foodbank near
   * St Helens". What `words` holds is safe to search by: a postcode never stays in it. Nothing of
   * the text leaves the device.
   *
   * @throws NetworkError when a list that it takes cannot be loaded. The text may then hold a
   *   postcode: do not search by it.
   */
  async interpret(text: string, options?: RequestOptions): Promise<Interpretation> {
    return interpret(text, this.topicNames(options), this.places(options));
  }

  /** Who answers a search. */
  #source(includeNational: boolean | undefined): DirectorySource | undefined {
    return includeNational === false ? this.#directory : this.#all;
  }

  async #lookup(options?: RequestOptions) {
    return Promise.all([this.places(options), loadPart(() => import('../geo/place-lookup.js'))]);
  }

  /** What was given to the call, else what was given to the client. */
  #request(options: RequestOptions = {}): RequestOptions {
    const { fetch, timeout, now, freshness } = this.#options;
    return {
      signal: options.signal,
      fetch: options.fetch ?? fetch,
      timeout: options.timeout ?? timeout,
      now: options.now ?? now?.(),
      ...((options.freshness ?? freshness) && { freshness: options.freshness ?? freshness }),
    };
  }
}

function given(source: DirectorySource | undefined): DirectorySource {
  if (source) return source;
  throw new ConfigError('This client has neither a directory nor national services.');
}
