import { initialState, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import type { ShortlistMessages } from '../../i18n/en-gb/shortlist.js';
import type { Service } from '../../models/index.js';
import { loadMessage } from '../shared/load-message.js';
import { hasLink, takeLink, writeLink } from './link-address.js';
import type { OpenedLink } from './open-link.js';

/** What the opener takes of its element. */
export interface LinkOptions {
  readonly client: ClientController;
  /** Whether links are opened at all. */
  readonly isOn: () => boolean;
  /** Puts a service on the list. False when there is no room. */
  readonly add: (service: Service) => boolean;
  /** Whether a service is on the list. */
  readonly has: (service: Service) => boolean;
  /** A link is about to be opened. */
  readonly begun: () => void;
  /** Something private was shown, or not shown, because somebody said so. */
  readonly answered: (isShown: boolean) => void;
}

const NOTHING = { gone: 0, unclear: 0, full: 0 };

/**
 * Opens the link of a list, and asks before it shows something private. Its ids
 * stay in the address only as long as nothing of it is private: so a reload brings the list back, and
 * so does whoever comes back to the page.
 */
export class LinkOpener implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LinkOptions;
  /** What is being looked up. */
  #ids: readonly string[] = [];
  /** What did not come. */
  #missed: readonly string[] = [];
  /** What a link holds, until somebody says that it may be shown. */
  #asked: OpenedLink | undefined;
  /** What of a link may stand in the address, as long as it is on the list. */
  #kept: readonly Service[] = [];
  /** The address as it was when the ids had been taken out of it. */
  #left = '';
  /** Services of a link were on the list: stays when they are forgotten. It is a word, and no id. */
  hasOpened = false;
  /** Numbers of what else could not be shown. */
  #missing = NOTHING;
  readonly #task: ConnectedTask<readonly [readonly string[], unknown], undefined>;

  constructor(host: ReactiveControllerHost, options: LinkOptions) {
    this.#host = host;
    this.#options = options;
    // It has no value: nothing of a link stays in it.
    this.#task = new ConnectedTask(host, {
      args: () => [this.#ids, options.client.key] as const,
      task: async ([ids], { signal }) => {
        if (ids.length === 0) return initialState;
        const [client, { loadServices }] = await Promise.all([
          options.client.get(),
          import('./open-link.js'),
        ]);
        const opened = await loadServices(ids, client, signal);
        if (opened.services.some(isPrivate)) this.#asked = opened;
        else this.#take(opened);
        return undefined;
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.read);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
    this.#kept = [];
  }

  /** What is taken off the list is taken out of the address as well. */
  hostUpdated(): void {
    const left = this.#kept.filter(this.#options.has);
    if (left.length === this.#kept.length) return;
    this.#kept = left;
    this.#host.requestUpdate();
    // Where somebody has gone on to another part of the page there is nothing of it.
    if (takeLink().length > 0) writeLink(left.map(({ id }) => id));
  }

  /** It is not known yet what is on the list, or whether it may be shown. */
  get isOpening(): boolean {
    return this.#isPending || this.#asked !== undefined;
  }

  /** A link that was closed is not pending, whatever its task still does. */
  get #isPending(): boolean {
    return this.#ids.length > 0 && this.#task.status === TaskStatus.PENDING;
  }

  /** The address of the page brings the list back. */
  get isInAddress(): boolean {
    return this.#kept.length > 0 && hasLink();
  }

  /** Number of services of which nobody can tell which they are. */
  get unclear(): number {
    return this.#missing.unclear;
  }

  /** Number of services that may be there, and did not come. */
  get unreachable(): number {
    return (this.#task.status === TaskStatus.ERROR ? this.#ids : this.#missed).length;
  }

  /** Opens what stands in the address of the page, if anything does. */
  readonly read = (): void => {
    const ids = this.#options.isOn() ? takeLink() : [];
    // Somebody may have gone on to another part of the page: what is said of the address changes.
    this.#host.requestUpdate();
    if (ids.length === 0) return;
    this.close();
    this.#options.begun();
    this.#left = location.href;
    this.#ids = ids;
  };

  /** Forgets the link, also where it came from. */
  leave(): void {
    this.close();
    this.hasOpened = false;
    if (this.#options.isOn()) takeLink();
  }

  /** Forgets the link. What the address says of it stays there, for whoever comes back. */
  close(): void {
    this.#ids = [];
    this.#kept = [];
    this.#missed = [];
    this.#asked = undefined;
    this.#missing = NOTHING;
  }

  /**
   * What is to be said of a link: that it is opened, what is not there, or whether to show it. All
   * of it in one status that stays: one that comes with its text is not read out.
   */
  render(words: ShortlistMessages, lang: string): TemplateResult {
    const isAsked = this.#asked !== undefined;
    return html`<div class=${isAsked ? 'notice ask' : nothing} part=${isAsked ? 'ask' : nothing}>
      ${isAsked ? loadMessage(words.ask) : this.#message(words, lang)}
      ${isAsked ? this.#answers(words) : nothing}
    </div>`;
  }

  #message(words: ShortlistMessages, lang: string): TemplateResult {
    const { gone, unclear, full } = this.#missing;
    const { unreachable } = this;
    if (this.#isPending) return loadMessage(words.opening);
    const text = [
      gone > 0 ? words.gone(lang, gone) : '',
      unclear > 0 ? words.unclear(lang, unclear) : '',
      full > 0 ? words.full(lang, full) : '',
      unreachable > 0 ? words.unreachable(lang, unreachable) : '',
    ];
    const again = () => {
      // A new list, so that it is looked up again.
      this.#ids = [...this.#missed, ...this.#ids];
      this.#missed = [];
      this.#host.requestUpdate();
    };
    return loadMessage(
      text.filter((part) => part !== '').join(' '),
      unreachable > 0 ? { label: words.retry, again } : undefined,
    );
  }

  #answers(words: ShortlistMessages): TemplateResult {
    const answer = (isShown: boolean) => () => {
      const asked = this.#asked;
      this.close();
      if (isShown && asked) this.#take(asked);
      this.#options.answered(isShown);
    };
    return html`<p>${words.askHelp}</p>
      <div class="buttons">
        <button type="button" part="show" @click=${answer(true)}>${words.show}</button>
        <button type="button" part="hide" @click=${answer(false)}>${words.hide}</button>
      </div>`;
  }

  #take({ services, gone, unclear, missed }: OpenedLink): void {
    const full = services.filter((service) => !this.#options.add(service)).length;
    this.hasOpened ||= services.length > 0;
    this.#missing = { gone, unclear, full };
    this.#missed = missed;
    this.#ids = [];
    this.#keep(services);
    this.#host.requestUpdate();
  }

  /** Puts back into the address what others may see of it, unless it has changed in the meantime. */
  #keep(services: readonly Service[]): void {
    const all = [...this.#kept, ...services.filter(this.#options.has)];
    this.#kept = location.href !== this.#left || all.some(isPrivate) ? [] : all;
    if (location.href !== this.#left) return;
    writeLink(this.#kept.map(({ id }) => id));
    this.#left = location.href;
  }
}

/** Whether somebody may not want it to be seen. */
export function isPrivate({ sensitivity }: Service): boolean {
  return sensitivity !== 'normal';
}
