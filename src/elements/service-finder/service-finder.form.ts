import { html, nothing, type TemplateResult } from 'lit';
import type { FinderFormMessages } from '../../i18n/en-gb/finder-form.js';
import type { TopicName } from '../../models/index.js';
import type { Criteria } from './criteria.js';

/** The field for words. */
export function textField(words: FinderFormMessages, { text }: Criteria): TemplateResult {
  return html`<div class="field">
    <label for="text">${words.text}</label>
    <p class="muted" id="text-hint">${words.textHint}</p>
    <input
      id="text"
      name="text"
      type="search"
      autocomplete="off"
      aria-describedby="text-hint"
      .value=${text}
    />
  </div>`;
}

/**
 * The menu of topics. One that is not among them stands there by its id as what is set, and is not
 * offered: it may be mistyped, or one that only the directory has, or its name has not come yet.
 */
export function topicField(
  words: FinderFormMessages,
  { topic }: Criteria,
  topics: readonly TopicName[],
): TemplateResult {
  const isKnown = topic === '' || topics.some(({ id }) => id === topic);
  const names = isKnown ? topics : [{ id: topic, title: topic }, ...topics];
  return html`<div class="field">
    <label for="topic">${words.topic}</label>
    <select id="topic" name="topic">
      <option value="" .selected=${topic === ''}>${words.anyTopic}</option>
      ${names.map(
        ({ id, title }) =>
          html`<option
            value=${id}
            .selected=${id === topic}
            ?disabled=${!isKnown && id === topic}
            dir="auto"
          >
            ${title}
          </option>`,
      )}
    </select>
  </div>`;
}

/** The fold for the filters: what is in it comes when it is opened. */
export function filterFold(
  words: FinderFormMessages,
  { filters }: Criteria,
  content: TemplateResult | undefined,
  hasFailed: boolean,
  opened: (event: Event) => void,
): TemplateResult {
  return html`<details part="filters" @toggle=${opened}>
    <summary>
      ${words.filters}${filters.length > 0 ? ` (${String(filters.length)})` : nothing}
    </summary>
    ${content}
    <p aria-live="polite" aria-atomic="true" ?hidden=${content !== undefined}>
      ${hasFailed ? words.filtersFailed : words.filtersLoading}
    </p>
  </details>`;
}

type Fields = Readonly<Record<'text' | 'topic', { readonly value: string }>>;

/** What the form's fields say. The place is not among them: it has no name, so that it is not. */
export function readFields(form: HTMLFormElement): Pick<Criteria, 'text' | 'topic'> {
  // Not as FormData, which leaves out a topic that is set but not offered.
  const { text, topic } = form.elements as unknown as Fields;
  return { text: text.value, topic: topic.value };
}
