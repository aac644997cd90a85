import { css } from 'lit';

/** What a pledge looks like, on a screen and on paper. */
export const pledgeStyles = css`
  .pledge,
  .form,
  .result,
  .sheet,
  .message,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    align-content: start;
  }
  .message,
  .field {
    gap: calc(var(--_space) * 0.5);
  }
  .message {
    justify-items: start;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 4);
    align-items: start;
  }
  .form,
  .result {
    flex: 1 1 min(100%, 20em);
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .check {
    padding-block: calc(var(--_space) * 0.5);
    cursor: pointer;
  }
  .check input {
    cursor: pointer;
  }
  small {
    display: block;
    font-size: var(--_smallest);
  }
  .error:empty {
    display: none;
  }
  .sheet {
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-block-start: 6px solid var(--_accent);
    border-radius: min(var(--_radius), 8px);
    background: var(--_surface);
  }
  .sheet h2,
  .sheet h3,
  .sheet h4,
  .sheet h5,
  .sheet h6 {
    font-size: 1.5em;
  }
  .name {
    font-size: 1.1875em;
    font-weight: 600;
  }
  .sheet ul {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 1.25em;
    font-size: 1.1875em;
  }
  .sheet ul li {
    white-space: pre-line;
  }
  .signed {
    display: flex;
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 3);
  }
  .signed::after {
    content: '';
    flex: 1;
    max-inline-size: 20em;
    border-block-end: 1px solid var(--_control-border);
  }
  .sheet footer,
  .origin {
    font-size: var(--_smallest);
  }
  .sheet footer {
    color: var(--_text-muted);
  }
  .origin ul {
    padding-inline-start: 1.25em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
  }
  /* Paper gets the pledge alone. */
  @media print {
    .form,
    .buttons,
    .origin,
    .screen,
    .pledge > [part='heading'] {
      display: none;
    }
    .sides {
      display: block;
    }
    .sheet {
      padding: 0;
      border: 0;
      background: none;
      font-size: 1.125em;
      break-inside: avoid;
    }
    .signed::after {
      border-color: #000;
    }
    .sheet a,
    .sheet footer {
      color: #000;
    }
  }
`;
