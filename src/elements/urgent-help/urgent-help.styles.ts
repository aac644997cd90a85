import { css } from 'lit';

/** What urgent help looks like. */
export const urgentHelpStyles = css`
  .help,
  .columns,
  .group {
    display: grid;
    gap: var(--_space);
  }
  .group :is(h2, h3) {
    font-size: 1.125em;
  }
  .help {
    gap: calc(var(--_space) * 1.5);
  }
  .columns {
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: calc(var(--_space) * 2);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
  }
  .bar :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    list-style: none;
  }
  .numbers a {
    min-inline-size: var(--_target);
    padding-inline: calc(var(--_space) * 1.5);
  }
  .compact {
    gap: var(--_space);
    padding-block: var(--_space);
    border-inline-start-color: var(--_urgent);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: calc(var(--_space) * 0.5);
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
  }
  details > .columns {
    padding-block: var(--_space);
  }
  @media print {
    .numbers {
      column-gap: calc(var(--_space) * 3);
    }
    .numbers a {
      min-inline-size: 0;
      padding: 0;
    }
    details:not([open]) {
      display: none;
    }
  }
`;
