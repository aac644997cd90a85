import { html, type TemplateResult } from 'lit';
import { sourceLine } from '../shared/source-line.js';
import type { ChecklistView } from './checklist-view.js';
import { stepTitles } from './conversation-checklist.steps.js';

/** The steps with an empty box each, where they come from, and when that was checked. */
export function blankCard(view: ChecklistView): TemplateResult {
  const { model, easy, words, lang } = view;
  const { title, sources, lastChecked } = model;
  const source = sources.find(({ status, covers }) => status !== 'unverified' && !covers);
  return html`<div class="card" part="card">
    <p class="name" dir="auto">${easy?.title ?? title}</p>
    <ul role="list">
      ${stepTitles(view).map((step) => html`<li><span class="box"></span><bdi>${step}</bdi></li>`)}
    </ul>
    <p class="origin">
      ${words.cardSource} ${source ? sourceLine(lang, source) : words.unverified}
    </p>
    <p class="origin">
      ${lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked)}
    </p>
  </div>`;
}
