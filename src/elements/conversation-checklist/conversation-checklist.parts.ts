import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistMessages } from '../../i18n/en-gb/checklist.js';
import type { ConversationModel, ConversationStep } from '../../models/index.js';
import { sourceLine } from '../shared/source-line.js';

/** How deep and how long, and whether a source says so. */
export function modelFacts(
  { level, timing }: ConversationModel,
  words: ChecklistMessages,
): TemplateResult {
  return html`<p class="facts" part="facts">
    <span><strong>${words.levelLabel}</strong> ${words.level[level]}</span>
    ${
      timing === undefined
        ? nothing
        : html`<span>
            <strong>${words.time}</strong> ${timing.text}
            ${timing.status === 'unverified' ? html`(${words.unverified})` : nothing}
          </span>`
    }
  </p>`;
}

/** One step: what it is, what it is for, and things to say. */
export function stepItem(
  { id, title, purpose, prompts, time }: ConversationStep,
  checked: boolean,
  words: ChecklistMessages,
): TemplateResult {
  return html`<li class=${checked ? 'done' : ''} part="step">
    <label>
      <input type="checkbox" autocomplete="off" value=${id} .checked=${checked} />
      <span>${title}</span>
    </label>
    <div class="more">
      <p>${purpose}</p>
      ${
        prompts.length === 0
          ? nothing
          : html`<p class="muted">${words.prompts}</p>
              <ul class="prompts" role="list">
                ${prompts.map((prompt) => html`<li>“${prompt}”</li>`)}
              </ul>`
      }
      ${time === undefined ? nothing : html`<p class="muted">${words.time} ${time}</p>`}
    </div>
  </li>`;
}

/** Where the model was read. */
export function sourceList(
  { sources }: ConversationModel,
  words: ChecklistMessages,
  lang: string,
): TemplateResult {
  return html`<ul>
    ${sources.map(
      (source) =>
        html`<li>
          ${sourceLine(lang, source)}
          ${source.status === 'unverified' ? html`(${words.unverified})` : nothing}
        </li>`,
    )}
  </ul>`;
}
