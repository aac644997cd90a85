import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistView } from './checklist-view.js';
import { aside } from './conversation-checklist.parts.js';
import { isLast, stepAlone, stepList } from './conversation-checklist.steps.js';

/** What the body offers, and what is pressed in it. */
export interface BodyView {
  readonly oneAtATime: boolean;
  /** There is a blank card to print. */
  readonly card: boolean;
  /** There are fields for what was agreed. */
  readonly plan: boolean;
  readonly tick: (event: Event) => void;
  /** Goes to a step, where there is one at a time. */
  readonly go: (to: number) => void;
  /** Something was written in a field of what was agreed. */
  readonly write: (event: Event) => void;
  readonly restart: () => void;
  readonly print: () => void;
}

/** How far it has come, the steps, what was agreed, and what can be done; advice beside it. */
export function body(view: ChecklistView, on: BodyView): TemplateResult {
  const { model, session, words } = view;
  const progress = words.progress(session.done(model), model.steps.length);
  const atEnd = !on.oneAtATime || isLast(view);
  const status = on.oneAtATime && atEnd ? `${progress}. ${words.lastStep}` : progress;
  const button = (part: string, label: string, press: () => void, style = '') =>
    html`<button type="button" class=${style} part=${part} @click=${press}>${label}</button>`;
  return html`<div class="body">
    <section>
      <p class="progress" role="status" part="progress">${session.note || status}</p>
      ${on.oneAtATime ? stepAlone(view, on.tick, on.go) : stepList(view, on.tick)}
      ${on.plan && atEnd ? agreed(view, on.write) : nothing}
      <div class="row">
        ${atEnd ? button('restart', words.restart, on.restart, 'primary') : nothing}
        ${on.card ? button('print-card', words.printCard, on.print) : nothing}
        <p class="muted">${words.private}</p>
      </div>
    </section>
    ${aside(view)}
  </div>`;
}

/** What the person chose, in their own words. It stays in these fields. */
function agreed(
  { session, words, heading }: ChecklistView,
  write: (event: Event) => void,
): TemplateResult {
  const { chosen, next } = session.agreed;
  return html`<section part="plan" @input=${write}>
    ${heading(words.plan)}
    <p class="muted" id="plan-hint">${words.planHint}</p>
    <div>
      <label for="chosen">${words.planChosen}</label>
      <p class="muted" id="chosen-hint">${words.planChosenHint}</p>
      <textarea
        id="chosen"
        name="chosen"
        maxlength="500"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="chosen-hint plan-hint"
        .value=${chosen}
      ></textarea>
    </div>
    <div>
      <label for="next">${words.planNext}</label>
      <input
        id="next"
        name="next"
        maxlength="200"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="plan-hint"
        .value=${next}
      />
    </div>
  </section>`;
}
