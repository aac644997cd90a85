import { css } from 'lit';

/** What every element's host and the plain tags in its shadow root look like. */
export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    font-family: var(--_font);
    font-size: var(--_size);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: var(--_leading);
    text-align: start;
    text-transform: none;
    white-space: normal;
    color: var(--_text);
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
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
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
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
    color: var(--_muted);
  }
  @media print {
    :host {
      color: #000;
    }
  }
`;
