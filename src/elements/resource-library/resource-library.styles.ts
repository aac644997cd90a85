import { css } from 'lit';

/** What a library looks like. */
export const resourceLibraryStyles = css`
  .library,
  .results,
  form,
  article,
  header,
  footer,
  .message {
    display: grid;
    gap: var(--_space);
  }
  .library {
    gap: calc(var(--_space) * 3);
  }
  .results {
    gap: calc(var(--_space) * 2);
  }
  .message {
    justify-items: start;
  }
  form {
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .search,
  .bar,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .search input {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0 calc(var(--_space) * 3);
    align-items: start;
  }
  .facets details {
    border-block-start: 1px solid var(--_border);
  }
  fieldset {
    padding-block-end: var(--_space);
    min-inline-size: 0;
  }
  fieldset .check {
    padding-block: calc(var(--_space) * 0.5);
    line-height: 1.25;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  .bar {
    align-items: end;
    justify-content: space-between;
  }
  [role='status'] {
    font-weight: 600;
  }
  .sort {
    flex: 0 1 14em;
  }
  .chips {
    align-items: center;
    list-style: none;
  }
  .chips button {
    border-width: 1px;
    font-weight: 400;
  }
  .entries {
    display: grid;
    gap: calc(var(--_space) * 2);
    list-style: none;
  }
  .entries > li {
    max-width: none;
  }
  article {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  header {
    gap: calc(var(--_space) * 0.5);
  }
  /* A short title on one line is less than 24 pixels high. */
  header a {
    display: inline-block;
    min-block-size: 24px;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 3);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  dt {
    font-weight: 600;
  }
  footer {
    gap: 0;
    color: var(--_text-muted);
    font-size: var(--_small);
  }
  @media print {
    form,
    .sort,
    .chips {
      display: none;
    }
    article {
      break-inside: avoid;
      border-color: #000;
    }
    header a[href^='http']::after {
      font-size: 0.75em;
      font-weight: 400;
    }
  }
`;
