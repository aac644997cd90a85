import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TopicMessages } from '../../i18n/en-gb/topic.js';

/**
 * A button that copies a text. Where the browser does not let us, the text is shown and selected, so
 * that a person can copy it.
 */
export class CopyText {
  readonly #host: LitElement;
  #copied = false;
  /** What the browser did not let us copy. */
  #text: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Says nothing any more of what was copied. */
  reset(): void {
    this.#copied = false;
    this.#text = undefined;
  }

  /** @param text Called on a press. */
  render(words: TopicMessages, text: () => string): TemplateResult {
    const failed = this.#text;
    const status = failed === undefined ? (this.#copied ? words.copied : '') : words.copyByHand;
    return html`<div class="copy">
      <button
        type="button"
        part="copy-button"
        @click=${() => {
          void this.#copy(text());
        }}
      >
        ${words.copy}
      </button>
      <p role="status" part="copy-status">${status}</p>
      ${
        failed === undefined
          ? nothing
          : html`<textarea
              part="copy-text"
              readonly
              rows="10"
              aria-label=${words.copyText}
              .value=${failed}
            ></textarea>`
      }
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    this.reset();
    try {
      // Pages that are not secure have no clipboard, against what its type says.
      await navigator.clipboard.writeText(text);
      this.#copied = true;
    } catch {
      this.#text = text;
    }
    const host = this.#host;
    host.requestUpdate();
    await host.updateComplete;
    const field = host.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }
}
