import { html, type TemplateResult } from 'lit';
import type { RichTextNode } from '../../models/index.js';
import { safeUrl } from '../../models/safe-url.js';

/** Formatted text as templates. The tree decides what there is; nothing is parsed. */
export function richText(nodes: readonly RichTextNode[]): (string | TemplateResult)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const children = richText(node.children);
    switch (node.tag) {
      case 'p':
        return html`<p>${children}</p>`;
      case 'ul':
        return html`<ul>
          ${children}
        </ul>`;
      case 'ol':
        return html`<ol>
          ${children}
        </ol>`;
      case 'li':
        return html`<li>${children}</li>`;
      case 'strong':
        return html`<strong>${children}</strong>`;
      case 'em':
        return html`<em>${children}</em>`;
      case 'br':
        return html`<br />`;
      case 'a': {
        const href = node.href === undefined ? undefined : safeUrl(node.href);
        return href === undefined
          ? html`${children}`
          : html`<a href=${href} rel="noreferrer">${children}</a>`;
      }
    }
  });
}
