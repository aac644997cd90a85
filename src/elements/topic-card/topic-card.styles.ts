import { css } from 'lit';

/** What a topic card looks like. */
export const topicCardStyles = css`
  article {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  header,
  section,
  .message,
  footer {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  section > * {
    inline-size: 100%;
  }
  .lead {
    font-size: 1.1875em;
  }
  ul {
    list-style: none;
  }
  .why li,
  .cues li,
  .steps li,
  details li {
    margin-block-end: var(--_space);
  }
  .standard .why ul {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_accent);
  }
  .why li:last-child,
  .cues li:last-child,
  .steps li:last-child {
    margin-block-end: 0;
  }
  small {
    display: block;
    font-size: var(--_smallest);
    overflow-wrap: anywhere;
  }
  .cues ul,
  .steps ul,
  details ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  li::marker {
    color: var(--_accent);
  }
  .rules,
  .rule {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .rule {
    align-content: start;
  }
  .rules {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
  }
  .steps {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .standard .steps {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .standard .steps small {
    color: inherit;
  }
  /* All beside each other from 46em, all below each other under that: never two and one. */
  .standard .steps > section {
    flex: 1 1 calc((46em - 100%) * 999);
    min-inline-size: 0;
    align-content: start;
    padding: calc(var(--_space) * 2);
    border-block-start: 4px solid var(--_accent);
    border-radius: min(var(--_radius), 8px);
    background: var(--_surface-subtle);
  }
  .services {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: calc(var(--_space) * 2);
    align-items: start;
  }
  .services li {
    min-inline-size: 0;
    max-width: none;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 3);
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .copy {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  /* One column, nothing beside anything. */
  .easy-read .rules,
  .easy-read .services,
  .text-only .rules,
  .text-only .services {
    grid-template-columns: minmax(0, 1fr);
  }
  .easy-read {
    gap: calc(var(--_space) * 5);
    font-size: 1.25em;
    line-height: 1.75;
  }
  .easy-read .steps {
    gap: calc(var(--_space) * 5);
  }
  .easy-read section,
  .easy-read header {
    gap: calc(var(--_space) * 2);
  }
  .easy-read .steps ul {
    padding: 0;
    list-style: none;
  }
  .easy-read :is(.ask, .act) li,
  .easy-read :is(.why, .assist) li p {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .easy-read :is(.why, .assist) li:not(:last-child) {
    margin-block-end: calc(var(--_space) * 4);
  }
  .text-only .urgent-block {
    padding: 0;
    border: 0;
    background: none;
  }
  .text-only mecc-service-card::part(card) {
    padding: 0;
    border: 0;
    background: none;
  }
  footer {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: var(--_small);
  }
  .message:not(.notice) {
    min-block-size: 1.5em;
  }
  @media print {
    /* A grid whose items are kept whole can be printed on top of what follows it. */
    article,
    section,
    .rules,
    .rule,
    .services,
    .standard .steps {
      display: block;
    }
    article > * + *,
    section > * + *,
    .rule + .rule,
    .rule > * + *,
    .services > li + li,
    .steps > section + section {
      margin-block-start: calc(var(--_space) * 2);
    }
    .steps > section,
    .why {
      break-inside: avoid;
    }
    .standard .steps > section {
      border: 1px solid #000;
      background: none;
    }
    details,
    fieldset,
    .copy {
      display: none;
    }
  }
`;
