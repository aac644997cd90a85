import { html, type TemplateResult } from 'lit';
import type { QualityMessages } from '../../i18n/en-gb/quality.js';
import type { QualityFormat } from './quality-export.js';

/** What can be done with a summary. */
export interface QualityActions {
  readonly print: () => void;
  readonly save: (format: QualityFormat) => Promise<void>;
  readonly clear: (event: Event) => void;
}

/** The buttons under a summary, and what the last of them has done. To clear takes two presses. */
export function actions(
  words: QualityMessages,
  said: string,
  { print, save, clear }: QualityActions,
): TemplateResult {
  const saver = (format: QualityFormat) =>
    html`<button
      type="button"
      part=${format}
      @click=${() => {
        void save(format);
      }}
    >
      ${words[format]}
    </button>`;
  return html`<div class="actions">
    <div class="buttons">
      <button type="button" class="primary" part="print" @click=${print}>${words.print}</button>
      ${saver('csv')} ${saver('json')}
    </div>
    <p role="status" part="said">${said}</p>
    <details>
      <summary part="restart">${words.restart}</summary>
      <p>${words.restartHelp}</p>
      <button type="button" part="clear" @click=${clear}>${words.clear}</button>
    </details>
  </div>`;
}
