import { html, nothing, type TemplateResult } from 'lit';
import type { QualityMessages } from '../../i18n/en-gb/quality.js';
import type { QualityArea, QualityChecklist } from '../../models/index.js';
import { sourceLine } from '../shared/source-line.js';
import { theirs } from '../shared/theirs.js';
import type { QualitySummary, QualityTotal, ScoredCriterion } from './quality-summary.js';

/** What the parts of a checklist are shown with. */
export interface QualityView {
  readonly checklist: QualityChecklist;
  readonly summary: QualitySummary;
  readonly notes: ReadonlyMap<string, string>;
  readonly words: QualityMessages;
  readonly lang: string;
  /** A heading so many levels below the element's own. */
  readonly heading: (content: unknown, deeper: number) => TemplateResult;
}

/** What the checklist is, what it is not, what is missing in it, and where its scale comes from. */
export function opening({ checklist, words, lang }: QualityView): TemplateResult {
  const { purpose, gap, scale, scaleSource } = checklist;
  return html`<p dir="auto">${purpose}</p>
    <p part="self-check">${words.selfCheck}</p>
    ${
      gap === undefined
        ? nothing
        : html`<p class="notice" part="gap"><strong>${words.gap}.</strong> <bdi>${gap}</bdi></p>`
    }
    ${
      scaleSource === undefined
        ? nothing
        : html`<p class="muted no-print" part="scale">
            ${scale.map(({ value, label }) => html`<bdi>${value} ${label}. </bdi>`)} ${words.scale}
            ${sourceLine(lang, scaleSource)}
          </p>`
    }`;
}

/** All that is to be scored, by area, and how far it has come. */
export function scoring(
  view: QualityView,
  form: {
    /** The page keeps the scores. */
    readonly isKept: boolean;
    readonly score: (event: Event) => void;
    readonly note: (event: Event) => void;
  },
): TemplateResult {
  const { summary, words } = view;
  return html`<div class="form" @change=${form.score} @input=${form.note}>
    <p class="muted">
      ${form.isKept ? words.kept : words.private}
      <span id="careful">${words.careful}</span>
    </p>
    <p class="counted" role="status" part="progress">${progress(summary.all, words)}</p>
    ${summary.areas.map(({ area, ...total }) =>
      areaForm(
        { ...area, ...total },
        summary.criteria.filter((one) => one.area === area),
        view,
      ),
    )}
  </div>`;
}

/** How much is scored, in words, with a bar that shows the same. */
function progress({ scored, total }: QualityTotal, words: QualityMessages): TemplateResult {
  return html`${words.progress(scored, total)}
    <progress aria-hidden="true" max=${total} .value=${scored}></progress>`;
}

/** An area with all that is to be scored in it. */
function areaForm(
  area: QualityArea & QualityTotal,
  criteria: readonly ScoredCriterion[],
  view: QualityView,
): TemplateResult {
  return html`<section part="area">
    <div class="area-head">
      ${view.heading(theirs(area.title), 1)}
      <p class="muted counted" part="area-progress">${progress(area, view.words)}</p>
    </div>
    ${criteria.map((one) => criterionForm(one, view))}
  </section>`;
}

function criterionForm(
  { criterion, score }: ScoredCriterion,
  { checklist, notes, words, lang }: QualityView,
): TemplateResult {
  const { id, text, evidence, status, source } = criterion;
  const choice = (value: number | undefined, label: unknown) =>
    html`<label class="choice">
      <input
        type="radio"
        autocomplete="off"
        name=${id}
        value=${value ?? ''}
        .checked=${score?.value === value}
      />
      <span>${value === undefined ? nothing : html`<b>${value}</b>`} ${label}</span>
    </label>`;
  return html`<fieldset part="criterion">
    <legend dir="auto">${text}</legend>
    <div class="choices" part="choices">
      ${checklist.scale.map(({ value, label }) => choice(value, theirs(label)))}
      ${choice(undefined, words.unscored)}
    </div>
    <div class="evidence">
      ${
        evidence.length === 0
          ? nothing
          : html`<div part="evidence">
              <p class="muted">${words.evidence}</p>
              <ul>
                ${evidence.map((item) => html`<li><bdi>${item}</bdi></li>`)}
              </ul>
            </div>`
      }
      <label>
        ${words.notes}
        <textarea
          part="notes"
          name=${id}
          rows="2"
          maxlength="2000"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="careful"
          .value=${notes.get(id) ?? ''}
        ></textarea>
      </label>
    </div>
    <p class="muted status" part="status">
      ${words.status[status]}${source === undefined ? '' : html`: ${sourceLine(lang, source)}`}
    </p>
  </fieldset>`;
}

/**
 * Scores by area in a table, then what was scored from the lowest, then what was not.
 *
 * @param date The day it is made.
 */
export function summaryView(view: QualityView, date: string): TemplateResult {
  const { summary, words, lang, heading, notes } = view;
  const row = (name: unknown, { score, highest, scored, total }: QualityTotal) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${scored === 0 ? words.unscored : words.outOf(score, highest)}</td>
      <td>${words.outOf(scored, total)}</td>
    </tr>`;
  const list = (part: string, title: string, items: readonly ScoredCriterion[]) =>
    items.length === 0
      ? nothing
      : html`<section part=${part}>
          ${heading(title, 2)}
          <ul role="list">
            ${items.map(({ criterion, score }) => {
              const note = notes.get(criterion.id);
              return html`<li>
                ${score ? html`<strong dir="auto">${score.value} ${score.label}.</strong>` : nothing}
                <bdi>${criterion.text}</bdi>
                ${note ? html`<span class="noted">${words.noted} ${note}</span>` : nothing}
              </li>`;
            })}
          </ul>
        </section>`;
  return html`<section class="summary" part="summary">
    ${heading(words.summary, 1)}
    <p class="made">${words.made(lang, date)}</p>
    <table part="scores">
      <caption>
        ${words.byArea}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.area}</th>
          <th scope="col">${words.score}</th>
          <th scope="col">${words.scored}</th>
        </tr>
      </thead>
      <tbody>
        ${summary.areas.map(({ area, ...total }) => row(theirs(area.title), total))}
      </tbody>
      <tfoot>
        ${row(words.all, summary.all)}
      </tfoot>
    </table>
    ${list('lowest', words.lowest, summary.lowest)}
    ${list('unscored', words.unscored, summary.unscored)}
  </section>`;
}

/** Where the checklist was read, and when it was last checked. */
export function origin({ checklist, words, lang, heading }: QualityView): TemplateResult {
  const { sources, lastChecked } = checklist;
  return html`<footer part="sources">
    ${
      sources.length === 0
        ? nothing
        : html`${heading(words.sources, 1)}
            <ul>
              ${sources.map((source) => html`<li>${sourceLine(lang, source)}</li>`)}
            </ul>`
    }
    <p part="assurance">
      ${lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked)}
    </p>
  </footer>`;
}
