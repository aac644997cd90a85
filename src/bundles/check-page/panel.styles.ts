/** A tag from which the build takes needless space. Lit, which has one, is not in this file. */
const css = String.raw;

/** What the panel looks like on any page, whatever its style sheets say. */
export const PANEL_STYLES = css`
  :host {
    all: initial !important;
    position: absolute !important;
    z-index: 2147483647 !important;
    inset: 0 auto auto 0 !important;
    font:
      16px/1.5 system-ui,
      sans-serif !important;
    color-scheme: light !important;
  }
  section {
    position: fixed;
    inset: auto 0 0 auto;
    box-sizing: border-box;
    inline-size: min(30em, 100%);
    max-block-size: min(70vh, 40em);
    overflow: auto;
    padding: 16px;
    border: 2px solid #16202a;
    border-block-start: 8px solid #f7c91b;
    background: #fff;
    color: #16202a;
  }
  h2 {
    margin: 0;
    font-size: 20px;
    line-height: 1.2;
  }
  p {
    margin: 8px 0;
  }
  ol {
    margin: 12px 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 12px 0;
    border-block-start: 1px solid #5b6a74;
    overflow-wrap: anywhere;
  }
  li p {
    margin: 4px 0;
  }
  code {
    font:
      14px/1.5 ui-monospace,
      monospace;
    color: #4a5863;
  }
  div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button {
    min-block-size: 44px;
    padding: 4px 14px;
    border: 2px solid #0b5563;
    border-radius: 4px;
    background: #fff;
    color: #0b5563;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid #16202a;
    outline-offset: 2px;
    box-shadow: 0 0 0 3px #ffd43b;
  }
  i {
    position: absolute;
    box-sizing: border-box;
    pointer-events: none;
    border: 4px solid #a4161a;
    outline: 2px solid #fff;
  }
  @media (width < 62rem) {
    section {
      max-block-size: 40vh;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
