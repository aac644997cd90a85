import { html, nothing, type TemplateResult } from 'lit';
import type { Found } from './criteria.js';
import type { FinderParts } from './finder-parts.js';
import type { Piece, ResultsView } from './results-view.js';
import { topicButtons } from './topic-buttons.js';

/** The part below the form. What makes an answer has come with it. */
export function resultsTemplate(
  view: ResultsView,
  found: Found | undefined,
  parts: FinderParts['answers'],
  chips: Piece,
): TemplateResult {
  const { words, heading, headingLevel, nation, phase, isSlow, concern, urgentWords } = view;
  const isPending = phase === 'pending';
  const answer = found?.kind === 'answer' ? found : undefined;
  const failure = found?.kind === 'failure' ? found : undefined;
  const heard = () => {
    // It stands above, and nobody hears that by the count alone.
    if (concern?.crisis) return html`${urgentWords.first} ${told()}`;
    return told();
  };
  const told = () => {
    if (isPending) {
      return isSlow ? `${words.slow} ${answer ? words.slowEarlier : ''}` : '';
    }
    if (found?.kind === 'problem') return words.checkPlace;
    if (failure) return words.unavailable;
    if (answer) return parts?.heard(view, answer);
    return phase === 'none' ? words.start : '';
  };
  // The status has no such role: Orca reads "status bar" where an empty one stands on the page.
  // An officer's typing error is no hour of need: the line above the form is enough.
  const page = answer?.pages[0];
  const isNone = page?.matches.length === 0 && page.unknownTopics.length === 0;
  const isUrgent = failure || concern?.crisis || isNone;
  return html`<div class="results" part="results" aria-busy=${isPending ? 'true' : 'false'}>
    ${heading} ${concern ? parts?.urgentLines(view, concern, answer) : nothing}
    ${
      isUrgent
        ? html`<mecc-urgent-help
            .nation=${nation}
            .headingLevel=${headingLevel}
          ></mecc-urgent-help>`
        : nothing
    }
    <div class="count">
      <p aria-live="polite" aria-atomic="true" part="status"><span>${heard()}</span></p>
      ${answer ? parts?.sortField(view, answer) : nothing}
    </div>
    ${chips} ${isPending && !isSlow ? html`<p class="muted">${words.searching}</p>` : nothing}
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
