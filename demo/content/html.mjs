/** Text that is HTML already. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function markupOf(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** HTML with everything that is put into it escaped; arrays are joined, nothing is left out. */
export function html(strings, ...values) {
  return new Markup(
    strings.reduce((text, part, index) => text + markupOf(values[index - 1]) + part),
  );
}

/** HTML that another tool made and escaped. */
export const ready = (text) => new Markup(text);

/** A list, or nothing when there is nothing to list. */
export const list = (items, item = (one) => one) =>
  items.length === 0
    ? ''
    : html`<ul>
        ${items.map((one) => html`<li>${item(one)}</li>`)}
      </ul>`;

/** Records one under another, each of several lines. */
export const entries = (items, item) =>
  items.length === 0
    ? ''
    : html`<ul class="entries" role="list">
        ${items.map((one) => html`<li>${item(one)}</li>`)}
      </ul>`;

/** A heading of a level from 2 to 6. */
export const heading = (level, text) =>
  html`${ready(`<h${Number(level)}>`)}${text}${ready(`</h${Number(level)}>`)}`;

/** What opens on a press. `id` lets the page lead to it. */
export const fold = (summary, content, id) =>
  html`<details ${id ? html`id="${id}"` : ''}>
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** A link when there is an address, else the text alone. */
export const link = (text, url) => (url ? html`<a href="${url}">${text}</a>` : html`${text}`);

/** The record with an id; one that is missing is a mistake of the page. */
export function byId(records, id) {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`There is no record "${id}".`);
  return found;
}

/** Those that some ids name, in the order of the ids; all without ids. */
export const chosen = (records, ids) =>
  ids ? ids.split(' ').map((id) => byId(records, id)) : records;
