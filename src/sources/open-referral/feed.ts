import { isMeccError, type MeccError, NotFoundError } from '../../errors/index.js';
import type { TopicName } from '../../models/index.js';
import type { RequestOptions } from '../directory-source.js';
import { loadPart } from '../load-part.js';
import { dialectOfVersion, readEnvelope, type Dialect, type Envelope } from './envelope.js';
import { toList } from './keys.js';
import { placeIds } from './map-coverage.js';
import { mapService, type MappedRecord, type MappingContext } from './map-service.js';
import type { OpenReferralOptions } from './open-referral.js';
import type { ReaderKit } from './reader-kit.js';
import { TopicTerms } from './topic-terms.js';

/** What is asked of a list besides the page. */
export type ListParams = Readonly<Record<string, string>>;

/** Milliseconds to wait for the root: most feeds of 1.0 have none. */
const ROOT_TIMEOUT = 3_000;

interface Vocabulary extends Pick<MappingContext, 'topics' | 'places'> {
  readonly topicNames: readonly TopicName[];
}

/** The requests that a feed understands, and its records as services. */
export class Feed {
  readonly base: string;
  readonly source: string;
  readonly #options: OpenReferralOptions;
  readonly #kit: ReaderKit;
  #vocabulary: Promise<Vocabulary> | undefined;
  #dialect: Dialect | undefined;
  #hasAnswered = false;

  constructor(base: string, source: string, options: OpenReferralOptions, kit: ReaderKit) {
    this.#kit = kit;
    this.base = base;
    this.source = source;
    this.#options = options;
  }

  /** One page of the list of services. */
  async list(
    page: number,
    perPage: number,
    params: ListParams,
    options: RequestOptions,
  ): Promise<Envelope> {
    const query = new URLSearchParams({ page: `${page}`, per_page: `${perPage}`, ...params });
    const file = `${this.base}/services`;
    const body = await this.#request(`${file}?${query}`, options).catch((error: unknown) => {
      if (isMeccError(error) && isMissing(error) && !this.#hasAnswered) {
        error.message += ' Is this the base address of the feed?';
      }
      throw error;
    });
    const envelope = readEnvelope(body, this.source, file);
    this.#hasAnswered = true;
    this.#dialect ??= envelope.dialect;
    return envelope;
  }

  /**
   * The record of one service, mapped. Undefined when the answer is another one.
   *
   * @throws NotFoundError when there is none.
   */
  async detail(id: string, options: RequestOptions): Promise<MappedRecord | undefined> {
    const missing = () =>
      new NotFoundError(`"${this.source}" has no such service.`, { source: this.source });
    // Dots would be understood as steps in the path; half a character cannot be sent.
    if (/^\.{0,2}$|\p{Cs}/u.test(id)) throw missing();
    let body: unknown;
    try {
      body = await this.#request(`${this.base}/services/${encodeURIComponent(id)}`, options);
    } catch (error) {
      throw isMeccError(error) && isMissing(error) ? missing() : error;
    }
    const map = await this.mapper(options);
    const mapped = map(toList(body)[0]);
    return mapped.service?.id === id ? mapped : undefined;
  }

  /**
   * Which standard the feed follows: as its lists look, and where they do not tell, as its root
   * says. A path with "v2" in it says nothing.
   */
  async dialect(options: RequestOptions): Promise<Dialect> {
    if (!this.#dialect) await this.list(1, 1, {}, options);
    if (!this.#dialect) {
      try {
        const timeout = Math.min(ROOT_TIMEOUT, options.timeout ?? ROOT_TIMEOUT);
        const root = await this.#request(`${this.base}/`, { ...options, timeout });
        this.#dialect = dialectOfVersion(root);
      } catch (error) {
        if (isMeccError(error) && error.code === 'abort') throw error;
        this.#dialect = '1.0';
      }
    }
    return this.#dialect;
  }

  /** Maps records of this feed. */
  async mapper(options: RequestOptions): Promise<(record: unknown) => MappedRecord> {
    const { topics, places } = await this.vocabulary();
    const context: MappingContext = {
      topics,
      places,
      parse: this.#kit.readService,
      source: this.source,
      licence: this.#options.licence,
      addressOf: (id) => `${this.base}/services/${encodeURIComponent(id)}`,
      ofDirectory: this.#options.places ?? [],
      now: options.now ?? new Date(),
    };
    return (record) => mapService(record, context);
  }

  /**
   * What topics and places are called.
   *
   * @throws NetworkError when the files that hold them cannot be loaded.
   */
  vocabulary(): Promise<Vocabulary> {
    return (this.#vocabulary ??= this.#loadVocabulary());
  }

  async #loadVocabulary(): Promise<Vocabulary> {
    try {
      const [{ topicNames }, { records: places }] = await Promise.all([
        loadPart(() => import('../../generated/topic-names.js'), this.source),
        loadPart(() => import('../../generated/places.js'), this.source),
      ]);
      return {
        topicNames,
        topics: new TopicTerms(topicNames, this.#options.terms),
        places: placeIds(places),
      };
    } catch (error) {
      this.#vocabulary = undefined;
      throw error;
    }
  }

  #request(url: string, options: RequestOptions): Promise<unknown> {
    const { maxBytes } = this.#options;
    return this.#kit.requestJson(url, { ...options, source: this.source, maxBytes });
  }
}

/** The server has nothing at this address. */
function isMissing(error: MeccError): boolean {
  return 'status' in error && (error.status === 404 || error.status === 410);
}
