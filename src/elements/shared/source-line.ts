import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../i18n/format.js';
import type { SourceReference } from '../../models/index.js';
import { theirLink, theirs } from './theirs.js';

/** Where a statement was read: the title, linked when there is an address, and the date. */
export function sourceLine(lang: string, { title, url, date }: SourceReference): TemplateResult {
  return html`${theirLink(title, url)}${
    date === undefined
      ? nothing
      : html`, ${/^\d{4}(-\d\d){0,2}$/.test(date) ? formatPartialDate(lang, date) : theirs(date)}`
  }`;
}
