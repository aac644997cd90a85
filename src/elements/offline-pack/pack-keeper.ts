import type { html as Html, LitElement, TemplateResult } from 'lit';
import type { MeccClient } from '../../client/index.js';
import { isMeccError } from '../../errors/index.js';
import { type OfflineMessages, offlineMessages } from '../../i18n/en-gb/offline.js';
import type { Messages } from '../../i18n/index.js';
import { placeIdOf } from '../../search/place-id.js';
import { cacheStore } from '../../sources/offline/cache-store.js';
import {
  gatherPack,
  type OfflinePack,
  readPack,
  savePack,
} from '../../sources/offline/offline-pack.js';
import type { OfflineStore } from '../../sources/offline/offline-store.js';
import { type PageFiles, pageFiles } from '../../sources/offline/page-files.js';
import { MeccOfflineChangeEvent } from './offline-pack.events.js';
import { packTemplate, type Problem } from './pack-keeper.parts.js';
import { isOtherLanguage, pageAddresses, registerWorker, removeWorker } from './page-worker.js';
import { warmUp } from './warm-up.js';

/** What the element gives to be drawn with. */
export interface KeeperView {
  readonly lang: string;
  /** Text of the heading; undefined for the usual one. */
  readonly label: string | undefined;
  readonly heading: (text: string) => TemplateResult;
  readonly say: <Part extends keyof Messages>(
    part: Part,
    english: Messages[Part],
  ) => Messages[Part];
  /** Looks again. */
  readonly again: () => void;
}

/** What the element does. A script of its own, that takes Lit and the words from the element. */
export class PackKeeper {
  readonly #host: LitElement;
  readonly #html: typeof Html;
  /** Undefined where the browser lets nothing be kept. */
  readonly #store: OfflineStore | undefined =
    'caches' in globalThis ? cacheStore(globalThis.caches) : undefined;

  #client: MeccClient | undefined;
  #place = '';
  #worker: string | undefined;
  /** What is kept on the device; null when it cannot be read. */
  #kept: OfflinePack | null | undefined;
  /** What could be kept now. */
  #offer: OfflinePack | undefined;
  #problem: Problem | undefined;
  /** What came of the last press. */
  #said: ((words: OfflineMessages) => string) | undefined;
  /** How much is saved, while it is. */
  #progress: { readonly done: number; readonly known: number } | undefined;
  #saving: AbortController | undefined;

  constructor(host: LitElement, html: typeof Html) {
    this.#host = host;
    this.#html = html;
  }

  /** Whether there is something to press, so that the page's own words are not needed. */
  get isUseful(): boolean {
    return this.#kept !== undefined || this.#offer !== undefined;
  }

  /** Looks what is kept, and what could be. Throws for abort only. */
  async look(
    client: () => Promise<MeccClient>,
    place: string,
    worker: string | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    this.#worker = worker;
    this.#place = place.trim();
    this.#offer = undefined;
    this.#problem = this.#store ? 'checking' : 'unsupported';
    await this.#readKept();
    if (this.#problem === 'unsupported') {
      // Nothing could be kept, so the directory is not asked.
    } else if (this.#place === '') {
      this.#problem = 'choosePlace';
    } else {
      this.#host.requestUpdate();
      try {
        this.#client = await client();
        this.#offer = await this.#gather(this.#client, signal);
        this.#problem = undefined;
      } catch (error) {
        signal.throwIfAborted();
        this.#problem = problemOf(error);
      }
    }
    this.#host.requestUpdate();
  }

  /** The page is left, or the element moved: what is kept stays as it was. */
  stop(): void {
    this.#saving?.abort();
  }

  render(view: KeeperView): TemplateResult {
    const words = view.say('offline', offlineMessages);
    return packTemplate({
      html: this.#html,
      words,
      lang: view.lang,
      heading: view.label === '' ? undefined : view.heading(view.label ?? words.heading),
      place: this.#offer?.place.name ?? this.#place,
      kept: this.#kept,
      offer: this.#offer,
      problem: this.#problem,
      withPage: this.#worker !== undefined,
      said: this.#said?.(words) ?? '',
      progress: this.#progress,
      keep: () => void this.#keep(),
      remove: () => void this.#remove(),
      again: view.again,
    });
  }

  async #readKept(): Promise<void> {
    try {
      this.#kept = this.#store && (await readPack(this.#store));
    } catch (error) {
      // A browser that refuses to be asked keeps nothing for us.
      this.#kept = isMeccError(error) ? null : undefined;
      if (this.#kept === undefined) this.#problem = 'unsupported';
    }
  }

  async #gather(client: MeccClient, signal: AbortSignal): Promise<OfflinePack> {
    const id = placeIdOf(this.#place);
    // Its name is a help: without it, it is called what the page calls it.
    const places = await client.places({ signal }).catch(() => []);
    const name = places.find((place) => place.id === id)?.name;
    return gatherPack(client, this.#place, name, { signal });
  }

  async #keep(): Promise<void> {
    const [offer, client, store] = [this.#offer, this.#client, this.#store];
    if (!offer || !client || !store || this.#progress) return;
    const saving = (this.#saving = new AbortController());
    const { signal } = saving;
    this.#progress = { done: 0, known: 1 };
    this.#tell((words) => words.saving);
    const hadPage = Boolean(this.#kept?.page);
    let hasPage = false;
    try {
      hasPage = this.#worker !== undefined && (await registerWorker(this.#worker));
      const page = hasPage ? await this.#fetchPage(signal) : undefined;
      await warmUp(client, signal);
      signal.throwIfAborted();
      const pack = page ? { ...offer, page: { files: page.files.size, bytes: page.bytes } } : offer;
      await savePack(pack, store, page?.files);
      this.#kept = await readPack(store);
      const isWhole = hasPage || this.#worker === undefined;
      this.#said = (words) => (isWhole ? words.saved : words.savedWithoutPage);
      this.#host.dispatchEvent(new MeccOfflineChangeEvent(true));
    } catch (error) {
      // Files that are still on their way are of no use, and say nothing of the next try.
      saving.abort();
      if (hasPage && !hadPage) await removeWorker(this.#worker).catch(() => undefined);
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      const isOld = Boolean(this.#kept);
      this.#said = (words) =>
        `${isFull ? words.full : words.failed}${isOld ? ` ${words.unchanged}` : ''}`;
    }
    this.#progress = undefined;
    this.#host.requestUpdate();
  }

  async #fetchPage(signal: AbortSignal): Promise<PageFiles> {
    return pageFiles(pageAddresses(), {
      signal,
      leaveOut: isOtherLanguage,
      progress: (done, known) => {
        if (signal.aborted) return;
        this.#progress = { done, known };
        this.#host.requestUpdate();
      },
    });
  }

  async #remove(): Promise<void> {
    if (this.#progress) return;
    try {
      await this.#store?.remove();
      this.#kept = undefined;
      await removeWorker(this.#worker);
      this.#tell((words) => words.removed);
      this.#host.dispatchEvent(new MeccOfflineChangeEvent(false));
    } catch {
      this.#tell((words) => words.notRemoved);
    }
  }

  #tell(said: (words: OfflineMessages) => string): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}

function problemOf(error: unknown): Problem {
  switch (isMeccError(error) ? error.code : undefined) {
    case 'not-found':
      return 'nothing';
    case 'data':
      return 'partial';
    default:
      return 'unavailable';
  }
}
