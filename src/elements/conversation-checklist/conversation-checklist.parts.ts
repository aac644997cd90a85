import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistMessages, ChecklistVariant } from '../../i18n/en-gb/checklist.js';
import type { ConversationKind, ConversationModel, Nation } from '../../models/index.js';
import { knownNation } from '../shared/reach.js';
import { sourceLine } from '../shared/source-line.js';
import { theirs } from '../shared/theirs.js';
import type { ChecklistView } from './checklist-view.js';
import type { ConversationTimer } from './conversation-timer.js';

type Timing = NonNullable<ConversationModel['timing']>;

/** A time in words, when somebody confirms it. */
const timeText = (timing: Timing | undefined) =>
  timing && timing.status !== 'unverified' ? timing.text : undefined;

/** What the model is, how deep, how long, and whether a source says so; then `controls`. */
export function opening(
  { model, variant, easy, session, words }: ChecklistView,
  controls: unknown,
): TemplateResult {
  const status = easy?.status ?? (variant === 'easy-read' ? 'missing' : undefined);
  const { level, sources } = model;
  const time = timeText(model.timing);
  const isUnsourced = sources.every(({ status, covers }) => status === 'unverified' || covers);
  // Only a reader who has switched back needs to hear so.
  const back =
    variant === 'standard' && session.variant === variant ? words.standardShown : nothing;
  return html`<p class=${status ? 'notice' : ''} role="status" part="variant-status">
      ${status ? words.easyStatus[status] : back}
    </p>
    ${
      easy
        ? easy.summary.map((sentence) => html`<p dir="auto">${sentence}</p>`)
        : html`<p dir="auto">${model.summary}</p>
            <p class="facts" part="facts">
              <span><strong>${words.levelLabel}</strong> ${words.level[level]}</span>
              ${
                time === undefined
                  ? nothing
                  : html`<span><strong>${words.time}</strong> <bdi>${time}</bdi></span>`
              }
            </p>`
    }
    ${isUnsourced ? html`<p class="notice" part="unsourced">${words.unsourced}</p>` : nothing}
    ${controls}`;
}

/** The menu of models, by what they are. */
export function chooser(
  models: readonly ConversationModel[],
  current: ConversationModel,
  words: ChecklistMessages,
  change: (event: Event) => void,
): TemplateResult {
  const groups = Object.entries(words.kind) as [ConversationKind, string][];
  return html`<div class="chooser" part="chooser">
    <label for="model">${words.model}</label>
    <select id="model" autocomplete="off" @change=${change}>
      ${groups.map(([kind, label]) => {
        const some = models.filter((model) => model.kind === kind);
        return some.length === 0
          ? nothing
          : html`<optgroup label=${label}>
              ${some.map(
                ({ id, title }) =>
                  html`<option value=${id} .selected=${id === current.id} dir="auto">
                    ${title}
                  </option>`,
              )}
            </optgroup>`;
      })}
    </select>
  </div>`;
}

/** The switch between the forms of the text. */
export function variantSwitch(
  current: ChecklistVariant,
  words: ChecklistMessages,
  change: (event: Event) => void,
): TemplateResult {
  return html`<fieldset class="variants" part="variants" @change=${change}>
    <legend>${words.variants}</legend>
    ${Object.entries(words.variant).map(
      ([variant, label]) =>
        html`<label class="check">
          <input
            type="radio"
            autocomplete="off"
            name="variant"
            value=${variant}
            .checked=${variant === current}
          />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}

/**
 * Urgent help, which is there whether or not the checklist is. The numbers come first: they do not
 * move when the checklist comes.
 *
 * @param usual What it is called before there is a checklist.
 */
export function safetyBlock(
  view: ChecklistView | undefined,
  nation: Nation | undefined,
  headingLevel: number,
  usual: TemplateResult,
): TemplateResult {
  return html`<section part="safety">
    ${view ? view.heading(theirs(view.model.safety.title)) : usual}
    <mecc-urgent-help
      compact
      label=""
      .nation=${nation}
      .headingLevel=${headingLevel + (view ? 2 : 1)}
    ></mecc-urgent-help>
    ${view ? safetyWords(view, nation) : nothing}
  </section>`;
}

/** In easy read, and for one nation, a line for each thing to do. */
function safetyWords({ model, variant }: ChecklistView, named: Nation | undefined): TemplateResult {
  const { text, lines = [] } = model.safety;
  // Attributes can say anything.
  const nation = knownNation(named);
  const shown =
    variant === 'easy-read' || nation
      ? lines.filter((line) => !nation || !line.nation || line.nation === nation)
      : [];
  return shown.length === 0
    ? html`<p dir="auto">${text}</p>`
    : html`<ul class="lines" role="list">
        ${shown.map((line) => html`<li><bdi>${line.text}</bdi></li>`)}
      </ul>`;
}

/** A timer that is folded away until somebody wants it. Nothing of it is announced. */
export function timerBox(
  { model, words }: ChecklistView,
  { minutes, isRunning, toggle }: ConversationTimer,
): TemplateResult {
  const ofLevel = timeText(model.levelTime);
  return html`<details class="timer" part="timer">
    <summary>${words.timer}</summary>
    <p part="minutes">
      ${minutes === undefined ? words.notStarted : words.minutes(minutes, isRunning)}
    </p>
    <p part="usual">
      ${ofLevel === undefined ? words.usual : words.usualFor(words.level[model.level])}
      ${theirs(ofLevel ?? timeText(model.timing)) ?? words.usualUnknown}
    </p>
    <p>
      <button type="button" part="timer-button" @click=${toggle}>
        ${isRunning ? words.stopTimer : words.startTimer}
      </button>
    </p>
    <p class="muted">${words.timerHint}</p>
  </details>`;
}

/** What stands beside the steps: advice, where it all comes from, and when that was checked. */
export function aside({ model, easy, words, lang, heading }: ChecklistView): TemplateResult {
  const { dos, donts, outcomes } = easy ?? model;
  const section = (name: string, title: string, items: readonly string[]) =>
    items.length === 0
      ? nothing
      : html`<section part=${name}>
          ${heading(title)}
          <ul>
            ${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
          </ul>
        </section>`;
  return html`<div class="aside">
    ${section('dos', words.dos, dos)} ${section('donts', words.donts, donts)}
    ${section('outcomes', words.outcomes, outcomes)}
    ${section('training', words.training, easy ? [] : model.training)}
    <section class="sources" part="sources">
      ${heading(words.sources)} ${sourceList(model, words, lang)}
    </section>
  </div>`;
}

function sourceList(
  { sources, lastChecked }: ConversationModel,
  words: ChecklistMessages,
  lang: string,
): TemplateResult {
  return html`<ul>
      ${sources.map(
        (source) =>
          html`<li>
            ${source.covers === undefined ? nothing : html`<bdi>${source.covers}</bdi>: `}
            ${sourceLine(lang, source)}
            ${source.status === 'unverified' ? html`(${words.unverified})` : nothing}
          </li>`,
      )}
    </ul>
    <p part="assurance">
      ${lastChecked === undefined ? words.notRecorded : words.lastChecked(lang, lastChecked)}
    </p>`;
}
