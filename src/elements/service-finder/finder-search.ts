import { initialState, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import type { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { pageShortlist } from '../../controllers/page-shortlist.js';
import type { Nation } from '../../models/index.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { PlaceField } from '../shared/place-field.js';
import { knownNation } from '../shared/reach.js';
import type { Answer, Concern, Criteria, Found, Phase } from './criteria.js';
import { FinderParts } from './finder-parts.js';

/** Milliseconds after which people wonder whether anything happens. */
const SLOW = 4_000;

/** The finder, as far as its search has to know it. */
export interface SearchHost extends LitElement {
  readonly nation?: Nation | undefined;
  readonly perPage: number;
  readonly freshness: FreshnessLimits;
  readonly reportTo?: string | undefined;
}

/** Asks for services, and keeps what came of it. */
export class FinderSearch {
  readonly parts = new FinderParts();
  /** What the last search came to, also while the next one is on its way. */
  found: Found | undefined;
  /** What the last search is about; that of the search before, until it is known. */
  concern: Concern | undefined;
  /** What every filter would find, when somebody wants to know and it can be known. */
  facets: ServicePage['facets'];
  /** Groups of filters that stand as one line. */
  readonly folds = new Set<string>();
  /** What is being searched for. */
  criteria: Criteria | undefined;
  /** What is on its way takes so long that people have to be told. */
  isSlow = false;
  readonly #host: SearchHost;
  readonly #client: ClientController;
  readonly #heeded: (concern: Concern) => void;
  readonly #task: ConnectedTask<readonly unknown[], Found>;
  /** How many pages of the answer are wanted. */
  #pages = 1;
  /** How often more was asked for. */
  #asked = 0;
  /** Of the client that is asked. */
  #key: unknown;
  #isCounting = false;

  /**
   * @param settled Called when a search has come to something, before that is shown. Not new is an
   *   answer that has got another page.
   * @param heeded Called when it is known what a search is about, before it is searched.
   */
  constructor(
    host: SearchHost,
    client: ClientController,
    place: PlaceField,
    settled: (found: Found, isNew: boolean) => void,
    heeded: (concern: Concern) => void,
  ) {
    this.#host = host;
    this.#heeded = heeded;
    this.#client = client;
    this.#task = new ConnectedTask(host, {
      args: () => [this.criteria, this.#asked, client.key] as const,
      task: async (_, { signal }) => {
        const timer = setTimeout(() => {
          this.isSlow ||= !signal.aborted;
          host.requestUpdate();
        }, SLOW);
        this.isSlow = false;
        try {
          return await this.#run(place, signal);
        } finally {
          clearTimeout(timer);
        }
      },
      onComplete: (found) => {
        // Somebody has left in the meantime.
        if (!this.criteria) return;
        const isNew = found.kind !== 'answer' || found.criteria !== this.answer?.criteria;
        this.found = found;
        if (isNew) this.facets = found.kind === 'answer' ? found.pages[0]?.facets : undefined;
        settled(found, isNew);
      },
      onError: () => {
        const { found } = this;
        // A search that ended because the element left the page starts again when it comes back.
        if (this.#isBegun || !host.isConnected) return;
        // What is on screen stays, and says that it is from another search.
        const last = found?.kind === 'failure' ? found.last : found;
        this.found = { kind: 'failure', last: last?.kind === 'answer' ? last : undefined };
      },
    });
  }

  /** The first page of what is searched for is here. */
  get #isBegun(): boolean {
    return this.answer !== undefined && this.answer.criteria === this.criteria;
  }

  async #run(place: PlaceField, signal: AbortSignal): Promise<Found | typeof initialState> {
    const { criteria } = this;
    if (!criteria) return initialState;
    const begun = this.#isBegun && this.#pages > 1 ? this.answer : undefined;
    let found: Found = begun ?? (await this.#first(criteria, place, signal));
    while (found.kind === 'answer' && found.pages.length < this.#pages) {
      const next: ServicePage | undefined = await found.pages
        .at(-1)
        ?.next({ signal })
        .catch((error: unknown) => {
          // Nobody waits for the later pages of an answer that is not on screen yet.
          if (begun || signal.aborted) throw error;
          return undefined;
        });
      if (!next) break;
      found = { ...found, pages: [...found.pages, next] };
    }
    return found;
  }

  async #first(criteria: Criteria, place: PlaceField, signal: AbortSignal): Promise<Found> {
    const { freshness, perPage: wanted } = this.#host;
    const nation = knownNation(this.#host.nation);
    const [client, { findServices }] = await Promise.all([
      this.#client.get(),
      this.parts.loadAnswers(),
    ]);
    const perPage = Math.min(100, Math.max(1, Math.trunc(wanted) || 10));
    const facets = this.#isCounting;
    const heed = (concern: Concern) => {
      // Somebody has left in the meantime.
      if (signal.aborted || !this.criteria) return;
      this.concern = concern;
      this.#heeded(concern);
      this.#host.requestUpdate();
    };
    const options = { perPage, nation, facets, freshness, signal, heed };
    return findServices(client, criteria, place, this.#actions, options);
  }

  /** What cards will have buttons for, if anything. */
  get #actions(): unknown {
    return pageShortlist.list ?? this.#host.reportTo;
  }

  /** Somebody is going to search: what every search takes can come meanwhile. */
  prepare(criteria: Criteria): void {
    this.#client
      .get()
      .then((client) => this.parts.answers?.prepare(client, criteria, this.#actions))
      .catch(() => undefined);
  }

  get phase(): Phase {
    if (!this.criteria) return 'none';
    const { status } = this.#task;
    if (status === TaskStatus.PENDING) return 'pending';
    return status === TaskStatus.ERROR ? 'cut' : 'settled';
  }

  /** What was found, when something answered. */
  get answer(): Answer | undefined {
    return this.found?.kind === 'answer' ? this.found : undefined;
  }

  /** Where the last search was, or else the nation of the page. */
  get nation(): Nation | undefined {
    const where = this.answer?.where;
    return where?.kind === 'somewhere' ? where.nation : knownNation(this.#host.nation);
  }

  /** The directory gave nothing: what the page put inside may help more than we can. */
  get isUnreachable(): boolean {
    const { answer } = this;
    return answer ? answer.pages[0]?.state === 'unavailable' : this.found?.kind === 'failure';
  }

  /** Searches; also for what was searched for last. */
  ask(criteria: Criteria, pages = 1): void {
    // A copy, so that asking for the same again asks again.
    this.criteria = { ...criteria };
    this.#pages = pages;
    this.#host.requestUpdate();
  }

  /** Fetches the next page, or tries it again. */
  more(): void {
    if (this.#isBegun) this.#pages = (this.answer?.pages.length ?? 0) + 1;
    this.#asked += 1;
    this.#host.requestUpdate();
  }

  /** Nothing was searched for. What is on its way is not waited for. */
  forget(): void {
    this.criteria = this.found = this.concern = this.facets = undefined;
    this.#host.requestUpdate();
  }

  /** To be called before each render. Whether there is another client: nothing of the last counts. */
  isElsewhere(): boolean {
    const { key } = this.#client;
    if (key === this.#key) return false;
    this.#key = key;
    this.found = this.concern = this.facets = undefined;
    return true;
  }

  loadFilters(): void {
    void this.parts.loadFilters().then(() => {
      this.#host.requestUpdate();
    });
  }

  /** Says whether the filters are open, so that what they would find is counted. */
  async count(isOpen: boolean): Promise<void> {
    this.#isCounting = isOpen;
    const { answer } = this;
    if (!isOpen || !answer || this.facets) return;
    const facets = await this.parts.countOptions(this.#client.get(), answer);
    if (answer !== this.found) return;
    this.facets = facets;
    this.#host.requestUpdate();
  }
}
