import { css } from 'lit';

/** What a service card looks like. */
export const serviceCardStyles = css`
  article {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  header {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    list-style: none;
    font-size: var(--_smallest);
  }
  .tags li {
    padding: 0 var(--_space);
    border: 1px solid var(--_control-border);
    border-radius: calc(var(--_radius) * 3);
    color: var(--_text-muted);
  }
  .closed {
    font-weight: 700;
  }
  .notice {
    max-width: none;
  }
  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
    list-style: none;
  }
  .contacts li {
    display: grid;
    justify-items: start;
    max-width: 100%;
    font-size: var(--_small);
  }
  .contacts a {
    flex-wrap: wrap;
    row-gap: 0;
  }
  /* Room for what comes a moment later. */
  .extra {
    min-block-size: var(--_target-size);
  }
  dl {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
  }
  dl > div > dt {
    flex: 0 0 9em;
  }
  dl > div > dd {
    flex: 1 1 15em;
  }
  dt {
    font-weight: 600;
  }
  dd > ul {
    list-style: none;
  }
  details > div {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
  }
  details ul,
  details ol {
    padding-inline-start: 1.25em;
  }
  .contacts li > span:first-child {
    padding-block: calc(var(--_space) * 1.25);
  }
  footer {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: var(--_small);
  }
  @media print {
    article {
      break-inside: avoid;
      border-color: #000;
    }
    details {
      display: none;
    }
  }
`;
