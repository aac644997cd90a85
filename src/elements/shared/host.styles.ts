import { css } from 'lit';

/** What every element's host and the plain tags in its shadow root look like. */
export const host = css`
  /*
   * Inside a shadow root "important" wins over the page's own: a reset such as
   * "* { all: unset !important }" must not take the element apart. Spacing is left to the page's
   * readers, who may widen it.
   */
  :host {
    /* What is said in passing: 14 pixels or more, but never larger than the text that a page wants. */
    --_small: max(0.9375em, min(14px, 1em));
    --_smallest: max(0.875em, min(14px, 1em));
    display: block !important;
    box-sizing: border-box !important;
    font-family: var(--_font-family);
    font-size: var(--_font-size) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: 400 !important;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: var(--_line-height);
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    hyphens: manual !important;
    color: var(--_text) !important;
    /* Both are painted over the colour that was chosen to be readable. */
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke-width: 0 !important;
    cursor: auto !important;
    caret-color: auto !important;
    overflow-wrap: anywhere !important;
    /* As a paragraph has: what a page says of it comes first. */
    margin-block: calc(var(--_space) * 3);
  }
  /* Inside another element, that one says how far apart. */
  mecc-service-card,
  mecc-topic-card,
  mecc-urgent-help {
    margin: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Not "inherit": what is inside a details element would inherit from the browser's own box. */
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  h1,
  h2 {
    font-size: 1.5em;
  }
  p,
  li,
  dd {
    max-width: var(--_measure);
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus-contrast);
    outline-offset: 3px;
    border-radius: 2px;
    box-shadow: 0 0 0 3px var(--_focus);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_warning);
    border-radius: 2px;
    background: var(--_warning-surface);
  }
  .muted {
    color: var(--_text-muted);
  }
  @media print {
    :host {
      color: #000 !important;
      color-scheme: light !important;
    }
  }
`;
