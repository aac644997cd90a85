import { css } from 'lit';

/** What a conversation checklist looks like. */
export const conversationChecklistStyles = css`
  .checklist,
  header,
  section,
  .message {
    display: grid;
    gap: var(--_space);
  }
  .checklist {
    gap: calc(var(--_space) * 3);
  }
  .message {
    justify-items: start;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 3);
  }
  .chooser {
    max-inline-size: 30em;
  }
  .steps {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    max-width: none;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    counter-increment: step;
  }
  .steps li.done {
    border-inline-start-color: var(--_border);
    background: var(--_subtle);
  }
  .done .muted {
    color: inherit;
  }
  .steps label {
    display: flex;
    grid-column: 1 / -1;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    min-block-size: var(--_target);
    font-size: 1.0625em;
    cursor: pointer;
  }
  .steps label span::before {
    content: counter(step) '. ';
  }
  .steps input {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .steps .more {
    display: grid;
    grid-column: 1 / -1;
    gap: calc(var(--_space) * 0.5);
    padding-inline-start: calc(28px + var(--_space) * 1.5);
  }
  .prompts {
    list-style: none;
  }
  .prompts li {
    display: block;
    padding: 0;
    border: 0;
    background: none;
    counter-increment: none;
    font-weight: 600;
  }
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 4);
    align-items: start;
  }
  .body > section {
    flex: 999 1 min(100%, 32em);
  }
  .aside {
    display: grid;
    flex: 1 1 16em;
    gap: calc(var(--_space) * 3);
  }
  .aside ul {
    padding-inline-start: 1.25em;
  }
  .finish {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 3);
    align-items: center;
    padding-block-start: var(--_space);
  }
  .progress {
    font-weight: 600;
  }
  .sources {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .sources ul {
    overflow-wrap: anywhere;
  }
  @media print {
    .steps li,
    .aside section {
      break-inside: avoid;
    }
    .steps li,
    .steps li.done {
      border-color: #000;
      background: none;
    }
    .chooser {
      display: none;
    }
  }
`;
