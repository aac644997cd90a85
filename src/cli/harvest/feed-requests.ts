import type { JsonRequestOptions } from '../../sources/http/request-json.js';
import { parseJson } from '../../sources/http/parse-json.js';
import { MAX_BYTES } from '../read/open-referral-rows.js';
import type { FeedStore } from './feed-store.js';
import type { PoliteClient } from './polite-client.js';

/** What the requests to a feed have cost. */
export interface RequestCount {
  /** Answers that were asked for, tries not counted. */
  asked: number;
  /** Tries after the first. */
  retries: number;
  /** "Not changed" came instead of the answer. */
  unchanged: number;
  /** Not asked for: the harvest that was cut had it. */
  resumed: number;
  /** Not asked for: the list says that the record has not changed. */
  spared: number;
  bytes: number;
  /** Milliseconds of each try. */
  readonly times: number[];
}

/** Milliseconds that details are not asked for again while their row in the list is the same. */
const SPARED_FOR = 7 * 86_400_000;

/** The requests of one feed, with what was kept of earlier ones. */
export class FeedRequests {
  readonly count: RequestCount = {
    asked: 0,
    retries: 0,
    unchanged: 0,
    resumed: 0,
    spared: 0,
    bytes: 0,
    times: [],
  };
  readonly #client: PoliteClient;
  readonly #store: FeedStore | undefined;
  readonly #signal: AbortSignal;
  readonly #marks = new Map<string, string>();

  constructor(client: PoliteClient, store: FeedStore | undefined, signal: AbortSignal) {
    this.#client = client;
    this.#store = store;
    this.#signal = signal;
  }

  get concurrency(): number {
    return this.#client.concurrency;
  }

  /** What the list says of the record behind an address, when it says that it would tell changes. */
  mark(url: string, mark: string): void {
    this.#marks.set(url, mark);
  }

  /** In place of `requestJson`, for the reader of the SDK. */
  readonly requestJson = async (
    address: URL | string,
    { source, timeout }: JsonRequestOptions,
  ): Promise<unknown> => {
    const url = String(address);
    const store = this.#store;
    const mark = this.#marks.get(url);
    const kept = await store?.read(url);
    if (store && kept) {
      const isDone = store.isDone(url);
      const isSame = mark !== undefined && mark === kept.mark && isYoung(kept.at);
      if (isDone || isSame) {
        this.count[isDone ? 'resumed' : 'spared'] += 1;
        store.finish(url);
        return parseJson(kept.text, { source, file: url });
      }
    }
    this.count.asked += 1;
    let tries = 0;
    const answer = await this.#client.ask(url, {
      source,
      maxBytes: MAX_BYTES,
      signal: this.#signal,
      kept,
      timeout,
      onTry: (milliseconds) => {
        if ((tries += 1) > 1) this.count.retries += 1;
        this.count.times.push(milliseconds);
      },
    });
    const { text = kept?.text ?? '', etag, lastModified } = answer;
    if (answer.text === undefined) this.count.unchanged += 1;
    else this.count.bytes += Buffer.byteLength(text);
    // An answer that is the same is written again only for what is new about it.
    const isStale = answer.text !== undefined || !kept || kept.mark !== mark || !isYoung(kept.at);
    if (isStale) await store?.keep(url, { etag, lastModified, mark, at: Date.now(), text });
    store?.finish(url);
    return answer.text === undefined ? parseJson(text, { source, file: url }) : answer.value;
  };
}

const isYoung = (at: number) => Date.now() - at < SPARED_FOR;
