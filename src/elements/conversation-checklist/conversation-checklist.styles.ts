import { css } from 'lit';

/** What a conversation checklist looks like. */
export const conversationChecklistStyles = css`
  .checklist,
  .opening,
  section,
  .message {
    display: grid;
    gap: var(--_space);
  }
  .checklist {
    gap: calc(var(--_space) * 3);
  }
  /*
   * About as tall as what a checklist begins with, so that no number of urgent help moves once it
   * can be pressed.
   */
  .waiting {
    grid-template-rows: minmax(max(8em, 24.8em - 58vw), auto);
    align-items: start;
  }
  :host([variant='easy-read']) .waiting {
    grid-template-rows: minmax(max(18em, 40.7em - 78vw), auto);
  }
  /* As large as it will be below the title of a checklist. */
  .waiting > section > :is(h1, h2) {
    font-size: 1.125em;
  }
  .message {
    justify-items: start;
  }
  /* A status that has nothing to say takes no room, but is there before it says something. */
  [role='status']:empty {
    position: absolute;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 3);
  }
  .chooser {
    max-inline-size: 30em;
  }
  .variants {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 3);
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .check input[type='radio'] {
    margin: 0;
  }
  .steps {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    list-style: none;
    counter-reset: step;
  }
  .step {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    max-width: none;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: min(var(--_radius), 8px);
    background: var(--_surface);
    counter-increment: step;
  }
  @media screen {
    .step.away {
      display: none;
    }
  }
  .step.done {
    border-inline-start-color: var(--_border);
    background: var(--_surface-subtle);
  }
  .done .muted {
    color: inherit;
  }
  .tick {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    min-block-size: var(--_target-size);
    font-size: 1.0625em;
    cursor: pointer;
  }
  li > .tick span::before {
    content: counter(step) '. ';
  }
  .tick input {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .more {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
  }
  /* Below the title, not below its box. On a phone every column counts. */
  @media (min-width: 40em) {
    li > .more {
      padding-inline-start: calc(28px + var(--_space) * 1.5);
    }
  }
  .more ul,
  .aside ul {
    padding-inline-start: 1.25em;
  }
  .more ul {
    list-style: disc;
  }
  .more .prompts {
    padding: 0;
    list-style: none;
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend .muted {
    font-weight: 400;
  }
  .timer p {
    margin-block-end: var(--_space);
  }
  .marks {
    display: grid;
    --_gap: calc(var(--_space) * 0.5);
    /* All eleven beside each other where there is room. */
    grid-template-columns: repeat(
      auto-fill,
      minmax(max(40px, (100% - 10 * var(--_gap)) / 11), 1fr)
    );
    gap: var(--_gap);
    margin-block: var(--_space);
  }
  .mark {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 2px;
    min-block-size: calc(var(--_target-size) + 12px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }
  .mark:first-child {
    display: flex;
    grid-column: 1 / -1;
    gap: var(--_space);
    align-items: center;
    min-block-size: var(--_target-size);
    padding-inline: var(--_space);
  }
  .mark.chosen {
    border: 2px solid var(--_accent);
    font-weight: 700;
  }
  .mark input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 4);
    align-items: start;
  }
  .body > section {
    flex: 999 1 min(100%, 32em);
    min-inline-size: 0;
  }
  .aside {
    display: grid;
    flex: 1 1 16em;
    gap: calc(var(--_space) * 3);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    padding-block-start: var(--_space);
  }
  .progress {
    font-weight: 600;
  }
  .lines {
    list-style: none;
  }
  .sources {
    color: var(--_text-muted);
    font-size: var(--_small);
  }
  .sources ul {
    overflow-wrap: anywhere;
  }
  /* Easy read: larger, wide apart, one thing below the other. */
  .easy-read :is(.opening, .body, .lines) {
    font-size: 1.1875em;
    line-height: 1.65;
  }
  .easy-read .step {
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
  }
  .easy-read :is(.opening, .more, .more ul, .aside ul, .lines) {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  :is(.easy-read, .text-only) .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .easy-read .sources {
    font-size: var(--_smallest);
  }
  /* Text only: nothing but words, in one column. */
  .text-only :is(.step, .mark) {
    padding-inline: 0;
    border: 0;
    background: none;
  }
  @media print {
    .step,
    .aside section {
      break-inside: avoid;
    }
    .step,
    .step.done {
      border-color: #000;
      background: none;
    }
    .chooser,
    .variants,
    .timer,
    .marks,
    details {
      display: none;
    }
  }
`;
