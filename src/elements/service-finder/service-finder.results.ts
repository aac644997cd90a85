import { html, nothing, type TemplateResult } from 'lit';
import type { Found } from './criteria.js';
import type { LaterParts } from './later-parts.js';
import type { Piece, ResultsView } from './results-view.js';
import { topicButtons } from './topic-buttons.js';

/** The part below the form. What makes an answer has come with it. */
export function resultsTemplate(
  view: ResultsView,
  found: Found | undefined,
  parts: LaterParts['answers'],
  chips: Piece,
): TemplateResult {
  const { words, heading, headingLevel, nation, phase } = view;
  const isPending = phase === 'pending';
  const answer = found?.kind === 'answer' ? found : undefined;
  const failure = found?.kind === 'failure' ? found : undefined;
  const heard = () => {
    if (found?.kind === 'problem') return words.checkPlace;
    if (failure) return words.unavailable;
    if (answer) return parts?.heard(view, answer);
    return phase === 'none' ? words.start : '';
  };
  const isUrgent = failure || answer?.crisis === true || answer?.pages[0]?.matches.length === 0;
  return html`<div class="results" part="results" aria-busy=${isPending ? 'true' : 'false'}>
    ${heading} ${answer ? parts?.urgentLines(view, answer) : nothing}
    ${
      isUrgent
        ? html`<mecc-urgent-help
            .nation=${nation}
            .headingLevel=${headingLevel}
          ></mecc-urgent-help>`
        : nothing
    }
    <div class="count">
      <p role="status" part="status">${isPending ? '' : heard()}</p>
      ${answer ? parts?.sortField(view, answer) : nothing}
    </div>
    ${chips} ${isPending ? html`<p class="muted">${words.searching}</p>` : nothing}
    ${failure ? retry(view) : nothing} ${answer ? parts?.answerTemplate(view, answer) : nothing}
    ${failure?.last ? parts?.earlierTemplate(view, failure.last) : nothing}
    ${phase === 'none' ? topicButtons(view) : nothing}
  </div>`;
}

function retry({ words, search }: ResultsView): TemplateResult {
  const press = () => {
    search({});
  };
  return html`<div class="notice" part="notice">
    <p>${words.unavailableHelp}</p>
    <button type="button" @click=${press}>${words.retry}</button>
  </div>`;
}
