import { css } from 'lit';

/** What a quality checklist looks like. */
export const qualityChecklistStyles = css`
  .checklist,
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  header,
  section,
  footer,
  .message,
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .message,
  .actions {
    justify-items: start;
  }
  section {
    gap: calc(var(--_space) * 1.5);
  }
  .area-head,
  .counted,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    justify-content: space-between;
  }
  .counted,
  .buttons {
    justify-content: start;
  }
  .form > .counted {
    font-weight: 600;
  }
  progress {
    inline-size: 8em;
    block-size: 0.75em;
    accent-color: var(--_accent);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    min-inline-size: 0;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: min(var(--_radius), 8px);
    background: var(--_surface);
  }
  /* Floated, a legend stands inside the border like anything else. */
  legend {
    float: inline-start;
    padding: 0;
    font-size: 1.0625em;
    font-weight: 600;
  }
  legend,
  .status {
    flex: 1 1 100%;
    inline-size: 100%;
  }
  .choices {
    display: grid;
    flex: 1 1 14em;
    align-content: start;
  }
  .choice {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    min-block-size: var(--_target-size);
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .evidence {
    display: grid;
    flex: 2 1 18em;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  textarea {
    margin-block-start: calc(var(--_space) * 0.5);
    font-weight: 400;
  }
  .status,
  footer {
    font-size: var(--_small);
  }
  .summary {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .summary section {
    margin-block-start: var(--_space);
  }
  .summary ul {
    display: grid;
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  .noted {
    display: block;
    white-space: pre-line;
  }
  table {
    inline-size: 100%;
    max-inline-size: 44em;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: calc(var(--_space) * 0.5);
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5) calc(var(--_space) * 0.75) 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: 400;
  }
  tfoot td {
    font-weight: 600;
  }
  footer {
    color: var(--_text-muted);
  }
  /* Paper gets the summary. What is scored stands in it. */
  @media print {
    a,
    footer {
      color: #000;
    }
    .form,
    .actions,
    .no-print {
      display: none;
    }
    .summary,
    .notice {
      padding: 0;
      border: 0;
      background: none;
    }
    li,
    tr {
      break-inside: avoid;
    }
    th,
    td {
      border-color: #000;
    }
  }
`;
