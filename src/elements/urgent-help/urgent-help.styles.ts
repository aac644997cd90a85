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
    min-inline-size: var(--_target-size);
    padding-inline: calc(var(--_space) * 1.5);
  }
  .compact {
    gap: var(--_space);
    padding-block: var(--_space);
    border-inline-start-color: var(--_urgent);
  }
  /* A phone has room for more than numbers: they stand two in a row, and the first two at the heading. */
  @media (max-width: 30em) {
    .compact {
      gap: 0;
      padding: 2px var(--_space) 0;
    }
    .bar {
      display: flow-root;
    }
    .numbers {
      display: block;
      margin-inline: -2px;
    }
    .bar > :not(ul, p) {
      float: inline-start;
      margin-inline-end: 6px;
      line-height: calc(var(--_target-size) + 4px);
    }
    .numbers li {
      display: inline-block;
      margin: 2px;
      vertical-align: top;
    }
    .numbers a {
      padding: 2px 4px;
      line-height: 1.15;
      overflow-wrap: break-word;
    }
    /* Half of a row, or all of it where half is too narrow for two lines. */
    .short {
      inline-size: clamp(50% - 4px, (15em - 100%) * 99, 100% - 4px);
      min-inline-size: min-content;
    }
    .short a {
      inline-size: 100%;
    }
  }
  details > .columns {
    padding-block: var(--_space);
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
    /* Where a browser cannot show it: the numbers are there all the same. */
    @supports not selector(::details-content) {
      details:not([open]) {
        display: none;
      }
    }
  }
`;
