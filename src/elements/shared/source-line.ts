import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../i18n/format.js';
import { safeUrl } from '../../models/safe-url.js';
import type { SourceReference } from '../../models/index.js';

/** Where a statement was read: the title, linked when there is an address, and the date. */
export function sourceLine(lang: string, { title, url, date }: SourceReference): TemplateResult {
  const href = url === undefined ? undefined : safeUrl(url);
  return html`${href === undefined ? html`<bdi>${title}</bdi>` : html`<a href=${href} rel="noreferrer" dir="auto">${title}</a>`}${
    date === undefined
      ? nothing
      : html`,
        ${/^\d{4}(-\d\d){0,2}$/.test(date) ? formatPartialDate(lang, date) : html`<bdi>${date}</bdi>`}`
  }`;
}
