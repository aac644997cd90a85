import { initialState, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ConnectedTask } from '../../controllers/connected-task.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { ShortlistHolder } from '../../controllers/shortlist.js';
import { cardMessages } from '../../i18n/en-gb/card.js';
import { type ShortlistMessages, shortlistMessages } from '../../i18n/en-gb/shortlist.js';
import type { Service } from '../../models/index.js';
import type { ConversationOutcome } from '../../share/conversation-summary.js';
import { qrPath } from '../../share/qr.js';
import { controls } from '../shared/controls.styles.js';
import { copyToClipboard } from '../shared/copy-to-clipboard.js';
import { focusOn } from '../shared/focus-on.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { printAlone } from '../shared/print-alone.js';
import { tokens } from '../shared/tokens.styles.js';
import { composeHandOver, type HandOver, linkTo, thisPage } from './hand-over.js';
import { isPrivate, LinkOpener } from './link-opener.js';
import { MeccShortlistChangeEvent } from './shortlist.events.js';
import { handOver } from './shortlist.hand-over.js';
import { serviceList } from './shortlist.parts.js';
import { type Paper, sheet } from './shortlist.sheet.js';
import { shortlistStyles } from './shortlist.styles.js';

const NO_PAPER: Paper = { format: 'a4', isLarge: false };
/** A printer need not wait longer for a QR code. */
const QR_WAIT = 3_000;
/** Milliseconds after a key press, until messages are made anew. */
const PAUSE = 250;

/**
 * The services that a person takes with them: put on the list from the cards of the page, sorted,
 * then printed or sent from the person's own device. While one is on the page, each card offers to
 * add its service. Nothing is stored or sent: the list lives in memory, and is gone when the page is
 * left, when the element is, and with "Done, start again".
 *
 * @summary A list of services to print, text, email or share.
 * @slot - Shown until the element works, and when nothing of a link could be loaded.
 * @fires {MeccShortlistChangeEvent} mecc-shortlist-change - The number of services has changed.
 * @csspart shortlist - All of it.
 * @csspart heading - The heading.
 * @csspart section-heading - The name of a service, or the heading of what can be done with the list.
 * @csspart private - Says that nothing is kept.
 * @csspart message - Says what became of a link.
 * @csspart retry - Looks up the services of a link again.
 * @csspart ask - Asks before something private is shown.
 * @csspart show - Shows it.
 * @csspart hide - Does not show it.
 * @csspart said - Says what has been done.
 * @csspart undo - Puts back what was removed.
 * @csspart empty - Says that the list is empty.
 * @csspart services - The list.
 * @csspart service - A service on it.
 * @csspart contact - A link to call, text or visit.
 * @csspart assurance - When a service was last checked.
 * @csspart up - Moves a service up.
 * @csspart down - Moves a service down.
 * @csspart remove - Takes a service off the list.
 * @csspart hand-over - All that takes the list to the person.
 * @csspart careful - Says that the list has something private.
 * @csspart note - The field for a note.
 * @csspart summary - What goes with the services after a conversation.
 * @csspart sms - The link that opens a text message.
 * @csspart email - The link that opens an email.
 * @csspart left-out - Says what does not fit in it.
 * @csspart share - Opens the share sheet of the device.
 * @csspart copy - Copies the list as text.
 * @csspart copy-text - The text, where the browser does not let it be copied.
 * @csspart print - Prints the list.
 * @csspart link - The link to the list, folded.
 * @csspart link-field - The address of the list.
 * @csspart copy-link - Copies it.
 * @csspart qr - The QR code of it.
 * @csspart restart - Clears everything.
 * @csspart sheet - What is printed.
 * @csspart sheet-heading - A heading on it.
 */
export class MeccShortlistElement extends MeccElement {
  /** @internal */
  static override styles = [tokens, host, controls, shortlistStyles];

  readonly #client = new ClientController(this);
  readonly #list = new ShortlistHolder(this).list;

  readonly #opener = new LinkOpener(this, {
    client: this.#client,
    isOn: () => this.opensLinks,
    add: (service) => this.#list.add(service),
    answered: (isShown) => {
      void this.#answered(isShown);
    },
  });

  /** The QR code is made when it is to be seen. */
  #wantsQr = false;

  readonly #qr = new ConnectedTask(this, {
    args: () => [this.#wantsQr ? this.#link : undefined] as const,
    task: async ([link]) => (link === undefined ? initialState : qrPath(link)),
  });

  /** What has been done, for as long as the list is as it was then. */
  #said: { readonly text: string; readonly services: readonly Service[] } | undefined;
  #uncopied: string | undefined;
  #paper = NO_PAPER;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #made: { readonly key: readonly unknown[]; readonly value: HandOver } | undefined;
  /** The number that was told last. */
  #count: number | undefined;

  /** Text of the heading. Default: "My list". Empty: no heading. */
  @property()
  label?: string | undefined;

  /**
   * Address of a page with a `mecc-shortlist` that opens links. Default: this page, without its query,
   * when it opens links. Without either, there is no link.
   */
  @property()
  page?: string | undefined;

  /**
   * Shows the list of a link. Its ids are in the part of the address that no server sees; they are
   * taken out of the address when they have been read.
   */
  @property({ type: Boolean, attribute: 'opens-links' })
  opensLinks = false;

  /**
   * What a conversation came to, to go with the list. Its services are those of the list. It is
   * forgotten with the list.
   */
  @property({ attribute: false })
  outcome?: ConversationOutcome | undefined;

  /** The time that opening hours and checks are measured at. Default: now. */
  @property({ attribute: false })
  now?: Date | undefined;

  /** Gives the services of a link. Default: that of the nearest provider, or of the page. */
  @property({ attribute: false })
  client?: MeccClient | undefined;

  /** URL of a static directory that has the services of a link. */
  @property()
  directory?: string | undefined;

  /** URLs of Open Referral feeds, separated by spaces, that have the services of a link. */
  @property()
  feed?: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
    new ForgetOnLeave(this, () => {
      this.#forget();
    });
  }

  /** The services on the list. */
  get services(): readonly Service[] {
    return this.#list.services;
  }

  /** Puts a service on the list. False when the list is full. */
  add(service: Service): boolean {
    return this.#list.add(service);
  }

  /** Clears everything, as "Done, start again" does. */
  reset(): void {
    this.#forget();
    this.#say(this.words('shortlist', shortlistMessages).restarted);
  }

  /** Moves focus to the first way to reach a service, or else to the heading. */
  override focus(options?: FocusOptions): void {
    const link = this.renderRoot.querySelector<HTMLElement>('[part=contact]');
    if (link) link.focus(options);
    else focusOn(this.renderRoot.querySelector<HTMLElement>('[part=heading], [part=private]'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('opensLinks')) this.#opener.read();
    const { length } = this.#list.services;
    const before = this.#count;
    this.#count = length;
    if (before !== undefined && before !== length)
      this.dispatchEvent(new MeccShortlistChangeEvent(length));
  }

  protected override render(): TemplateResult {
    const words = this.words('shortlist', shortlistMessages);
    const label = this.label ?? words.heading;
    const isEmpty = this.#list.services.length === 0;
    const isLost = isEmpty && this.#opener.unreachable > 0;
    return html`<div class="shortlist" part="shortlist">
        ${label === '' ? nothing : this.heading(label)}
        <p class="muted" part="private">${words.private}</p>
        <div>${this.#opener.render(words, this.locale)} ${this.#saidLine(words)}</div>
        ${isEmpty ? (this.#opener.isOpening || isLost ? nothing : this.#empty(words)) : this.#services(words)}
        ${this.#handOver(words, label === '' ? 0 : 1)}
      </div>
      <slot ?hidden=${!isLost}></slot>`;
  }

  #saidLine(words: ShortlistMessages): TemplateResult {
    const { services, removed } = this.#list;
    const said = this.#said?.services === services ? this.#said.text : '';
    return html`<div class="said">
      <p role="status" part="said">${said}</p>
      ${
        removed === undefined
          ? nothing
          : html`<button
              type="button"
              part="undo"
              aria-label="${words.undo}, ${removed.name}"
              @click=${this.#undo}
            >
              ${words.undo}
            </button>`
      }
    </div>`;
  }

  #empty(words: ShortlistMessages): TemplateResult {
    return html`<div part="empty">
      <p>${words.empty}</p>
      <p>${words.emptyHelp}</p>
    </div>`;
  }

  #services(words: ShortlistMessages): TemplateResult {
    return serviceList({
      services: this.#list.services,
      words,
      card: this.words('card', cardMessages),
      lang: this.locale,
      now: this.now ?? new Date(),
      heading: (content) => this.heading(content, this.label === '' ? 0 : 1, 'section-heading'),
      move: (service, by) => {
        void this.#move(service, by);
      },
      remove: (service) => {
        void this.#remove(service);
      },
    });
  }

  #handOver(words: ShortlistMessages, deeper: number): unknown {
    const { services, note } = this.#list;
    const made = this.#compose();
    if (made.text === '' || this.#opener.isOpening) return nothing;
    const view = { words, lang: this.locale, qr: this.#qr.value };
    const isQrReady = this.#qr.status === TaskStatus.COMPLETE;
    return html`${handOver({
        ...view,
        made,
        note,
        hasOutcome: this.outcome !== undefined,
        isPrivate: services.some(isPrivate),
        paper: this.#paper,
        link: this.#link,
        qr: isQrReady ? this.#qr.value : undefined,
        isQrMissing: this.#qr.status === TaskStatus.ERROR,
        uncopied: this.#uncopied,
        heading: (content) => this.heading(content, deeper, 'section-heading'),
        setNote: this.#setNote,
        setPaper: this.#setPaper,
        share: this.#share,
        copy: (text) => {
          void this.#copy(text);
        },
        print: this.#print,
        openLink: this.#openFold,
      })}
      <div class="buttons">
        <button type="button" part="restart" @click=${this.#restart}>${words.restart}</button>
      </div>
      ${sheet({
        ...view,
        paper: this.#paper,
        title: made.printTitle,
        text: made.words,
        services,
        qr: isQrReady ? this.#qr.value : undefined,
        now: this.now ?? new Date(),
        heading: (content, below) => this.heading(content, below, 'sheet-heading'),
      })}`;
  }

  get #link(): string | undefined {
    const page = this.page || (this.opensLinks ? thisPage() : '');
    return page === '' ? undefined : linkTo(page, this.#list.services);
  }

  /** Made anew only when something of it has changed. */
  #compose(): HandOver {
    const { services, note } = this.#list;
    const { outcome, now, locale: lang } = this;
    const key = [services, note, outcome, now, lang, this.#link];
    if (!this.#made || this.#made.key.some((part, index) => part !== key[index])) {
      const content = { services, note, outcome, link: this.#link, now: now ?? new Date(), lang };
      this.#made = { key, value: composeHandOver(content) };
    }
    return this.#made.value;
  }

  async #answered(isShown: boolean): Promise<void> {
    if (!isShown) this.#say(this.words('shortlist', shortlistMessages).hidden);
    await this.updateComplete;
    // The button that was pressed has gone.
    this.focus();
  }

  async #move(service: Service, by: -1 | 1): Promise<void> {
    if (!this.#list.move(service.id, by)) return;
    const { services } = this.#list;
    const place = services.indexOf(service);
    const words = this.words('shortlist', shortlistMessages);
    this.#say(words.moved(service.name, place + 1, services.length));
    await this.updateComplete;
    // What is moved in the page loses focus.
    const items = this.renderRoot.querySelectorAll('[part=service]');
    items[place]?.querySelector<HTMLElement>(by < 0 ? '[part=up]' : '[part=down]')?.focus();
  }

  async #remove(service: Service): Promise<void> {
    this.#list.remove(service.id);
    this.#say(this.words('shortlist', shortlistMessages).removed(service.name));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=undo]')?.focus();
  }

  readonly #undo = async () => {
    const service = this.#list.undo();
    if (!service) return;
    this.#say(this.words('shortlist', shortlistMessages).restored(service.name));
    await this.updateComplete;
    const items = this.renderRoot.querySelectorAll('[part=service]');
    const place = this.#list.services.indexOf(service);
    items[place]?.querySelector<HTMLElement>('[part=remove]')?.focus();
  };

  readonly #setNote = ({ target, type }: Event) => {
    this.#list.note = (target as HTMLTextAreaElement).value;
    clearTimeout(this.#typing);
    // To fit twenty services into a message takes longer than a key press may.
    this.#typing = setTimeout(
      () => {
        this.requestUpdate();
      },
      type === 'input' ? PAUSE : 0,
    );
  };

  readonly #setPaper = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value, checked } = target;
    this.#paper =
      name === 'large'
        ? { ...this.#paper, isLarge: checked }
        : { ...this.#paper, format: value === 'pocket' ? 'pocket' : 'a4' };
    this.requestUpdate();
  };

  readonly #share = async () => {
    const { title, text } = this.#compose();
    try {
      await navigator.share({ title, text });
    } catch (error) {
      // Somebody has closed the sheet.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#say(this.words('shortlist', shortlistMessages).shareFailed);
    }
  };

  async #copy(text: string): Promise<void> {
    const words = this.words('shortlist', shortlistMessages);
    const { services } = this.#list;
    const isCopied = await copyToClipboard(text);
    // Cleared in the meantime: nothing of it comes back.
    if (services !== this.#list.services) return;
    this.#uncopied = isCopied ? undefined : text;
    this.#say(isCopied ? words.copied : words.copyByHand);
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('[part=copy-text]');
    field?.focus();
    field?.select();
  }

  readonly #print = async () => {
    this.#wantsQr = true;
    this.requestUpdate();
    await this.updateComplete;
    const wait = new Promise((resolve) => setTimeout(resolve, QR_WAIT));
    // Without a code it is printed all the same.
    if (this.#qr.status === TaskStatus.PENDING)
      await Promise.race([this.#qr.taskComplete.catch(() => undefined), wait]);
    await this.updateComplete;
    if (this.isConnected) printAlone(this);
  };

  readonly #openFold = ({ currentTarget }: Event) => {
    this.#wantsQr ||= (currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  readonly #restart = () => {
    this.reset();
  };

  #say(text: string): void {
    this.#said = { text, services: this.#list.services };
    this.requestUpdate();
  }

  #forget(): void {
    this.#list.clear();
    this.#opener.close();
    this.outcome = undefined;
    this.#said = undefined;
    this.#uncopied = undefined;
    this.#made = undefined;
    this.#paper = NO_PAPER;
    this.#wantsQr = false;
    this.requestUpdate();
  }
}
