import type { ReactiveControllerHost } from 'lit';
import type { MeccClient } from '../client/index.js';
import { clientContext, type ClientSettings } from './contexts.js';
import { pageClient } from './page-clients.js';
import { ProvidedValue } from './provided-value.js';

/** An element that asks for data. */
export type ClientHost = ReactiveControllerHost & HTMLElement & ClientSettings;

/**
 * Finds the client that an element uses: its own property, then its own addresses, then what the
 * nearest provider hands down, then the page's default.
 */
export class ClientController {
  readonly #host: ClientHost;
  readonly #provided: ProvidedValue<ClientSettings | undefined, ClientHost>;

  constructor(host: ClientHost) {
    this.#host = host;
    this.#provided = new ProvidedValue(host, clientContext);
  }

  get #settings(): ClientSettings {
    const { client, directory, feed } = this.#host;
    return client || directory || feed ? { client, directory, feed } : (this.#provided.value ?? {});
  }

  /** Changes when the element has to ask again. */
  get key(): unknown {
    const { client, directory = '', feed = '', offline = false } = this.#settings;
    return client ?? `${directory} ${feed}${offline ? ' offline' : ''}`;
  }

  /** Whether its client answers from the pack on this device. */
  get isOffline(): boolean {
    return Boolean(this.#settings.offline);
  }

  /** The client; rejects when the part of the package that makes one cannot be loaded. */
  get(): Promise<MeccClient> {
    return pageClient(this.#settings);
  }
}
