import { html, nothing, type TemplateResult } from 'lit';
import type { LearningMessages } from '../../i18n/en-gb/learning.js';
import type { LearningAudience, LearningLevel, LearningResource } from '../../models/index.js';
import type { Learner } from '../../search/suits-learning.js';
import { selectLearning } from './select-learning.js';

/** What the menus are shown with. */
export interface FilterView {
  /** All on the topic. */
  readonly all: readonly LearningResource[];
  readonly learner: Learner;
  /** What is shown of what fits: less when there is a limit. */
  readonly shown: number;
  readonly words: LearningMessages;
  readonly lang: string;
  /** A menu was used. */
  readonly change: (learner: Learner) => void;
}

/** Two menus and how many courses there are for them. */
export function learningFilters(view: FilterView): TemplateResult {
  const { all, learner, shown, words, lang, change } = view;
  const { audience, level } = learner;
  const count = (wanted: Learner) => selectLearning(all, wanted).length;
  const chosen = [audience && words.audiences[audience], level && words.levels[level]];
  return html`<section class="chooser">
    <div class="filters" part="filters">
      ${menu('audience', words.filterAudience, audience, words.audiences, {
        text: (key) =>
          words.choice(
            lang,
            key ? words.audiences[key] : words.anyAudience,
            count({ audience: key, level }),
          ),
        pick: (key: LearningAudience | undefined) => {
          change({ audience: key, level });
        },
      })}
      ${menu('level', words.filterLevel, level, words.levels, {
        text: (key) =>
          words.choice(
            lang,
            key ? words.levels[key] : words.anyLevel,
            count({ audience, level: key }),
          ),
        pick: (key: LearningLevel | undefined) => {
          change({ audience, level: key });
        },
      })}
    </div>
    <p role="status" part="status">
      ${words.found(
        lang,
        shown,
        count(learner),
        chosen.filter((name) => name !== undefined),
      )}
    </p>
    ${
      shown > 0
        ? nothing
        : html`<div class="message" part="none">
            <p>${words.noneFit}</p>
            <button
              type="button"
              part="show-all"
              @click=${() => {
                change({});
              }}
            >
              ${words.showAll}
            </button>
          </div>`
    }
  </section>`;
}

function menu<Key extends string>(
  id: string,
  label: string,
  current: Key | undefined,
  names: Readonly<Record<Key, string>>,
  {
    text,
    pick,
  }: {
    readonly text: (key: Key | undefined) => string;
    readonly pick: (key: Key | undefined) => void;
  },
): TemplateResult {
  const keys = [undefined, ...(Object.keys(names) as Key[])];
  return html`<div>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      autocomplete="off"
      @change=${({ target }: Event) => {
        pick(keys.find((key) => key === (target as HTMLSelectElement).value));
      }}
    >
      ${keys.map(
        (key) =>
          html`<option value=${key ?? ''} .selected=${key === current}>${text(key)}</option>`,
      )}
    </select>
  </div>`;
}
