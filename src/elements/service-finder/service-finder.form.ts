import { html, type TemplateResult } from 'lit';
import type { FinderMessages } from '../../i18n/en-gb/finder.js';
import type { TopicName } from '../../models/index.js';
import type { Criteria } from './find-services.js';

/** Miles to choose from; 0 for any distance. */
export const RADII: readonly number[] = [1, 3, 5, 10, 20, 0];

/** The field for words. */
export function textField(words: FinderMessages, { text }: Criteria): TemplateResult {
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
  words: FinderMessages,
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
        ({ id, title }) => html`<option value=${id} .selected=${id === topic}>${title}</option>`,
      )}
    </select>
  </div>`;
}

/** The folded filters. */
export function filterFields(words: FinderMessages, criteria: Criteria): TemplateResult {
  const check = (name: 'free' | 'open' | 'stepFree' | 'national') =>
    html`<label class="check">
      <input type="checkbox" name=${name} .checked=${criteria[name]} />
      ${words[name]}
    </label>`;
  return html`<details part="filters">
    <summary>${words.filters}</summary>
    <div class="filters">
      <div class="field">
        <label for="radius">${words.distance}</label>
        <select id="radius" name="radius">
          ${RADII.map(
            (miles) =>
              html`<option value=${miles} .selected=${miles === criteria.radius}>
                ${miles === 0 ? words.anyDistance : words.miles(miles)}
              </option>`,
          )}
        </select>
      </div>
      <div>${check('free')} ${check('open')}</div>
      <div>${check('stepFree')} ${check('national')}</div>
    </div>
  </details>`;
}

/** What the form's fields say. The place is not among them: it has no name, so that it is not. */
export function readCriteria(form: HTMLFormElement): Criteria {
  const data = new FormData(form);
  const value = (name: string) => {
    const entry = data.get(name);
    return typeof entry === 'string' ? entry : '';
  };
  return {
    text: value('text'),
    topic: value('topic'),
    radius: Number(value('radius')),
    free: data.has('free'),
    open: data.has('open'),
    stepFree: data.has('stepFree'),
    national: data.has('national'),
  };
}
