import { html, nothing, type TemplateResult } from 'lit';
import type { LearningMessages } from '../../i18n/en-gb/learning.js';
import { safeUrl } from '../../models/safe-url.js';
import { theirLink, theirs } from '../shared/theirs.js';
import {
  accessText,
  checkedText,
  fact,
  lengthText,
  type LearningView,
} from './elearning-links.parts.js';

/** What the plan is shown with. */
export interface PlanView {
  /** What is in the plan and not done, in order. */
  readonly courses: readonly LearningView[];
  readonly done: number;
  /** The plan was cleared by a press. */
  readonly cleared: boolean;
  readonly heading: TemplateResult;
  readonly words: LearningMessages;
  readonly lang: string;
  readonly print: () => void;
  readonly clear: () => void;
}

/** What is left to do, to print. On paper there is nothing else of the element. */
export function planSection(view: PlanView): TemplateResult {
  const { courses, done, cleared, heading, words, lang, print, clear } = view;
  return html`<section class="plan" part="plan">
    ${heading}
    <p class="muted screen">${words.planPrivate}</p>
    <p class="screen" role="status" part="plan-status">
      ${cleared ? words.planCleared : words.planStatus(lang, courses.length, done)}
    </p>
    ${
      courses.length + done === 0
        ? nothing
        : html`<div class="actions">
            ${
              courses.length === 0
                ? nothing
                : html`<button type="button" class="primary" part="print" @click=${print}>
                    ${words.print}
                  </button>`
            }
            <button type="button" part="clear" @click=${clear}>${words.clear}</button>
          </div>`
    }
    ${
      courses.length === 0
        ? html`<p class="screen">${words.planEmpty}</p>`
        : html`<ol role="list" part="plan-courses">
            ${courses.map(planned)}
          </ol>`
    }
  </section>`;
}

/** A course in the plan. */
export function planned(view: LearningView): TemplateResult {
  const { resource, words } = view;
  const href = resource.url === undefined ? undefined : safeUrl(resource.url);
  return html`<li part="plan-course">
    <strong>${theirLink(resource.title, resource.url)}</strong>
    <dl>
      ${fact(words.by, theirs(resource.provider))} ${fact(words.length, lengthText(view))}
      ${fact(words.access, accessText(view))}
    </dl>
    ${href === undefined ? html`<p class="muted">${words.noLink}</p>` : nothing}
    <p class="muted">${checkedText(view)}</p>
  </li>`;
}
