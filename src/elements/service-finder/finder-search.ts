import { initialState, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import type { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import type { Nation } from '../../models/index.js';
import type { ServicePage } from '../../sources/service-page.js';
import type { PlaceField } from '../shared/place-field.js';
import type { Answer, Criteria, Found, Phase } from './criteria.js';
import { LaterParts } from './later-parts.js';

/** The finder, as far as its search has to know it. */
export interface SearchHost extends LitElement {
  readonly nation?: Nation | undefined;
  readonly perPage: number;
}

/** Asks for services, and keeps what came of it. */
export class FinderSearch {
  readonly parts = new LaterParts();
  /** What the last search came to, also while the next one is on its way. */
  found: Found | undefined;
  /** What every filter would find, when somebody wants to know and it can be known. */
  facets: ServicePage['facets'];
  /** What is being searched for. */
  criteria: Criteria | undefined;
  readonly #host: SearchHost;
  readonly #client: ClientController;
  readonly #task: ConnectedTask<readonly unknown[], Found>;
  /** How many pages of the answer are wanted. */
  #pages = 1;
  /** Of the client that is asked. */
  #key: unknown;
  #isCounting = false;

  /** @param settled Called when a search has come to something, before that is shown. */
  constructor(
    host: SearchHost,
    client: ClientController,
    place: PlaceField,
    settled: (found: Found) => void,
  ) {
    this.#host = host;
    this.#client = client;
    this.#task = new ConnectedTask(host, {
      args: () => [this.criteria, this.#pages, client.key] as const,
      task: async (_, { signal }) => this.#run(place, signal),
      onComplete: (found) => {
        this.found = found;
        const isNew = found.kind !== 'answer' || found.pages.length === 1;
        if (!isNew) return;
        this.facets = found.kind === 'answer' ? found.pages[0]?.facets : undefined;
        settled(found);
      },
      onError: () => {
        // A search that ended because the element left the page starts again when it comes back.
        if (this.#pages > 1 || !host.isConnected) return;
        const { found } = this;
        // What is on screen stays, and says that it is from another search.
        const last = found?.kind === 'failure' ? found.last : found;
        this.found = { kind: 'failure', last: last?.kind === 'answer' ? last : undefined };
      },
    });
  }

  async #run(place: PlaceField, signal: AbortSignal): Promise<Found> {
    const { criteria, found } = this;
    if (!criteria) return initialState as never;
    if (found?.kind === 'answer' && found.criteria === criteria && this.#pages > 1) {
      const next = await found.pages.at(-1)?.next({ signal });
      return { ...found, pages: next ? [...found.pages, next] : found.pages };
    }
    const [client, { findServices }] = await Promise.all([
      this.#client.get(),
      this.parts.loadAnswers(),
    ]);
    const perPage = Math.min(100, Math.max(1, Math.trunc(this.#host.perPage) || 10));
    const facets = this.#isCounting;
    const { nation } = this.#host;
    return findServices(client, criteria, place, { perPage, nation, facets, signal });
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
    return where?.kind === 'somewhere' ? where.nation : this.#host.nation;
  }

  /** The directory gave nothing: what the page put inside may help more than we can. */
  get isUnreachable(): boolean {
    const { answer } = this;
    return answer ? answer.pages[0]?.state === 'unavailable' : this.found?.kind === 'failure';
  }

  /** Searches; also for what was searched for last. */
  ask(criteria: Criteria): void {
    // A copy, so that asking for the same again asks again.
    this.criteria = { ...criteria };
    this.#pages = 1;
    this.#host.requestUpdate();
  }

  /** Fetches the next page, or tries it again. */
  more(): void {
    if (this.phase === 'cut') void this.#task.run();
    else this.#pages += 1;
    this.#host.requestUpdate();
  }

  /** To be called before each render. Whether there is another client: nothing of the last counts. */
  isElsewhere(): boolean {
    const { key } = this.#client;
    if (key === this.#key) return false;
    this.#key = key;
    this.found = this.facets = undefined;
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
