import { LitElement, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { FallbackFocus } from '../../controllers/fallback-focus.js';
import { formatLocale, type Messages, messagesFor, wordsLanguage } from '../../i18n/registry.js';
import { VERSION } from '../../version.js';
import { PageLanguage } from './page-language.js';
import { WatchContrast } from './watch-contrast.js';

/** What every element has: a version, a language and a heading level that fits its page. */
export abstract class MeccElement extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version = VERSION;

  /** Level of the element's first heading, 1 to 6. Others follow from it. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 2;

  readonly #language = new PageLanguage(this);

  constructor() {
    super();
    new FallbackFocus(this);
    new WatchContrast(this);
  }

  /** Language that the words are in: that of the page, or else English. */
  protected get spoken(): string {
    return wordsLanguage(this.#language.wanted);
  }

  /** Locale that dates and numbers are written in. */
  protected get locale(): string {
    return formatLocale(this.#language.wanted);
  }

  /** Words of a part of the interface in the element's language. */
  protected words<Part extends keyof Messages>(
    part: Part,
    english: Messages[Part],
  ): Messages[Part] {
    return messagesFor(this.#language.wanted, part, english);
  }

  /** A heading `deeper` levels below the element's own, never past 6. */
  protected heading(content: unknown, deeper = 0, part = 'heading'): TemplateResult {
    // 1 is for a page that shows nothing else, such as that of a frame when it is opened by itself.
    const level = Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2) + deeper);
    switch (level) {
      case 1:
        return html`<h1 part=${part}>${content}</h1>`;
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
