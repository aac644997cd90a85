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
    background: var(--_subtle);
  }
  .row,
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .row > *,
  .filters > * {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .filters {
    padding-block-start: var(--_space);
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
    button {
      display: none;
    }
    :host {
      min-block-size: 0;
    }
  }
`;
