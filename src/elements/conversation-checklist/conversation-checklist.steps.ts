import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationStep, EasyConversation } from '../../models/index.js';
import { theirs } from '../shared/theirs.js';
import { within } from '../shared/within.js';
import type { ChecklistView } from './checklist-view.js';
import { ruler } from './conversation-checklist.ruler.js';

/** The step in easy read, where that is wanted and written; the step itself otherwise. */
function wording(
  easy: EasyConversation | undefined,
  step: ConversationStep,
): ConversationStep | EasyConversation['steps'][number] {
  return easy?.steps.find(({ id }) => id === step.id) ?? step;
}

/** Titles of the steps, as they are shown. */
export function stepTitles({ model, easy }: ChecklistView): string[] {
  return model.steps.map((step) => wording(easy, step).title);
}

/** All steps. The title of each is the label of its checkbox. */
export function stepList(view: ChecklistView, change: (event: Event) => void): TemplateResult {
  return html`<ol class="steps" role="list" part="steps" @change=${change}>
    ${view.model.steps.map(
      (step) =>
        html`<li class=${stepClass(view, step)} part="step">
          ${tick(view, step, theirs(wording(view.easy, step).title))} ${more(view, step)}
        </li>`,
    )}
  </ol>`;
}

/** Whether the step on screen is the last. */
export function isLast({ model, session }: ChecklistView): boolean {
  return session.at >= model.steps.length - 1;
}

/**
 * One step under a heading of its own, and the way to the others. Those are there as well, for paper
 * alone.
 */
export function stepAlone(
  view: ChecklistView,
  change: (event: Event) => void,
  go: (to: number) => void,
): TemplateResult {
  const { model, session, words } = view;
  const total = model.steps.length;
  const at = Math.min(session.at, total - 1);
  const button = (part: 'back' | 'next', to: number) => {
    return html`<button
      type="button"
      class=${part === 'next' ? 'primary' : ''}
      part=${part}
      @click=${() => {
        go(to);
      }}
    >
      ${words[part]}
    </button>`;
  };
  const one = (step: ConversationStep, index: number) => {
    const isShown = index === at;
    const { title } = wording(view.easy, step);
    const heading = within(words.stepOf(index + 1, total, title), title);
    return html`<div class=${`${stepClass(view, step)}${isShown ? '' : ' away'}`} part="step">
      ${view.heading(heading, isShown ? 'step-heading' : 'section-heading')} ${more(view, step)}
      ${tick(view, step, words.stepDone)}
    </div>`;
  };
  return html`<div class="steps" part="steps" @change=${change}>
      ${model.steps.map((step, index) => one(step, index))}
    </div>
    <div class="row">
      ${at > 0 ? button('back', at - 1) : nothing}
      ${at < total - 1 ? button('next', at + 1) : nothing}
    </div>`;
}

function stepClass({ session }: ChecklistView, { id }: ConversationStep): string {
  return session.isTicked(id) ? 'step done' : 'step';
}

function tick({ session }: ChecklistView, { id }: ConversationStep, label: unknown) {
  return html`<label class="tick">
    <input type="checkbox" autocomplete="off" value=${id} .checked=${session.isTicked(id)} />
    <span>${label}</span>
  </label>`;
}

/** What the step is for, what to do, and what to say. */
function more({ easy, session, words }: ChecklistView, step: ConversationStep): TemplateResult {
  const shown = wording(easy, step);
  const say = 'say' in shown ? shown.say : shown.prompts;
  const { purpose, time, cues, tips } = shown === step ? step : NO_MORE;
  return html`<div class="more">
    ${purpose === '' ? nothing : html`<p dir="auto">${purpose}</p>`} ${bullets(shown.checks)}
    ${
      say.length === 0
        ? nothing
        : html`<p class="muted">${words.prompts}</p>
            <ul class="prompts" role="list">
              ${say.map((prompt) => html`<li><bdi>“${prompt}”</bdi></li>`)}
            </ul>`
    }
    ${step.scales.map((scale) => {
      const name = `${step.id} ${scale.id}`;
      return ruler(name, scale, session.answer(name), words);
    })}
    ${time === undefined ? nothing : html`<p class="muted">${words.time} <bdi>${time}</bdi></p>`}
    ${fold(words.cues, cues, 'cues')} ${fold(words.tips, tips, 'tips')}
  </div>`;
}

/** What an easy read step leaves out. */
const NO_MORE = { purpose: '', time: undefined, cues: [], tips: [] } as const;

function bullets(items: readonly string[]): TemplateResult | typeof nothing {
  return items.length === 0
    ? nothing
    : html`<ul>
        ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
      </ul>`;
}

function fold(title: string, items: readonly string[], part: string) {
  return items.length === 0
    ? nothing
    : html`<details part=${part}>
        <summary>${title}</summary>
        ${bullets(items)}
      </details>`;
}
