import { LitElement, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { FallbackFocus } from '../../controllers/fallback-focus.js';
import { formatLocale, type Messages, messagesFor } from '../../i18n/index.js';
import { VERSION } from '../../version.js';
import { WatchContrast } from './watch-contrast.js';

/** What every element has: a version, a language and a heading level that fits its page. */
export abstract class MeccElement extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version = VERSION;

  /** Level of the element's first heading, 2 to 6. Others follow from it. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  constructor() {
    super();
    new FallbackFocus(this);
    new WatchContrast(this);
    this.addController({
      hostUpdated: () => {
        this.#markLanguage();
      },
    });
  }

  /** Language that dates and numbers are written in. */
  protected get locale(): string {
    return formatLocale(this.#lang);
  }

  /** Language of the nearest `lang` above the element, through shadow roots; English without. */
  get #lang(): string {
    for (let node: Element | null = this; node;) {
      const found = node.closest('[lang]')?.getAttribute('lang');
      // Dates and times are written as in the United Kingdom unless a page asks for others.
      if (found) return found.toLowerCase() === 'en' ? 'en-GB' : found;
      const root = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'en-GB';
  }

  /** English words in a page of another language say so, and run from left to right. */
  #markLanguage(): void {
    const isForeign = this.locale.slice(0, 2) !== this.#lang.slice(0, 2).toLowerCase();
    for (const child of this.renderRoot.children) {
      // What the page has put inside is in the page's language.
      if (child.localName === 'slot') continue;
      if (isForeign) {
        child.setAttribute('lang', this.locale);
        child.setAttribute('dir', 'ltr');
      } else {
        child.removeAttribute('lang');
        child.removeAttribute('dir');
      }
    }
  }

  /** Words of a part of the interface in the element's language. */
  protected words<Part extends keyof Messages>(
    part: Part,
    english: Messages[Part],
  ): Messages[Part] {
    return messagesFor(this.#lang, part, english);
  }

  /** A heading `deeper` levels below the element's own, never past 6. */
  protected heading(content: unknown, deeper = 0, part = 'heading'): TemplateResult {
    const level = Math.min(6, Math.max(2, Math.trunc(this.headingLevel) || 2) + deeper);
    switch (level) {
      case 2:
        return html`<h2 part=${part}>${content}</h2>`;
      case 3:
        return html`<h3 part=${part}>${content}</h3>`;
      case 4:
        return html`<h4 part=${part}>${content}</h4>`;
      case 5:
        return html`<h5 part=${part}>${content}</h5>`;
      default:
        return html`<h6 part=${part}>${content}</h6>`;
    }
  }
}
