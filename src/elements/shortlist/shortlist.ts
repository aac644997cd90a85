import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MeccClient } from '../../client/index.js';
import { ClientController } from '../../controllers/client-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import type { AddOptions } from '../../controllers/page-shortlist.js';
import { cardMessages } from '../../i18n/en-gb/card.js';
import { type ShortlistMessages, shortlistMessages } from '../../i18n/en-gb/shortlist.js';
import type { Service } from '../../models/index.js';
import type { FreshnessLimits } from '../../search/freshness.js';
import type { ConversationOutcome } from '../../share/conversation-summary.js';
import { controls } from '../shared/controls.styles.js';
import { focusOn } from '../shared/focus-on.js';
import { ForgetOnLeave } from '../shared/forget-on-leave.js';
import { host } from '../shared/host.styles.js';
import { MeccElement } from '../shared/mecc-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { HandOverController } from './hand-over-controller.js';
import { thisPage } from './hand-over.js';
import { LinkOpener } from './link-opener.js';
import { LinkedConversation } from './linked-conversation.js';
import { ListEditor } from './list-editor.js';
import { ShortlistHolder } from './shortlist-holder.js';
import { MeccRestartEvent, MeccShortlistChangeEvent } from './shortlist.events.js';
import { empty } from './shortlist.parts.js';
import { shortlistStyles } from './shortlist.styles.js';

/** Where the list begins. */
const TOP = '[part=heading], [part=private]';

/**
 * The services that a person takes with them: put on the list from the cards of the page, sorted,
 * then printed or sent from the person's own device. While one is on the page, each card offers to
 * add its service. Nothing is stored or sent: the list lives in memory, and is gone when the page is
 * left, when the element is, and with "Done, start again", which clears the other elements of the
 * page as well.
 *
 * @summary A list of services to print, text, email or share.
 * @slot - Shown until the element works, and when nothing of a link could be loaded.
 * @fires {MeccShortlistChangeEvent} mecc-shortlist-change - The number of services has changed.
 * @fires {MeccRestartEvent} mecc-restart - Everything on the page is to be forgotten.
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
 * @csspart note-long - Says by how much the note is too long.
 * @csspart summary - What goes with the services after a conversation.
 * @csspart sms - The link that opens a text message.
 * @csspart email - The link that opens an email.
 * @csspart left-out - Says what does not fit in it.
 * @csspart share - Opens the share sheet of the device.
 * @csspart told - Says at a button that it has copied, or what went wrong.
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
  readonly #conversation = new LinkedConversation(this, () => this.conversation);
  readonly #editor = new ListEditor(this, { list: this.#list, words: () => this.#words });

  readonly #opener = new LinkOpener(this, {
    client: this.#client,
    isOn: () => this.opensLinks,
    add: (service) => this.#list.add(service),
    has: (service) => this.#list.has(service),
    begun: () => {
      // What was said of the last link is not about this one.
      this.#editor.forget();
    },
    answered: (isShown) => {
      void this.#answered(isShown);
    },
  });

  readonly #handOver = new HandOverController(this, {
    list: this.#list,
    words: () => this.#words,
    restart: () => {
      this.reset();
    },
    settings: () => ({
      outcome: this.outcome ?? this.#conversation.outcome,
      page: this.page || (this.opensLinks ? thisPage() : ''),
      limits: this.freshness,
      now: this.now,
      lang: this.locale,
    }),
  });

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
   * taken out of the address when one of the services is sensitive, and with "Done, start again".
   */
  @property({ type: Boolean, attribute: 'opens-links' })
  opensLinks = false;

  /**
   * What a conversation came to, to go with the list. Its services are those of the list. It is
   * forgotten with the list.
   */
  @property({ attribute: false })
  outcome?: ConversationOutcome | undefined;

  /**
   * Id of a `mecc-conversation-checklist`: what the conversation came to goes with the list. What
   * `outcome` says comes before it. "Done, start again" clears the checklist as well.
   */
  @property()
  conversation?: string | undefined;

  /** How long a check can be relied on. Default: due after 10 months, overdue after 12. */
  @property({ attribute: false })
  freshness?: FreshnessLimits | undefined;

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
    new ForgetOnLeave(this, ({ type }) => {
      this.#forget();
      // Whoever comes back has to know why the list is empty; a quick exit leaves not even that.
      if (!type.startsWith('page')) this.#opener.leave();
      if (type === 'pageshow') this.#opener.read();
    });
  }

  /** The services on the list. */
  get services(): readonly Service[] {
    return this.#list.services;
  }

  /**
   * Puts a service on the list. False when the list is full.
   *
   * @param options The location that is nearest to the person comes first.
   */
  add(service: Service, options?: AddOptions): boolean {
    return this.#list.add(service, options);
  }

  /** Clears everything on the page, as "Done, start again" does. */
  reset(): void {
    this.dispatchEvent(new MeccRestartEvent());
    this.#conversation.reset();
    this.#forget();
    this.#opener.leave();
    this.#editor.say(this.#words.restarted);
  }

  /** Moves focus to the first way to reach a service, or else to the heading. */
  override focus(options?: FocusOptions): void {
    const link = this.renderRoot.querySelector<HTMLElement>('[part=contact]');
    if (link) link.focus(options);
    else focusOn(this.renderRoot.querySelector<HTMLElement>(TOP));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('opensLinks')) this.#opener.read();
    const { length } = this.#list.services;
    const before = this.#count;
    this.#count = length;
    if (before !== undefined && before !== length)
      this.dispatchEvent(new MeccShortlistChangeEvent(length));
  }

  get #words(): ShortlistMessages {
    return this.words('shortlist', shortlistMessages);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const label = this.label ?? words.heading;
    const deeper = label === '' ? 0 : 1;
    const isEmpty = this.#list.services.length === 0;
    const isLost = isEmpty && this.#opener.unreachable + this.#opener.unclear > 0;
    const { isOpening, isInAddress } = this.#opener;
    return html`<div class="shortlist" part="shortlist">
        ${label === '' ? nothing : this.heading(label)}
        <p class="muted" part="private">${isInAddress ? words.inAddress : words.private}</p>
        <div>${this.#opener.render(words, this.locale)} ${this.#editor.render()}</div>
        ${isEmpty ? (isOpening || isLost ? nothing : empty(words, this.#opener.hasOpened)) : this.#services(deeper)}
        ${isOpening ? nothing : this.#handOver.render((...given) => this.heading(...given), deeper)}
      </div>
      <slot ?hidden=${!isLost}></slot>`;
  }

  #services(deeper: number): TemplateResult {
    return this.#editor.renderList({
      card: this.words('card', cardMessages),
      lang: this.locale,
      now: this.now ?? new Date(),
      limits: this.freshness,
      heading: (content) => this.heading(content, deeper, 'section-heading'),
    });
  }

  async #answered(isShown: boolean): Promise<void> {
    if (!isShown) this.#editor.say(this.#words.hidden);
    await this.updateComplete;
    // The button that was pressed has gone. A number to call is no place to land unasked.
    focusOn(this.renderRoot.querySelector<HTMLElement>(TOP));
  }

  #forget(): void {
    this.#list.clear();
    this.#opener.close();
    this.#editor.forget();
    this.#handOver.forget();
    this.outcome = undefined;
    this.requestUpdate();
  }
}
