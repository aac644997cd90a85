import { css } from 'lit';

/** What a list of e-learning looks like. */
export const elearningLinksStyles = css`
  .learning,
  article,
  header,
  .message {
    display: grid;
    gap: var(--_space);
  }
  .learning {
    gap: calc(var(--_space) * 2);
  }
  .message {
    justify-items: start;
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
  dl {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
  }
  dt {
    flex: 1 1 7em;
    font-weight: 600;
  }
  dd {
    flex: 999 1 14em;
  }
  dd ul {
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
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @media print {
    article {
      break-inside: avoid;
      border-color: #000;
    }
  }
`;
