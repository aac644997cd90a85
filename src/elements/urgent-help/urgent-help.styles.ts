import { css } from 'lit';

/** What urgent help looks like. */
export const urgentHelpStyles = css`
  .help,
  .columns,
  .group {
    display: grid;
    gap: var(--_space);
  }
  .group h2 {
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
  .bar > * {
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
  details > .columns {
    padding-block: var(--_space);
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
