import { html, link } from './html.mjs';
import { cardMessages, formatPartialDate, topicMessages } from './sdk.mjs';

const LANG = 'en-GB';

/** "21 November 2026", "November 2026", "2026"; words stay as they are. */
export const date = (text) =>
  /^\d{4}(-\d\d){0,2}$/.test(text ?? '') ? formatPartialDate(LANG, text) : (text ?? '');

/** When a record was last checked, or that nobody said. */
export const checkedText = ({ lastChecked }) =>
  lastChecked ? cardMessages.lastChecked(LANG, lastChecked) : cardMessages.notRecorded;

export const checked = (record) => html`<p class="note">${checkedText(record)}</p>`;

/** A source with its date. */
export const sourceText = ({ title, url, date: when }) =>
  html`${link(title, url)}${when ? html`, ${date(when)}` : ''}`;

/** Where something was read, as a line of its own. */
export const source = (from, label = topicMessages.source) =>
  from ? html`<p class="note">${label} ${sourceText(from)}</p>` : '';

export const sources = (all) =>
  all.length === 0
    ? ''
    : html`<p class="note">
        ${all.length === 1 ? 'Source' : 'Sources'}:
        ${all.map((one, index) => html`${index > 0 ? '; ' : ''}${sourceText(one)}`)}
      </p>`;

/** Whether two sources are one. */
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Statements as a list. What was read in one place is said once, after the last statement from
 * there; `known` is a source that is named elsewhere, `missing` says what has no source, and `asText`
 * makes paragraphs of them.
 */
export function statements(all, { known, missing = topicMessages.unsourced, asText = false } = {}) {
  const runs = [];
  for (const { text, source: from } of all) {
    const last = runs.at(-1);
    if (last && same(last.from, from)) last.texts.push(text);
    else runs.push({ from, texts: [text] });
  }
  const note = ({ from }) => {
    if (!from) return missing && html`<p class="note">${missing}</p>`;
    return known && same(known, from) ? '' : source(from);
  };
  const lines = ({ texts }) =>
    asText
      ? texts.map((text) => html`<p>${text}</p>`)
      : html`<ul>
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`;
  return runs.map((run) => html`${lines(run)} ${note(run)}`);
}
