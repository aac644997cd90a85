import { css } from 'lit';

/** What a list of e-learning looks like. */
export const elearningLinksStyles = css`
  .learning,
  .chooser,
  .lists,
  .plan,
  .plan ol,
  article,
  header,
  .message {
    display: grid;
    gap: var(--_space);
  }
  .learning,
  .lists {
    gap: calc(var(--_space) * 2);
  }
  .message {
    justify-items: start;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    max-inline-size: 44em;
  }
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }
  .lists {
    flex: 999 1 min(100%, 30em);
  }
  .plan {
    position: sticky;
    inset-block-start: var(--_space);
    flex: 1 1 17em;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-block-start: 4px solid var(--_accent);
    border-radius: min(var(--_radius), 8px);
    background: var(--_surface-subtle);
  }
  .plan .muted {
    color: inherit;
  }
  .plan ol {
    gap: calc(var(--_space) * 2);
    padding-inline-start: 1.5em;
  }
  .plan dl {
    grid-template-columns: 1fr;
    gap: 0;
  }
  [part='plan-status'],
  [part='status'] {
    font-weight: 600;
  }
  .actions,
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .actions {
    gap: var(--_space);
  }
  .check {
    cursor: pointer;
  }
  .programmes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    gap: calc(var(--_space) * 2);
    list-style: none;
  }
  .programmes > li {
    display: grid;
    max-width: none;
  }
  article {
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  article.done {
    background: var(--_surface-subtle);
  }
  .done .muted,
  .done footer {
    color: inherit;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
  }
  .long {
    grid-column: 1 / -1;
  }
  dt {
    flex: 1 1 4.75em;
    font-weight: 600;
  }
  dd {
    flex: 999 1 8em;
  }
  .long dt {
    flex-basis: 100%;
  }
  dd ul,
  footer ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .button {
    justify-self: start;
  }
  footer {
    align-self: end;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: var(--_small);
  }
  @media print {
    /* Black on white, whatever the page's colours are: backgrounds are not printed. */
    :host {
      --_text: #000;
      --_text-muted: #000;
      --_link: #000;
      --_border: #000;
      --_surface: #fff;
      --_surface-subtle: #fff;
      --_warning-surface: #fff;
    }
    .filters,
    .ticks,
    details:not([open]),
    .screen,
    .learning:not(.planned) .plan,
    .planned .lists,
    .planned .chooser {
      display: none;
    }
    .body {
      display: block;
    }
    .plan {
      padding: 0;
      border: 0;
    }
    article,
    .plan li {
      break-inside: avoid;
    }
  }
`;
