import { css } from 'lit';

/** What a service finder looks like. */
export const serviceFinderStyles = css`
  /* The page's style sheet knows how tall it is before a search: topics that come later move nothing. */
  :host {
    min-block-size: var(--mecc-finder-min-height, var(--_finder-reserve, 32em));
  }
  .finder {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  form {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .row > * {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    padding-block-start: var(--_space);
  }
  .filters > p {
    grid-column: 1 / -1;
  }
  #age {
    inline-size: 6em;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 3);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target-size);
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    font-weight: 400;
  }
  .sort select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  /* Below what floats at the top of a page, such as a quick exit. */
  [part='results-heading'] {
    scroll-margin-block-start: 4em;
  }
  label select {
    font-weight: 400;
  }
  .own {
    display: grid;
    gap: var(--_space);
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    list-style: none;
  }
  .topics button {
    font-weight: 400;
    border-width: 1px;
  }
  .results,
  .none {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .services {
    display: grid;
    gap: calc(var(--_space) * 2);
    list-style: none;
  }
  .services li {
    max-width: none;
  }
  .notice ul {
    list-style: none;
  }
  .notice {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  [aria-busy='true'] .services {
    opacity: 0.85;
  }
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
    }
    form,
    .topics,
    .sort,
    button {
      display: none;
    }
    :host {
      min-block-size: 0;
    }
    /* Paper has nothing to press. */
    ::details-content {
      content-visibility: visible;
    }
  }
`;
