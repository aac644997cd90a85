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

/** The menu of topics. Until their names are there it has only what has been chosen, by its id. */
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
          html`<option value=${id} .selected=${id === topic} dir="auto">${title}</option>`,
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

/** What the form's fields say. The place is not among them: it has no name, so that it is not. */
export function readFields(form: HTMLFormElement): Pick<Criteria, 'text' | 'topic'> {
  const data = new FormData(form);
  const value = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' ? entry : '';
  };
  return { text: value('text'), topic: value('topic') };
}
