import { html, nothing, type TemplateResult } from 'lit';
import type { TopicGroup, TopicSummary } from '../../models/index.js';
import type { TopicListView } from './topic-list.parts.js';

/** Shelves in the order that they are shown in. */
const GROUPS: readonly TopicGroup[] = [
  'urgent',
  'lifestyle',
  'prevention',
  'social',
  'mental-health',
  'life-course',
];

/** So many topics can be looked through at once. More of them fill many screens of a phone. */
const FEW = 12;

/**
 * Topics on their shelves. A shelf with nothing on it is left out. When there are many topics, only
 * the names of the groups are shown, each to be opened; what cannot wait is never folded away.
 *
 * @param list Shows the topics of a group.
 */
export function groupedTopics(
  view: TopicListView,
  list: (topics: readonly TopicSummary[]) => TemplateResult,
): TemplateResult {
  const { topics, words } = view;
  const shelves = GROUPS.flatMap((group) => {
    const shelf = topics.filter((topic) => topic.group === group);
    return shelf.length === 0 ? [] : [{ group, shelf }];
  });
  const folds = topics.length > FEW && shelves.length > 1;
  return html`<div class=${folds ? 'groups' : 'results'}>
    ${shelves.map(({ group, shelf }) =>
      folds && group !== 'urgent'
        ? fold(view, group, shelf.length, list(shelf))
        : html`<section part="group">
            ${view.heading(words.groups[group], 'group-heading')} ${list(shelf)}
          </section>`,
    )}
  </div>`;
}

/** A group that opens. Closed, it is still there for a search in the page, and on paper. */
function fold(
  { words, lang, open, toggle, heading }: TopicListView,
  group: TopicGroup,
  count: number,
  content: TemplateResult,
): TemplateResult {
  const isOpen = open.has(group);
  const press = () => {
    toggle(group);
  };
  const button = html`<button
    type="button"
    class="opener"
    part="group-button"
    aria-expanded=${isOpen}
    @click=${press}
  >
    <span>${words.groups[group]}</span> <span class="muted">${words.count(lang, count)}</span>
  </button>`;
  return html`<section part="group">
    ${heading(button, 'group-heading')}
    <div class="shelf" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${press}>
      ${content}
    </div>
  </section>`;
}
