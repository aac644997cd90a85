import { html, nothing, type TemplateResult } from 'lit';
import type { TopicListMessages } from '../../i18n/en-gb/topic-list.js';
import type { TopicGroup, TopicSummary } from '../../models/index.js';
import type { TopicSearch } from './find-topics.js';
import { groupedTopics } from './topic-list.groups.js';

/** How far loading and searching has come. */
export type Phase = 'pending' | 'settled' | 'failed';

/** What the part below the search is made of. */
export interface TopicListView {
  readonly words: TopicListMessages;
  readonly lang: string;
  readonly phase: Phase;
  /** The topics of the list; none before they are there. */
  readonly topics: readonly TopicSummary[];
  readonly search: TopicSearch | undefined;
  /** A person wanted to search for nothing. */
  readonly noWords: boolean;
  /** Summaries are in standard words. */
  readonly withSummaries: boolean;
  /** Urgent help as it comes before everything in a crisis. */
  readonly urgent: TemplateResult;
  /** A heading one level below that of the list. */
  readonly heading: (content: unknown, part: string) => TemplateResult;
  /** Groups that are open, where they are folded. */
  readonly open: ReadonlySet<TopicGroup>;
  /** Opens a group, or closes it. */
  readonly toggle: (group: TopicGroup) => void;
  /** The address of a topic's own page; undefined where it opens in place. */
  readonly href: (topic: TopicSummary) => string | undefined;
  /** Called when a topic is chosen. */
  readonly choose: (topic: TopicSummary) => void;
  /** Asks again. */
  readonly retry: () => void;
  /** Ends the search. */
  readonly showAll: () => void;
}

/** What was found or, when nothing was asked or found, all topics in their groups. */
export function resultsTemplate(view: TopicListView): TemplateResult {
  const { words, phase, topics, search, urgent, heading } = view;
  const found = search?.ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? []) ?? [];
  const doubt = phase === 'failed' || search?.failed === true;
  const button = (part: string, text: string, press: () => void) =>
    html`<button type="button" part=${part} @click=${press}>${text}</button>`;
  return html`<div class="results" part="results" aria-busy=${phase === 'pending'}>
    ${search ? heading(words.results, 'results-heading') : nothing}
    ${search?.crisis ? urgent : nothing}
    <div class=${doubt ? 'message notice' : 'message'}>
      <p role="status" part="status">${statusText(view, found.length)}</p>
      ${doubt ? button('retry', words.retry, view.retry) : nothing}
      ${found.length > 0 ? button('show-all', words.showAll, view.showAll) : nothing}
    </div>
    ${found.length > 0 ? topicList(view, found) : groupedTopics(view, (shelf) => topicList(view, shelf))}
  </div>`;
}

/** What a screen reader hears. Never "none" for what could not be loaded or looked up. */
function statusText(view: TopicListView, found: number): string {
  const { words, lang, phase, topics, search, noWords } = view;
  if (phase === 'failed') return words.unavailable;
  // Empty while it searches, so that the same count is heard again.
  if (phase === 'pending') return topics.length === 0 ? words.loading : '';
  if (topics.length === 0) return words.none;
  if (noWords) return words.typeFirst;
  if (!search) return words.count(lang, topics.length);
  if (search.failed) return words.notSearched;
  const text = found === 0 ? words.noneFound : words.found(lang, found);
  return search.crisis ? `${words.crisis} ${text}` : text;
}

function topicList(
  { href, choose, withSummaries }: TopicListView,
  topics: readonly TopicSummary[],
): TemplateResult {
  return html`<ul class="topics" part="topics" role="list">
    ${topics.map((topic) => {
      const { id, title, summary } = topic;
      const address = href(topic);
      const press = () => {
        choose(topic);
      };
      return html`<li>
        ${
          address === undefined
            ? html`<button
                type="button"
                class="topic"
                part="topic"
                data-topic=${id}
                @click=${press}
              >
                <bdi>${title}</bdi>
              </button>`
            : html`<a class="topic" part="topic" href=${address} rel="noreferrer" @click=${press}
                ><bdi>${title}</bdi></a
              >`
        }
        ${withSummaries ? html`<p dir="auto">${summary}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The field for everyday words. What is typed stays in it. */
export function searchForm(
  words: TopicListMessages,
  label: string,
  {
    draft,
    type,
    submit,
  }: {
    readonly draft: string;
    readonly type: (text: string) => void;
    readonly submit: () => void;
  },
): TemplateResult {
  return html`<form
    role="search"
    part="form"
    aria-label=${label}
    @submit=${(event: Event) => {
      event.preventDefault();
      submit();
    }}
  >
    <label for="text">${words.text}</label>
    <p class="muted" id="text-hint">${words.textHint}</p>
    <div class="row">
      <input
        id="text"
        type="search"
        autocomplete="off"
        aria-describedby="text-hint"
        .value=${draft}
        @input=${(event: Event) => {
          type((event.target as HTMLInputElement).value);
        }}
      />
      <button class="primary" part="search-button">${words.search}</button>
    </div>
  </form>`;
}
