import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TopicName } from '../models/index.js';
import type { ClientController } from './client-controller.js';

/**
 * Names of the topics that the client knows, for menus. They are a help, not the content: when they
 * cannot be loaded the menus stay short, and the next connection tries again.
 */
export class TopicNamesController implements ReactiveController {
  /** All topics. */
  all: readonly TopicName[] = [];
  /** The few to offer first: those marked as main, or all that have a card when none is. */
  main: readonly TopicName[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #client: ClientController;
  /** Key of the client that was asked last. */
  #asked: unknown;

  constructor(host: ReactiveControllerHost, client: ClientController) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.all.length > 0) return;
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  // Not on connection: by now properties are set and a provider has answered.
  hostUpdated(): void {
    const { key } = this.#client;
    if (key === this.#asked) return;
    this.#asked = key;
    this.#load(key).catch(() => undefined);
  }

  async #load(key: unknown): Promise<void> {
    const client = await this.#client.get();
    const [names, ids] = await Promise.all([client.topicNames(), client.topicIds()]);
    if (key !== this.#client.key) return;
    this.all = names;
    const cards = names.filter(({ id }) => ids.includes(id));
    const main = cards.filter((name) => name.main);
    this.main = main.length > 0 ? main : cards;
    this.#host.requestUpdate();
  }
}
