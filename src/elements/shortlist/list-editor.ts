import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ShortlistMessages } from '../../i18n/en-gb/shortlist.js';
import type { Service } from '../../models/index.js';
import { type ListView, serviceList } from './shortlist.parts.js';
import type { Shortlist } from './shortlist-services.js';

/** What the editor takes of its element. */
export interface EditorOptions {
  readonly list: Shortlist;
  readonly words: () => ShortlistMessages;
}

/** Sorts the list, takes services off it and puts them back. Says what was done; keeps focus. */
export class ListEditor {
  readonly #host: LitElement;
  readonly #list: Shortlist;
  readonly #words: () => ShortlistMessages;
  /** What has been done, for as long as the list is as it was then. */
  #said: { readonly text: string; readonly services: readonly Service[] } | undefined;

  constructor(host: LitElement, { list, words }: EditorOptions) {
    this.#host = host;
    this.#list = list;
    this.#words = words;
  }

  /** Says something in the status of the list. */
  say(text: string): void {
    this.#said = { text, services: this.#list.services };
    this.#host.requestUpdate();
  }

  /** Leaves nothing of what was said. */
  forget(): void {
    this.#said = undefined;
  }

  /** The services, with buttons to sort them. */
  renderList(view: Omit<ListView, 'services' | 'words' | 'move' | 'remove'>): TemplateResult {
    return serviceList({
      ...view,
      services: this.#list.services,
      words: this.#words(),
      move: (service, by) => {
        void this.#move(service, by);
      },
      remove: (service) => {
        void this.#remove(service);
      },
    });
  }

  /** Moves a service up (-1) or down (1). */
  async #move(service: Service, by: -1 | 1): Promise<void> {
    if (!this.#list.move(service, by)) return;
    const { services } = this.#list;
    const place = services.indexOf(service);
    this.say(this.#words().moved(service.name, place + 1, services.length));
    await this.#host.updateComplete;
    // What is moved in the page loses focus.
    this.#focus(by < 0 ? 'up' : 'down', place);
  }

  /** Takes a service off the list. */
  async #remove(service: Service): Promise<void> {
    this.#list.remove(service);
    this.say(this.#words().removed(service.name));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=undo]')?.focus();
  }

  /** What was done last, and the way back. */
  render(): TemplateResult {
    const { services, removed } = this.#list;
    const said = this.#said?.services === services ? this.#said.text : '';
    const { undo } = this.#words();
    return html`<div class="said">
      <p role="status" part="said">${said}</p>
      ${
        removed === undefined
          ? nothing
          : html`<button
              type="button"
              part="undo"
              aria-label="${undo}, ${removed.name}"
              @click=${this.#undo}
            >
              ${undo}
            </button>`
      }
    </div>`;
  }

  readonly #undo = async () => {
    const service = this.#list.undo();
    if (!service) return;
    this.say(this.#words().restored(service.name));
    await this.#host.updateComplete;
    this.#focus('remove', this.#list.services.indexOf(service));
  };

  #focus(part: 'up' | 'down' | 'remove', place: number): void {
    const items = this.#host.renderRoot.querySelectorAll('[part=service]');
    items[place]?.querySelector<HTMLElement>(`[part=${part}]`)?.focus();
  }
}
