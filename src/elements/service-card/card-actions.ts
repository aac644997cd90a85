import type { html as Html, LitElement, TemplateResult } from 'lit';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { pageShortlist } from '../../controllers/page-shortlist.js';
import { type CardActionsMessages, cardActionsMessages } from '../../i18n/en-gb/card-actions.js';
import { calendarFile, hasCalendar } from '../../share/calendar.js';
import { oneLine } from '../../share/clean-text.js';
import { contactCard } from '../../share/contact-card.js';
import { serviceText } from '../../share/service-text.js';
import { copyToClipboard } from '../shared/copy-to-clipboard.js';
import { download } from '../shared/download.js';
import type { CardView } from './service-card.parts.js';

/** What the card says of itself. */
export type CardActionsHost = LitElement & {
  readonly actions: boolean;
  readonly reportTo?: string | undefined;
};

const STYLES = `.extra{align-items:center}
.extra details[open]{flex:1 1 100%}
.extra ul{padding:0;margin-block-start:var(--_space)}
.extra textarea{inline-size:100%;font:inherit;color:inherit;background:var(--_surface)}
@media print{.extra,[part=report]{display:none}}`;

let sheet: CSSStyleSheet | undefined;

/**
 * What a person can take away from a card: put it on the list of the page, into the calendar or the
 * contacts of their device, copy it; and a way to say that it is wrong. A script of its own: most
 * cards are only read. Nothing of it is sent anywhere.
 */
export class CardActions {
  readonly #host: CardActionsHost;
  /** Lit's own: a script that stands alone would bring another copy. */
  readonly #html: typeof Html;
  /** Of the service that the rest is about. */
  #id: string | undefined;
  #said = '';
  /** What the browser did not let us copy. */
  #text: string | undefined;

  constructor(host: CardActionsHost, html: typeof Html) {
    this.#host = host;
    this.#html = html;
    new FocusKeeper(host);
    const root = host.shadowRoot;
    if (!root || !('adoptedStyleSheets' in root)) return;
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLES);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** The buttons below the ways to reach the service. */
  render(view: CardView): TemplateResult {
    const html = this.#html;
    const { service } = view;
    if (this.#id !== service.id) {
      this.#id = service.id;
      this.#said = '';
      this.#text = undefined;
    }
    const words = wordsOf(view);
    const { list } = pageShortlist;
    const isOffered = this.#host.actions || list;
    // It may have been taken off elsewhere since.
    if (this.#said === words.added && !list?.has(service)) this.#said = '';
    return html`${this.#listButton(view, words)} ${this.#goToList(words)}
      ${isOffered ? this.#takeAway(view, words) : undefined}
      <p aria-live="polite" aria-atomic="true" part="said">${this.#said}</p>
      ${
        this.#text === undefined
          ? undefined
          : html`<textarea
              part="copy-text"
              readonly
              rows="8"
              aria-label=${words.copyText}
              .value=${this.#text}
            ></textarea>`
      }`;
  }

  /** The link by which people tell that something is wrong. It knows the service, and not them. */
  report(view: CardView): TemplateResult | undefined {
    const html = this.#html;
    const { id, name } = view.service;
    const href = reportHref(this.#host.reportTo ?? '', id);
    if (href === undefined) return undefined;
    const text = wordsOf(view).report;
    return html`<p>
      <a part="report" href=${href} rel="noreferrer" aria-label="${text}, ${name}">${text}</a>
    </p>`;
  }

  /** One button with two names, so that focus stays where it is. */
  #listButton({ service }: CardView, words: CardActionsMessages): TemplateResult | undefined {
    const html = this.#html;
    const { list } = pageShortlist;
    if (!list) return undefined;
    const isOn = list.has(service);
    const text = isOn ? words.remove : words.add;
    const press = () => {
      const added = isOn || list.add(service);
      if (isOn) list.remove(service);
      this.#say(isOn ? words.removed : added ? words.added : words.full);
    };
    return html`<button
      type="button"
      part="list-button"
      aria-label="${text}, ${service.name}"
      aria-disabled=${!isOn && list.isFull}
      @click=${press}
    >
      ${text}
    </button>`;
  }

  /** The list may be far down the page: whoever has just added to it need not look for it. */
  #goToList(words: CardActionsMessages): TemplateResult | undefined {
    const html = this.#html;
    const { element } = pageShortlist;
    if (this.#said !== words.added || !element?.clientHeight) return undefined;
    const press = () => {
      element.focus();
    };
    return html`<button type="button" part="go-to-list" @click=${press}>${words.goToList}</button>`;
  }

  #takeAway(view: CardView, words: CardActionsMessages): TemplateResult {
    const html = this.#html;
    const { service, lang, now, limits, messages, hours } = view;
    const options = { ...limits, now, lang, messages, holidays: hours?.holidays(service) };
    const item = (part: string, text: string, press: () => void) =>
      html`<li>
        <button type="button" part=${part} aria-label="${text}, ${service.name}" @click=${press}>
          ${text}
        </button>
      </li>`;
    // The name of a file stays on the device: it is that of no service.
    const calendar = (part: string, text: string, next: boolean) =>
      hasCalendar(service, { ...options, next })
        ? item(part, text, () => {
            const file = calendarFile(service, { ...options, next }) ?? '';
            this.#save(`${words.calendarFile}.ics`, 'text/calendar;charset=utf-8', file, words);
          })
        : undefined;
    return html`<details part="take-away">
      <summary>${words.takeAway}<span class="hidden">: ${service.name}</span></summary>
      <ul class="contacts" role="list">
        ${calendar('calendar-next', words.nextOpening, true)}
        ${calendar('calendar', words.everyWeek, false)}
        ${item('save-contact', words.contact, () => {
          const card = contactCard(service, options);
          this.#save(`${words.contactFile}.vcf`, 'text/vcard;charset=utf-8', card, words);
        })}
        ${item('copy', words.copy, () => {
          void this.#copy(serviceText(service, options), words);
        })}
      </ul>
    </details>`;
  }

  #save(name: string, type: string, text: string, words: CardActionsMessages): void {
    download(name, type, text);
    this.#say(words.saved);
  }

  async #copy(text: string, words: CardActionsMessages): Promise<void> {
    const id = this.#id;
    const isCopied = await copyToClipboard(text);
    // The card may show another service by now.
    if (id !== this.#id) return;
    this.#say(isCopied ? words.copied : words.copyByHand);
    if (isCopied) return;
    this.#text = text;
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }

  #say(text: string): void {
    this.#said = text;
    this.#text = undefined;
    this.#host.requestUpdate();
  }
}

/** By way of the card: a script that stands alone knows nothing of the translations of its page. */
function wordsOf({ messages }: CardView): CardActionsMessages {
  return messages('cardActions', cardActionsMessages);
}

/** The page's own template, with the id in it. An id cannot add to the address: it is encoded. */
function reportHref(template: string, id: string): string | undefined {
  try {
    const url = new URL(template.replaceAll('{id}', encodeURIComponent(oneLine(id))));
    return /^(https?|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
