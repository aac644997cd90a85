import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../../models/safe-url.js';

/** What is shown of a fact: words of ours, or those of a publisher with their mark. */
export type Shown = string | TemplateResult | undefined;

/** Words of a publisher: they are in a language of their own. */
export function theirs(text: string): TemplateResult;
export function theirs(text: string | undefined): TemplateResult | undefined;
export function theirs(text: string | undefined): TemplateResult | undefined {
  return text === undefined ? undefined : html`<bdi>${text}</bdi>`;
}

/** A title of theirs, as a link when there is somewhere to go. */
export function theirLink(title: string, url: string | undefined): TemplateResult {
  const href = url === undefined ? undefined : safeUrl(url);
  return href === undefined
    ? theirs(title)
    : html`<a href=${href} rel="noreferrer" dir="auto">${title}</a>`;
}
