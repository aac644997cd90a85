import { html, nothing, type TemplateResult } from 'lit';

/**
 * Says that something is loading or could not be loaded. With `retry` there is a button that asks
 * again. The status is in the page before it has something to say.
 */
export function loadMessage(
  text: string,
  retry?: { readonly label: string; readonly again: () => void },
): TemplateResult {
  return html`<div class=${retry ? 'message notice' : 'message'} part="message">
    <p role="status">${text}</p>
    ${
      retry
        ? html`<button type="button" part="retry" @click=${retry.again}>${retry.label}</button>`
        : nothing
    }
  </div>`;
}
