import { css } from 'lit';

/** What a list of topics looks like. */
export const topicListStyles = css`
  /* The search and urgent help are there before the topics. */
  slot {
    min-block-size: calc(var(--_room, 0px) - 24em);
  }
  /* It takes the place of the list. */
  mecc-topic-card {
    --_room: 0px;
  }
  .list,
  .results {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .groups,
  .message,
  section,
  form {
    display: grid;
    gap: var(--_space);
  }
  .message {
    justify-items: start;
    min-block-size: 1.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .row input {
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 32em;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
    list-style: none;
  }
  .topics li {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.5);
    align-content: start;
    min-inline-size: 0;
    max-width: none;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .topics li:hover {
    border-color: var(--_accent);
    background: var(--_surface-subtle);
  }
  .topic {
    display: block;
    justify-self: start;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font-size: 1.125em;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* All of the box can be pressed; what is in it is still one thing to a screen reader. */
  .topic::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* The name of a group, in a long list: a row to press, with how much is in it. */
  .opener {
    inline-size: 100%;
    padding-inline: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    color: var(--_link);
    font-size: 1em;
    text-align: start;
  }
  .opener span:first-child {
    flex: 1;
  }
  .opener .muted {
    font-size: var(--_smallest);
    font-weight: 400;
    white-space: nowrap;
  }
  .opener::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }
  /* Rendered but not shown: a search in the page finds what is in it, and opens it. */
  @supports (content-visibility: hidden) {
    .shelf[hidden] {
      display: block !important;
      content-visibility: hidden;
    }
  }
  [aria-busy='true'] .topics {
    opacity: 0.85;
  }
  @media print {
    form {
      display: none;
    }
    .topic {
      display: block;
      color: #000;
    }
    .topics li {
      break-inside: avoid;
    }
    .opener {
      display: inline;
      padding: 0;
      border: 0;
      color: #000;
    }
    .opener::after {
      content: none;
    }
    .shelf[hidden] {
      display: block !important;
      content-visibility: visible;
    }
  }
`;
