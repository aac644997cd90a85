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
  const { words, heading, headingLevel, nation, phase, isSlow, focus, concern, urgentWords } = view;
  const isPending = phase === 'pending';
  const answer = found?.kind === 'answer' ? found : undefined;
  const failure = found?.kind === 'failure' ? found : undefined;
  const told = () => {
    if (isPending) {
      return isSlow ? `${words.slow} ${answer ? words.slowEarlier : ''}` : '';
    }
    if (found?.kind === 'problem') return words.checkPlace;
    if (failure) return words.unavailable;
    if (answer) return parts?.heard(view, answer);
    return phase === 'none' ? words.start : '';
  };
  // A list of one is another kind of value: for it, the heading is made anew.
  // Words of a crisis stand above, and nobody hears that by the count alone.
  // The status has no such role: Orca reads "status bar" where an empty one stands on the page.
  // An officer's typing error is no hour of need: the line above the form is enough.
  const page = answer?.pages[0];
  const isNone = page && !page.matches.length && !page.unknownTopics.length;
  const isUrgent = failure || concern?.crisis || isNone;
  return html`<div class="results" part="results" aria-busy=${isPending ? 'true' : 'false'}>
    ${focus.isOdd ? [heading] : heading}
    ${concern ? parts?.urgentLines(view, concern, answer) : nothing}
    ${
      isUrgent
        ? html`<mecc-urgent-help
            .nation=${nation}
            .headingLevel=${headingLevel}
          ></mecc-urgent-help>`
        : nothing
    }
    <div class="count">
      <p id="status" aria-live=${focus.isSaid ? 'off' : 'polite'} aria-atomic="true" part="status">
        ${concern?.crisis ? urgentWords.first : nothing} ${told()}
      </p>
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
