import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LearningMessages } from '../../i18n/en-gb/learning.js';
import type { LearningResource } from '../../models/index.js';
import { theirs } from '../shared/theirs.js';
import { programme } from './elearning-links.parts.js';
import { planSection } from './elearning-links.plan.js';
import type { LearningTicks } from './elearning-links.ticks.js';
import { groupOf, type LearningGroup } from './select-learning.js';

/** What the lists and the plan are made of. */
export interface ListsView {
  /** All on the topic. */
  readonly all: readonly LearningResource[];
  /** Those of them that fit what was chosen in the menus. */
  readonly shown: readonly LearningResource[];
  readonly words: LearningMessages;
  readonly lang: string;
  /** The boxes to tick; undefined without a plan. */
  readonly ticks: LearningTicks | undefined;
  /** A heading some levels below that of the lists. */
  readonly heading: (content: unknown, deeper: number, part: string) => TemplateResult;
  /** A box was ticked or unticked. */
  readonly tick: (event: Event) => void;
  readonly seePlan: () => void;
  readonly print: () => void;
  readonly clear: () => void;
}

/** Programmes to be had now, those that were replaced, those that are gone, and the plan. */
export function learningLists(view: ListsView): TemplateResult {
  const { all, words, lang, ticks, heading } = view;
  const group = (name: LearningGroup, title: string) =>
    programmes(view, name, 1, heading(title, 0, 'group-heading'));
  return html`<div class="body">
    <div class="lists" @change=${view.tick}>
      ${programmes(view, 'current', 0)} ${group('replaced', words.beingReplaced)}
      ${group('gone', words.gone)}
    </div>
    ${
      ticks && all.length > 0
        ? planSection({
            courses: ticks.todo(all).map((resource) => ({ resource, all, words, lang })),
            done: ticks.done(all),
            cleared: ticks.cleared,
            heading: heading(words.plan, 0, 'plan-heading'),
            words,
            lang,
            print: view.print,
            clear: view.clear,
          })
        : nothing
    }
  </div>`;
}

/** The programmes of a group, under its title; nothing when there are none. */
function programmes(
  { all, shown, words, lang, ticks, heading, seePlan }: ListsView,
  group: LearningGroup,
  deeper: number,
  title: unknown = nothing,
): TemplateResult | typeof nothing {
  const members = shown.filter((resource) => groupOf(resource) === group);
  if (members.length === 0) return nothing;
  return html`${title}
    <ul class="programmes" role="list" part="programmes">
      ${repeat(
        members,
        ({ id }) => id,
        (resource) => {
          const name = heading(theirs(resource.title), deeper, 'programme-heading');
          return html`<li>${programme({ resource, all, words, lang }, name, ticks, seePlan)}</li>`;
        },
      )}
    </ul>`;
}
