import { css } from 'lit';

/** What a list of topics looks like. */
export const topicListStyles = css`
  .list,
  .results {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
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
    background: var(--_subtle);
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
  }
`;
